package org.gongyi.web.telling;

import java.util.List;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.election.CallingEvent;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CallingEvent.PollingPostponed;
import org.gongyi.contract.election.CandidacyEvent;
import org.gongyi.contract.election.ChosenRepresentative;
import org.gongyi.contract.election.CommitteeEvent;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFilled;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFormed;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeLeft;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteePublished;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.HandoverEvent;
import org.gongyi.contract.election.HandoverEvent.BallotsArchived;
import org.gongyi.contract.election.HandoverEvent.ByElectionEnded;
import org.gongyi.contract.election.HandoverEvent.HandoverComplaintDecided;
import org.gongyi.contract.election.HandoverEvent.HandoverComplaintReceived;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.HandoverEvent.RepresentativesNamed;
import org.gongyi.contract.election.HandoverEvent.RepresentativesReported;
import org.gongyi.contract.election.Kin;
import org.gongyi.contract.election.OversightEvent;
import org.gongyi.contract.election.OversightEvent.ElectionDutyLapsed;
import org.gongyi.contract.election.OversightEvent.ElectionObserved;
import org.gongyi.contract.election.PollingEvent;
import org.gongyi.contract.election.ResultEvent;
import org.gongyi.contract.election.RollsEvent;
import org.gongyi.contract.election.RollsEvent.RegistrationAnnounced;
import org.gongyi.contract.election.RollsEvent.RepresentationAmended;
import org.gongyi.contract.election.RollsEvent.RollAmended;
import org.gongyi.contract.election.RollsEvent.RollObjectionDecided;
import org.gongyi.contract.election.RollsEvent.RollObjectionReceived;
import org.gongyi.contract.election.RollsEvent.RollPublished;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What each kind of entry of an election says to a reader, from its call to its archive. The vote and the candidates
/// are told by [BallotText]. Every switch is exhaustive: an event that nobody can read does not compile.
@Component
final class ElectionText {

    private final Wording words;
    private final DutyText duties;
    private final BallotText ballots;

    ElectionText(Wording words, DutyText duties, BallotText ballots) {
        this.words = words;
        this.duties = duties;
        this.ballots = ballots;
    }

    Telling tell(ElectionEvent event, CommunityKind kind, Telling telling) {
        var told = switch (event) {
            case CallingEvent e -> calling(e, kind, telling);
            case CommitteeEvent e -> committee(e, kind, telling);
            case RollsEvent e -> rolls(e, telling);
            case CandidacyEvent e -> ballots.candidacy(e, telling);
            case PollingEvent e -> ballots.polling(e, kind, telling);
            case ResultEvent e -> ballots.result(e, telling);
            case HandoverEvent e -> handover(e, telling);
            case OversightEvent e -> oversight(e, telling);
        };
        return told.files(event.files());
    }

    private Telling calling(CallingEvent event, CommunityKind kind, Telling telling) {
        return switch (event) {
            case ElectionCalled e ->
                telling.fact("CallElection.kind", words.of(e.kind()))
                        .fact("mode", words.of(e.mode()))
                        .names(
                                "CallElection.seats",
                                e.seats().stream().map(this::seats).toList())
                        .day("pollingDay", e.pollingDay())
                        .day("CallElection.until", e.until())
                        .fact("methodBody", e.methodBody() == null ? null : words.of(e.methodBody(), kind))
                        .maybeDay("methodAdoptedOn", e.methodAdoptedOn())
                        .fact("womenSeat", words.say(e.womenSeat() ? "yes" : "no"))
                        .fact("approval", e.approval());
            case PollingPostponed e -> telling.day("pollingDay", e.pollingDay()).fact("approval", e.approval());
        };
    }

    private Telling committee(CommitteeEvent event, CommunityKind kind, Telling telling) {
        return switch (event) {
            case ElectionCommitteeFormed e ->
                chosenBy(e.chosenBy(), kind, telling)
                        .names(
                                "FormElectionCommittee.members",
                                e.members().stream().map(this::member).toList())
                        .names("kin", kin(e.kin(), telling));
            case ElectionCommitteePublished e -> telling.fact("filing", e.filing());
            case ElectionCommitteeLeft e ->
                telling.person("person", e.person())
                        .fact("LeaveElectionCommittee.cause", words.of(e.cause()))
                        .asking("missed", e.missed());
            case ElectionCommitteeFilled e -> {
                telling.fact("member", member(e.member())).fact("filling", words.of(e.filling()));
                yield e.chosenBy() == null ? telling : chosenBy(e.chosenBy(), kind, telling);
            }
        };
    }

