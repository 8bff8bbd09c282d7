package org.gongyi.query.disclosurelist;

import org.gongyi.contract.disclosure.DisclosureView.Plan;
import org.gongyi.contract.disclosure.Period;
import org.jspecify.annotations.Nullable;

/// How a disclosure is called on lists of all procedures: 2026年第1季度财务收支情况.
final class PeriodName {

    private PeriodName() {}

    static String of(Plan plan) {
        return of(plan.period()) + plan.title();
    }

    private static String of(@Nullable Period period) {
        if (period == null) return "";
        var year = period.from().getYear() + "年";
        var nth = (period.from().getMonthValue() - 1) / period.cycle().months() + 1;
        return year
                + switch (period.cycle()) {
                    case MONTH -> nth + "月";
                    case QUARTER -> "第" + nth + "季度";
                    case HALF_YEAR -> nth == 1 ? "上半年" : "下半年";
                    case YEAR -> "度"; // 2026年度
                    case AS_IT_HAPPENS -> throw new IllegalStateException("no period");
                };
    }
}
