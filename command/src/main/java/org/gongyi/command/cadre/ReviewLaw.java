package org.gongyi.command.cadre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.rule.Threshold;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.cadre.Addressed;
import org.gongyi.contract.cadre.CadreCommand.AnnounceReview;
import org.gongyi.contract.cadre.CadreCommand.FixScheme;
import org.gongyi.contract.cadre.CadreCommand.NoteCadreLapse;
import org.gongyi.contract.cadre.CadreCommand.OpenCadreFile;
import org.gongyi.contract.cadre.CadreCommand.SubmitReport;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.cadre.CadreEvent.CadreDutyLapsed;
import org.gongyi.contract.cadre.CadreEvent.CadreFileOpened;
import org.gongyi.contract.cadre.CadreEvent.ReportSubmitted;
import org.gongyi.contract.cadre.CadreEvent.ReviewAnnounced;
import org.gongyi.contract.cadre.CadreEvent.SchemeFixed;
import org.gongyi.contract.cadre.CadreSettlement;
import org.gongyi.contract.cadre.Scheme;

/// What must be there before anybody is rated: a notice, one scheme for the whole meeting, a report on every promise.
record ReviewLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    /// From that day on a report and a rating are owed each year.
    static Decision<CadreEvent> open(OpenCadreFile a, Circumstances circumstances, Weighing weighing) {
        var year = a.occurredOn().getYear();
        var held = CadreMisfit.REVIEWED.stream()
                .filter(office -> circumstances.roster().holds(a.person(), office, a.occurredOn()))
                .toList();
        reportOwed(year, held.getFirst(), weighing);
        if (held.contains(Office.COMMITTEE)) ratingOwed(year, weighing);
        var name = nameOf(a.person(), circumstances, a.occurredOn());
        return weighing.conclude(
                a.reason(), f -> new CadreFileOpened(a.cadre(), a.occurredOn(), a.person(), name, a.files(), f));
    }

    /// As the register of that day has it.
    private static String nameOf(PersonId person, Circumstances circumstances, LocalDate day) {
        return circumstances.roster().tenures().stream()
                .filter(one -> one.seat().person().equals(person) && one.runsOn(day))
                .map(one -> one.seat().name())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not in office: " + person));
    }

    static void reportOwed(int year, Office owner, Weighing weighing) {
        weighing.dutyBy("ACC-REPORT-1Y", CadreSettlement.report(year), owner, lastDayOf(year));
    }

    /// Of the body that presides.
    static void ratingOwed(int year, Weighing weighing) {
        var rule = weighing.isInForce("ACC-EVAL-1Y-C") ? "ACC-EVAL-1Y-C" : "ACC-EVAL-1Y";
        weighing.dutyBy(
                rule, CadreSettlement.review(year, Office.COMMITTEE), Office.SUPERVISION_COMMITTEE, lastDayOf(year));
    }

    private static LocalDate lastDayOf(int year) {
        return LocalDate.of(year, 12, 31);
    }

    Decision<CadreEvent> announce(AnnounceReview a) {
        weighing.daysBetween("ACC-EVAL-NOTICE", "评议方案告知", a.occurredOn(), a.meetingOn());
        return weighing.conclude(
                a.reason(),
                f -> new ReviewAnnounced(
                        a.cadre(), a.occurredOn(), a.year(), a.office(), a.meetingOn(), a.place(), a.files(), f));
    }

    Decision<CadreEvent> fix(FixScheme a) {
        one(a.scheme());
        weighing.rule("ACC-EVAL-THRESH").ifPresent(rule -> threshold(rule, a.scheme()));
        return weighing.conclude(
                a.reason(),
                f -> new SchemeFixed(a.cadre(), a.occurredOn(), docket.review().year(), a.scheme(), a.files(), f));
    }

    /// Nobody is rated by another scheme than the one that was fixed, and nobody at one meeting by another than whoever
    /// is rated beside them.
    private void one(Scheme scheme) {
        var review = docket.review();
        var otherwise = CadreMisfit.colleagues(circumstances).meetings().stream()
                .anyMatch(meeting -> meeting.day().equals(review.meetingOn())
                        && !meeting.scheme().equals(scheme));
        weighing.guard(
                "ACC-EVAL-GRADE",
                review.fixedOn() == null && !otherwise,
                review.fixedOn() != null
                        ? "本次评议的方案已于 %s 定下，一次评议只有一个方案".formatted(review.fixedOn())
                        : otherwise
                                ? "%s 的会议已定下另一个评议方案，同一次会议只用一个方案".formatted(review.meetingOn())
                                : "%s 的会议用这一个评议方案".formatted(review.meetingOn()));
    }

    /// No statute says how many make 不称职. A scheme that says otherwise than the row names the local rule.
    private void threshold(Rule rule, Scheme scheme) {
        var lawful = rule.share("unfit");
        var own = scheme.unfitOver()
                ? new Threshold.MoreThan(scheme.unfitPercent(), 100)
                : new Threshold.AtLeast(scheme.unfitPercent(), 100);
        weighing.guard(
                rule.id(),
                "unfit",
                own.isAtLeastAsStrictAs(lawful) && lawful.isAtLeastAsStrictAs(own),
                "不称职票达到收回票的 %d%%%s，评定为不称职；本簿默认 %d/%d%s"
                        .formatted(
                                scheme.unfitPercent(),
                                scheme.unfitOver() ? "以上（不含）" : "以上",
                                lawful.numerator(),
                                lawful.denominator(),
                                lawful instanceof Threshold.MoreThan ? "以上（不含）" : "以上"),
                new Figure("percent", "百分比", scheme.unfitPercent()));
    }

    Decision<CadreEvent> report(SubmitReport a) {
        var review = docket.review();
        addressed(docket.toAddress(review.office(), a.occurredOn()), a.promises());
        return weighing.conclude(
                a.reason(),
                f -> new ReportSubmitted(
                        a.cadre(),
                        a.occurredOn(),
                        review.year(),
                        a.conduct(),
                        a.honesty(),
                        a.promises(),
                        a.files(),
                        f));
    }

    private void addressed(List<Integer> asked, List<Addressed> told) {
        var missing = new ArrayList<>(asked);
        told.forEach(one -> missing.remove((Integer) one.number()));
        weighing.guard(
                "ACC-REPORT-CONTENT",
                missing.isEmpty(),
                "应当逐项说明的承诺 %d 项，已说明 %d 项%s"
                        .formatted(
                                asked.size(),
                                asked.size() - missing.size(),
                                missing.isEmpty() ? "" : "，没有说明的：" + numbers(missing)),
                new Figure("promises", "承诺", asked.size()),
                new Figure("addressed", "已说明", asked.size() - missing.size()));
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map("第 %d 项"::formatted).collect(Collectors.joining("、"));
    }

    Decision<CadreEvent> lapse(NoteCadreLapse a) {
        return weighing.conclude(a.reason(), f -> new CadreDutyLapsed(a.cadre(), a.occurredOn(), a.duty(), a.due(), f));
    }
}
