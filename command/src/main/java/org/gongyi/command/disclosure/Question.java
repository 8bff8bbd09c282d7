package org.gongyi.command.disclosure;

import org.gongyi.contract.disclosure.AppealedTo;
import org.gongyi.contract.disclosure.Asking;
import org.jspecify.annotations.Nullable;

/// How far a question has come. Its number is its place among all of its disclosure.
///
/// @param to where it went on, absent where it did not
record Question(
        Asking asking, int followers, Stage stage, @Nullable AppealedTo to) {

    enum Stage {
        OPEN,
        ANSWERED,
        ESCALATED,
        SETTLED,
        MODERATED
    }

    static Question open(Asking asking) {
        return new Question(asking, 0, Stage.OPEN, null);
    }

    Question followed() {
        return new Question(asking, followers + 1, stage, to);
    }

    Question at(Stage now) {
        return new Question(asking, followers, now, to);
    }

    Question escalated(AppealedTo body) {
        return new Question(asking, followers, Stage.ESCALATED, body);
    }
}
