package org.gongyi.command.election;

import java.util.List;
import java.util.stream.Stream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.count.EveryPlace;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Findings;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.PollingAct;
import org.gongyi.contract.election.PollingAct.AnnounceCount;
import org.gongyi.contract.election.PollingAct.ArrangePolling;
import org.gongyi.contract.election.PollingAct.CallFurtherBallot;
import org.gongyi.contract.election.PollingAct.LeaveVacant;
import org.gongyi.contract.election.PollingAct.PublishProxies;
import org.gongyi.contract.election.PollingAct.TakeBackProxies;
import org.gongyi.contract.election.PollingEvent.PollingArranged;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.PollingEvent.WriteInsNamed;
import org.gongyi.contract.election.Teller;

/// The vote: who votes for whom, where, what was counted, and what is voted on again.
record PollingLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    Decision<ElectionEvent> weigh(PollingAct act) {
        return switch (act) {
            case PublishProxies a -> new ProxyLaw(docket, weighing).publish(a);
            case TakeBackProxies a -> new ProxyLaw(docket, weighing).takeBack(a);
            case ArrangePolling a -> arrange(a);
            case AnnounceCount a -> announce(a);
            case CallFurtherBallot a -> new FurtherLaw(docket, circumstances, weighing).call(a);
            case LeaveVacant a -> new VacancyLaw(docket, circumstances, weighing).leave(a);
        };
    }

    private Decision<ElectionEvent> arrange(ArrangePolling a) {
        RollLaw.postedInTime(docket, weighing, docket.voteOn());
        var open = a.places().stream()
                .filter(place -> !place.roving() && !place.booth())
                .count();
        weighing.guard(
                "EL-SECRET",
                open == 0,
                open == 0 ? "每个固定投票处都设有秘密写票处" : "没有秘密写票处的投票处 %d 个".formatted(open),
                new Figure("open", "没有写票处", open));
        weighing.daysBetween("EL-POLL-PUB5", "投票时间、地点和工作人员公布", a.occurredOn(), docket.voteOn());
        staff(a);
        tellers(a);
        new Aftermath(docket, weighing).announced(docket.voteOn());
        return weighing.conclude(
                a.reason(), f -> new PollingArranged(a.election(), a.occurredOn(), a.places(), a.files(), f));
    }

    private void staff(ArrangePolling a) {
        long concerned = a.places().stream()
                .flatMap(place -> place.tellers().stream())
                .filter(teller -> teller.candidate() || teller.relativeOf() != null)
                .count();
        weighing.guard(
                "EL-STAFF",
                concerned == 0,
                "工作人员中候选人及其近亲属 %d 人".formatted(concerned),
                new Figure("concerned", "候选人及其近亲属", concerned));
        namesakes(a);
    }

    /// Nobody who works at the polls has a number: all that can be held against the list of candidates is the name.
    private void namesakes(ArrangePolling a) {
        var names = docket.standing().stream().map(Nominee::name).toList();
        var alike = a.places().stream()
                .flatMap(place -> place.tellers().stream())
                .filter(teller -> !teller.candidate() && names.contains(teller.name()))
                .map(Teller::name)
                .distinct()
                .toList();
        weighing.guard(
                "EL-STAFF",
                "namesakes",
                alike.isEmpty(),
                alike.isEmpty()
                        ? "工作人员没有编号，按姓名核对，没有与候选人同名的"
                        : "工作人员没有编号，按姓名核对，与候选人同名：%s；确是同一人的不得担任".formatted(String.join("、", alike)),
                new Figure("namesakes", "同名", alike.size()));
    }

    /// At every box, or where the law of the place speaks of roving boxes only at every one of these.
    private void tellers(ArrangePolling a) {
        weighing.rule("EL-BOX3").ifPresent(rule -> {
            var rovingOnly = rule.permits("roving-only");
            a.places().stream()
                    .filter(place -> place.roving() || !rovingOnly)
                    .mapToInt(place -> place.tellers().size())
                    .min()
                    .ifPresent(least -> weighing.guard(
                            rule,
                            least >= rule.number("tellers"),
                            "每个%s流动票箱的工作人员最少 %d 人，须有 %d 人"
                                    .formatted(rovingOnly ? "" : "投票处、", least, rule.number("tellers")),
                            new Figure("tellers", "最少", least)));
        });
    }

    /// The election by the law of the day of the vote, which is the day of the act (META-VERSION).
    private Decision<ElectionEvent> announce(AnnounceCount a) {
        var sitting = CountLaw.sitting(docket, circumstances, a.occurredOn());
        var ballot = Ballot.next(docket, a.writeIns(), a.kin(), sitting);
        open(a);
        if (!ballot.further()) RollLaw.postedInTime(docket, weighing, a.occurredOn());
        new EveryPlace(weighing).weigh(docket.poll().places(), a.boxes(), a.unused());
        if (!ballot.further()) stood();
        new Makeup(docket, weighing).womenSeat();
        var outcome = new CountLaw(docket, circumstances, weighing, a.occurredOn())
                .weigh(ballot, a.boxes(), docket.rolls().base(docket.plan().mode()));
        var effective = !weighing.has(OnFail.VOID);
        var elected = Stream.concat(ballot.held().stream(), outcome.elected().stream())
                .toList();
        new Aftermath(docket, weighing).ofAVote(effective, ballot.further(), elected, a.occurredOn());
        return counted(a, ballot, outcome);
    }

    /// Of the first vote: a list with a choice on it, of people who met the voters.
    private void stood() {
        var free = weighing.rule("EL-NOCAND");
        if (!docket.slate().isPublished() && free.isPresent()) {
            free.filter(rule -> rule.permits("consent")).ifPresent(this::agreed);
            return;
        }
        new Contest(docket, weighing).left("polled", docket.slate().candidates());
        new VotersMeeting(docket, weighing).before();
    }

    /// Where a province lets people be elected without a list, an assembly agrees to it.
    private void agreed(Rule rule) {
        var agreed = docket.plan().byAdoptedMethod();
        weighing.guard(rule, agreed, agreed ? "不确定候选人的选举办法经会议通过" : "没有会议同意不确定候选人的记录");
    }

    private void open(AnnounceCount a) {
        var both = a.publicCount() && a.announcedOnTheSpot();
        weighing.guard(
                "EL-OPEN",
                both,
                "%s，%s".formatted(a.publicCount() ? "公开计票" : "没有公开计票", a.announcedOnTheSpot() ? "当场公布" : "没有当场公布"));
        if (!a.publicCount() && !a.announcedOnTheSpot()) weighing.guard("EL-OPEN", "missing", false, "既没有公开计票，也没有当场公布");
    }

    private Decision<ElectionEvent> counted(AnnounceCount a, Ballot ballot, Outcome outcome) {
        var written = new WrittenIn(docket.rounds().next(), a.writeIns(), outcome);
        return weighing.concludeAll(
                a.reason(),
                f -> Stream.concat(Stream.of(result(a, ballot, written, outcome, f)), named(a, written, f))
                        .toList());
    }

    private ElectionEvent result(
            AnnounceCount a, Ballot ballot, WrittenIn written, Outcome outcome, Findings findings) {
        return new ResultAnnounced(
                        a.election(),
                        a.occurredOn(),
                        docket.rounds().next(),
                        a.publicCount(),
                        a.announcedOnTheSpot(),
                        ballot.candidates(),
                        a.boxes(),
                        written.told(),
                        a.kin(),
                        outcome,
                        a.files(),
                        findings)
                .asFound();
    }

    /// What was found, the reason and the files stand with the result.
    private Stream<ElectionEvent> named(AnnounceCount a, WrittenIn written, Findings findings) {
        var nothing = new Findings(findings.ruleset(), List.of(), List.of(), null);
        return written.names().isEmpty()
                ? Stream.empty()
                : Stream.of(new WriteInsNamed(
                        a.election(), a.occurredOn(), docket.rounds().next(), written.names(), nothing));
    }
}
