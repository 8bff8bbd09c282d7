package org.gongyi.command.resolution;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.gongyi.command.assembly.Numbers;
import org.gongyi.command.roster.Authorization;
import org.gongyi.command.roster.Delegation;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.Matter;

/// Whether the body that met may decide the matter at all (MAT-*): by kind, by date, and by whether a collective
/// organization exists. Where the law of the day names no body for a matter, none is wrong.
record Competence(Roster roster, Weighing weighing, Matter matter, LocalDate day) {

    void weigh(Body body) {
        weighing.rule(matter.rule()).filter(rule -> rule.has("body")).ifPresent(rule -> {
            if (rule.word("body").equals("county")) {
                weighing.guard(rule.id(), false, "由不设区的市、市辖区的人民政府决定，不由会议决定");
                return;
            }
            var competent = competent(rule);
            var lets = body == competent || maySubstitute(body, competent, rule);
            weighing.guard(
                    rule.id(),
                    lets,
                    lets ? "由" + word(body) + "讨论决定" : "应由%s讨论决定，不是%s".formatted(word(competent), word(body)));
            if (lets && body != competent) delegated(body, rule);
        });
        if (namesNoBody() && body == Body.REPRESENTATIVES_ASSEMBLY && roster.kind() == CommunityKind.VILLAGE)
            authorized("DM-VR-AUTH");
        if (numbers() == Numbers.COLLECTIVE)
            weighing.guard("MAT-RCEO-SUB", true, "没有集体经济组织，由村民委员会代行职能，参照适用农村集体经济组织法的人数规定");
    }

    private boolean namesNoBody() {
        return weighing.rule(matter.rule()).filter(rule -> rule.has("body")).isEmpty();
    }

    /// Whether the village acts for a collective that does not exist and so decides by that law's numbers, or by
    /// its own with those of the collective looked at beside them: the eight months of 2025 in which both stood
    /// (ADR 11).
    Numbers numbers() {
        if (standsForCollective(rule -> !rule.has("without-collective-body"))) return Numbers.COLLECTIVE;
        return standsForCollective(rule -> rule.has("without-collective-body")) ? Numbers.BOTH : Numbers.OWN;
    }

    private boolean standsForCollective(Predicate<Rule> how) {
        return weighing.isInForce("MAT-RCEO-SUB")
                && !roster.hasCollective(day)
                && weighing.rule(matter.rule())
                        .filter(rule -> Delegation.belongsToCollective(rule) && how.test(rule))
                        .isPresent();
    }

    private Body competent(Rule rule) {
        if (!Delegation.belongsToCollective(rule) || roster.hasCollective(day)) return body(rule.word("body"));
        return rule.has("without-collective-body")
                ? body(rule.word("without-collective-body"))
                : Body.VILLAGERS_ASSEMBLY;
    }

    private boolean maySubstitute(Body body, Body competent, Rule rule) {
        return switch (body) {
            case REPRESENTATIVES_ASSEMBLY ->
                (competent == Body.VILLAGERS_ASSEMBLY || competent == Body.RESIDENTS_ASSEMBLY)
                        && Delegation.isOpen(rule, roster.hasCollective(day));
            case MEMBER_REPRESENTATIVES_ASSEMBLY -> competent == Body.MEMBERS_ASSEMBLY && rule.flag("delegable");
            case GROUP_ASSEMBLY -> rule.permits("group");
            case VILLAGERS_ASSEMBLY, RESIDENTS_ASSEMBLY, MEMBERS_ASSEMBLY -> false;
        };
    }

    private void delegated(Body body, Rule rule) {
        switch (body) {
            case REPRESENTATIVES_ASSEMBLY ->
                authorized(roster.kind() == CommunityKind.VILLAGE ? "DM-VR-AUTH" : rule.id());
            case MEMBER_REPRESENTATIVES_ASSEMBLY -> {
                var byCharter = roster.collective()
                        .on(day)
                        .map(one -> one.charterDelegates())
                        .orElse(false);
                weighing.guard("MAT-RCEO-REP", byCharter, byCharter ? "章程规定由成员代表大会行使该职权" : "章程没有规定由成员代表大会行使该职权");
            }
            case GROUP_ASSEMBLY, VILLAGERS_ASSEMBLY, RESIDENTS_ASSEMBLY, MEMBERS_ASSEMBLY -> {}
        }
    }

    /// The representatives decide only what their assembly has let them decide.
    private void authorized(String id) {
        var granted = roster.authorizationFor(matter, day);
        weighing.guard(id, granted.isPresent(), granted.map(Competence::words).orElse("没有授权代表会议讨论决定该事项的记录"));
    }

    private static String words(Authorization granted) {
        return "已于 %s 授权代表会议，至 %s：%s".formatted(granted.from(), granted.until(), granted.decision());
    }

    private static Body body(String word) {
        return switch (word) {
            case "villagers-assembly" -> Body.VILLAGERS_ASSEMBLY;
            case "residents-assembly" -> Body.RESIDENTS_ASSEMBLY;
            case "members-assembly" -> Body.MEMBERS_ASSEMBLY;
            default -> throw new IllegalStateException("no such body: " + word);
        };
    }

    private static String word(Body body) {
        return switch (body) {
            case VILLAGERS_ASSEMBLY -> "村民会议";
            case RESIDENTS_ASSEMBLY -> "居民会议";
            case REPRESENTATIVES_ASSEMBLY -> "代表会议";
            case GROUP_ASSEMBLY -> "小组会议";
            case MEMBERS_ASSEMBLY -> "集体经济组织成员大会";
            case MEMBER_REPRESENTATIVES_ASSEMBLY -> "集体经济组织成员代表大会";
        };
    }
}
