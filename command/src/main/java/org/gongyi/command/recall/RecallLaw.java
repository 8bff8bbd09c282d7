package org.gongyi.command.recall;

import static org.gongyi.contract.recall.RecallSettlement.CALL_RECALL_VOTE;
import static org.gongyi.contract.recall.RecallSettlement.VOTE_ON_RECALL;

import java.util.List;
import java.util.function.ToIntFunction;
import org.gongyi.command.Decision;
import org.gongyi.command.count.Balance;
import org.gongyi.command.count.EveryPlace;
import org.gongyi.command.count.SmallBoxes;
import org.gongyi.command.count.Tally;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.recall.Convener;
import org.gongyi.contract.recall.RecallCommand.AnnounceRecallVote;
import org.gongyi.contract.recall.RecallCommand.CallRecallVote;
import org.gongyi.contract.recall.RecallCommand.EndRecall;
import org.gongyi.contract.recall.RecallCommand.HearDefence;
import org.gongyi.contract.recall.RecallCommand.NoteRecallLapse;
import org.gongyi.contract.recall.RecallCount;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallEvent.DefenceHeard;
import org.gongyi.contract.recall.RecallEvent.RecallDutyLapsed;
import org.gongyi.contract.recall.RecallEvent.RecallEnded;
import org.gongyi.contract.recall.RecallEvent.RecallVoteCalled;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;

/// The vote on a recall: the member is heard before it, it is held in time, and both majorities decide.
record RecallLaw(Petition petition, Roster roster, Weighing weighing) {

    Decision<RecallEvent> hear(HearDefence a) {
        weighing.guard("EL-RECALL-DEF", true, "被提出罢免的成员有权申辩，已给予申辩的机会");
        return weighing.conclude(
                a.reason(), f -> new DefenceHeard(a.recall(), a.occurredOn(), a.form(), a.defence(), a.files(), f));
    }

    Decision<RecallEvent> call(CallRecallVote a) {
        var due = petition.duties().open().get(VOTE_ON_RECALL);
        if (due != null) {
            weighing.guard(
                    "EL-RECALL-T",
                    "late",
                    !a.pollingDay().isAfter(due),
                    "应当于 %s 前投票表决，投票日为 %s".formatted(due, a.pollingDay()));
            if (a.convener() == Convener.TOWNSHIP)
                weighing.guard(
                        "EL-RECALL-T",
                        "convener",
                        a.occurredOn().isAfter(due),
                        "村民委员会应当于 %s 前召集，逾期才由乡级召集".formatted(due));
        }
        return weighing.conclude(
                a.reason(),
                f -> new RecallVoteCalled(
                        a.recall(), a.occurredOn(), a.pollingDay(), a.convener(), a.places(), a.files(), f));
    }

    Decision<RecallEvent> announce(AnnounceRecallVote a) {
        var heard = petition.heardOn();
        weighing.guard("EL-RECALL-DEF", heard != null, heard == null ? "投票前没有给予申辩的机会" : "已于 %s 申辩".formatted(heard));
        var tally = Tally.of(a.boxes());
        var registered = petition.registered(roster.kind());
        new Balance(petition.paper(), weighing).weigh(a.boxes(), tally, registered);
        new SmallBoxes(weighing).weigh(a.boxes());
        new EveryPlace(weighing).weigh(petition.places(), a.boxes(), a.unused());
        var count = count(a.boxes(), tally, registered);
        return weighing.conclude(
                a.reason(), f -> new RecallVoted(a.recall(), a.occurredOn(), a.boxes(), count, a.files(), f));
    }

    private RecallCount count(List<BoxCount> boxes, Tally tally, Figure registered) {
        int yes = votes(boxes, Votes::inFavour);
        var both =
                majorities(new Figure("voted", "参加投票", tally.returned()), registered, new Figure("yes", "赞成罢免", yes));
        return new RecallCount(
                Math.toIntExact(registered.value()),
                tally.issued(),
                tally.returned(),
                tally.valid(),
                tally.invalid(),
                yes,
                votes(boxes, Votes::against),
                votes(boxes, Votes::abstained),
                both);
    }

    /// More than half of those registered vote, of representatives more than two thirds, and more than half of those
    /// who voted agree. Until 2025 the residents' assembly replaced a member by its own numbers.
    private boolean majorities(Figure voted, Figure registered, Figure yes) {
        var before = weighing.checks().size();
        weighing.share("EL-RECALL-PASS-V", "turnout", voted, registered);
        weighing.share("EL-RECALL-PASS-V", "pass", yes, voted);
        weighing.share("EL-RECALL-PASS-C", isByRepresentatives() ? "reps" : "turnout", voted, registered);
        weighing.share("EL-RECALL-PASS-C", "pass", yes, voted);
        if (weighing.isInForce("EL-RECALL-C")) {
            weighing.share("DM-RM-FORM", "share", voted, registered);
            weighing.share("DM-RM-FORM", "pass", yes, voted);
        }
        var weighed = weighing.checks().size() > before;
        return weighed && !weighing.has(OnFail.VOID) && !weighing.has(OnFail.NOT_PASSED);
    }

    private boolean isByRepresentatives() {
        return switch (petition.electorate().mode()) {
            case RESIDENT_REPRESENTATIVES, GROUP_REPRESENTATIVES, REPRESENTATIVES_ASSEMBLY -> true;
            case ALL_VOTERS, HOUSEHOLDS -> false;
        };
    }

    private static int votes(List<BoxCount> boxes, ToIntFunction<Votes> of) {
        return boxes.stream().flatMap(box -> box.votes().stream()).mapToInt(of).sum();
    }

    /// No article says so: a recall ends an office, and where the office has ended already none is left to end.
    Decision<RecallEvent> end(EndRecall a) {
        var leftOn = petition.leftOn(roster, a.occurredOn()).orElseThrow();
        return weighing.conclude(a.reason(), f -> new RecallEnded(a.recall(), a.occurredOn(), leftOn, f));
    }

    /// What the committee did not call in time goes up, and where the law of the place says so the township calls it.
    Decision<RecallEvent> lapse(NoteRecallLapse a) {
        weighing.rule("EL-RECALL-T").ifPresent(rule -> {
            weighing.guard(rule.id(), "late", false, "应当于 %s 前投票表决，逾期没有表决".formatted(a.due()));
            if (a.duty().equals(VOTE_ON_RECALL) && rule.has("township-days"))
                weighing.duty(rule.id(), "township-days", CALL_RECALL_VOTE, Office.TOWNSHIP, a.due());
        });
        return weighing.conclude(
                a.reason(), f -> new RecallDutyLapsed(a.recall(), a.occurredOn(), a.duty(), a.due(), f));
    }
}
