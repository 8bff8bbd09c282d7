package org.gongyi.command.weighing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.rule.LawInForce;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.rule.Threshold;
import org.gongyi.command.rule.WorkingDays;
import org.gongyi.contract.Check;
import org.gongyi.contract.Duty;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.jspecify.annotations.Nullable;

/// Weighs one act against one rule after another and keeps every result, passed or not.
///
/// Lives for one decision and is never shared. A rule that the law of the day and place does not have is not weighed:
/// that silence is the law's. Which rules guard an act, and with what numbers, is written in the decider.
public final class Weighing {

    private final LawInForce law;
    private final WorkingDays workingDays;
    private final List<Check> checks = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();

    /// Weighs by the law of that day.
    public Weighing(Circumstances circumstances, LocalDate day) {
        this.law = circumstances.lawOn(day);
        this.workingDays = circumstances.workingDays();
    }

    public Optional<Rule> rule(String id) {
        return law.rule(id);
    }

    public boolean isInForce(String id) {
        return law.rule(id).isPresent();
    }

    /// A part of a whole against the rule's only share.
    public Weighing share(String id, Figure part, Figure whole) {
        return share(id, "share", part, whole);
    }

    /// A part of a whole against one of several shares the rule names.
    public Weighing share(String id, String share, Figure part, Figure whole) {
        law.rule(id).ifPresent(rule -> add(rule, rule.onFail(share), rule.share(share), part, whole));
        return this;
    }

    /// One of several claims is enough: each part of its whole against the share of that name.
    public Weighing anyShare(String id, List<Claim> claims) {
        law.rule(id).ifPresent(rule -> {
            var known = claims.stream().filter(claim -> rule.has(claim.share())).toList();
            var figures = known.stream()
                    .flatMap(claim -> Stream.of(claim.whole(), claim.part()))
                    .toArray(Figure[]::new);
            var sentence = known.stream()
                    .map(claim -> Sentence.share(rule.share(claim.share()), claim.part(), claim.whole()))
                    .collect(Collectors.joining("；或者 "));
            add(rule, rule.onFail(), known.stream().anyMatch(claim -> claim.isMetBy(rule)), sentence, figures);
        });
        return this;
    }

    /// A part of a whole that claims to reach the share of that name.
    public record Claim(String share, Figure part, Figure whole) {
        boolean isMetBy(Rule rule) {
            return whole.value() > 0 && rule.share(share).isMetBy(part.value(), whole.value());
        }
    }

    /// What holds or does not, with the figures it rests on and one sentence that says so.
    public Weighing guard(String id, boolean holds, String sentence, Figure... figures) {
        law.rule(id).ifPresent(rule -> add(rule, rule.onFail(), holds, sentence, figures));
        return this;
    }

    /// The same by a rule already found: that of another day, or one whose numbers the sentence needs.
    public Weighing guard(Rule rule, boolean holds, String sentence, Figure... figures) {
        add(rule, rule.onFail(), holds, sentence, figures);
        return this;
    }

    /// The same for a part of the rule, of which the row may say that something else follows.
    public Weighing guard(String id, String part, boolean holds, String sentence, Figure... figures) {
        law.rule(id).ifPresent(rule -> add(rule, rule.onFail(part), holds, sentence, figures));
        return this;
    }

    /// With what was found by the law of another day.
    public Weighing with(List<Check> found) {
        checks.addAll(found);
        return this;
    }

    /// At least so many calendar days between two days, the first not counted (民法典 第二百零一条).
    public Weighing daysBetween(String id, String what, LocalDate from, LocalDate to) {
        return daysBetween(id, what, from, to, 0);
    }

    /// The same, but for days that do not count.
    public Weighing daysBetween(String id, String what, LocalDate from, LocalDate to, long paused) {
        law.rule(id).ifPresent(rule -> {
            if (paused == 0) daysBetween(rule, what, from, to);
            else daysBetween(rule, what, from, to, paused);
        });
        return this;
    }

    private void daysBetween(Rule rule, String what, LocalDate from, LocalDate to, long paused) {
        long days = ChronoUnit.DAYS.between(from, to) - paused;
        add(
                rule,
                rule.onFail("days"),
                days >= rule.days(),
                "%s：%s 至 %s，其间中断 %d 天不计，共 %d 天，须满 %d 天".formatted(what, from, to, paused, days, rule.days()),
                new Figure("paused", "中断", paused),
                new Figure("days", "天数", days),
                Figure.needed(rule.days()));
    }

