package org.gongyi.command.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.duty.Duties;
import org.gongyi.contract.hearing.Adoption;
import org.gongyi.contract.hearing.Channel;
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
import org.gongyi.contract.hearing.HearingEvent.OpinionRecorded;
import org.gongyi.contract.hearing.HearingEvent.OpinionsDecided;
import org.gongyi.contract.hearing.HearingEvent.ParticipantsInvited;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.HearingSettlement;
import org.gongyi.contract.hearing.Outcomes;
import org.gongyi.contract.hearing.SpeakerGroup;
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;

/// What the rules must remember of a hearing. No text of any opinion is among it.
///
/// @param opinions in the order of their numbers; so `followUps`
record Docket(
        Topic topic,
        List<Invitation> invited,
        Days days,
        List<Opinion> opinions,
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
    record Days(
            @Nullable LocalDate announced,
            @Nullable LocalDate set,
            @Nullable LocalDate convened,
            @Nullable LocalDate signed,
            @Nullable LocalDate told,
            @Nullable LocalDate closed) {

        static final Days NONE = new Days(null, null, null, null, null, null);
    }

    /// @param adoption absent until something has become of it
    record Opinion(
            SpeakerGroup group,
            @Nullable String concerned,
            Channel channel,
            LocalDate saidOn,
            @Nullable Adoption adoption) {

        Opinion with(Adoption outcome) {
            return new Opinion(group, concerned, channel, saidOn, outcome);
        }
    }

    record FollowUp(LocalDate agreedOn, boolean reported) {}

    static Docket of(HearingBegun e) {
        return new Docket(
                        new Topic(e.form(), e.concern(), e.resolution(), e.occurredOn()),
                        List.of(),
                        Days.NONE,
                        List.of(),
                        List.of(),
                        Duties.NONE)
                .owing(e);
    }

    boolean isConvened() {
        return days.convened() != null;
    }

    Outcomes outcomes() {
        var counted = Outcomes.NONE;
        for (var opinion : opinions) {
            counted = counted.recorded();
            if (opinion.adoption() != null) counted = counted.decided(null, opinion.adoption());
        }
        return counted;
    }

    Docket after(HearingEvent event) {
        var d = days;
        return (switch (event) {
                    case HearingBegun e -> throw new CorruptHistory(this, e);
                    case HearingAnnounced e ->
                        on(new Days(e.occurredOn(), e.heldOn(), d.convened(), d.signed(), d.told(), d.closed()));
                    case ParticipantsInvited e ->
                        inviting(new Invitation(
                                e.group(), e.concerned(), !e.files().isEmpty()));
                    case HearingConvened e ->
                        on(new Days(d.announced(), d.set(), e.occurredOn(), d.signed(), d.told(), d.closed()));
                    case OpinionRecorded e ->
                        hearing(new Opinion(e.group(), e.concerned(), e.channel(), e.occurredOn(), null));
                    case OpinionsDecided e -> decided(e);
                    case MinutesSigned e ->
                        on(new Days(d.announced(), d.set(), d.convened(), e.occurredOn(), d.told(), d.closed()));
                    case FeedbackGiven e ->
                        on(new Days(d.announced(), d.set(), d.convened(), d.signed(), e.occurredOn(), d.closed()));
                    case HearingClosed e ->
                        on(new Days(d.announced(), d.set(), d.convened(), d.signed(), d.told(), e.occurredOn()));
                    case FollowUpAgreed e -> following(plus(followUps, new FollowUp(e.occurredOn(), false)));
                    case FollowUpReported e -> reported(e);
                    case HearingTiedToResolution e ->
                        new Docket(
                                new Topic(topic.form(), topic.concern(), e.resolution(), topic.begunOn()),
                                invited,
                                days,
                                opinions,
                                followUps,
                                duties);
                    case HearingCancelled _, HearingDutyLapsed _ -> this;
                })
                .owing(event);
    }

    private Docket owing(HearingEvent event) {
        var now = duties.after(
                key -> HearingSettlement.settles(event, key), event.findings().duties());
        return new Docket(
                topic,
                invited,
                days,
                opinions,
                followUps,
                event instanceof HearingDutyLapsed e ? now.lapsing(e.duty()) : now);
    }

    private Docket decided(OpinionsDecided e) {
        var all = new ArrayList<>(opinions);
        for (var number : e.numbers()) {
            if (number > all.size()) throw new CorruptHistory(this, e);
            all.set(number - 1, all.get(number - 1).with(e.adoption()));
        }
        return new Docket(topic, invited, days, all, followUps, duties);
    }

    private Docket reported(FollowUpReported e) {
        if (e.number() > followUps.size()) throw new CorruptHistory(this, e);
        var all = new ArrayList<>(followUps);
        all.set(e.number() - 1, new FollowUp(all.get(e.number() - 1).agreedOn(), true));
        return following(all);
    }

    private Docket inviting(Invitation one) {
        return new Docket(topic, plus(invited, one), days, opinions, followUps, duties);
    }

    private Docket on(Days now) {
        return new Docket(topic, invited, now, opinions, followUps, duties);
    }

    private Docket hearing(Opinion one) {
        return new Docket(topic, invited, days, plus(opinions, one), followUps, duties);
    }

    private Docket following(List<FollowUp> all) {
        return new Docket(topic, invited, days, opinions, all, duties);
    }

    private static <T> List<T> plus(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
