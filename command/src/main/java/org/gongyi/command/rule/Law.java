package org.gongyi.command.rule;

import java.time.LocalDate;

/// The law of one community on any day. An act is judged by that of its own day, whenever it is recorded
/// (META-VERSION).
@FunctionalInterface
public interface Law {

    LawInForce on(LocalDate day);
}
