package org.gongyi.web.telling;

import java.util.List;
import org.gongyi.contract.CommunityKind;
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
import org.gongyi.contract.hearing.Outcomes;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What each kind of entry of a hearing says to a reader.
@Component
final class HearingText {

    private final Wording words;
    private final DutyText duties;

    HearingText(Wording words, DutyText duties) {
        this.words = words;
        this.duties = duties;
    }

    Telling tell(HearingEvent event, CommunityKind kind, Telling telling) {
        var told = switch (event) {
            case HearingBegun e -> begun(e, telling);
            case HearingAnnounced e ->
                telling.day("hearing.heldOn", e.heldOn())
                        .fact("time", e.time())
                        .fact("place", e.place())
                        .number("hearing.observers", e.observers())
                        .fact("board", e.board().place())
                        .fact("postedBy", e.board().postedBy());
            case ParticipantsInvited e ->
                telling.fact("hearing.group", words.of(e.group()))
                        .fact("hearing.concerned", e.concerned())
                        .number("hearing.invited", e.invited())
                        .fact("hearing.summons", words.of(e.summons()))
                        .text("remark", e.remark());
            case HearingConvened e -> convened(e, telling);
            case OpinionRecorded e ->
                telling.number("hearing.number", e.number())
                        .fact("hearing.group", words.of(e.group()))
                        .fact("hearing.concerned", e.concerned())
                        .fact("hearing.channel", words.of(e.channel()))
                        .fact("hearing.stance", words.of(e.stance()))
                        .sealed("hearing.speaker", e.speaker())
                        .text("hearing.opinion", e.opinion());
            case OpinionsCalledFor e -> telling.day("hearing.until", e.until());
            case OpinionsMerged e ->
                telling.number("hearing.into", e.into())
                        .names(
                                "hearing.numbers",
                                e.numbers().stream().map(words::number).toList());
            case OpinionModerated e ->
                telling.number("hearing.number", e.number())
                        .fact("ModerateQuestion.ground", words.of(e.ground()))
                        .text("remark", e.remark());
            case OpinionsDecided e ->
                telling.names(
                                "hearing.numbers",
                                e.numbers().stream().map(words::number).toList())
                        .fact("hearing.adoption", words.of(e.adoption()))
                        .fact("hearing.whereto", e.whereto())
                        .text("grounds", e.grounds());
            case MinutesSigned e ->
                telling.fact("chair", e.chair())
                        .number("signatures", e.signatures())
                        .text("hearing.summary", e.summary());
            case FeedbackGiven e ->
                telling.fact("hearing.summons", words.of(e.summons())).text("hearing.feedback", e.feedback());
            case FollowUpAgreed e ->
                telling.number("hearing.follow-up", e.number())
                        .fact("hearing.owner", words.of(e.owner(), kind))
                        .day("hearing.dueBy", e.dueBy())
                        .text("hearing.task", e.task());
            case FollowUpReported e ->
                telling.number("hearing.follow-up", e.number()).text("hearing.report", e.report());
            case HearingClosed e -> closed(e, telling);
            case HearingTiedToResolution e ->
                telling.fact("hearing.resolution", e.resolution().value());
            case HearingCancelled e -> telling.text("grounds", e.grounds());
            case HearingDutyLapsed e ->
                telling.fact("duty", duties.of(e.duty(), "")).day("due", e.due());
        };
        return told.files(event.files());
    }

    private Telling begun(HearingBegun e, Telling telling) {
        telling.fact("title", e.title()).fact("hearing.form", words.of(e.form()));
        if (e.resolution() != null)
            telling.fact("hearing.resolution", e.resolution().value());
        return concern(e.concern(), telling)
                .text("hearing.question", e.question())
                .text("grounds", e.grounds());
    }

    private static Telling concern(Concern concern, Telling telling) {
        return telling.number("hearing.affected", concern.affected())
                .number("hearing.residents", concern.residents())
                .asking("hearing.nonLocals", concern.nonLocals())
                .asking("hearing.away", concern.away())
                .names("hearing.groups", concern.groups());
    }

    private Telling convened(HearingConvened e, Telling telling) {
        return telling.fact("time", e.time())
                .fact("place", e.place())
                .fact("chair", e.chair())
                .fact("clerk", e.clerk())
                .number("hearing.observers", e.observers())
                .table(
                        "hearing.attendance",
                        List.of("hearing.group", "hearing.people"),
                        e.attendance().stream()
                                .map(one -> List.of(words.of(one.group()), words.number(one.people())))
                                .toList())
                .text("hearing.explained", e.explained());
    }

    private Telling closed(HearingClosed e, Telling telling) {
        return outcomes(e.outcomes(), telling)
                .fact("hearing.needsDecision", words.say(e.needsDecision() ? "hearing.yes" : "hearing.no"))
                .text("hearing.conclusion", e.conclusion());
    }

    private static Telling outcomes(Outcomes outcomes, Telling telling) {
        return telling.number("hearing.adopted", outcomes.adopted())
                .number("hearing.partly", outcomes.partly())
                .number("hearing.notAdopted", outcomes.notAdopted());
    }
}
