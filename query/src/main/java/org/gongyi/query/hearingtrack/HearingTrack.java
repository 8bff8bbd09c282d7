package org.gongyi.query.hearingtrack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingEvent.FeedbackGiven;
import org.gongyi.contract.hearing.HearingEvent.FollowUpAgreed;
import org.gongyi.contract.hearing.HearingEvent.FollowUpReported;
import org.gongyi.contract.hearing.HearingEvent.HearingAnnounced;
import org.gongyi.contract.hearing.HearingEvent.HearingBegun;
import org.gongyi.contract.hearing.HearingEvent.HearingClosed;
import org.gongyi.contract.hearing.HearingEvent.HearingConvened;
import org.gongyi.contract.hearing.HearingEvent.HearingDutyLapsed;
import org.gongyi.contract.hearing.HearingEvent.MinutesSigned;
import org.gongyi.contract.hearing.HearingEvent.OpinionModerated;
import org.gongyi.contract.hearing.HearingEvent.OpinionRecorded;
import org.gongyi.contract.hearing.HearingEvent.OpinionsDecided;
import org.gongyi.contract.hearing.HearingEvent.OpinionsMerged;
import org.gongyi.contract.hearing.HearingEvent.ParticipantsInvited;
import org.gongyi.contract.hearing.HearingSettlement;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.contract.hearing.HearingView.Answer;
import org.gongyi.contract.hearing.HearingView.FollowUp;
import org.gongyi.contract.hearing.HearingView.Hidden;
import org.gongyi.contract.hearing.HearingView.Opinion;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.worklist.OpenDuties;
import org.jspecify.annotations.Nullable;

/// The page of one hearing, folded from its own stream: always current, and nothing kept twice.
public final class HearingTrack {

    private final OpenDuties duties = new OpenDuties();
    private final List<ParticipantsInvited> invited = new ArrayList<>();
    private final List<Opinion> opinions = new ArrayList<>();
    private final List<FollowUp> followUps = new ArrayList<>();
    private HearingProgress progress;
    private @Nullable HearingAnnounced announced;
    private @Nullable HearingConvened convened;
    private @Nullable MinutesSigned minutes;
    private @Nullable LocalDate toldOn;
    private @Nullable HearingClosed closed;

    private HearingTrack(HearingEvent first) {
        progress = HearingProgress.begun(first);
    }

    /// @param trail the whole stream of one hearing, oldest first
    public static HearingView fold(List<Entry<HearingEvent>> trail) {
        var fold = new HearingTrack(trail.getFirst().event());
        for (int place = 1; place <= trail.size(); place++)
            fold.take(trail.get(place - 1).event(), place);
        return fold.view(trail);
    }

    private void take(HearingEvent event, int place) {
        if (place > 1) progress = progress.after(event);
        duties.take(event, key -> HearingSettlement.settles(event, key));
        switch (event) {
            case HearingAnnounced e -> announced = e;
            case ParticipantsInvited e -> invited.add(e);
            case HearingConvened e -> convened = e;
            case OpinionRecorded e -> opinions.add(opinion(e, place));
            case OpinionsMerged e -> with(e.into(), opinions.get(e.into() - 1).answer());
            case OpinionModerated e -> hide(e);
            case OpinionsDecided e -> answer(e);
            case MinutesSigned e -> minutes = e;
            case FeedbackGiven e -> toldOn = e.occurredOn();
            case FollowUpAgreed e ->
                followUps.add(new FollowUp(e.number(), e.task(), e.owner(), e.dueBy(), null, null));
            case FollowUpReported e -> followUps.replaceAll(one -> one.number() == e.number() ? reported(one, e) : one);
            case HearingClosed e -> closed = e;
            case HearingDutyLapsed e -> duties.lapse(e.duty());
            default -> {}
        }
    }

    private static Opinion opinion(OpinionRecorded e, int place) {
        return new Opinion(
                e.number(), place, e.group(), e.concerned(), e.channel(), e.stance(), e.opinion(), null, 0, null, null);
    }

    private void answer(OpinionsDecided e) {
        var answer = new Answer(e.adoption(), e.occurredOn(), e.grounds(), e.whereto());
        for (var number : e.numbers()) with(number, answer);
    }

    /// What became of an opinion became of those that stand with it.
    private void with(int number, @Nullable Answer answer) {
        for (var one : progress.joined().with(number))
            opinions.set(
                    one - 1, told(opinions.get(one - 1), opinions.get(one - 1).hidden(), answer));
    }

    private void hide(OpinionModerated e) {
        var one = opinions.get(e.number() - 1);
        opinions.set(e.number() - 1, told(one, new Hidden(e.ground(), e.remark(), e.occurredOn()), one.answer()));
    }

    /// Without its words where they are no longer shown, and with whom it stands by now.
    private Opinion told(Opinion one, @Nullable Hidden hidden, @Nullable Answer answer) {
        return new Opinion(
                one.number(),
                one.place(),
                one.group(),
                one.concerned(),
                one.channel(),
                one.stance(),
                hidden == null ? one.opinion() : null,
                progress.joined().of(one.number()),
                progress.joined().with(one.number()).size() - 1,
                hidden,
                answer);
    }

    private static FollowUp reported(FollowUp one, FollowUpReported e) {
        return new FollowUp(one.number(), one.task(), one.owner(), one.dueBy(), e.occurredOn(), e.report());
    }

    private HearingView view(List<Entry<HearingEvent>> trail) {
        var begun = (HearingBegun) trail.getFirst().event();
        return new HearingView(
                begun.hearing(),
                begun.community(),
                progress.stage(),
                begun,
                progress.prepares(),
                announced,
                progress.collecting(),
                List.copyOf(invited),
                convened,
                opinions.stream()
                        .map(one -> told(one, one.hidden(), one.answer()))
                        .toList(),
                progress.outcomes(),
                minutes,
                toldOn,
                List.copyOf(followUps),
                closed,
                duties.list(),
                List.copyOf(trail),
                trail.getLast().recorded().position());
    }
}
