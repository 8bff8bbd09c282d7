package org.gongyi.command.assembly;

import static org.gongyi.command.assembly.MeetingLaw.inFavour;
import static org.gongyi.command.assembly.MeetingLaw.present;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongyi.command.roster.Collective;
import org.gongyi.command.roster.Population;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.community.Group;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Sitting;
import org.jspecify.annotations.Nullable;

/// The body that decides, weighed by the law of its kind, place and day: its notice, its composition, who must be
/// there, how many must agree.
///
/// The same fraction has different operators: households need two thirds in a village and more than half in a
/// community; village bodies pass on those present, collective ones on all members.
///
/// @param day the day it sat
public record AssemblyLaw(Roster roster, Weighing weighing, LocalDate day) {

    /// A body that decides by its own numbers.
    public void weigh(Sitting sitting) {
        weigh(sitting, Numbers.OWN);
    }

    public void weigh(Sitting sitting, Numbers numbers) {
        var expected = new MeetingLaw(roster, weighing)
                .expected(sitting.meeting(), base(sitting.body(), sitting.countedBy(), sitting.group()));
        new MeetingLaw(roster, weighing).record(sitting.meeting(), expected, sitting.vote());
        switch (sitting.body()) {
            case VILLAGERS_ASSEMBLY -> villagers(sitting, expected, numbers);
            case RESIDENTS_ASSEMBLY -> residents(sitting, expected);
            case REPRESENTATIVES_ASSEMBLY -> representatives(sitting, expected);
            case GROUP_ASSEMBLY -> group(sitting, expected);
            case MEMBERS_ASSEMBLY -> members(sitting, expected);
            case MEMBER_REPRESENTATIVES_ASSEMBLY -> memberRepresentatives(sitting, expected);
        }
    }

    /// Of a meeting that rates and decides nothing: who should have come, who did, and whether they were enough.
    public void attended(Body body, CountedBy countedBy, int sheet, int count) {
        var attendance = new Attendance(weighing);
        var expected = attendance.expected(sheet, base(body, countedBy, null));
        quorum(body, countedBy, attendance.present(expected, count), expected);
    }

    /// Who must be there for a body of self-government to meet at all; those of a collective are weighed with their
    /// votes.
    private void quorum(Body body, CountedBy countedBy, Figure present, Figure expected) {
        switch (body) {
            case VILLAGERS_ASSEMBLY -> weighing.share("DM-VM-QUORUM", share(countedBy), present, expected);
            case RESIDENTS_ASSEMBLY -> {
                weighing.share("DM-RM-FORM", "share", present, expected);
                weighing.share("DM-RM-QUORUM", share(countedBy), present, expected);
            }
            case REPRESENTATIVES_ASSEMBLY -> weighing.share(representatives() + "-QUORUM", present, expected);
            case GROUP_ASSEMBLY -> weighing.share("DM-GRP", share(countedBy), present, expected);
            case MEMBERS_ASSEMBLY, MEMBER_REPRESENTATIVES_ASSEMBLY -> {}
        }
    }

    private String representatives() {
        return roster.kind() == CommunityKind.VILLAGE ? "DM-VR" : "DM-RR";
    }

    private void quorum(Sitting sitting, Figure expected) {
        quorum(sitting.body(), sitting.countedBy(), present(sitting.meeting()), expected);
    }

    private void villagers(Sitting sitting, Figure expected, Numbers numbers) {
        if (numbers == Numbers.COLLECTIVE) {
            weighing.guard(
                    "MAT-RCEO-SUB",
                    sitting.countedBy() == CountedBy.ADULTS,
                    sitting.countedBy() == CountedBy.ADULTS ? "按成年村民人数计" : "代行集体经济组织职能的，按人数计，不按户计");
            members(sitting, expected);
            return;
        }
        notice(sitting);
        quorum(sitting, expected);
        weighing.share("DM-VM-PASS", inFavour(sitting.vote()), present(sitting.meeting()));
        if (numbers != Numbers.BOTH) return;
        weighing.share("MAT-RCEO-SUB", "attendance", present(sitting.meeting()), expected);
        weighing.share("MAT-RCEO-SUB", "pass", inFavour(sitting.vote()), expected);
    }

