package org.gongyi.command.disclosure;

import java.time.LocalDate;
import org.gongyi.contract.disclosure.Failing;
import org.jspecify.annotations.Nullable;

/// How far a report of failing has come. Its number is its place among all of its disclosure.
///
/// @param since the day of that stage
/// @param failing what was reported; absent in a state that was kept before it told this
/// @param withheldOn the day since which its words are no longer shown; absent while they are
record Failure(
        Stage stage,
        LocalDate since,
        @Nullable Failing failing,
        @Nullable LocalDate withheldOn) {

    enum Stage {
        REPORTED,
        ORDERED,
        CLOSED
    }

    static Failure reported(Failing failing, LocalDate day) {
        return new Failure(Stage.REPORTED, day, failing, null);
    }

    Failure at(Stage now, LocalDate day) {
        return new Failure(now, day, failing, withheldOn);
    }

    Failure withheld(LocalDate day) {
        return new Failure(stage, since, failing, day);
    }

    boolean isWithheld() {
        return withheldOn != null;
    }
}