    private Telling rolls(RollsEvent event, Telling telling) {
        return switch (event) {
            case RegistrationAnnounced e ->
                telling.text("AnnounceRegistration.who", e.who())
                        .day("AnnounceRegistration.from", e.from())
                        .day("AnnounceRegistration.until", e.until())
                        .fact("place", e.place())
                        .fact("papers", e.papers())
                        .fact("AnnounceRegistration.contact", e.contact());
            case RollPublished e ->
                telling.number("voters", e.voters())
                        .asking("households", e.households())
                        .asking("representatives", e.representatives())
                        .fact("withList", words.say(e.withList() ? "yes" : "no"))
                        .fact("personalData", words.say(e.personalData() ? "yes" : "no"));
            case RollObjectionReceived e ->
                telling.number("ReceiveRollObjection.number", e.number())
                        .sealed("objector", e.objector())
                        .sealed("objection", e.objection());
            case RollObjectionDecided e ->
                telling.number("DecideRollObjection.number", e.number())
                        .fact("upheld", words.say(e.upheld() ? "yes" : "no"))
                        .number("DecideRollObjection.voters", e.voters())
                        .text("grounds", e.grounds());
            case RollAmended e ->
                telling.number("added", e.added())
                        .number("removed", e.removed())
                        .text("grounds", e.grounds());
            case RepresentationAmended e ->
                telling.asking("household-representatives", e.households())
                        .asking("resident-representatives", e.representatives());
        };
    }

    private Telling handover(HandoverEvent event, Telling telling) {
        return switch (event) {
            case HandoverCompleted e ->
                telling.names("handed", e.handed().stream().map(words::of).toList())
                        .day("sealOn", e.sealOn())
                        .fact("former", e.former())
                        .fact("incoming", e.incoming())
                        .fact("witness", e.witness());
            case HandoverComplaintReceived e ->
                telling.number("ReceiveHandoverComplaint.number", e.number())
                        .sealed("complainant", e.complainant())
                        .sealed("complaint", e.complaint());
            case HandoverComplaintDecided e ->
                telling.number("DecideHandoverComplaint.number", e.number())
                        .fact("ordered", words.say(e.ordered() ? "yes" : "no"))
                        .text("DecideHandoverComplaint.decision", e.decision());
            case BallotsArchived e ->
                telling.day("sealedOn", e.sealedOn()).fact("keeper", e.keeper()).day("keepUntil", e.keepUntil());
            case ByElectionEnded _ -> telling;
            case RepresentativesReported e ->
                telling.number("representatives", e.representatives())
                        .number("leaders", e.leaders())
                        .day("CallElection.until", e.until());
            case RepresentativesNamed e ->
                telling.names(
                        "ReportRepresentatives.chosen",
                        e.chosen().stream().map(this::chosen).toList());
        };
    }

    private Telling oversight(OversightEvent event, Telling telling) {
        return switch (event) {
            case ElectionObserved e ->
                telling.fact("ObserveElection.objection", words.say(e.objection() ? "yes" : "no"))
                        .text("observation", e.observation());
            case ElectionDutyLapsed e ->
                telling.fact("duty", duties.of(e.duty(), "")).day("due", e.due());
        };
    }

    private Telling chosenBy(Sitting sitting, CommunityKind kind, Telling telling) {
        return telling.sitting(sitting, words.of(sitting.body(), kind));
    }

    /// 孙倩（一组，代表）
    private String chosen(ChosenRepresentative one) {
        var part = one.group() + words.say("format.comma") + words.of(one.as());
        return one.name() + words.say("format.aside", part);
    }

    /// 主任 1 人
    private String seats(SeatsOfPost of) {
        return words.say("election.seats", words.post(Office.COMMITTEE, of.post()), of.seats());
    }

    /// 王德明（主任）
    private String member(Seat seat) {
        return seat.name() + words.say("format.aside", words.post(Office.ELECTION_COMMITTEE, seat.post()));
    }

    private List<String> kin(List<Kin> kin, Telling telling) {
        return kin.stream().map(one -> ballots.kin(one, telling)).toList();
    }
}
