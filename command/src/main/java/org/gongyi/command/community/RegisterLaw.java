package org.gongyi.command.community;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.assembly.Composition;
import org.gongyi.command.roster.Delegation;
import org.gongyi.command.roster.Population;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.OfficeSettlement;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Tenure;
import org.gongyi.contract.community.Terms;
import org.gongyi.contract.resolution.Matter;

/// The rules on who sits where, and on what an assembly may pass on.
record RegisterLaw(Roster roster, Weighing weighing, Circumstances circumstances) {

    private static final Set<Basis> ELECTED = Set.of(Basis.ELECTED, Basis.BY_ELECTED);
    private static final Set<Basis> BY_ASSEMBLY = Set.of(Basis.CHOSEN, Basis.ELECTED, Basis.BY_ELECTED);

    /// No one appoints a committee (META-NODEP) or gives it a longer term than the law (EL-TERM3, EL-TERM5); who
    /// supervises it is chosen by an assembly (SUP-ELECT) and does not sit in it (SUP-AVOID).
    Weighing seats(Office body, List<Seat> seats, Basis basis, LocalDate from, LocalDate until) {
        if (body == Office.COMMITTEE) {
            weighing.guard("META-NODEP", ELECTED.contains(basis), "村(居)民委员会成员须由选举产生，任何组织或者个人不得指定、委派或者撤换");
            weighing.years("EL-TERM3", "每届", from, until);
            weighing.years("EL-TERM5", "每届", from, until);
        }
        entered(from, until);
        if (body == Office.SUPERVISION_COMMITTEE)
            chosen(weighing, "basis", BY_ASSEMBLY.contains(basis), "监督委员会成员须由村(居)民会议或者代表会议推选产生");
        var last = Terms.lastDay(roster.tenures(), body, from, until);
        if (body == Office.COMMITTEE) apart(seats, Office.SUPERVISION_COMMITTEE, from, last);
        if (body == Office.SUPERVISION_COMMITTEE) apart(seats, Office.COMMITTEE, from, last);
        return weighing;
    }

    /// A committee that was elected owes a body of its term that supervises it (SUP-TERM), unless that
    /// sits already.
    Weighing body(SeatBody act) {
        seats(act.body(), act.seats(), act.basis(), act.occurredOn(), act.until());
        var supervised = roster.tenures().stream()
                .anyMatch(held -> held.office() == Office.SUPERVISION_COMMITTEE
                        && !held.until().isBefore(act.until()));
        if (act.body() == Office.COMMITTEE && act.basis() == Basis.ELECTED && !supervised)
            weighing.duty(
                    "SUP-TERM",
                    "days",
                    OfficeSettlement.chooseSupervision(act.until()),
                    Office.COMMITTEE,
                    act.occurredOn());
        return weighing;
    }

    static void chosen(Weighing weighing, String part, boolean holds, String sentence) {
        weighing.guard("SUP-ELECT", part, holds, sentence);
        weighing.guard("SUP-ELECT-C", part, holds, sentence);
    }

    /// Of any body: longer than the longest term and its longest postponement is a slip of the pen (REC-TERM).
    private void entered(LocalDate from, LocalDate until) {
        weighing.years("REC-TERM", "登记最长", from, until);
    }

    /// One person in two offices, first and last day of both included.
    private record Both(String name, LocalDate from, LocalDate until) {}

    /// Not on any day of both terms, whichever was entered first.
    private void apart(List<Seat> seats, Office other, LocalDate from, LocalDate until) {
        var both = seats.stream()
                .flatMap(seat -> roster.tenures().stream()
                        .filter(held -> held.isOf(seat.person(), other))
                        .flatMap(held -> both(seat, held, from, until).stream()))
                .toList();
        avoidance(both)
                .ifPresent(rule -> weighing.guard(
                        rule,
                        both.isEmpty(),
                        both.isEmpty()
                                ? "监督委员会成员不兼任村(居)民委员会成员"
                                : both.stream()
                                        .map(one ->
                                                "%s 自 %s 至 %s 同时在两个机构任职".formatted(one.name(), one.from(), one.until()))
                                        .collect(Collectors.joining("；")),
                        new Figure("both", "兼任人数", both.size())));
    }

