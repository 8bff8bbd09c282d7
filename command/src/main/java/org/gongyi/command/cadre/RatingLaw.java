package org.gongyi.command.cadre;

import java.util.stream.Collectors;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.assembly.AssemblyLaw;
import org.gongyi.command.cadre.Docket.Review;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.cadre.Ballots;
import org.gongyi.contract.cadre.CadreCommand.HoldReview;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.cadre.CadreEvent.ReviewHeld;
import org.gongyi.contract.cadre.CadreSettlement;
import org.gongyi.contract.cadre.Grade;
import org.gongyi.contract.cadre.Scheme;
import org.gongyi.contract.community.Tenure;
import org.jspecify.annotations.Nullable;

/// The meeting that rates: who presides over it, who came, whether the ballots add up, what they say, and what the law
/// draws from it (ACC-2UNFIT).
record RatingLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    Decision<CadreEvent> hold(HoldReview a) {
        var review = docket.review();
        prepared(a, review);
        presided(a);
        var scheme = review.scheme();
        if (scheme == null) return Decision.refuse(new Refusal.Unlawful(weighing.checks()));
        attended(a, scheme);
        balanced(a.ballots(), a.present());
        var outcome = rated(a, review, scheme);
        return weighing.conclude(
                a.reason(),
                f -> new ReviewHeld(
                        a.cadre(),
                        a.occurredOn(),
                        review.year(),
                        review.office(),
                        a.time(),
                        a.place(),
                        a.chair(),
                        nameOf(a),
                        a.kinship(),
                        a.countedBy(),
                        a.expected(),
                        a.present(),
                        scheme,
                        a.ballots(),
                        outcome,
                        a.satisfaction(),
                        a.files(),
                        f));
    }

    private @Nullable String nameOf(HoldReview a) {
        return circumstances
                .roster()
                .tenureOf(a.chair(), Office.SUPERVISION_COMMITTEE, a.occurredOn())
                .map(Tenure::seat)
                .map(seat -> seat.name())
                .orElse(null);
    }

    private void prepared(HoldReview a, Review review) {
        var fixed = review.fixedOn();
        weighing.guard(
                "ACC-EVAL-GRADE",
                fixed != null && !fixed.isAfter(a.occurredOn()),
                fixed == null ? "投票前没有定下评议方案" : "评议方案 %s 定下，%s 投票".formatted(fixed, a.occurredOn()));
        weighing.daysBetween("ACC-EVAL-NOTICE", "评议方案告知", review.announcedOn(), a.occurredOn());
        weighing.guard(
                "ACC-REPORT-CONTENT",
                "missing",
                review.reportedOn() != null,
                review.reportedOn() == null ? "评议前没有述职报告" : "述职报告 %s 提交".formatted(review.reportedOn()));
        weighing.rule("ACC-EVAL-GAP")
                .ifPresent(rule -> docket.lastRating(review.office()).ifPresent(last -> {
                    var earliest = last.meetingOn().plusMonths(rule.number("months"));
                    weighing.guard(
                            rule,
                            !a.occurredOn().isBefore(earliest),
                            "上次评议 %s，间隔 %d 个月，最早 %s，本次 %s"
                                    .formatted(last.meetingOn(), rule.number("months"), earliest, a.occurredOn()));
                }));
    }

    private void presided(HoldReview a) {
        var supervises = circumstances.roster().holds(a.chair(), Office.SUPERVISION_COMMITTEE, a.occurredOn());
        var self = a.chair().equals(docket.person());
        var holds = supervises && !self && a.kinship() == null;
        weighing.guard(
                "ACC-EVAL-HOST",
                holds,
                holds
                        ? "由监督委员会成员主持，不是被评议人，也不是其近亲属"
                        : self ? "主持人就是被评议人" : supervises ? "主持人是被评议人的近亲属" : "主持人当日不是监督委员会成员");
    }

    /// The quorum is that of the body that rates; what it lacks is told by its own rule.
    private void attended(HoldReview a, Scheme scheme) {
        new AssemblyLaw(circumstances.roster(), weighing, a.occurredOn())
                .attended(scheme.raters(), a.countedBy(), a.expected(), a.present());
        var lacking = weighing.failed().stream()
                .filter(check -> check.rule().matches("DM-(VM|RM|VR|RR)-(QUORUM|FORM)"))
                .map(check -> check.arithmetic())
                .collect(Collectors.joining("；"));
        weighing.guard("ACC-EVAL-QUORUM", lacking.isEmpty(), lacking.isEmpty() ? "到会人数达到该会议的法定人数" : lacking);
    }

    /// What does not add up is no count.
    private void balanced(Ballots ballots, int present) {
        weighing.guard(
                "REC-SUM",
                ballots.issued() <= present && ballots.returned() <= ballots.issued(),
                "实到 %d，发出 %d，收回 %d".formatted(present, ballots.issued(), ballots.returned()),
                new Figure("present", "实到", present),
                new Figure("issued", "发出", ballots.issued()),
                new Figure("returned", "收回", ballots.returned()));
        weighing.guard(
                "REC-SUM",
                ballots.returned() > 0 && ballots.rated() + ballots.invalid() == ballots.returned(),
                "优秀 %d＋称职 %d＋基本称职 %d＋不称职 %d＋无效 %d＝%d，收回 %d"
                        .formatted(
                                ballots.excellent(),
                                ballots.competent(),
                                ballots.basicallyCompetent(),
                                ballots.notCompetent(),
                                ballots.invalid(),
                                ballots.rated() + ballots.invalid(),
                                ballots.returned()),
                new Figure("rated", "各等次合计", ballots.rated()),
                new Figure("invalid", "无效", ballots.invalid()),
                new Figure("returned", "收回", ballots.returned()));
    }

    private @Nullable Grade rated(HoldReview a, Review review, Scheme scheme) {
        if (weighing.has(OnFail.VOID) || weighing.has(OnFail.BLOCK)) return null;
        var outcome = scheme.outcome(a.ballots());
        weighing.guard("ACC-EVAL-THRESH", true, arithmetic(scheme, a.ballots(), outcome));
        weighing.duty(
                "ACC-EVAL-PUB",
                "days",
                CadreSettlement.publish(review.year(), review.office()),
                Office.COMMITTEE,
                a.occurredOn());
        var ends = review.office() == Office.COMMITTEE && twice(review, a, outcome);
        if (!ends) owedNext(review);
        return outcome;
    }

    /// Of whoever stays in office.
    private void owedNext(Review review) {
        ReviewLaw.reportOwed(review.year() + 1, review.office(), weighing);
        if (review.office() == Office.COMMITTEE) ReviewLaw.ratingOwed(review.year() + 1, weighing);
    }

    private static String arithmetic(Scheme scheme, Ballots ballots, Grade outcome) {
        return scheme.lines(ballots).stream()
                        .map(line -> "%s%s %d 票，须达 %d（收回 %d 的 %d%%%s）"
                                .formatted(
                                        word(line.counted()),
                                        line.counted() == Grade.NOT_COMPETENT ? "" : "以上等次",
                                        line.votes(),
                                        line.needed(),
                                        ballots.returned(),
                                        line.percent(),
                                        line.over() ? "以上，不含本数" : "以上"))
                        .collect(Collectors.joining("；"))
                + "；评定为" + word(outcome);
    }

    static String word(Grade grade) {
        return switch (grade) {
            case EXCELLENT -> "优秀";
            case COMPETENT -> "称职";
            case BASICALLY_COMPETENT -> "基本称职";
            case NOT_COMPETENT -> "不称职";
        };
    }

    /// In a row means by meeting and not by calendar year. What an earlier end of the office rested on counts no more.
    private boolean twice(Review review, HoldReview a, Grade outcome) {
        if (!weighing.isInForce("ACC-2UNFIT")) return false;
        var before = docket.lastRating(review.office()).orElse(null);
        var again = outcome == Grade.NOT_COMPETENT
                && before != null
                && before.outcome() == Grade.NOT_COMPETENT
                && !before.ended();
        var told = before == null || before.outcome() == null
                ? "此前没有评议"
                : "上次（%d 年度，%s）%s".formatted(before.year(), before.meetingOn(), word(before.outcome()));
        weighing.guard(
                "ACC-2UNFIT",
                !again,
                "%s，本次（%d 年度，%s）%s%s"
                        .formatted(told, review.year(), a.occurredOn(), word(outcome), again ? "，连续两次不称职，职务终止" : ""));
        return again;
    }
}
