package org.gongyi.command.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.duty.Duties;
import org.gongyi.command.posting.Hanging;
import org.gongyi.contract.disclosure.AskingEvent;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAnswered;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAsked;
import org.gongyi.contract.disclosure.AskingEvent.QuestionEscalated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionFollowed;
import org.gongyi.contract.disclosure.AskingEvent.QuestionModerated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionSettled;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureSettlement;
import org.gongyi.contract.disclosure.OpeningEvent;
import org.gongyi.contract.disclosure.OversightEvent;
import org.gongyi.contract.disclosure.OversightEvent.DisclosureDutyLapsed;
import org.gongyi.contract.disclosure.OversightEvent.FailureClosed;
import org.gongyi.contract.disclosure.OversightEvent.FailureDecided;
import org.gongyi.contract.disclosure.OversightEvent.FailureModerated;
import org.gongyi.contract.disclosure.OversightEvent.FailureReported;
import org.gongyi.contract.disclosure.PostingEvent;
import org.gongyi.contract.disclosure.PostingEvent.BoardSeen;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePostedWithResolution;
import org.gongyi.contract.disclosure.PostingEvent.DisclosureTakenDown;
import org.gongyi.contract.disclosure.PostingEvent.PostingInterrupted;
import org.gongyi.contract.disclosure.PostingEvent.PostingResumed;
import org.gongyi.contract.disclosure.PostingEvent.Untold;
import org.gongyi.contract.disclosure.PreparingEvent;
import org.gongyi.contract.disclosure.PreparingEvent.BeneficiariesEntered;
import org.gongyi.contract.disclosure.PreparingEvent.LinesEntered;
import org.gongyi.contract.disclosure.PreparingEvent.Prepared;
import org.gongyi.contract.disclosure.ReviewingEvent;
import org.gongyi.contract.disclosure.ReviewingEvent.DisclosureApproved;
import org.gongyi.contract.disclosure.ReviewingEvent.DisclosureReviewed;
import org.gongyi.contract.disclosure.ReviewingEvent.ReviewAnswered;
import org.gongyi.contract.disclosure.Segment;
import org.jspecify.annotations.Nullable;

