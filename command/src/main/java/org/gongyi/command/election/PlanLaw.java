package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.election.VotingMode;
import org.jspecify.annotations.Nullable;

/// What may be called: in which way the votes are cast, for how many seats, for how long, and when.
///
/// A by-election fills what is vacant: neither the number of the whole committee nor a term of its own is asked of it.
record PlanLaw(Roster roster, Weighing weighing, Plan plan) {

    /// @param told the day of the call or of the postponement
    void weigh(LocalDate told, @Nullable String approval) {
        var end = roster.lastDayOf(Office.COMMITTEE, told);
        switch (plan.kind()) {
            case GENERAL -> {
                general();
                end.ifPresent(last -> weighing.rule("EL-TERM-SHIFT").ifPresent(rule -> shift(rule, last, approval)));
            }
            case BY_ELECTION -> {
                var last = end.orElseThrow();
                weighing.rule("EL-BYELECT-V").ifPresent(rule -> byElection(rule, last));
                weighing.rule("EL-BYELECT-C").ifPresent(rule -> byElection(rule, last));
            }
        }
    }

    private void general() {
        mode("EL-MODE-V");
        mode("EL-MODE-C");
        mode("EL-MODE-PZH");
        var seats = new Figure("seats", "应选名额", plan.allSeats());
        weighing.within("EL-SIZE-V", "seats-from", "seats-to", seats);
        weighing.within("EL-SIZE-C", "seats-from", "seats-to", seats);
        weighing.years("EL-TERM3", "每届", plan.pollingDay(), plan.until());
        weighing.years("EL-TERM5", "每届", plan.pollingDay(), plan.until());
    }

    private void mode(String id) {
        weighing.rule(id).ifPresent(rule -> weighing.guard(rule, permits(rule), modes(rule)));
    }

    private boolean permits(Rule rule) {
        return rule.permits(word(plan.mode()));
    }

    private String modes(Rule rule) {
        var open = Arrays.stream(VotingMode.values())
                .filter(mode -> rule.permits(word(mode)))
                .map(PlanLaw::name)
                .collect(Collectors.joining("、"));
        return "%s；可以采用的方式：%s".formatted(name(plan.mode()), open);
    }

    /// By the villagers' or residents' assembly or that of the representatives, to the end of the running term.
    private void byElection(Rule rule, LocalDate last) {
        weighing.guard(rule.id(), "mode", permits(rule), modes(rule));
        weighing.guard(rule.id(), !plan.until().isAfter(last), "补选的任期至 %s，本届委员会任期至 %s".formatted(plan.until(), last));
    }

    /// Before or after its time only with an approval, and not by more than the law of the place lets it.
    private void shift(Rule rule, LocalDate last, @Nullable String approval) {
        var first = last.minusDays(rule.number("days-before-end"));
        var polling = plan.pollingDay();
        var inTime = !polling.isBefore(first) && !polling.isAfter(last);
        var document = approval == null ? "没有批准文件" : "批准文件：" + approval;
        weighing.guard(
                rule,
                inTime || approval != null,
                "本届任期至 %s，选举日 %s，%s".formatted(last, polling, inTime ? "不是提前或者延期换届" : "提前或者延期换届须经批准；" + document));
        if (!inTime && rule.has("months")) bounded(rule, last, rule.number("months"));
    }

    private void bounded(Rule rule, LocalDate last, long months) {
        var polling = plan.pollingDay();
        var holds = !polling.isBefore(last.minusMonths(months)) && !polling.isAfter(last.plusMonths(months));
        weighing.guard(
                rule,
                holds,
                "本届任期至 %s，选举日 %s，提前或者延期不超过 %d 个月".formatted(last, polling, months),
                new Figure("months", "至多月数", months));
    }

    private static String word(VotingMode mode) {
        return switch (mode) {
            case ALL_VOTERS -> "all-voters";
            case HOUSEHOLDS -> "households";
            case RESIDENT_REPRESENTATIVES -> "resident-representatives";
            case GROUP_REPRESENTATIVES -> "group-representatives";
            case REPRESENTATIVES_ASSEMBLY -> "representatives-assembly";
        };
    }

    private static String name(VotingMode mode) {
        return switch (mode) {
            case ALL_VOTERS -> "由全体有选举权的人投票";
            case HOUSEHOLDS -> "由每户派代表投票";
            case RESIDENT_REPRESENTATIVES -> "由居民代表投票";
            case GROUP_REPRESENTATIVES -> "由居民小组选举的代表投票";
            case REPRESENTATIVES_ASSEMBLY -> "由代表会议投票";
        };
    }
}
