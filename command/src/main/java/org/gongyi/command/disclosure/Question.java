package org.gongyi.command.disclosure;

import java.time.LocalDate;
import org.gongyi.contract.disclosure.AppealedTo;
import org.gongyi.contract.disclosure.Asking;
import org.jspecify.annotations.Nullable;

/// How far a question has come. Its number is its place among all of its disclosure.
///
/// @param since the day of the last that was said of it
/// @param answered whether it was, also where it went on before
/// @param to where it went on, absent where it did not
record Question(
        Asking asking,
        int followers,
        Stage stage,
        LocalDate since,
        boolean answered,
        @Nullable AppealedTo to) {

    enum Stage {
        OPEN,
        ANSWERED,
        ESCALATED,
        SETTLED,
        MODERATED
    }

    static Question open(Asking asking, LocalDate day) {
        return new Question(asking, 0, Stage.OPEN, day, false, null);
    }

    /// Whether its answer is still owed: also to whom it has gone on for want of one.
    boolean awaitsAnswer() {
        return !answered && (stage == Stage.OPEN || stage == Stage.ESCALATED);
    }

    Question followed() {
        return new Question(asking, followers + 1, stage, since, answered, to);
    }

    Question answered(LocalDate day) {
        return new Question(asking, followers, stage == Stage.OPEN ? Stage.ANSWERED : stage, day, true, to);
    }

    Question escalated(AppealedTo body, LocalDate day) {
        return new Question(asking, followers, Stage.ESCALATED, day, answered, body);
    }

    Question ended(Stage now, LocalDate day) {
        return new Question(asking, followers, now, day, answered, to);
    }
}
