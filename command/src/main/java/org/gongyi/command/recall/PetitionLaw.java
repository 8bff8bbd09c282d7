package org.gongyi.command.recall;

import static org.gongyi.contract.recall.RecallSettlement.VOTE_ON_RECALL;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Decision;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.command.weighing.Weighing.Claim;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Tenure;
import org.gongyi.contract.recall.RecallCommand.PetitionRecall;
import org.gongyi.contract.recall.RecallCommand.SuggestRecall;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.recall.RecallEvent.RecallSuggested;

/// Whether a recall is voted on: because enough ask for it, or where a province says so because a township suggests it.
record PetitionLaw(Roster roster, Weighing weighing) {

    Decision<RecallEvent> suggest(SuggestRecall a) {
        weighing.rule("EL-RECALL-SUGGEST").ifPresent(rule -> {
            var voted = rule.permits("vote");
            weighing.guard(rule, true, voted ? "乡级只能建议，由村民委员会召集投票决定" : "乡级只能建议，须有法定人数联名要求才付表决");
            if (voted) voteWithin(a.occurredOn());
        });
        return weighing.conclude(
                a.reason(),
                f -> new RecallSuggested(
                        a.recall(),
                        a.occurredOn(),
                        member(a.person(), a.occurredOn()),
                        a.electorate(),
                        a.ground(),
                        a.suggestion(),
                        a.files(),
                        f));
    }

    Decision<RecallEvent> petition(PetitionRecall a) {
        List.of("EL-RECALL-PET-V", "EL-RECALL-PET-C", "EL-RECALL-C")
                .forEach(rule -> weighing.anyShare(rule, claims(a)));
        var enough = weighing.failed().isEmpty();
        weighing.rule("EL-RECALL-T").ifPresent(rule -> again(rule, a));
        if (enough) voteWithin(a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new RecallPetitioned(
                        a.recall(),
                        a.occurredOn(),
                        member(a.person(), a.occurredOn()),
                        a.electorate(),
                        a.signed(),
                        a.grounds(),
                        a.earlier(),
                        a.files(),
                        f));
    }

    /// Each law names its own of them.
    private static List<Claim> claims(PetitionRecall a) {
        var all = a.electorate();
        var signed = a.signed();
        return List.of(
                claim("voters", "联名选民", signed.voters(), "选民", all.voters()),
                claim("adults", "提议居民", signed.voters(), "十八周岁以上居民", all.voters()),
                claim("households", "联名户代表", signed.households(), "户代表", all.households()),
                claim("reps", "联名代表", signed.representatives(), "代表", all.representatives()),
                claim("groups", "提议小组", signed.groups(), "居民小组", all.groups()));
    }

    private static Claim claim(String share, String who, int part, String list, int whole) {
        return new Claim(share, new Figure("signed-" + share, who, part), new Figure(share, list, whole));
    }

    /// The same facts are not voted on again too soon.
    private void again(Rule rule, PetitionRecall a) {
        var earlier = a.earlier();
        if (earlier == null) return;
        if (rule.has("again-months")) {
            var first = earlier.plusMonths(rule.number("again-months"));
            weighing.guard(
                    rule.id(),
                    "again",
                    !a.occurredOn().isBefore(first),
                    "同一事实和理由 %s 未获通过，%s 起可以再次提出".formatted(earlier, first));
        }
        if (rule.has("again-in-term") && !rule.flag("again-in-term")) {
            var began = tenure(a.person(), a.occurredOn()).from();
            weighing.guard(
                    rule.id(),
                    "again",
                    earlier.isBefore(began),
                    "同一事实和理由 %s 未获通过，本届自 %s 起，届期内可以不再处理".formatted(earlier, began));
        }
    }

    private void voteWithin(LocalDate asked) {
        weighing.rule("EL-RECALL-T")
                .ifPresent(rule -> weighing.duty(rule.id(), "days", VOTE_ON_RECALL, Office.COMMITTEE, asked));
    }

    private Seat member(PersonId person, LocalDate day) {
        return tenure(person, day).seat();
    }

    private Tenure tenure(PersonId person, LocalDate day) {
        return roster.tenures().stream()
                .filter(held -> held.isOf(person, Office.COMMITTEE) && held.runsOn(day))
                .findFirst()
                .orElseThrow();
    }
}