/// What the rules must remember of a disclosure. Each family of events changes its own part.
///
/// @param draft absent until something is prepared
/// @param hanging versions that are on the board, by their number
record Docket(
        Plan plan,
        @Nullable Draft draft,
        Posted posted,
        Hanging hanging,
        List<Question> questions,
        List<Failure> failures,
        Duties duties) {

    Docket {
        questions = List.copyOf(questions);
        failures = List.copyOf(failures);
    }

    static Docket of(OpeningEvent event) {
        return new Docket(Plan.of(event), null, Posted.NOTHING, Hanging.NONE, List.of(), List.of(), Duties.NONE)
                .owing(event);
    }

    Docket after(DisclosureEvent event) {
        return (switch (event) {
                    case OpeningEvent e -> throw new CorruptHistory(this, e);
                    case PreparingEvent e -> prepared(e);
                    case ReviewingEvent e -> reviewed(e);
                    case PostingEvent e -> posted(e);
                    case AskingEvent e -> asked(e);
                    case OversightEvent e -> overseen(e);
                })
                .owing(event);
    }

    private Docket owing(DisclosureEvent event) {
        var now = duties.after(
                key -> DisclosureSettlement.settles(event, key),
                event.findings().duties());
        return new Docket(
                plan,
                draft,
                posted,
                hanging,
                questions,
                failures,
                event instanceof DisclosureDutyLapsed e ? now.lapsing(e.duty()) : now);
    }

    private Docket prepared(PreparingEvent event) {
        return switch (event) {
            case Prepared e -> with(Draft.of(e));
            case LinesEntered e -> with(part(e.version(), e.part(), e));
            case BeneficiariesEntered e -> with(part(e.version(), e.part(), e));
        };
    }

    private Draft part(int version, int part, PreparingEvent event) {
        if (draft == null || !draft.awaits(version, part)) throw new CorruptHistory(this, event);
        return draft.entering();
    }

    private Docket reviewed(ReviewingEvent event) {
        if (draft == null) throw new CorruptHistory(this, event);
        var looked = draft.examination();
        return with(draft.with(
                switch (event) {
                    case DisclosureReviewed e -> looked.reviewed(e.verdict(), e.occurredOn());
                    case ReviewAnswered e -> looked.answered(e.occurredOn());
                    case DisclosureApproved e -> looked.approved(e.occurredOn());
                }));
    }

    private Docket posted(PostingEvent event) {
        return switch (event) {
            case DisclosurePosted e ->
                new Docket(
                        plan,
                        draft,
                        posted.and(version(e.version()).orElseThrow(() -> new CorruptHistory(this, e))),
                        hanging.posted(e.occurredOn(), e.version()),
                        questions,
                        failures,
                        duties);
            case BoardSeen _, DisclosurePostedWithResolution _, Untold _ -> this;
            case PostingInterrupted e ->
                with(hanging.changed(e.version(), notice -> notice.interrupted(e.occurredOn())));
            case PostingResumed e -> with(hanging.changed(e.version(), notice -> notice.resumed(e.occurredOn())));
            case DisclosureTakenDown e -> with(down(e));
        };
    }

    /// A version that can be posted: the one prepared last, or one that was posted and whose place
    /// none has taken.
    Optional<Draft> version(int number) {
        return draft != null && draft.version() == number ? Optional.of(draft) : posted.latest(number);
    }

    /// Whether anything of it was prepared or posted part by part.
    boolean isInParts() {
        return draft != null && draft.segment() != Segment.WHOLE
                || posted.parts().values().stream().anyMatch(part -> part != Segment.WHOLE);
    }

    private Hanging down(DisclosureTakenDown event) {
        var notice = hanging.numbered(event.version()).orElseThrow(() -> new CorruptHistory(this, event));
        return hanging.removed(
                notice, event.occurredOn(), !event.findings().duties().isEmpty());
    }

    private Docket asked(AskingEvent event) {
        return switch (event) {
            case QuestionAsked e -> with(plus(questions, Question.open(e.asking(), e.occurredOn())), failures);
            case QuestionFollowed e -> question(e.number(), Question::followed);
            case QuestionAnswered e -> question(e.number(), one -> one.answered(e.occurredOn()));
            case QuestionEscalated e -> question(e.number(), one -> one.escalated(e.to(), e.occurredOn()));
            case QuestionSettled e -> question(e.number(), one -> one.ended(Question.Stage.SETTLED, e.occurredOn()));
            case QuestionModerated e ->
                question(e.number(), one -> one.ended(Question.Stage.MODERATED, e.occurredOn()));
        };
    }

    private Docket question(int number, UnaryOperator<Question> change) {
        if (number > questions.size()) throw new CorruptHistory(this, number);
        var all = new ArrayList<>(questions);
        all.set(number - 1, change.apply(all.get(number - 1)));
        return with(all, failures);
    }

    private Docket overseen(OversightEvent event) {
        return switch (event) {
            case FailureReported e -> with(questions, plus(failures, Failure.reported(e.failing(), e.occurredOn())));
            case FailureDecided e ->
                failure(
                        e.number(),
                        one -> one.at(
                                e.publishBy() == null ? Failure.Stage.CLOSED : Failure.Stage.ORDERED, e.occurredOn()));
            case FailureClosed e -> failure(e.number(), one -> one.at(Failure.Stage.CLOSED, e.occurredOn()));
            case FailureModerated e -> failure(e.number(), one -> one.withheld(e.occurredOn()));
            case DisclosureDutyLapsed _ -> this;
        };
    }

    private Docket failure(int number, UnaryOperator<Failure> change) {
        if (number > failures.size()) throw new CorruptHistory(this, number);
        var all = new ArrayList<>(failures);
        all.set(number - 1, change.apply(all.get(number - 1)));
        return with(questions, all);
    }

    private Docket with(Draft now) {
        return new Docket(plan, now, posted, hanging, questions, failures, duties);
    }

    private Docket with(Hanging now) {
        return new Docket(plan, draft, posted, now, questions, failures, duties);
    }

    private Docket with(List<Question> asked, List<Failure> reported) {
        return new Docket(plan, draft, posted, hanging, asked, reported, duties);
    }

    private static <T> List<T> plus(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
