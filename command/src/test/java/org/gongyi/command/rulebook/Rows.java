package org.gongyi.command.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.rule.Rulebook;
import org.gongyi.command.rule.Threshold;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.OnFail;

/// One rule of the committed rulebook as a reader of the statutes expects it, on both sides of every day the law
/// changed.
final class Rows {

    static final String VILLAGE_LAW = "村民委员会组织法";
    static final String URBAN_LAW = "城市居民委员会组织法";
    static final String COLLECTIVE_LAW = "农村集体经济组织法";
    static final CommunityCode GUANGZHOU = new CommunityCode("440103001001");
    static final CommunityCode PANZHIHUA = new CommunityCode("510402001002");

    /// The days on which anything here changed, and the day before each.
    static final List<LocalDate> DAYS = List.of(
            day("1990-01-01"),
            day("2010-10-27"),
            day("2010-10-28"),
            day("2018-12-28"),
            day("2018-12-29"),
            day("2025-04-30"),
            day("2025-05-01"),
            day("2025-12-31"),
            day("2026-01-01"),
            day("2030-06-30"));

    static final Rulebook BOOK = RulebookYaml.standard();
    static final Rulebook WITH_OVERLAY = new RulebookYaml(Set.of(
                    "party-meeting-two-thirds", "zhejiang-disclosure-2022", "expense-signatures", "community-hearing"))
            .load();

    private final Rulebook book;
    private final String id;
    private final CommunityKind kind;
    private final CommunityCode place;
    private final List<LocalDate> days;

    private Rows(Rulebook book, String id, CommunityKind kind, CommunityCode place, List<LocalDate> days) {
        this.book = book;
        this.id = id;
        this.kind = kind;
        this.place = place;
        this.days = days;
    }

    /// In a place that has no law of its own.
    static Rows village(String id) {
        return new Rows(BOOK, id, CommunityKind.VILLAGE, GUANGZHOU, DAYS);
    }

    static Rows urban(String id) {
        return new Rows(BOOK, id, CommunityKind.URBAN, GUANGZHOU, DAYS);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    Rows with(Rulebook other) {
        return new Rows(other, id, kind, place, days);
    }

    Rows in(String code) {
        return new Rows(book, id, kind, new CommunityCode(code), days);
    }

    Rows inPanzhihua() {
        return new Rows(book, id, kind, PANZHIHUA, days);
    }

    /// Only these days.
    Rows on(String... only) {
        return new Rows(
                book, id, kind, place, List.of(only).stream().map(Rows::day).toList());
    }

    Rows never() {
        for (var day : days)
            assertThat(rule(day)).as("%s of %s on %s", id, kind, day).isEmpty();
        return this;
    }

    /// In force since the revision of 2010; the number of its article changed in 2026.
    Rows byVillageLaw(String until2025, String since2026) {
        on("2010-10-27").never();
        on("2010-10-28", "2018-12-28").cites(VILLAGE_LAW, until2025, "2010-10-28");
        on("2018-12-29", "2025-12-31").cites(VILLAGE_LAW, until2025, "2018-12-29");
        return newInVillageLaw2026(since2026, false);
    }

    Rows newInVillageLaw2026(String article) {
        return newInVillageLaw2026(article, true);
    }

    private Rows newInVillageLaw2026(String article, boolean isNew) {
        if (isNew) on("2010-10-28", "2018-12-29", "2025-12-31").never();
        on("2026-01-01", "2030-06-30").cites(VILLAGE_LAW, article, "2026-01-01");
        return this;
    }

    Rows byUrbanLaw(String until2025, String since2026) {
        on("1989-12-31").never();
        on("1990-01-01", "2018-12-28").cites(URBAN_LAW, until2025, "1990-01-01");
        on("2018-12-29", "2025-12-31").cites(URBAN_LAW, until2025, "2018-12-29");
        on("2026-01-01", "2030-06-30").cites(URBAN_LAW, since2026, "2026-01-01");
        return this;
    }

    Rows newInUrbanLaw2026(String article) {
        on("1990-01-01", "2018-12-29", "2025-12-31").never();
        on("2026-01-01", "2030-06-30").cites(URBAN_LAW, article, "2026-01-01");
        return this;
    }

    Rows cites(String law, String article, String version) {
        for (var day : days) {
            var citation = stated(day).citation();
            assertThat(List.of(citation.law(), citation.article(), citation.version()))
                    .as("%s of %s on %s", id, kind, day)
                    .isEqualTo(List.of(law, article, day(version)));
        }
        return this;
    }

    Rows onFail(OnFail expected) {
        return each("on-fail", Rule::onFail, expected);
    }

    Rows onFail(String part, OnFail expected) {
        return each("on-fail of " + part, rule -> rule.onFail(part), expected);
    }

    Rows share(String name, Threshold expected) {
        return each(name, rule -> rule.share(name), expected);
    }

    Rows share(Threshold expected) {
        return each("share", Rule::share, expected);
    }

    Rows number(String name, long expected) {
        return each(name, rule -> rule.number(name), expected);
    }

    Rows days(int expected) {
        return each("days", Rule::days, expected);
    }

    Rows flag(String name, boolean expected) {
        return each(name, rule -> rule.flag(name), expected);
    }

    Rows word(String name, String expected) {
        return each(name, rule -> rule.word(name), expected);
    }

    Rows without(String name) {
        return each("has " + name, rule -> rule.has(name), false);
    }

    private <V> Rows each(String what, java.util.function.Function<Rule, V> read, V expected) {
        var known = days.stream().filter(day -> rule(day).isPresent()).toList();
        assertThat(known)
                .as("%s of %s is in force on one of these days", id, kind)
                .isNotEmpty();
        for (var day : known)
            assertThat(read.apply(stated(day)))
                    .as("%s of %s of %s on %s", what, id, kind, day)
                    .isEqualTo(expected);
        return this;
    }

    private Rule stated(LocalDate day) {
        assertThat(rule(day)).as("%s of %s on %s", id, kind, day).isPresent();
        return rule(day).orElseThrow();
    }

    private Optional<Rule> rule(LocalDate day) {
        return book.on(day, kind, place).rule(id);
    }
}
