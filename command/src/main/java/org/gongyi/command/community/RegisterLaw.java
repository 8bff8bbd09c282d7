package org.gongyi.command.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongyi.command.roster.Population;
import org.gongyi.command.roster.Representatives;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.command.weighing.Weighing.Claim;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.DemandMeeting;
import org.gongyi.contract.community.CommunityCommand.NoteMissedMeeting;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.Matter;

/// The rules on what enters the register.
record RegisterLaw(Roster roster, Weighing weighing) {

    private static final Set<Basis> ELECTED = Set.of(Basis.ELECTED, Basis.BY_ELECTED);

    /// No one appoints a committee (META-NODEP); nobody supervises a committee he sits in (SUP-AVOID).
    Weighing seats(Office body, List<Seat> seats, Basis basis, LocalDate day) {
        if (body == Office.COMMITTEE)
            weighing.guard("META-NODEP", ELECTED.contains(basis), "村(居)民委员会成员须由选举产生，任何组织或者个人不得指定、委派或者撤换");
        if (body == Office.COMMITTEE) apart(seats, Office.SUPERVISION_COMMITTEE, day);
        if (body == Office.SUPERVISION_COMMITTEE) apart(seats, Office.COMMITTEE, day);
        return weighing;
    }

    private void apart(List<Seat> seats, Office other, LocalDate day) {
        var there = roster.personsIn(other, day);
        var both = seats.stream()
                .filter(seat -> there.contains(seat.person()))
                .map(Seat::name)
                .toList();
        weighing.guard(
                "SUP-AVOID",
                both.isEmpty(),
                both.isEmpty() ? "监督委员会成员不兼任村(居)民委员会成员" : "同时在两个机构任职：" + String.join("、", both),
                new Figure("both", "兼任人数", both.size()));
    }

    /// Members of a representatives' assembly are the committee and the representatives.
    Weighing composition(int representatives, int women, LocalDate day) {
        int committee = roster.seatsOf(Office.COMMITTEE, day);
        var members = new Figure("members", "组成人员", (long) committee + representatives);
        Composition.weigh(weighing, roster.kind(), representatives, women, members);
        roster.population().on(day).ifPresent(population -> ratio(representatives, population));
        return weighing;
    }

    /// One for every five to fifteen households: at least a fifteenth, at most a fifth of them.
    private void ratio(int representatives, Population population) {
        weighing.guard(
                "DM-VR-RATIO",
                15L * representatives >= population.households() && 5L * representatives <= population.households(),
                "%d 户推选代表 %d 人，每五户至十五户推选一人".formatted(population.households(), representatives),
                new Figure("households", "户数", population.households()),
                new Figure("representatives", "代表", representatives));
    }

    /// An assembly may pass on only what the law lets it pass on.
    Weighing authorization(List<Matter> matters) {
        for (var matter : matters) {
            var delegable = weighing.rule(matter.rule())
                    .map(rule -> rule.has("delegable") && rule.flag("delegable"))
                    .orElse(false);
            weighing.guard(matter.rule(), delegable, delegable ? "该事项可以授权代表会议讨论决定" : "该事项不得授权代表会议讨论决定");
        }
        return weighing;
    }

    Weighing demand(DemandMeeting act) {
        var day = act.occurredOn();
        var population = roster.population().on(day).orElse(new Population(0, 0));
        var representatives =
                roster.representativesOn(day).map(Representatives::number).orElse(0);
        var groups = roster.groups().on(day).map(List::size).orElse(0);
        var rule = call(act.body());
        weighing.anyShare(
                rule,
                List.of(
                        claim("adults", "提议居民", act.residents(), "十八周岁以上居民", population.adults()),
                        claim("households", "提议户", act.households(), "全部户", population.households()),
                        claim("reps", "提议代表", act.representatives(), "全部代表", representatives),
                        claim("groups", "提议小组", act.groups(), "全部小组", groups)));
        if (weighing.failed().isEmpty()) weighing.duty("REC-CALL", "days", "convene-meeting", Office.COMMITTEE, day);
        return weighing;
    }

    Weighing missed(NoteMissedMeeting act) {
        return weighing.guard(
                frequency(act.body()),
                false,
                "%s 至 %s 没有召开会议".formatted(act.from(), act.until()),
                new Figure("held", "已召开", 0));
    }

    private String call(Body body) {
        return switch (roster.kind()) {
            case VILLAGE -> body == Body.REPRESENTATIVES_ASSEMBLY ? "DM-VR-CALL" : "DM-VM-CALL";
            case URBAN -> body == Body.REPRESENTATIVES_ASSEMBLY ? "DM-RR-CALL" : "DM-RM-CALL";
        };
    }

    private String frequency(Body body) {
        return switch (roster.kind()) {
            case VILLAGE -> body == Body.REPRESENTATIVES_ASSEMBLY ? "DM-VR-FREQ" : "DM-VM-YEARLY";
            case URBAN -> "DM-RR-FREQ";
        };
    }

    private static Claim claim(String share, String who, int part, String all, int whole) {
        return new Claim(share, new Figure("asking-" + share, who, part), new Figure(share, all, whole));
    }
}
