package org.gongyi.command.assembly;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.roster.Population;
import org.gongyi.command.roster.Representatives;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.command.weighing.Weighing.Claim;
import org.gongyi.contract.Office;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.resolution.Body;

/// How many must ask that a body be called together, and by when it then is (DM-VM-CALL, DM-VR-CALL, DM-RM-CALL,
/// DM-RR-CALL).
public record DemandLaw(Roster roster, Weighing weighing) {

    /// Where enough ask, the meeting is due: by the day the law of the place sets, or else the ledger's own (REC-CALL).
    ///
    /// @param asking adults as voters
    /// @param duty key of the duty that then arises
    public void weigh(Body body, Signatures asking, LocalDate day, String duty) {
        var population = roster.population().on(day).orElse(new Population(0, 0));
        var representatives =
                roster.representativesOn(day).map(Representatives::number).orElse(0);
        var groups = roster.groups().on(day).map(List::size).orElse(0);
        var rule = call(body);
        weighing.anyShare(
                rule,
                List.of(
                        claim("adults", "提议居民", asking.voters(), "十八周岁以上居民", population.adults()),
                        claim("households", "提议户", asking.households(), "全部户", population.households()),
                        claim("reps", "提议代表", asking.representatives(), "全部代表", representatives),
                        claim("groups", "提议小组", asking.groups(), "全部小组", groups)));
        if (isMet(rule)) weighing.duty(limit(rule), "days", duty, Office.COMMITTEE, day);
    }

    private boolean isMet(String rule) {
        return weighing.isInForce(rule)
                && weighing.failed().stream().noneMatch(check -> check.rule().equals(rule));
    }

    private String limit(String call) {
        return weighing.rule(call)
                .filter(rule -> rule.has("days"))
                .map(Rule::id)
                .orElse("REC-CALL");
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
