package org.gongyi.command.election;

import static org.gongyi.command.election.PollingMisfit.is;
import static org.gongyi.contract.election.ElectionSettlement.decideFraud;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.count.BoxMisfit;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.HandoverEvent.ByElectionEnded;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.ResultAct;
import org.gongyi.contract.election.ResultAct.CorrectCount;
import org.gongyi.contract.election.ResultAct.DecideFraud;
import org.gongyi.contract.election.ResultAct.FileResult;
import org.gongyi.contract.election.ResultAct.ReportFraud;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.FraudDecided;
import org.gongyi.contract.election.ResultEvent.FraudReported;
import org.gongyi.contract.election.ResultEvent.ResultFiled;
import org.gongyi.contract.election.WriteIn;

/// What becomes of a result: corrected, contested, filed.
record ResultLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    static Optional<Refusal> misfit(ResultAct act, Docket docket) {
        var rounds = docket.rounds();
        return switch (act) {
            case CorrectCount a when a.round() != rounds.next() - 1 -> is("round", "not-the-last");
            case CorrectCount _ when rounds.counted().getLast().undone() -> is("round", "found-unlawful");
            case CorrectCount a -> correction(a, docket);
            case ReportFraud a when a.number() != rounds.reported() + 1 -> is("number", "not-the-next");
            case ReportFraud _ -> Optional.empty();
            case DecideFraud a when !rounds.reports().containsKey(a.number()) -> is("number", "no-such-report");
            case DecideFraud a
            when a.occurredOn().isBefore(rounds.reports().get(a.number())) -> is("occurredOn", "before-the-report");
            case DecideFraud a when !a.found() && !a.persons().isEmpty() -> is("persons", "nothing-found");
            case DecideFraud a when !won(rounds).containsAll(a.persons()) -> is("persons", "not-elected");
            case DecideFraud _ -> Optional.empty();
            case FileResult a
            when rounds.isAnyCounted() && rounds.lastDay().isAfter(a.occurredOn()) ->
                is("occurredOn", "before-the-vote");
            case FileResult a
            when !rounds.isAnyEffective() && rounds.isLeftVacantAfter(a.occurredOn()) ->
                is("occurredOn", "before-it-was-decided");
            case FileResult a
            when a.certificates() > rounds.elected().size() -> is("certificates", "more-than-elected");
            case FileResult _ -> Optional.empty();
        };
    }

    private static List<PersonId> won(Rounds rounds) {
        return rounds.elected().stream().map(Elected::person).toList();
    }

    private static Optional<Refusal> correction(CorrectCount a, Docket docket) {
        var round = docket.rounds().counted().getLast();
        if (a.occurredOn().isBefore(round.day())) return is("occurredOn", "before-the-vote");
        if (!round.boxes().contains(a.was())) return is("was", "not-what-stands");
        if (a.is().number() != a.was().number()) return is("is", "another-box");
        if (a.is().equals(a.was())) return is("is", "nothing-changed");
        if (!a.named().stream().allMatch(one -> isToldByNumber(round, one.person())))
            return is("named", "not-told-by-number");
        var ballot = Ballot.again(docket, a.round(), Set.of(), a.named());
        return new BoxMisfit(ballot.paper(), docket.poll().places()).of("is", List.of(a.is()));
    }

    private static boolean isToldByNumber(Round round, PersonId person) {
        return round.writeIns().stream().anyMatch(one -> one.person().equals(person) && WriteIn.isNumber(one.name()));
    }

    Decision<ElectionEvent> weigh(ResultAct act) {
        return switch (act) {
            case CorrectCount a -> correct(a);
            case ReportFraud a -> report(a);
            case DecideFraud a -> decide(a);
            case FileResult a -> file(a);
        };
    }

    /// The same arithmetic by the same law, that of the day of the vote, over the right numbers.
    private Decision<ElectionEvent> correct(CorrectCount a) {
        var round = docket.rounds().counted().get(a.round() - 1);
        var then = new Weighing(circumstances, round.day());
        var ballot = Ballot.again(docket, a.round(), CountLaw.sitting(docket, circumstances, round.day()), a.named());
        var outcome = new CountLaw(docket, circumstances, then, round.day())
                .weigh(ballot, round.with(a.is()), round.outcome().registered());
        if (outcome.elected().stream().map(Elected::name).anyMatch(WriteIn::isNumber))
            return Decision.refuse(new Refusal.DoesNotFit("named", "winner-not-named"));
        owed(a, ballot, outcome, then);
        return then.conclude(
                a.reason(),
                f -> new CountCorrected(
                        a.election(), a.occurredOn(), a.round(), a.was(), a.is(), a.grounds(), outcome, a.files(), f));
    }

    /// Where the same people sit, what is owed stands until the day it was; else the right numbers ask
    /// for what the wrong ones did not. After the end a vote that loses its effect is held again; of
    /// single seats nobody is left to owe another ballot: one that falls vacant is one of the register.
    private void owed(CorrectCount a, Ballot ballot, Outcome outcome, Weighing then) {
        var round = docket.rounds().counted().getLast();
        var effective = !then.has(OnFail.VOID);
        var remains = docket.handing().endedOn() != null && (effective || ballot.further());
        var aftermath = Aftermath.ofTheRightNumbers(docket, then);
        if (remains || round.seatsAs(effective, outcome)) {
            aftermath.stands(a.occurredOn(), circumstances.lawOn(a.occurredOn())::rule);
            return;
        }
        var elected = Stream.concat(ballot.held().stream(), round.lawful(outcome).stream())
                .toList();
        aftermath.ofAVote(effective, ballot.further(), elected, a.occurredOn());
    }

    /// Whoever does not say who they are is kept under the key of whoever took the report down.
    private Decision<ElectionEvent> report(ReportFraud a) {
        var by = a.reporter() == null
                ? circumstances.actor().person()
                : a.reporter().person();
        weighing.guard("EL-FRAUD", "report", false, "收到以不正当手段当选的举报，由乡镇（街道）或者县级调查处理");
        weighing.duty("EL-FRAUD", "days", decideFraud(a.number()), Office.TOWNSHIP, a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new FraudReported(
                        a.election(),
                        a.occurredOn(),
                        a.number(),
                        Sealed.nameOf(a.reporter()),
                        a.kind(),
                        Sealed.of(by, a.report()),
                        a.files(),
                        f));
    }

    /// What is found unlawful was never won: that follows from the decision, which itself is as good as any.
    private Decision<ElectionEvent> decide(DecideFraud a) {
        weighing.guard(
                "EL-FRAUD",
                true,
                found(a),
                new Figure("persons", "当选无效", a.persons().size()));
        if (a.found()) unseated(a);
        return weighing.conclude(
                a.reason(),
                f -> new FraudDecided(
                        a.election(), a.occurredOn(), a.number(), a.found(), a.persons(), a.decision(), a.files(), f));
    }

    private static String found(DecideFraud a) {
        if (!a.found()) return "经调查，没有认定以不正当手段当选";
        return a.persons().isEmpty()
                ? "经调查，以不正当手段进行的投票无效"
                : "经调查，%d 人当选无效".formatted(a.persons().size());
    }

    /// A whole vote is held again even after the handover. Of single seats nobody is left then to owe another
    /// ballot, as after a correction.
    private void unseated(DecideFraud a) {
        var aftermath = new Aftermath(docket, weighing);
        if (a.persons().isEmpty()) {
            aftermath.again(false, a.occurredOn());
            return;
        }
        if (docket.handing().endedOn() != null) return;
        var left = docket.rounds().elected().stream()
                .filter(one -> !a.persons().contains(one.person()))
                .toList();
        aftermath.vacancies(left, a.occurredOn());
    }

    /// The final list (EL-KIN-IN): what became known of relatives since the count.
    private Decision<ElectionEvent> file(FileResult a) {
        var elected = docket.rounds().elected();
        weighing.rule("EL-RESULT-FILE")
                .filter(rule -> rule.permits("certificates"))
                .ifPresent(rule -> weighing.guard(
                        rule.id(),
                        "certificates",
                        a.certificates() == elected.size(),
                        "当选 %d 人，发当选证书 %d 份".formatted(elected.size(), a.certificates()),
                        new Figure("elected", "当选", elected.size()),
                        new Figure("certificates", "证书", a.certificates())));
        relatives(elected, a.occurredOn());
        var filed = weighing.<ElectionEvent>conclude(
                a.reason(),
                f -> new ResultFiled(a.election(), a.occurredOn(), a.filing(), a.certificates(), a.files(), f));
        var ends =
                docket.isByElection() && docket.isSettled() && docket.handing().endedOn() == null;
        return ends ? filed.and(() -> end(a)) : filed;
    }

    /// No statute says when a by-election is over: nothing is handed over, and nobody else ends the
    /// election committee.
    private Decision<ElectionEvent> end(FileResult a) {
        var ending = new Weighing(circumstances, a.occurredOn());
        var seats = docket.plan().allSeats();
        var won = docket.rounds().elected().size();
        ending.guard(
                "REC-BYELECT",
                true,
                "补选 %d 个名额，补选产生 %d 人；结果已经报备，补选结束，选举委员会任期至 %s".formatted(seats, won, a.occurredOn()),
                new Figure("seats", "名额", seats),
                new Figure("elected", "当选", won));
        return ending.conclude(a.reason(), f -> new ByElectionEnded(a.election(), a.occurredOn(), f));
    }

    private void relatives(List<Elected> elected, LocalDate day) {
        var ballot = Ballot.next(
                docket,
                List.of(),
                docket.rounds().counted().stream()
                        .flatMap(round -> round.kin().stream())
                        .toList(),
                CountLaw.sitting(docket, circumstances, day));
        var people = elected.stream().map(Elected::person).toList();
        long related =
                people.stream().filter(ballot::isRelatedToACommitteeMember).count();
        weighing.guard(
                "EL-KIN-IN",
                related == 0,
                related == 0 ? "成员之间没有申报近亲属关系" : "成员中 %d 人与其他成员是近亲属".formatted(related),
                new Figure("related", "近亲属", related));
    }
}