    private void daysBetween(Rule rule, String what, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        var adHoc = rule.permits("ad-hoc") ? "；遇有特殊情况可以临时通知，须说明理由" : "";
        add(
                rule,
                rule.onFail("days"),
                days >= rule.days(),
                "%s：%s 至 %s 共 %d 天，须满 %d 天%s".formatted(what, from, to, days, rule.days(), adHoc),
                new Figure("days", "天数", days),
                Figure.needed(rule.days()));
    }

    /// A term of at most so many years, which ends on the day of the same date, the first not counted (民法典
    /// 第二百零一条、第二百零二条).
    public Weighing years(String id, String what, LocalDate from, LocalDate until) {
        law.rule(id).ifPresent(rule -> {
            long years = rule.number("years");
            var latest = from.plusYears(years);
            add(
                    rule,
                    rule.onFail("years"),
                    !until.isAfter(latest),
                    "任期自 %s 至 %s，%s %d 年，至迟 %s 届满".formatted(from, until, what, years, latest),
                    new Figure("years", what + "年数", years));
        });
        return this;
    }

    /// A number between two that the rule names, both included.
    public Weighing within(String id, String lowest, String highest, Figure figure) {
        law.rule(id).ifPresent(rule -> {
            long from = rule.number(lowest);
            long to = rule.number(highest);
            add(
                    rule,
                    rule.onFail(),
                    figure.value() >= from && figure.value() <= to,
                    "%s %d，须为 %d 至 %d".formatted(figure.word(), figure.value(), from, to),
                    figure,
                    new Figure("fewest", "至少", from),
                    new Figure("most", "至多", to));
        });
        return this;
    }

    /// The first day that is so many calendar days after another; absent where no such rule is in force.
    public Optional<LocalDate> dayAfter(String id, LocalDate from) {
        return law.rule(id).map(rule -> from.plusDays(rule.days()));
    }

    /// The last day of a period of so many calendar days, the first not counted, moved on to a working day (META-DAYS).
    public LocalDate lastDay(LocalDate start, long days) {
        return workingDays.lastDayOf(start, Math.toIntExact(days));
    }

    /// Opens a duty that ends so many days after a day, moved on to a working day.
    public Weighing duty(String id, String days, String key, Office office, LocalDate start) {
        law.rule(id).ifPresent(rule -> duty(rule, days, key, office, start));
        return this;
    }

    /// The same by a rule already found: that of another day.
    public Weighing duty(Rule rule, String days, String key, Office office, LocalDate start) {
        duties.add(new Duty(key, rule.id(), office, lastDay(start, rule.number(days)), rule.citation()));
        return this;
    }

    /// Opens a duty that must be done by a day which the act itself gives.
    public Weighing dutyBy(String id, String key, Office office, LocalDate due) {
        law.rule(id).ifPresent(rule -> dutyBy(rule, key, office, due));
        return this;
    }

    /// The same by a rule already found.
    public Weighing dutyBy(Rule rule, String key, Office office, LocalDate due) {
        duties.add(new Duty(key, rule.id(), office, due, rule.citation()));
        return this;
    }

    public boolean has(OnFail how) {
        return checks.stream().anyMatch(check -> check.fails(how));
    }

    public List<Check> failed() {
        return checks.stream().filter(check -> !check.passed()).toList();
    }

    public List<Check> checks() {
        return List.copyOf(checks);
    }

    /// The decision: refused where a check blocks, or where something irregular is left unexplained; else recorded with
    /// everything that was found.
    public <E> Decision<E> conclude(@Nullable String reason, Function<Findings, E> event) {
        return concludeAll(reason, found -> List.of(event.apply(found)));
    }

    /// The same where one act leads to several events.
    public <E> Decision<E> concludeAll(@Nullable String reason, Function<Findings, List<E>> events) {
        if (has(OnFail.BLOCK)) return Decision.refuse(new Refusal.Unlawful(checks()));
        if (has(OnFail.WARN) && reason == null) return Decision.refuse(new Refusal.ReasonNeeded(checks()));
        return new Decision.Accepted<>(events.apply(new Findings(law.edition(), checks, duties, reason)));
    }

    private void add(Rule rule, OnFail onFail, Threshold threshold, Figure part, Figure whole) {
        boolean met = whole.value() > 0 && threshold.isMetBy(part.value(), whole.value());
        add(
                rule,
                onFail,
                met,
                Sentence.share(threshold, part, whole),
                whole,
                part,
                Figure.needed(threshold.neededOf(whole.value())));
    }

    private void add(Rule rule, OnFail onFail, boolean passed, String sentence, Figure... figures) {
        var numbers = new LinkedHashMap<String, Long>();
        for (var figure : figures) numbers.put(figure.key(), figure.value());
        checks.add(new Check(rule.id(), passed, onFail, numbers, sentence, rule.citation()));
    }
}
