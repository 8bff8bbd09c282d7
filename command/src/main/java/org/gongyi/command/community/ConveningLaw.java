package org.gongyi.command.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongyi.command.assembly.Attendance;
import org.gongyi.command.roster.Population;
import org.gongyi.command.roster.Representatives;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.command.weighing.Weighing.Claim;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.CommunityCommand.DemandMeeting;
import org.gongyi.contract.community.CommunityCommand.HoldMeeting;
import org.gongyi.contract.community.CommunityCommand.NoteMissedMeeting;
import org.gongyi.contract.community.Convening;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;

/// The rules on when a body must be called together, and on whether it was.
record ConveningLaw(Roster roster, Weighing weighing) {

    /// Where enough ask, the meeting is due: by the day the law of the place sets, or else the ledger's own (REC-CALL).
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
        if (!weighing.checks().isEmpty() && weighing.failed().isEmpty())
            due(limit(rule), new Convening(act.body(), day), day);
        return weighing;
    }

    private String limit(String call) {
        return weighing.rule(call)
                .filter(rule -> rule.has("days"))
                .map(Rule::id)
                .orElse("REC-CALL");
    }

    /// What was not held is held now; the statutes set no limit for that either (REC-CALL).
    Weighing missed(NoteMissedMeeting act, Rule rule, long held, long needed) {
        weighing.guard(
                rule,
                false,
                "%s 至 %s 召开会议 %d 次，须达 %d 次".formatted(act.from(), act.until(), held, needed),
                new Figure("held", "已召开", held),
                new Figure("needed", "须达", needed));
        due("REC-CALL", new Convening(act.body(), act.until().plusDays(1)), act.occurredOn());
        return weighing;
    }

    private void due(String rule, Convening meeting, LocalDate start) {
        weighing.duty(rule, "days", meeting.key(), Office.COMMITTEE, start);
    }

    /// A meeting that decided nothing is held like one that did: those who should come, and enough of them.
    Weighing meeting(HoldMeeting act) {
        var attendance = new Attendance(weighing);
        var expected = attendance.expected(act.expected(), expected(act));
        var present = attendance.present(expected, act.present());
        switch (act.body()) {
            case REPRESENTATIVES_ASSEMBLY ->
                weighing.share(
                        roster.kind() == CommunityKind.VILLAGE ? "DM-VR-QUORUM" : "DM-RR-QUORUM", present, expected);
            case VILLAGERS_ASSEMBLY -> weighing.share("DM-VM-QUORUM", counted(act), present, expected);
            case RESIDENTS_ASSEMBLY ->
                weighing.share("DM-RM-FORM", present, expected).share("DM-RM-QUORUM", counted(act), present, expected);
            case GROUP_ASSEMBLY, MEMBERS_ASSEMBLY, MEMBER_REPRESENTATIVES_ASSEMBLY ->
                throw new IllegalStateException(act.body() + " is not an assembly of the community");
        }
        return weighing;
    }

    private Optional<Integer> expected(HoldMeeting act) {
        var day = act.occurredOn();
        if (act.body() == Body.REPRESENTATIVES_ASSEMBLY) return roster.assemblyMembersOn(day);
        return roster.population()
                .on(day)
                .map(act.countedBy() == CountedBy.HOUSEHOLDS ? Population::households : Population::adults);
    }

    private static String counted(HoldMeeting act) {
        return act.countedBy() == CountedBy.HOUSEHOLDS ? "households" : "adults";
    }

    private String call(Body body) {
        return switch (roster.kind()) {
            case VILLAGE -> body == Body.REPRESENTATIVES_ASSEMBLY ? "DM-VR-CALL" : "DM-VM-CALL";
            case URBAN -> body == Body.REPRESENTATIVES_ASSEMBLY ? "DM-RR-CALL" : "DM-RM-CALL";
        };
    }

    private static Claim claim(String share, String who, int part, String all, int whole) {
        return new Claim(share, new Figure("asking-" + share, who, part), new Figure(share, all, whole));
    }
}
