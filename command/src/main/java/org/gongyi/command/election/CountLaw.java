package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.count.Balance;
import org.gongyi.command.count.BallotPaper;
import org.gongyi.command.count.SmallBoxes;
import org.gongyi.command.count.Tally;
import org.gongyi.command.election.Seating.Seats;
import org.gongyi.command.election.Seating.Terms;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.Outcome;

/// What a count led to, by the law of the day of the vote: whether it has effect, who won, what is left to vote on.
///
/// The same arithmetic for what is announced and for what is corrected later.
record CountLaw(Docket docket, Circumstances circumstances, Weighing weighing, LocalDate day) {

    /// Who is in the committee that a by-election adds to.
    static Set<PersonId> sitting(Docket docket, Circumstances circumstances, LocalDate day) {
        return docket.plan().kind() == ElectionKind.BY_ELECTION
                ? circumstances.roster().personsIn(Office.COMMITTEE, day)
                : Set.of();
    }

    /// @param base how many stood on the list against which the vote was cast
    Outcome weigh(Ballot ballot, List<BoxCount> boxes, int base) {
        var tally = Tally.of(boxes);
        var turnout = new Turnout(docket, circumstances.roster(), day, base);
        new Balance(ballot.paper(), weighing).weigh(boxes, tally, turnout.registered());
        new SmallBoxes(weighing).weigh(boxes);
        turnout.weigh(weighing, ballot.further(), tally.returned());
        var won = weighing.has(OnFail.VOID) ? new Seats(List.of(), List.of(), List.of()) : seated(ballot, tally);
        return new Outcome(
                (int) turnout.registered().value(),
                tally.issued(),
                tally.returned(),
                tally.valid(),
                tally.invalid(),
                won.elected(),
                Plan.without(ballot.seats(), won.elected()),
                won.tied());
    }

    private Seats seated(Ballot ballot, Tally tally) {
        var rule = weighing.rule(ballot.further() ? "EL-RUNOFF" : "EL-WIN");
        var seating = new Seating(
                ballot,
                tally,
                new Terms(
                        rule.map(Rule::share),
                        weighing.rule("EL-CASCADE")
                                .map(cascade -> cascade.flag("downwards"))
                                .orElse(false),
                        weighing.isInForce("EL-KIN-IN")));
        var seats = seating.seats();
        rule.ifPresent(share -> shares(share, ballot, tally, seating, seats));
        tops(ballot, seating, seats);
        if (!ballot.writeIns().isEmpty())
            weighing.guard(
                    "EL-WIN-WRITEIN",
                    true,
                    "选票上另选 %d 人，与候选人一样按得票计算".formatted(ballot.writeIns().size()),
                    new Figure("writeIns", "另选", ballot.writeIns().size()));
        excluded(seats);
        committee(ballot, seats);
        return seats;
    }

    /// Whoever was found not to qualify can still be written in: of that the law says nothing. The seat is won, and
    /// whoever supervises is told.
    private void excluded(Seats seats) {
        var found = seats.elected().stream()
                .filter(one -> docket.slate().excluded().contains(one.person()))
                .map(Elected::name)
                .toList();
        if (!found.isEmpty())
            weighing.guard(
                    "EL-CAND-DQ",
                    "written-in",
                    false,
                    "%s已被认定不具备候选人资格，另选得票当选".formatted(String.join("、", found)),
                    new Figure("excluded", "不具备资格而当选", found.size()));
    }

    /// Of everybody on the list and of everybody who won. Others who were written in stand in the boxes.
    private void shares(Rule rule, Ballot ballot, Tally tally, Seating seating, Seats seats) {
        var cast = new Figure("voted", "参加投票", tally.returned());
        for (var of : ballot.seats())
            ballot.people()
                    .filter(person -> ballot.isListed(person, of.post()) || hasWon(seats, person, of.post()))
                    .forEach(person -> weighing.share(
                            rule.id(),
                            new Figure(
                                    "votes",
                                    "%s（%s）得票".formatted(ballot.nameOf(person), BallotPaper.word(of.post())),
                                    seating.votes(person, of.post())),
                            cast));
    }

    private static boolean hasWon(Seats seats, PersonId person, Post post) {
        return seats.elected().stream().anyMatch(one -> one.person().equals(person) && one.post() == post);
    }

    private static boolean hasWonAbove(Seats seats, PersonId person, Post post) {
        return seats.elected().stream()
                .anyMatch(one -> one.person().equals(person) && one.post().compareTo(post) < 0);
    }

    /// More people reached the share than there are seats: the most votes win, equal votes are voted on again.
    private void tops(Ballot ballot, Seating seating, Seats seats) {
        for (var of : ballot.seats()) {
            var reached = seating.reached(of.post()).stream()
                    .filter(person -> !ballot.hasWon(person) && !hasWonAbove(seats, person, of.post()))
                    .toList();
            var equal = seats.tied().stream()
                    .filter(tied -> tied.post() == of.post())
                    .flatMap(tied -> tied.persons().stream())
                    .map(ballot::nameOf)
                    .toList();
            if (reached.size() > of.seats() || !equal.isEmpty())
                weighing.guard(
                        "EL-WIN-TOP",
                        equal.isEmpty(),
                        "%s应选 %d 人，达到票数的 %d 人，得票多的当选%s"
                                .formatted(
                                        BallotPaper.word(of.post()),
                                        of.seats(),
                                        reached.size(),
                                        equal.isEmpty() ? "" : "；" + String.join("、", equal) + "票数相等，再次投票"),
                        new Figure("seats", "应选", of.seats()),
                        new Figure("reached", "达到票数", reached.size()));
        }
    }

    /// What the law asks of those who now sit together.
    private void committee(Ballot ballot, Seats seats) {
        var all =
                Stream.concat(ballot.held().stream(), seats.elected().stream()).toList();
        related(ballot, seats, all);
        if (docket.plan().without(all).isEmpty()) new Makeup(docket, weighing).women(all);
        crossed(all);
    }

    private void related(Ballot ballot, Seats seats, List<Elected> all) {
        var together = new ArrayList<>(ballot.sitting());
        all.forEach(one -> together.add(one.person()));
        var pairs = ballot.kin().stream()
                .filter(pair -> together.contains(pair.one()) && together.contains(pair.other()))
                .count();
        if (pairs > 0 || !seats.barred().isEmpty())
            weighing.guard(
                    "EL-KIN-IN",
                    pairs == 0,
                    seats.barred().isEmpty()
                            ? "成员之间有近亲属关系 %d 对".formatted(pairs)
                            : "%s的近亲属职务较高或者票数较多，只能一人任职"
                                    .formatted(seats.barred().stream()
                                            .map(ballot::nameOf)
                                            .collect(Collectors.joining("、"))),
                    new Figure("pairs", "近亲属", pairs));
    }

    /// Told, not judged: whoever leads the Party organization may be elected chair, and members may sit in both.
    private void crossed(List<Elected> elected) {
        var party = circumstances.roster().personsIn(Office.PARTY_BRANCH, day);
        var both = elected.stream().filter(one -> party.contains(one.person())).toList();
        if (both.isEmpty()) return;
        var chair = both.stream().anyMatch(one -> one.post() == Post.CHAIR);
        weighing.guard(
                "EL-CROSS",
                true,
                "与党组织领导班子交叉任职 %d 人%s，均经选举产生".formatted(both.size(), chair ? "（含主任）" : ""),
                new Figure("both", "交叉任职", both.size()));
    }
}
