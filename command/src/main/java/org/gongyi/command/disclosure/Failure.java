package org.gongyi.command.disclosure;

import java.time.LocalDate;

/// How far a report of failing has come. Its number is its place among all of its disclosure.
///
/// @param since the day of that stage
record Failure(Stage stage, LocalDate since) {

    enum Stage {
        REPORTED,
        ORDERED,
        CLOSED
    }
}
