package org.gongyi.web.asking;

import java.time.LocalDate;
import java.util.Optional;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAsked;
import org.gongyi.contract.disclosure.AskingEvent.QuestionEscalated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionFollowed;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureSettlement;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.OversightEvent.FailureReported;
import org.gongyi.contract.disclosure.PostingEvent.BoardSeen;
import org.gongyi.contract.disclosure.Sighting;
import org.jspecify.annotations.Nullable;

/// An entry that somebody without an account may have sent.
///
/// @param number of the question, of the report, or of the version
record Taken(Way way, int number) {

    /// Empty for what only offices record.
    static Optional<Taken> of(DisclosureEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case QuestionAsked e -> new Taken(Way.ASK, e.number());
                    case QuestionFollowed e -> new Taken(Way.FOLLOW, e.number());
                    case QuestionEscalated e -> new Taken(Way.GO_ON, e.number());
                    case FailureReported e -> new Taken(Way.REPORT, e.number());
                    case BoardSeen e when e.sighting() == Sighting.QR_CODE -> new Taken(Way.SEE, e.version());
                    default -> null;
                });
    }

    boolean isOfQuestion() {
        return way == Way.ASK || way.isOfQuestion();
    }

    /// Until when somebody must do something about it; absent where that is done or no law sets a day.
    @Nullable
    LocalDate due(DisclosureView view) {
        if (way == Way.SEE) return null;
        var key = way == Way.REPORT ? DisclosureSettlement.decideFailure(number) : null;
        return key == null
                ? view.questions().get(number - 1).due()
                : view.duties().stream()
                        .map(DutyView::duty)
                        .filter(duty -> duty.key().equals(key))
                        .map(duty -> duty.due())
                        .findFirst()
                        .orElse(null);
    }
}
