package org.gongyi.web.word;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.contract.community.Convening;
import org.gongyi.contract.disclosure.Segment;
import org.gongyi.contract.resolution.Station;
import org.springframework.stereotype.Component;

/// A duty in words: what is to be done, and how much time is left or has run out.
@Component("dutyText")
public final class DutyText {

    private final Wording words;
    private final CheckText checks;

    DutyText(Wording words, CheckText checks) {
        this.words = words;
        this.checks = checks;
    }

    /// What the duty of that key asks for: `supervise:proposal` is 监督"提议"这一步.
    public String of(String key, String rule) {
        var parts = key.split(":");
        var of = Stream.of(parts).skip(1).map(part -> whom(key, part)).toList();
        return words.maybe("duty." + parts[0], padded(of)).orElseGet(() -> checks.title(rule));
    }

    /// 还有 5 天 · 今天是最后一天 · 已过 3 天
    public String left(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) return words.say("duty.today");
        return days > 0 ? words.say("duty.left", days) : words.say("duty.over", -days);
    }

    /// 今天到期 · 3 天内到期 · 10 天内到期; empty where there is more time, or none is left.
    public Optional<String> reminder(LocalDate due, LocalDate today) {
        return Reminder.reached(due, today).map(ahead -> words.say("duty.reminder." + ahead));
    }

    /// Keys that were recorded before duties named all of it have fewer parts.
    private static Object[] padded(List<String> parts) {
        return Stream.concat(parts.stream(), Stream.of("", "")).toArray();
    }

    private String whom(String key, String rest) {
        return Convening.read(key).map(duty -> words.of(duty.body())).orElseGet(() -> station(rest));
    }

    private String station(String kebab) {
        var name = kebab.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.<Enum<?>>concat(Arrays.stream(Station.values()), Arrays.stream(Segment.values()))
                .filter(one -> one.name().equals(name))
                .map(words::of)
                .findFirst()
                .orElse(kebab);
    }
}
