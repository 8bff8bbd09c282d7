package org.gongyi.query.disclosuretrack;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.gongyi.contract.Check;
import org.gongyi.contract.disclosure.AskingEvent;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAnswered;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAsked;
import org.gongyi.contract.disclosure.AskingEvent.QuestionEscalated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionFollowed;
import org.gongyi.contract.disclosure.AskingEvent.QuestionModerated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionSettled;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureSettlement;
import org.gongyi.contract.disclosure.DisclosureStage;
import org.gongyi.contract.disclosure.DisclosureView.Hanging;
import org.gongyi.contract.disclosure.DisclosureView.Plan;
import org.gongyi.contract.disclosure.OpeningEvent;
import org.gongyi.contract.disclosure.OversightEvent.DisclosureDutyLapsed;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.PostingEvent.DisclosureTakenDown;
import org.gongyi.contract.disclosure.PostingEvent.PostingInterrupted;
import org.gongyi.contract.disclosure.PostingEvent.PostingResumed;
import org.gongyi.contract.disclosure.PreparingEvent.Prepared;
import org.gongyi.contract.disclosure.ReviewingEvent.DisclosureReviewed;
import org.gongyi.contract.disclosure.ReviewingEvent.ReviewAnswered;
import org.gongyi.contract.disclosure.Verdict;
import org.jspecify.annotations.Nullable;

