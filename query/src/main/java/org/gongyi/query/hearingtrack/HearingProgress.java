package org.gongyi.query.hearingtrack;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.hearing.Adoption;
import org.gongyi.contract.hearing.Collecting;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingEvent.FeedbackGiven;
import org.gongyi.contract.hearing.HearingEvent.FollowUpAgreed;
import org.gongyi.contract.hearing.HearingEvent.FollowUpReported;
import org.gongyi.contract.hearing.HearingEvent.HearingAnnounced;
import org.gongyi.contract.hearing.HearingEvent.HearingBegun;
import org.gongyi.contract.hearing.HearingEvent.HearingCancelled;
import org.gongyi.contract.hearing.HearingEvent.HearingClosed;
import org.gongyi.contract.hearing.HearingEvent.HearingConvened;
import org.gongyi.contract.hearing.HearingEvent.HearingDutyLapsed;
import org.gongyi.contract.hearing.HearingEvent.HearingTiedToResolution;
import org.gongyi.contract.hearing.HearingEvent.MinutesSigned;
import org.gongyi.contract.hearing.HearingEvent.OpinionModerated;
import org.gongyi.contract.hearing.HearingEvent.OpinionRecorded;
import org.gongyi.contract.hearing.HearingEvent.OpinionsCalledFor;
import org.gongyi.contract.hearing.HearingEvent.OpinionsDecided;
import org.gongyi.contract.hearing.HearingEvent.OpinionsMerged;
import org.gongyi.contract.hearing.HearingEvent.ParticipantsInvited;
import org.gongyi.contract.hearing.HearingStage;
import org.gongyi.contract.hearing.Joined;
import org.gongyi.contract.hearing.Outcomes;
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;

/// How far a hearing has come, told from its events alone, so that its page and every list say the same.
///
/// @param heldOn the day it was held, or is to be by the last notice
/// @param answers one letter an opinion, in the order of their numbers: what became of it, [#OPEN], or [#HIDDEN]
public record HearingProgress(
        HearingStage stage,
        @Nullable String resolution,
        @Nullable LocalDate heldOn,
        @Nullable String time,
        @Nullable String place,
        @Nullable Collecting collecting,
        Joined joined,
        String answers) {

    private static final char OPEN = '-';
    private static final char HIDDEN = 'H';

    /// Rows that were kept before opinions could be joined know of none.
    public HearingProgress {
        joined = joined == null ? Joined.NONE : joined;
    }

    public static HearingProgress begun(HearingEvent first) {
        if (!(first instanceof HearingBegun e)) throw new IllegalStateException("a hearing begins with " + first);
        return new HearingProgress(HearingStage.BEGUN, value(e.resolution()), null, null, null, null, Joined.NONE, "");
    }

    public HearingProgress after(HearingEvent event) {
        return switch (event) {
            case HearingAnnounced e -> when(HearingStage.ANNOUNCED, e.heldOn(), e.time(), e.place());
            case HearingConvened e -> when(HearingStage.CONVENED, e.occurredOn(), e.time(), e.place());
            case HearingClosed _ -> at(HearingStage.CLOSED);
            case HearingCancelled _ -> at(HearingStage.CANCELLED);
            case OpinionsCalledFor e ->
                new HearingProgress(stage, resolution, heldOn, time, place, called(e), joined, answers);
            case OpinionRecorded _ -> answering(joined, answers + OPEN);
            case OpinionsMerged e -> merged(joined.joining(e.numbers(), e.into()), e.into());
            case OpinionModerated e -> answering(joined.without(e.number()), with(List.of(e.number()), HIDDEN));
            case OpinionsDecided e -> answering(joined, answered(e));
            case HearingTiedToResolution e ->
                new HearingProgress(stage, value(e.resolution()), heldOn, time, place, collecting, joined, answers);
            case HearingBegun _,
                    ParticipantsInvited _,
                    MinutesSigned _,
                    FeedbackGiven _,
                    FollowUpAgreed _,
                    FollowUpReported _,
                    HearingDutyLapsed _ -> this;
        };
    }

    public Outcomes outcomes() {
        return new Outcomes(
                count(letter(Adoption.ADOPTED)),
                count(letter(Adoption.PARTLY)),
                count(letter(Adoption.NOT_ADOPTED)),
                count(OPEN));
    }

    public @Nullable ResolutionId prepares() {
        return resolution == null ? null : new ResolutionId(resolution);
    }

    private int count(char letter) {
        return (int) answers.chars().filter(one -> one == letter).count();
    }

    private Collecting called(OpinionsCalledFor e) {
        return new Collecting(collecting == null ? e.occurredOn() : collecting.since(), e.until());
    }

    private HearingProgress merged(Joined now, int into) {
        return answering(now, with(now.with(into), answers.charAt(into - 1)));
    }

    private String answered(OpinionsDecided e) {
        var all = e.numbers().stream().flatMap(one -> joined.with(one).stream()).toList();
        return with(all, letter(e.adoption()));
    }

    private String with(List<Integer> numbers, char letter) {
        var letters = new StringBuilder(answers);
        for (var number : numbers) letters.setCharAt(number - 1, letter);
        return letters.toString();
    }

    private static char letter(Adoption adoption) {
        return switch (adoption) {
            case ADOPTED -> 'A';
            case PARTLY -> 'P';
            case NOT_ADOPTED -> 'N';
        };
    }

    private static @Nullable String value(@Nullable ResolutionId id) {
        return id == null ? null : id.value();
    }

    private HearingProgress when(HearingStage now, LocalDate day, String clock, String where) {
        return new HearingProgress(now, resolution, day, clock, where, collecting, joined, answers);
    }

    private HearingProgress at(HearingStage now) {
        return new HearingProgress(now, resolution, heldOn, time, place, collecting, joined, answers);
    }

    private HearingProgress answering(Joined together, String now) {
        return new HearingProgress(stage, resolution, heldOn, time, place, collecting, together, now);
    }
}