    private static Optional<Both> both(Seat seat, Tenure held, LocalDate from, LocalDate until) {
        var first = held.from().isAfter(from) ? held.from() : from;
        var last = held.until().isBefore(until) ? held.until() : until;
        return first.isAfter(last) ? Optional.empty() : Optional.of(new Both(seat.name(), first, last));
    }

    /// The rule of the day, or where that day had none, of the last day in both offices: terms that began before the
    /// rule may not outlast its first day together.
    private Optional<Rule> avoidance(List<Both> both) {
        return weighing.rule("SUP-AVOID")
                .or(() -> both.stream()
                        .map(Both::until)
                        .max(comparing(day -> day))
                        .flatMap(day -> circumstances.lawOn(day).rule("SUP-AVOID")));
    }

    /// Members of a representatives' assembly are the committee and the representatives.
    Weighing composition(int representatives, int women, LocalDate day, LocalDate until) {
        entered(day, until);
        int committee = roster.seatsOf(Office.COMMITTEE, day);
        var members = new Figure("members", "组成人员", (long) committee + representatives);
        Composition.weigh(weighing, roster.kind(), representatives, women, members);
        roster.population().on(day).ifPresent(population -> {
            ratio(representatives, population);
            atLeast(representatives, population);
        });
        if (roster.population().on(day).isEmpty()) atLeast(representatives, new Population(0, 0));
        return weighing;
    }

    /// One for every five to fifteen households, or some for every group (DM-VR-RATIO): of so many households at least
    /// a fifteenth, at most a fifth. Whoever counts by groups says so as the reason.
    private void ratio(int representatives, Population population) {
        weighing.rule("DM-VR-RATIO").ifPresent(rule -> {
            long fewest = rule.number("households-from");
            long most = rule.number("households-to");
            weighing.guard(
                    rule,
                    most * representatives >= population.households()
                            && fewest * representatives <= population.households(),
                    "%d 户推选代表 %d 人，每 %d 户至 %d 户推选一人".formatted(population.households(), representatives, fewest, most),
                    new Figure("households", "户数", population.households()),
                    new Figure("representatives", "代表", representatives));
        });
    }

    /// The least number of some provinces (DM-VR-MIN), some of which go by the people of the village. The register
    /// counts those of eighteen and over, never more than all: no village is asked for more than by its law.
    private void atLeast(int representatives, Population population) {
        weighing.rule("DM-VR-MIN").ifPresent(rule -> {
            long needed = Stream.of(
                            new Step("reps", 0),
                            new Step("reps-from-five-hundred", 500),
                            new Step("reps-from-one-thousand", 1000))
                    .filter(step -> rule.has(step.parameter()) && population.adults() >= step.people())
                    .mapToLong(step -> rule.number(step.parameter()))
                    .max()
                    .orElse(0);
            weighing.guard(
                    rule,
                    representatives >= needed,
                    "代表 %d 人，不少于 %d 人".formatted(representatives, needed),
                    new Figure("adults", "十八周岁以上", population.adults()),
                    new Figure("representatives", "代表", representatives),
                    new Figure("needed", "须达", needed));
        });
    }

    /// @param people from how many of them on the parameter counts
    private record Step(String parameter, int people) {}

    /// An assembly may pass on only what the law lets it pass on.
    Weighing authorization(List<Matter> matters, LocalDate day) {
        for (var matter : matters) {
            var delegable = weighing.rule(matter.rule())
                    .map(rule -> Delegation.isOpen(rule, roster.hasCollective(day)))
                    .orElse(false);
            weighing.guard(matter.rule(), delegable, delegable ? "该事项可以授权代表会议讨论决定" : "该事项不得授权代表会议讨论决定");
        }
        return weighing;
    }
}
