package org.gongyi.contract;

import java.time.LocalDate;

/// Something that must now be done, by whom, until when. Open until an event settles its `key`.
///
/// @param key what settles it, unique within its stream: `supervise:propose`
/// @param rule id of the catalogue that asks for it
/// @param due last day; falls on a working day
public record Duty(String key, String rule, Office office, LocalDate due, Citation citation) {}