/// How far a disclosure has come, told from its events alone, so that its page and every list say the same.
///
/// @param due last day to post it, as asked for last
/// @param owed whether it is to be posted, for the first time or again
/// @param late days after its day, of the posting that was latest
/// @param version prepared last, 0 before any
/// @param review of that version
/// @param postedOn the day a version went up last
/// @param hanging what is on the board or fell off it, and was not taken down
/// @param early how often it came down before its time
/// @param open numbers of the questions that wait
public record DisclosureProgress(
        Plan plan,
        @Nullable LocalDate due,
        boolean owed,
        int late,
        boolean lapsed,
        int version,
        Review review,
        @Nullable LocalDate postedOn,
        List<Hanging> hanging,
        int early,
        List<Integer> open,
        int questions) {

    public DisclosureProgress {
        hanging = List.copyOf(hanging);
        open = List.copyOf(open);
    }

    /// Where the version that was prepared last stands before the board.
    public enum Review {
        /// nothing is prepared, or it was posted
        NONE,
        WAITING,
        OBJECTED,
        LOOKED_AT
    }

    public static DisclosureProgress begun(OpeningEvent event) {
        return new DisclosureProgress(
                        Plans.of(event), null, false, 0, false, 0, Review.NONE, null, List.of(), 0, List.of(), 0)
                .owing(event);
    }

    public DisclosureProgress after(DisclosureEvent event) {
        return (switch (event) {
                    case OpeningEvent e -> begun(e);
                    case Prepared e -> prepared(e.version());
                    case DisclosureReviewed e ->
                        at(e.verdict() == Verdict.APPROVED ? Review.LOOKED_AT : Review.OBJECTED);
                    case ReviewAnswered _ -> at(Review.LOOKED_AT);
                    case DisclosurePosted e -> posted(e);
                    case PostingInterrupted e -> hanging(fallen(e));
                    case PostingResumed e -> hanging(resumed(e));
                    case DisclosureTakenDown e -> takenDown(e);
                    case AskingEvent e -> asked(e);
                    case DisclosureDutyLapsed e when e.duty().equals(DisclosureSettlement.POST_DISCLOSURE) -> lapsing();
                    default -> this;
                })
                .owing(event);
    }

    public DisclosureStage stage() {
        var last = shown();
        if (last != null) return last.downSince() == null ? DisclosureStage.UP : DisclosureStage.FALLEN;
        if (postedOn != null) return owed ? DisclosureStage.DOWN_EARLY : DisclosureStage.DONE;
        if (!owed && plan.demand() != null) return DisclosureStage.RAISED;
        return switch (review) {
            case NONE -> DisclosureStage.AWAITED;
            case WAITING -> DisclosureStage.PREPARED;
            case OBJECTED -> DisclosureStage.OBJECTED;
            case LOOKED_AT -> DisclosureStage.REVIEWED;
        };
    }

    /// Of what hangs the version posted last.
    public @Nullable Hanging shown() {
        return hanging.stream().max(comparingInt(Hanging::version)).orElse(null);
    }

    /// Something that happened is to be posted also where no law sets a day.
    private DisclosureProgress owing(DisclosureEvent event) {
        var day = event.findings().duties().stream()
                .filter(duty -> duty.key().equals(DisclosureSettlement.POST_DISCLOSURE))
                .map(duty -> duty.due())
                .findFirst();
        if (day.isPresent()) return owed(day.get(), true);
        return event instanceof OpeningEvent && plan.demand() == null ? owed(due, true) : this;
    }

    private DisclosureProgress owed(@Nullable LocalDate day, boolean now) {
        return new DisclosureProgress(
                plan, day, now, late, lapsed, version, review, postedOn, hanging, early, open, questions);
    }

    private DisclosureProgress lapsing() {
        return new DisclosureProgress(
                plan, due, owed, late, true, version, review, postedOn, hanging, early, open, questions);
    }

    private DisclosureProgress prepared(int number) {
        return new DisclosureProgress(
                plan, due, owed, late, lapsed, number, Review.WAITING, postedOn, hanging, early, open, questions);
    }

    private DisclosureProgress at(Review now) {
        return new DisclosureProgress(
                plan, due, owed, late, lapsed, version, now, postedOn, hanging, early, open, questions);
    }

    private DisclosureProgress posted(DisclosurePosted e) {
        var all = new ArrayList<>(hanging);
        all.add(new Hanging(e.version(), e.board().place(), e.occurredOn(), e.removableFrom(), null));
        return new DisclosureProgress(
                plan,
                due,
                false,
                Math.max(late, e.late()),
                lapsed,
                version,
                Review.NONE,
                e.occurredOn(),
                all,
                early,
                open,
                questions);
    }

    private DisclosureProgress hanging(List<Hanging> now) {
        return new DisclosureProgress(
                plan, due, owed, late, lapsed, version, review, postedOn, now, early, open, questions);
    }

    private List<Hanging> fallen(PostingInterrupted e) {
        return changed(
                e.version(),
                one -> new Hanging(one.version(), one.place(), one.postedOn(), one.removableFrom(), e.occurredOn()));
    }

    private List<Hanging> resumed(PostingResumed e) {
        return changed(
                e.version(), one -> new Hanging(one.version(), one.place(), one.postedOn(), e.removableFrom(), null));
    }

    private List<Hanging> changed(int number, UnaryOperator<Hanging> change) {
        return hanging.stream()
                .map(one -> one.version() == number ? change.apply(one) : one)
                .toList();
    }

    private DisclosureProgress takenDown(DisclosureTakenDown e) {
        var left = hanging.stream().filter(one -> one.version() != e.version()).toList();
        var times = isEarly(e) ? early + 1 : early;
        return new DisclosureProgress(
                plan, due, owed, late, lapsed, version, review, postedOn, left, times, open, questions);
    }

    /// Whether it came down before the law of its day lets it.
    public static boolean isEarly(DisclosureTakenDown e) {
        return !e.findings().checks().stream().allMatch(Check::passed);
    }

    private DisclosureProgress asked(AskingEvent event) {
        var waiting = new TreeSet<>(open);
        var changed = switch (event) {
            case QuestionAsked e -> waiting.add(e.number());
            case QuestionEscalated e -> waiting.add(e.number());
            case QuestionAnswered e -> waiting.remove(e.number());
            case QuestionSettled e -> waiting.remove(e.number());
            case QuestionModerated e -> waiting.remove(e.number());
            case QuestionFollowed _ -> false;
        };
        var all = event instanceof QuestionAsked e ? e.number() : questions;
        return changed
                ? new DisclosureProgress(
                        plan,
                        due,
                        owed,
                        late,
                        lapsed,
                        version,
                        review,
                        postedOn,
                        hanging,
                        early,
                        List.copyOf(waiting),
                        all)
                : this;
    }
}
