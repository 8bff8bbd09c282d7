package org.gongyi.command.hearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a 议事会 must know of the rules of deliberation (议事规则) of its community on its day.
///
/// @param since the day they took effect; absent where none are in force
public record DeliberationRules(@Nullable LocalDate since) {}
