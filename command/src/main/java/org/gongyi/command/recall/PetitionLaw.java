package org.gongyi.command.recall;

import static org.gongyi.contract.recall.RecallSettlement.VOTE_ON_RECALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.command.Decision;
import org.gongyi.command.roll.Signed;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.command.weighing.Weighing.Claim;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Tenure;
import org.gongyi.contract.recall.Electorate;
import org.gongyi.contract.recall.RecallCommand.PetitionRecall;
import org.gongyi.contract.recall.RecallCommand.SuggestRecall;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.recall.RecallEvent.RecallSuggested;

/// Whether a recall is voted on: because enough ask for it, or where a province says so because a township suggests it.
///
/// @param signed those who signed by number; absent where no roll of persons is kept
record PetitionLaw(Roster roster, Precedents precedents, Optional<Signed> signed, Weighing weighing) {

    Decision<RecallEvent> suggest(SuggestRecall a) {
        weighing.rule("EL-RECALL-SUGGEST").ifPresent(rule -> {
            var voted = rule.permits("vote");
            weighing.guard(rule, true, voted ? "乡级只能建议，由村民委员会召集投票决定" : "乡级只能建议，须有法定人数联名要求才付表决");
            if (voted) voteWithin(a.occurredOn());
        });
        known(a.person(), a.occurredOn()).weigh(a.electorate(), "");
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
        var signatures = NumberedSignatures.counted(a, signed);
        List.of("EL-RECALL-PET-V", "EL-RECALL-PET-C", "EL-RECALL-C")
                .forEach(rule -> weighing.anyShare(rule, claims(signatures, a.electorate())));
        var enough = weighing.failed().isEmpty();
        weighing.rule("EL-RECALL-T").ifPresent(rule -> again(rule, a));
        known(a.person(), a.occurredOn()).weigh(a.electorate(), how(a));
        if (enough) voteWithin(a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new RecallPetitioned(
                        a.recall(),
                        a.occurredOn(),
                        member(a.person(), a.occurredOn()),
                        a.electorate(),
                        signatures,
                        a.grounds(),
                        a.earlier(),
                        a.files(),
                        f));
    }

    /// Each law names its own of them.
    private static List<Claim> claims(Signatures by, Electorate all) {
        return List.of(
                claim("voters", "联名选民", by.voters(), "选民", all.voters()),
                claim("adults", "提议居民", by.voters(), "十八周岁以上居民", all.voters()),
                claim("households", "联名户代表", by.households(), "户代表", all.households()),
                claim("reps", "联名代表", by.representatives(), "代表", all.representatives()),
                claim("groups", "提议小组", by.groups(), "居民小组", all.groups()));
    }

    private ElectorateLaw known(PersonId member, LocalDate day) {
        return new ElectorateLaw(KnownElectorate.of(precedents.elections(), roster, member, day), weighing);
    }

    private static String how(PetitionRecall a) {
        return a.signers().isEmpty()
                ? "签名按人数记，本簿没有逐一核对"
                : "签名 %d 个按名册序号核对，均在名册，没有重复".formatted(a.signers().size());
    }

    private static Claim claim(String share, String who, int part, String list, int whole) {
        return new Claim(share, new Figure("signed-" + share, who, part), new Figure(share, list, whole));
    }

    /// The same facts are not voted on again too soon. The ledger knows that a recall failed, and not on
    /// which facts: a petition that tells of no vote before it is held against the last one all the same,
    /// and says why it is another.
    private void again(Rule rule, PetitionRecall a) {
        var known = precedents.lastFailedBefore(a.occurredOn());
        Stream.concat(Stream.ofNullable(a.earlier()), known.stream())
                .max(LocalDate::compareTo)
                .ifPresent(last -> again(
                        rule,
                        a,
                        last,
                        failed(a, last, known.filter(last::equals).isPresent())));
    }

    private void again(Rule rule, PetitionRecall a, LocalDate last, String failed) {
        if (rule.has("again-months")) {
            var first = last.plusMonths(rule.number("again-months"));
            weighing.guard(
                    rule.id(), "again", !a.occurredOn().isBefore(first), "%s，%s 起可以再次提出".formatted(failed, first));
        }
        if (rule.has("again-in-term") && !rule.flag("again-in-term")) {
            var began = roster.termBegan(Office.COMMITTEE, a.occurredOn())
                    .orElseGet(() -> tenure(a.person(), a.occurredOn()).from());
            weighing.guard(rule.id(), "again", last.isBefore(began), "%s，本届自 %s 起，届期内可以不再处理".formatted(failed, began));
        }
    }

    private static String failed(PetitionRecall a, LocalDate last, boolean isKnown) {
        if (!last.equals(a.earlier())) return "本簿记有 %s 罢免同一成员未获通过，申请没有记为同一事实和理由".formatted(last);
        return isKnown ? "同一事实和理由 %s 未获通过".formatted(last) : "申请所记同一事实和理由 %s 未获通过，本簿没有该日的表决".formatted(last);
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
