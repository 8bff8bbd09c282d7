package org.gongyi.command.resolution;

import static org.gongyi.command.resolution.MeetingLaw.inFavour;
import static org.gongyi.command.resolution.MeetingLaw.present;

import java.util.List;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.community.Composition;
import org.gongyi.command.roster.Collective;
import org.gongyi.command.roster.Population;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.community.Group;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.ResolutionCommand.Resolve;

/// The body that decides, weighed by the law of its kind, place and day: its notice, its composition, who must be
/// there, how many must agree.
///
/// The same fraction has different operators: households need two thirds in a village and more than half in a
/// community; village bodies pass on those present, collective ones on all members.
record AssemblyLaw(Roster roster, Weighing weighing, Competence competence) {

    void weigh(Resolve act) {
        var expected = new MeetingLaw(roster, weighing).expected(act.meeting(), base(act));
        new MeetingLaw(roster, weighing).record(act.meeting(), expected, act.vote());
        switch (act.body()) {
            case VILLAGERS_ASSEMBLY -> villagers(act, expected);
            case RESIDENTS_ASSEMBLY -> residents(act, expected);
            case REPRESENTATIVES_ASSEMBLY -> representatives(act, expected);
            case GROUP_ASSEMBLY -> group(act, expected);
            case MEMBERS_ASSEMBLY -> members(act, expected);
            case MEMBER_REPRESENTATIVES_ASSEMBLY -> memberRepresentatives(act, expected);
        }
    }

    private void villagers(Resolve act, Figure expected) {
        if (competence.actsForCollective()) {
            weighing.guard(
                    "MAT-RCEO-SUB",
                    act.countedBy() == CountedBy.ADULTS,
                    act.countedBy() == CountedBy.ADULTS ? "按成年村民人数计" : "代行集体经济组织职能的，按人数计，不按户计");
            members(act, expected);
            return;
        }
        notice("DM-VM-NOTICE", act);
        weighing.share("DM-VM-QUORUM", share(act.countedBy()), present(act.meeting()), expected);
        weighing.share("DM-VM-PASS", inFavour(act.vote()), present(act.meeting()));
        if (!competence.refersToCollective()) return;
        weighing.share("MAT-RCEO-SUB", "attendance", present(act.meeting()), expected);
        weighing.share("MAT-RCEO-SUB", "pass", inFavour(act.vote()), expected);
    }

    private void residents(Resolve act, Figure expected) {
        notice("DM-RM-NOTICE", act);
        weighing.share("DM-RM-FORM", "share", present(act.meeting()), expected);
        weighing.share("DM-RM-FORM", "pass", inFavour(act.vote()), present(act.meeting()));
        weighing.share("DM-RM-QUORUM", share(act.countedBy()), present(act.meeting()), expected);
        weighing.share("DM-RM-PASS", inFavour(act.vote()), present(act.meeting()));
    }

    private void representatives(Resolve act, Figure expected) {
        var prefix = roster.kind() == CommunityKind.VILLAGE ? "DM-VR" : "DM-RR";
        notice("DM-VR-NOTICE", act);
        roster.representativesOn(act.occurredOn())
                .ifPresent(seated -> Composition.weigh(
                        weighing,
                        roster.kind(),
                        seated.number(),
                        seated.women(),
                        new Figure("members", "组成人员", expected.value())));
        if (prefix.equals("DM-RR") && !weighing.isInForce("DM-RR-PASS"))
            weighing.guard("DM-RM-FORM", false, "当时的法律没有居民代表会议这一机构");
        new MeetingLaw(roster, weighing).observed(act.meeting(), act.vote());
        weighing.share(prefix + "-QUORUM", present(act.meeting()), expected);
        weighing.share(prefix + "-PASS", inFavour(act.vote()), present(act.meeting()));
    }

    private void group(Resolve act, Figure expected) {
        weighing.share("DM-GRP", share(act.countedBy()), present(act.meeting()), expected);
        weighing.share("DM-GRP", "pass", inFavour(act.vote()), present(act.meeting()));
    }

    /// 成员大会, and the village body that acts for a collective that does not exist (农村集体经济组织法 第六十四条).
    private void members(Resolve act, Figure expected) {
        notice("MAT-RCEO-Q", act);
        weighing.share("MAT-RCEO-Q", "attendance", present(act.meeting()), expected);
        weighing.share("MAT-RCEO-Q", "pass", inFavour(act.vote()), expected);
    }

