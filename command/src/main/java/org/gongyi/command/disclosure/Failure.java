package org.gongyi.command.disclosure;

import java.time.LocalDate;
import org.gongyi.contract.disclosure.Failing;
import org.jspecify.annotations.Nullable;

/// How far a report of failing has come. Its number is its place among all of its disclosure.
///
/// @param since the day of that stage
/// @param failing what was reported; absent in a state that was kept before it told this
/// @param moderated whether its words are no longer shown
record Failure(Stage stage, LocalDate since, @Nullable Failing failing, boolean moderated) {

    enum Stage {
        REPORTED,
        ORDERED,
        CLOSED
    }

    static Failure reported(Failing failing, LocalDate day) {
        return new Failure(Stage.REPORTED, day, failing, false);
    }

    Failure at(Stage now, LocalDate day) {
        return new Failure(now, day, failing, moderated);
    }

    Failure withheld() {
        return new Failure(stage, since, failing, true);
    }
}
