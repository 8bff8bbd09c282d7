package org.gongyi.command.rule;

import java.time.LocalDate;

/// The law of one community on any day.
@FunctionalInterface
public interface Law {

    LawInForce on(LocalDate day);
}
