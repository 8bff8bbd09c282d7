package org.gongyi.contract.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Sealed;

/// What readers asked.
public sealed interface AskingEvent extends DisclosureEvent {

    /// Somebody wants to know something, or objects.
    ///
    /// @param number counted from 1 in its disclosure
    /// @param line of the version posted last
    record QuestionAsked(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int number,
            Asking asking,
            @Nullable Integer line,
            String question,
            @Nullable Sealed<String> asker,
            Findings findings)
            implements AskingEvent {}

    /// Somebody else has the same question.
    ///
    /// @param followers how many follow it now
    record QuestionFollowed(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int number,
            int followers,
            @Nullable Sealed<String> follower,
            Findings findings)
            implements AskingEvent {}

    /// A question was answered, for everybody to read.
    record QuestionAnswered(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int number,
            String answer,
            @Nullable String basis,
            List<FileRef> files,
            Findings findings)
            implements AskingEvent {}

    /// The answer did not satisfy, or none came, and it went on.
    record QuestionEscalated(
            DisclosureId disclosure, LocalDate occurredOn, int number, AppealedTo to, String grounds, Findings findings)
            implements AskingEvent {}

    /// What the assembly decided of it, or the government answered.
    record QuestionSettled(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int number,
            String settledBy,
            String decision,
            List<FileRef> files,
            Findings findings)
            implements AskingEvent {}

    /// A question is no longer shown.
    record QuestionModerated(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int number,
            ModerationGround ground,
            String remark,
            Findings findings)
            implements AskingEvent {}
}