    private void memberRepresentatives(Resolve act, Figure expected) {
        weighing.rule("MAT-RCEO-REP")
                .ifPresent(rule -> weighing.guard(
                        "MAT-RCEO-REP",
                        expected.value() > rule.number("reps-over"),
                        "成员代表 %d 人，须多于 %d 人".formatted(expected.value(), rule.number("reps-over")),
                        new Figure("representatives", "成员代表", expected.value())));
        weighing.share("MAT-RCEO-REP", "pass", inFavour(act.vote()), expected);
    }

    private void notice(String rule, Resolve act) {
        weighing.daysBetween(rule, "会议通知", act.noticedOn(), act.occurredOn());
    }

    /// How many should attend, by the register of the day.
    private Optional<Integer> base(Resolve act) {
        var day = act.occurredOn();
        return switch (act.body()) {
            case VILLAGERS_ASSEMBLY, RESIDENTS_ASSEMBLY ->
                switch (act.countedBy()) {
                    case ADULTS, MEMBERS -> roster.population().on(day).map(Population::adults);
                    case HOUSEHOLDS -> roster.population().on(day).map(Population::households);
                    case GROUP_REPRESENTATIVES -> Optional.empty();
                };
            case REPRESENTATIVES_ASSEMBLY -> roster.assemblyMembersOn(day);
            case GROUP_ASSEMBLY ->
                group(act, roster).map(act.countedBy() == CountedBy.HOUSEHOLDS ? Group::households : Group::adults);
            case MEMBERS_ASSEMBLY -> roster.collective().on(day).map(Collective::members);
            case MEMBER_REPRESENTATIVES_ASSEMBLY -> roster.collective().on(day).map(Collective::representatives);
        };
    }

    private static Optional<Group> group(Resolve act, Roster roster) {
        return roster.groups().on(act.occurredOn()).orElse(List.of()).stream()
                .filter(group -> group.name().equals(act.group()))
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

    /// Whether a community of that kind has such a body at all.
    static boolean exists(Resolve act, Roster roster) {
        var village = roster.kind() == CommunityKind.VILLAGE;
        return switch (act.body()) {
            case VILLAGERS_ASSEMBLY, GROUP_ASSEMBLY -> village;
            case RESIDENTS_ASSEMBLY -> !village;
            case REPRESENTATIVES_ASSEMBLY -> true;
            case MEMBERS_ASSEMBLY, MEMBER_REPRESENTATIVES_ASSEMBLY -> village && roster.hasCollective(act.occurredOn());
        };
    }

    /// Whether the law of the day says how such a body passes anything. Without that nothing it did could be told from
    /// a decision.
    static boolean governs(Resolve act, Circumstances circumstances) {
        var law = circumstances.lawOn(act.occurredOn());
        var village = circumstances.roster().kind() == CommunityKind.VILLAGE;
        var rules = switch (act.body()) {
            case VILLAGERS_ASSEMBLY -> List.of("DM-VM-PASS");
            case RESIDENTS_ASSEMBLY -> List.of("DM-RM-PASS", "DM-RM-FORM");
            case REPRESENTATIVES_ASSEMBLY -> village ? List.of("DM-VR-PASS") : List.of("DM-RR-PASS", "DM-RM-FORM");
            case GROUP_ASSEMBLY -> List.of("DM-GRP");
            case MEMBERS_ASSEMBLY -> List.of("MAT-RCEO-Q");
            case MEMBER_REPRESENTATIVES_ASSEMBLY -> List.of("MAT-RCEO-REP");
        };
        return rules.stream().anyMatch(id -> law.rule(id).isPresent());
    }

    static boolean knowsGroup(Resolve act, Roster roster) {
        return group(act, roster).isPresent();
    }

    /// What an attendance list of that body may count.
    static boolean counts(Resolve act, boolean groupRepresentatives) {
        return switch (act.body()) {
            case VILLAGERS_ASSEMBLY -> act.countedBy() == CountedBy.ADULTS || act.countedBy() == CountedBy.HOUSEHOLDS;
            case RESIDENTS_ASSEMBLY ->
                act.countedBy() == CountedBy.ADULTS
                        || act.countedBy() == CountedBy.HOUSEHOLDS
                        || (groupRepresentatives && act.countedBy() == CountedBy.GROUP_REPRESENTATIVES);
            case GROUP_ASSEMBLY -> act.countedBy() == CountedBy.ADULTS || act.countedBy() == CountedBy.HOUSEHOLDS;
            case REPRESENTATIVES_ASSEMBLY, MEMBERS_ASSEMBLY, MEMBER_REPRESENTATIVES_ASSEMBLY ->
                act.countedBy() == CountedBy.MEMBERS;
        };
    }
}
