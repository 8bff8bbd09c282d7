package org.gongyi.command.roll;

import java.time.LocalDate;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.command.weighing.WrongRows;
import org.gongyi.contract.roll.Ground;
import org.gongyi.contract.roll.Registration;

/// Whether each ground holds that the sheet names. A ground is open where the rule it rests on is in force: kinds of
/// community, years and provinces differ by rows of the rulebook only.
record GroundLaw(Weighing weighing, LocalDate day, WrongRows wrong) {

    /// The rule that a ground rests on.
    static String rule(Ground ground) {
        return switch (ground) {
            case LIVING_HERE -> "EL-ROLL-V1";
            case LIVING_ELSEWHERE -> "EL-ROLL-V2";
            case NEWCOMER, VILLAGE_WORKER -> "EL-ROLL-V3";
            case RESIDENT -> "EL-ROLL-ELIG";
            case REGISTERED_HERE -> "EL-ROLL-C1";
            case HABITUAL_RESIDENT -> "EL-ROLL-C2";
            case COMMUNITY_WORKER -> "EL-ROLL-C3";
        };
    }

    void weigh(Registration voter) {
        var ground = voter.ground();
        var id = rule(ground);
        var rule = weighing.rule(id);
        if (rule.isEmpty() || !isOpen(rule.get(), ground)) {
            wrong.add(voter.row(), "ground", rule.isEmpty() ? "" : id, "ground-not-here");
            return;
        }
        if (asksForDeclaration(ground) && !voter.declared()) wrong.add(voter.row(), "declared", id, "not-declared");
        if (asksForConsent(ground) && !voter.agreed()) wrong.add(voter.row(), "agreed", id, "not-agreed");
        if (rule.get().has("months")) longEnough(voter, rule.get().number("months"), id);
    }

    private static boolean isOpen(Rule rule, Ground ground) {
        return switch (ground) {
            case VILLAGE_WORKER -> rule.permits("work");
            case RESIDENT -> rule.permits("residents");
            default -> true;
        };
    }

    private static boolean asksForDeclaration(Ground ground) {
        return switch (ground) {
            case LIVING_HERE, RESIDENT -> false;
            case LIVING_ELSEWHERE, NEWCOMER, VILLAGE_WORKER, REGISTERED_HERE, HABITUAL_RESIDENT, COMMUNITY_WORKER ->
                true;
        };
    }

    private static boolean asksForConsent(Ground ground) {
        return switch (ground) {
            case NEWCOMER, VILLAGE_WORKER, COMMUNITY_WORKER -> true;
            case LIVING_HERE, LIVING_ELSEWHERE, RESIDENT, REGISTERED_HERE, HABITUAL_RESIDENT -> false;
        };
    }

    /// So many months are full on the day of the same date (民法典 第二百零一条、第二百零二条).
    private void longEnough(Registration voter, long months, String rule) {
        var since = voter.since();
        if (since == null) wrong.add(voter.row(), "since", rule, "since-missing");
        else if (since.plusMonths(months).isAfter(day))
            wrong.add(voter.row(), "since", rule, "not-long-enough", months, day);
    }
}
