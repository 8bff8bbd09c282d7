package org.gongyi.web.desk;

import java.util.List;
import org.gongyi.contract.Check;
import org.gongyi.contract.Duty;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.ledger.LedgerQuery.Weighed;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.act.WireName;
import org.jspecify.annotations.Nullable;

/// What the law says to a form, in words.
///
/// @param summary one sentence
/// @param good whether it could be recorded
public record Verdict(
        boolean good,
        String summary,
        List<Check> checks,
        List<Duty> duties,
        @Nullable String misfit) {

    static Verdict incomplete(int places, Said words) {
        return new Verdict(false, words.say("check.incomplete", places), List.of(), List.of(), null);
    }

    public static Verdict of(Weighed weighed, Said words) {
        var refusal = weighed.refusal();
        if (refusal != null) return of(refusal, weighed.checks(), words);
        var found = weighed.checks().stream().anyMatch(check -> !check.passed());
        var summary = words.say(found ? "check.accepted-findings" : "check.accepted");
        return new Verdict(true, summary, weighed.checks(), weighed.duties(), null);
    }

    public static Verdict of(Refusal refusal, Said words) {
        return of(refusal, refusal.checks(), words);
    }

    private static Verdict of(Refusal refusal, List<Check> checks, Said words) {
        var all = checks.isEmpty() ? refusal.checks() : checks;
        var title = words.say("problem." + WireName.of(refusal.getClass()) + ".title");
        return new Verdict(false, title, all, List.of(), detail(refusal, words));
    }

    /// What the checks do not say by themselves.
    private static @Nullable String detail(Refusal refusal, Said words) {
        return switch (refusal) {
            case Refusal.DoesNotFit misfit ->
                words.say("check.misfit", words.place(misfit.field()), words.misfit(misfit.problem()));
            case Refusal.ReasonNeeded _ -> words.say("check.reason");
            case Refusal.NotAuthorized wrong -> words.say("check.office", words.choice(wrong.office()));
            case Refusal.Unknown nothing -> words.say("problem.unknown.detail", nothing.subject());
            case Refusal.WrongRows wrong ->
                words.say("problem.wrong-rows.detail", wrong.all(), wrong.rows().size());
            case Refusal.OutOfOrder _, Refusal.Unlawful _ -> null;
        };
    }
}
