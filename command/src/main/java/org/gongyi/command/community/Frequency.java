package org.gongyi.command.community;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.gongyi.command.rule.WorkingDays;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.resolution.Body;

/// How often a body must meet, by which rule. How many meetings that is the law of the period says.
public enum Frequency {
    /// 村民代表会议每季度召开一次
    VILLAGE_REPRESENTATIVES("DM-VR-FREQ", CommunityKind.VILLAGE, Body.REPRESENTATIVES_ASSEMBLY, "per-quarter", 3),
    /// 村民会议每年至少召开一次
    VILLAGERS("DM-VM-YEARLY", CommunityKind.VILLAGE, Body.VILLAGERS_ASSEMBLY, "per-year", 12),
    /// 居民代表会议每半年至少召开一次
    COMMUNITY_REPRESENTATIVES("DM-RR-FREQ", CommunityKind.URBAN, Body.REPRESENTATIVES_ASSEMBLY, "per-half-year", 6);

    private final String rule;
    private final CommunityKind kind;
    private final Body body;
    private final String parameter;
    private final int months;

    Frequency(String rule, CommunityKind kind, Body body, String parameter, int months) {
        this.rule = rule;
        this.kind = kind;
        this.body = body;
        this.parameter = parameter;
        this.months = months;
    }

    /// A quarter, a half-year or a year of the calendar, first and last day included.
    public record Period(LocalDate from, LocalDate until) {

        /// The last day on which a meeting is still of this period: a last day of rest moves on (META-DAYS).
        public LocalDate lastDay(WorkingDays workingDays) {
            return workingDays.lastDayOf(until, 0);
        }

        public boolean isOver(LocalDate today, WorkingDays workingDays) {
            return today.isAfter(lastDay(workingDays));
        }
    }

    /// Empty for a body that the law lets meet as it likes.
    static Optional<Frequency> of(CommunityKind kind, Body body) {
        return Arrays.stream(values())
                .filter(one -> one.kind == kind && one.body == body)
                .findFirst();
    }

    public String rule() {
        return rule;
    }

    public CommunityKind kind() {
        return kind;
    }

    public Body body() {
        return body;
    }

    /// The parameter of the rule that says how many meetings a period must have.
    public String parameter() {
        return parameter;
    }

    public Period periodOf(LocalDate day) {
        var first = (day.getMonthValue() - 1) / months * months + 1;
        var from = LocalDate.of(day.getYear(), first, 1);
        return new Period(from, from.plusMonths(months).minusDays(1));
    }

    public Period before(Period later) {
        return periodOf(later.from().minusDays(1));
    }
}
