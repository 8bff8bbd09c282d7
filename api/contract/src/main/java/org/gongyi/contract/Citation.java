package org.gongyi.contract;

import java.time.LocalDate;

/// The provision a check rests on, as it stood on the day of the act: 《村民委员会组织法》第三十条, the text in force since
/// `version`.
public record Citation(String law, String article, LocalDate version) {}