    private void residents(Sitting sitting, Figure expected) {
        notice(sitting);
        quorum(sitting, expected);
        weighing.share("DM-RM-FORM", "pass", inFavour(sitting.vote()), present(sitting.meeting()));
        weighing.share("DM-RM-PASS", inFavour(sitting.vote()), present(sitting.meeting()));
    }

    private void representatives(Sitting sitting, Figure expected) {
        var prefix = representatives();
        notice(sitting);
        roster.representativesOn(day)
                .ifPresent(seated -> Composition.weigh(
                        weighing,
                        roster.kind(),
                        seated.number(),
                        seated.women(),
                        new Figure("members", "组成人员", expected.value())));
        if (prefix.equals("DM-RR") && !weighing.isInForce("DM-RR-PASS"))
            weighing.guard("DM-RM-FORM", false, "当时的法律没有居民代表会议这一机构");
        new MeetingLaw(roster, weighing).observed(sitting.meeting(), sitting.vote());
        quorum(sitting, expected);
        weighing.share(prefix + "-PASS", inFavour(sitting.vote()), present(sitting.meeting()));
    }

    private void group(Sitting sitting, Figure expected) {
        quorum(sitting, expected);
        weighing.share("DM-GRP", "pass", inFavour(sitting.vote()), present(sitting.meeting()));
    }

    /// 成员大会, and the village body that acts for a collective that does not exist (农村集体经济组织法 第六十四条).
    private void members(Sitting sitting, Figure expected) {
        notice("MAT-RCEO-Q", sitting);
        weighing.share("MAT-RCEO-Q", "attendance", present(sitting.meeting()), expected);
        weighing.share("MAT-RCEO-Q", "pass", inFavour(sitting.vote()), expected);
    }

    private void memberRepresentatives(Sitting sitting, Figure expected) {
        weighing.rule("MAT-RCEO-REP")
                .ifPresent(rule -> weighing.guard(
                        "MAT-RCEO-REP",
                        expected.value() > rule.number("reps-over"),
                        "成员代表 %d 人，须多于 %d 人".formatted(expected.value(), rule.number("reps-over")),
                        new Figure("representatives", "成员代表", expected.value())));
        weighing.share("MAT-RCEO-REP", "pass", inFavour(sitting.vote()), expected);
    }

    private void notice(Sitting sitting) {
        notice(Bodies.notice(sitting.body()), sitting);
    }

    private void notice(String rule, Sitting sitting) {
        weighing.daysBetween(rule, "会议通知", sitting.noticedOn(), day);
    }

    /// How many should attend, by the register of the day.
    private Optional<Integer> base(Body body, CountedBy countedBy, @Nullable String group) {
        return switch (body) {
            case VILLAGERS_ASSEMBLY, RESIDENTS_ASSEMBLY ->
                switch (countedBy) {
                    case ADULTS, MEMBERS -> roster.population().on(day).map(Population::adults);
                    case HOUSEHOLDS -> roster.population().on(day).map(Population::households);
                    case GROUP_REPRESENTATIVES -> Optional.empty();
                };
            case REPRESENTATIVES_ASSEMBLY -> roster.assemblyMembersOn(day);
            case GROUP_ASSEMBLY ->
                group(group, roster, day).map(countedBy == CountedBy.HOUSEHOLDS ? Group::households : Group::adults);
            case MEMBERS_ASSEMBLY -> roster.collective().on(day).map(Collective::members);
            case MEMBER_REPRESENTATIVES_ASSEMBLY -> roster.collective().on(day).map(Collective::representatives);
        };
    }

    static Optional<Group> group(@Nullable String name, Roster roster, LocalDate day) {
        return roster.groups().on(day).orElse(List.of()).stream()
                .filter(group -> group.name().equals(name))
                .findFirst();
    }

    /// Which of a rule's shares the attendance is weighed by.
    private static String share(CountedBy countedBy) {
        return switch (countedBy) {
            case ADULTS -> "adults";
            case HOUSEHOLDS -> "households";
            case GROUP_REPRESENTATIVES, MEMBERS -> "share";
        };
    }
}
