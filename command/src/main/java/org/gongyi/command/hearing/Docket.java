package org.gongyi.command.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.duty.Duties;
import org.gongyi.contract.Office;
import org.gongyi.contract.hearing.Adoption;
import org.gongyi.contract.hearing.Channel;
import org.gongyi.contract.hearing.Collecting;
import org.gongyi.contract.hearing.Concern;
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
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.HearingSettlement;
import org.gongyi.contract.hearing.Joined;
import org.gongyi.contract.hearing.Outcomes;
import org.gongyi.contract.hearing.SpeakerGroup;
import org.gongyi.contract.hearing.Stance;
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;

/// What the rules must remember of a hearing. No text of any opinion is among it.
///
/// @param opinions in the order of their numbers; so `followUps`
record Docket(
        Topic topic,
        List<Invitation> invited,
        Days days,
        @Nullable Collecting collecting,
        List<Opinion> opinions,
        Joined joined,
        List<FollowUp> followUps,
        Duties duties) {

    Docket {
        invited = List.copyOf(invited);
        opinions = List.copyOf(opinions);
        followUps = List.copyOf(followUps);
    }

    record Topic(
            HearingForm form, Concern concern, @Nullable ResolutionId resolution, LocalDate begunOn) {}

    /// @param proven whether a proof is attached
    record Invitation(SpeakerGroup group, @Nullable String concerned, boolean proven) {}

    /// When what happened; absent what has not.
    ///
    /// @param announced the day of the last notice
    /// @param set the day it names
    /// @param signed the last day on which the minutes were signed
    /// @param decided the last day on which something became of an opinion
    /// @param told the last day on which those who took part were told
    record Days(
            @Nullable LocalDate announced,
            @Nullable LocalDate set,
            @Nullable LocalDate convened,
            @Nullable LocalDate signed,
            @Nullable LocalDate decided,
            @Nullable LocalDate told,
            @Nullable LocalDate closed) {

        static final Days NONE = new Days(null, null, null, null, null, null, null);

        Days announced(LocalDate day, LocalDate held) {
            return new Days(day, held, convened, signed, decided, told, closed);
        }

        Days convened(LocalDate day) {
            return new Days(announced, set, day, signed, decided, told, closed);
        }

        Days signed(LocalDate day) {
            return new Days(announced, set, convened, later(signed, day), decided, told, closed);
        }

        Days decided(LocalDate day) {
            return new Days(announced, set, convened, signed, later(decided, day), told, closed);
        }

        Days told(LocalDate day) {
            return new Days(announced, set, convened, signed, decided, later(told, day), closed);
        }

        Days closed(LocalDate day) {
            return new Days(announced, set, convened, signed, decided, told, day);
        }

        private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
            return one != null && one.isAfter(other) ? one : other;
        }
    }

    /// @param hidden whether its words are no longer shown
    /// @param adoption absent until something has become of it
    record Opinion(
            SpeakerGroup group,
            @Nullable String concerned,
            Channel channel,
            Stance stance,
            LocalDate saidOn,
            boolean hidden,
            @Nullable Adoption adoption) {

        /// Whether somebody who was known to be of that group said it: what the page took nobody has checked.
        boolean isOf(SpeakerGroup other) {
            return group == other && channel != Channel.ONLINE && !hidden;
        }

        boolean isFor(String other) {
            return other.equals(concerned) && channel != Channel.ONLINE && !hidden;
        }

        Opinion with(@Nullable Adoption outcome) {
            return new Opinion(group, concerned, channel, stance, saidOn, hidden, outcome);
        }

        Opinion hiding() {
            return new Opinion(group, concerned, channel, stance, saidOn, true, adoption);
        }
    }

    record FollowUp(LocalDate agreedOn, Office owner, boolean reported) {
        FollowUp done() {
            return new FollowUp(agreedOn, owner, true);
        }
    }

    static Docket of(HearingBegun e) {
        return new Docket(
                        new Topic(e.form(), e.concern(), e.resolution(), e.occurredOn()),
                        List.of(),
                        Days.NONE,
                        null,
                        List.of(),
                        Joined.NONE,
                        List.of(),
                        Duties.NONE)
                .owing(e);
    }

    boolean isConvened() {
        return days.convened() != null;
    }

    /// Whether those who took part were told after the last outcome was there to be told.
    boolean isTold() {
        return days.told() != null && (days.decided() == null || !days.told().isBefore(days.decided()));
    }

    /// The opinion of that number.
    Opinion opinion(int number) {
        return opinions.get(number - 1);
    }

    /// Of what is shown. Each that was joined to another counts with what became of that one.
    Outcomes outcomes() {
        var counted = Outcomes.NONE;
        for (var opinion : opinions) {
            if (opinion.hidden()) continue;
            counted = counted.recorded();
            if (opinion.adoption() != null) counted = counted.decided(null, opinion.adoption());
        }
        return counted;
    }

    Docket after(HearingEvent event) {
        return (switch (event) {
                    case HearingBegun e -> throw new CorruptHistory(this, e);
                    case HearingAnnounced e -> on(days.announced(e.occurredOn(), e.heldOn()));
                    case ParticipantsInvited e ->
                        inviting(new Invitation(
                                e.group(), e.concerned(), !e.files().isEmpty()));
                    case HearingConvened e -> on(days.convened(e.occurredOn()));
                    case OpinionsCalledFor e ->
                        collecting(new Collecting(collecting == null ? e.occurredOn() : collecting.since(), e.until()));
                    case OpinionRecorded e ->
                        hearing(
                                plus(
                                        opinions,
                                        new Opinion(
                                                e.group(),
                                                e.concerned(),
                                                e.channel(),
                                                e.stance(),
                                                e.occurredOn(),
                                                false,
                                                null)),
                                joined);
                    case OpinionsMerged e -> merged(e);
                    case OpinionModerated e ->
                        hearing(changed(e, List.of(e.number()), Opinion::hiding), joined.without(e.number()));
                    case OpinionsDecided e -> decided(e);
                    case MinutesSigned e -> on(days.signed(e.occurredOn()));
                    case FeedbackGiven e -> on(days.told(e.occurredOn()));
                    case HearingClosed e -> on(days.closed(e.occurredOn()));
                    case FollowUpAgreed e -> following(plus(followUps, new FollowUp(e.occurredOn(), e.owner(), false)));
                    case FollowUpReported e -> reported(e);
                    case HearingTiedToResolution e ->
                        about(new Topic(topic.form(), topic.concern(), e.resolution(), topic.begunOn()));
                    case HearingCancelled _, HearingDutyLapsed _ -> this;
                })
                .owing(event);
    }

    private Docket owing(HearingEvent event) {
        var now = duties.after(
                key -> HearingSettlement.settles(event, key), event.findings().duties());
        return owing(event instanceof HearingDutyLapsed e ? now.lapsing(e.duty()) : now);
    }

    private Docket merged(OpinionsMerged e) {
        var now = joined.joining(e.numbers(), e.into());
        if (e.into() > opinions.size()) throw new CorruptHistory(this, e);
        return hearing(
                changed(e, now.with(e.into()), one -> one.with(opinion(e.into()).adoption())), now);
    }

    private Docket decided(OpinionsDecided e) {
        var all = e.numbers().stream().flatMap(one -> joined.with(one).stream()).toList();
        return hearing(changed(e, all, one -> one.with(e.adoption())), joined).on(days.decided(e.occurredOn()));
    }

    private List<Opinion> changed(HearingEvent e, List<Integer> numbers, UnaryOperator<Opinion> change) {
        var all = new ArrayList<>(opinions);
        for (var number : numbers) {
            if (number > all.size()) throw new CorruptHistory(this, e);
            all.set(number - 1, change.apply(all.get(number - 1)));
        }
        return all;
    }

    private Docket reported(FollowUpReported e) {
        if (e.number() > followUps.size()) throw new CorruptHistory(this, e);
        var all = new ArrayList<>(followUps);
        all.set(e.number() - 1, all.get(e.number() - 1).done());
        return following(all);
    }

    private Docket about(Topic now) {
        return new Docket(now, invited, days, collecting, opinions, joined, followUps, duties);
    }

    private Docket inviting(Invitation one) {
        return new Docket(topic, plus(invited, one), days, collecting, opinions, joined, followUps, duties);
    }

    private Docket on(Days now) {
        return new Docket(topic, invited, now, collecting, opinions, joined, followUps, duties);
    }

    private Docket collecting(Collecting now) {
        return new Docket(topic, invited, days, now, opinions, joined, followUps, duties);
    }

    private Docket hearing(List<Opinion> all, Joined now) {
        return new Docket(topic, invited, days, collecting, all, now, followUps, duties);
    }

    private Docket following(List<FollowUp> all) {
        return new Docket(topic, invited, days, collecting, opinions, joined, all, duties);
    }

    private Docket owing(Duties now) {
        return new Docket(topic, invited, days, collecting, opinions, joined, followUps, now);
    }

    private static <T> List<T> plus(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
