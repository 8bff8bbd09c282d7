package org.gongyi.web.telling;

import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.CorrectionOrdered;
import org.gongyi.contract.resolution.ResolutionEvent.Decided;
import org.gongyi.contract.resolution.ResolutionEvent.DeviationNoted;
import org.gongyi.contract.resolution.ResolutionEvent.DutyLapsed;
import org.gongyi.contract.resolution.ResolutionEvent.EntryCorrected;
import org.gongyi.contract.resolution.ResolutionEvent.HearingHeld;
import org.gongyi.contract.resolution.ResolutionEvent.ImplementationStarted;
import org.gongyi.contract.resolution.ResolutionEvent.MatterClassified;
import org.gongyi.contract.resolution.ResolutionEvent.ObjectionAnswered;
import org.gongyi.contract.resolution.ResolutionEvent.OpinionsCollected;
import org.gongyi.contract.resolution.ResolutionEvent.OutcomeDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.OutcomeNoticeRemoved;
import org.gongyi.contract.resolution.ResolutionEvent.ProgressNoted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionConsulted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionInitiated;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionNoticeRemoved;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionProposed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionReviewed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionSentBack;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionWithdrawn;
import org.gongyi.contract.resolution.ResolutionEvent.SheetSigned;
import org.gongyi.contract.resolution.ResolutionEvent.SupervisionNoted;
import org.gongyi.contract.resolution.ResolutionEvent.SuspensionLifted;
import org.gongyi.contract.resolution.ResolutionEvent.UnitReplied;
import org.gongyi.contract.resolution.ResolutionEvent.UnitsInvited;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What each kind of entry of a matter says to a reader. The switch is exhaustive: an event that nobody can read does
/// not compile.
@Component
final class MatterText {

    private final Wording words;
    private final DutyText duties;

    MatterText(Wording words, DutyText duties) {
        this.words = words;
        this.duties = duties;
    }

    Telling tell(ResolutionEvent event, CommunityKind kind, Telling telling) {
        return switch (event) {
            case ResolutionInitiated e ->
                telling.fact("matter", words.of(e.matter()))
                        .fact("source", words.of(e.source(), kind))
                        .sealed("proposer", e.proposer())
                        .names("units", e.units())
                        .text("motive", e.motive())
                        .text("content", e.content())
                        .files(e.files());
            case MatterClassified e ->
                telling.fact("affected", words.of(e.affected()))
                        .fact("livelihood", words.say(e.livelihood() ? "yes" : "no"))
                        .text("grounds", e.grounds())
                        .files(e.files());
            case OpinionsCollected e ->
                telling.fact("opinionCount", words.number(e.opinions()))
                        .text("summary", e.summary())
                        .files(e.files());
            case HearingHeld e ->
                telling.fact("hearing", words.of(e.hearing()))
                        .meeting(e.meeting())
                        .text("outcome", e.outcome())
                        .files(e.files());
            case ResolutionProposed e ->
                telling.meeting(e.meeting())
                        .vote(e.vote())
                        .text("proposal", e.proposal())
                        .files(e.files());
            case ResolutionConsulted e ->
                telling.meeting(e.meeting())
                        .vote(e.vote())
                        .text("plan", e.plan())
                        .files(e.files());
            case ResolutionReviewed e ->
                telling.meeting(e.meeting())
                        .vote(e.vote())
                        .text("plan", e.plan())
                        .files(e.files());
            case Decided e ->
                telling.sitting(e.sitting(), words.of(e.sitting().body(), kind)).files(e.files());
            case ResolutionDisclosed e ->
                telling.fact("board", e.board().place())
                        .fact("postedBy", e.board().postedBy())
                        .text("notice", e.notice())
                        .maybeDay("removableFrom", e.removableFrom())
                        .files(e.files());
            case ResolutionNoticeRemoved e ->
                telling.day("postedOn", e.postedOn())
                        .fact("removedBy", e.removedBy())
                        .files(e.files());
            case ImplementationStarted e ->
                telling.money("budget", e.budget())
                        .fact("contractor", e.contractor())
                        .fact("contract", e.contract())
                        .day("plannedEnd", e.plannedEnd())
                        .fact("responsible", e.responsible())
                        .files(e.files());
            case ProgressNoted e ->
                telling.fact("percent", e.percent() + "%")
                        .money("spent", e.spent())
                        .text("progress", e.progress())
                        .files(e.files());
            case DeviationNoted e ->
                telling.money("extraCost", e.extraCost())
                        .fact("newDecision", e.newDecision())
                        .text("deviation", e.deviation())
                        .files(e.files());
            case OutcomeDisclosed e ->
                telling.money("cost", e.cost())
                        .day("completedOn", e.completedOn())
                        .day("acceptedOn", e.acceptedOn())
                        .fact("acceptedBy", e.acceptedBy())
                        .fact("board", e.board().place())
                        .fact("postedBy", e.board().postedBy())
                        .text("notice", e.notice())
                        .maybeDay("removableFrom", e.removableFrom())
                        .files(e.files());
            case OutcomeNoticeRemoved e ->
                telling.day("postedOn", e.postedOn())
                        .fact("removedBy", e.removedBy())
                        .files(e.files());
            case SupervisionNoted e ->
                telling.fact("station", words.of(e.station()))
                        .fact("observation", words.of(e.observation()))
                        .text("remark", e.remark())
                        .files(e.files());
            case ObjectionAnswered e ->
                telling.fact("station", words.of(e.station()))
                        .text("answer", e.answer())
                        .files(e.files());
            case UnitsInvited e ->
                telling.names("units", e.units())
                        .text("invitation", e.invitation())
                        .files(e.files());
            case UnitReplied e ->
                telling.fact("unit", e.unit())
                        .sealed("representative", e.representative())
                        .text("reply", e.reply())
                        .files(e.files());
            case ResolutionSentBack e ->
                telling.fact("backTo", words.of(e.station()))
                        .fact("sentBackBy", e.sentBackBy())
                        .text("grounds", e.grounds())
                        .files(e.files());
            case ResolutionWithdrawn e -> telling.text("grounds", e.grounds()).files(e.files());
            case EntryCorrected e ->
                telling.fact("entry", words.say("step.number", e.entry()))
                        .fact("corrected", words.maybe("field." + e.field()).orElse(e.field()))
                        .text("was", e.was())
                        .text("is", e.is());
            case CorrectionOrdered e ->
                telling.fact("authority", e.authority())
                        .text("grounds", e.grounds())
                        .files(e.files());
            case SheetSigned e ->
                telling.fact("station", words.of(e.station()))
                        .day("heldOn", e.heldOn())
                        .fact("sheet", words.say("step.number", e.entry()))
                        .fact("signatures", words.number(e.signatures()))
                        .text("signedBy", e.signedBy())
                        .files(e.files());
            case SuspensionLifted e ->
                telling.fact("authority", e.authority())
                        .text("grounds", e.grounds())
                        .files(e.files());
            case DutyLapsed e -> telling.fact("duty", duties.of(e.duty(), "")).day("due", e.due());
        };
    }
}
