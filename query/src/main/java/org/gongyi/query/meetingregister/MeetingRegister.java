package org.gongyi.query.meetingregister;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.community.Assembled;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.MeetingMissed;
import org.gongyi.contract.community.CommunityEvent.PopulationCounted;
import org.gongyi.contract.community.CommunityEvent.RepresentativesSeated;
import org.gongyi.contract.community.Convening;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.contract.resolution.Body;
import org.gongyi.query.projection.Entries;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps on which days each body met, with or without a matter to decide, and which periods were noted as missed.
public final class MeetingRegister implements Projection {

    private static final ZoneId LEGAL_TIME = ZoneId.of("Asia/Shanghai");

    private final JdbcClient db;
    private final Sheet<Begun> begun;
    private final Sheet<Held> held;
    private final Sheet<Missed> missed;

    public MeetingRegister(JdbcClient db) {
        this.db = db;
        this.begun = new Sheet<>(db, "register_begun", Begun.class, "community");
        this.held = new Sheet<>(db, "meeting_held", Held.class, "community", "body", "day");
        this.missed = new Sheet<>(db, "meeting_missed", Missed.class, "community", "body", "first_day");
    }

    /// Since when the register knows whom an assembly is made of: the people, the representatives.
    record Begun(
            String community,
            @Nullable LocalDate population,
            @Nullable LocalDate representatives) {

        Begun after(CommunityEvent event, LocalDate since) {
            return switch (event) {
                case PopulationCounted _ -> new Begun(community, earlier(population, since), representatives);
                case RepresentativesSeated _ -> new Begun(community, population, earlier(representatives, since));
                default -> this;
            };
        }

        private static LocalDate earlier(@Nullable LocalDate known, LocalDate told) {
            return known == null || told.isBefore(known) ? told : known;
        }
    }

    /// What an entry tells once.
    private sealed interface Told {
        String community();

        Body body();

        LocalDate told();

        default String key() {
            return community() + body() + told();
        }
    }

    record Held(String community, Body body, LocalDate day, long position) implements Told {
        @Override
        public LocalDate told() {
            return day;
        }
    }

    record Missed(String community, Body body, LocalDate firstDay, long position) implements Told {
        @Override
        public LocalDate told() {
            return firstDay;
        }
    }

    @Override
    public String name() {
        return "meeting-register";
    }

    @Override
    public void take(List<Entry<?>> entries) {
        begin(Entries.of(CommunityEvent.class, entries));
        storeFirst(held, entries.stream().flatMap(MeetingRegister::meeting).toList());
        storeFirst(missed, entries.stream().flatMap(MeetingRegister::missed).toList());
    }

    /// Of several entries about one day or one period the first stays.
    private static <R extends Record & Told> void storeFirst(Sheet<R> sheet, List<R> told) {
        var communities = told.stream().map(Told::community).distinct().toList();
        var known = sheet.load("community", communities).stream().map(Told::key).collect(toSet());
        sheet.store(told.stream()
                .filter(row -> !known.contains(row.key()))
                .collect(toMap(Told::key, row -> row, (first, _) -> first, LinkedHashMap::new))
                .values());
    }

    private void begin(List<Entry<CommunityEvent>> entries) {
        var telling = entries.stream()
                .filter(entry ->
                        entry.event() instanceof PopulationCounted || entry.event() instanceof RepresentativesSeated)
                .toList();
        var rows = new LinkedHashMap<String, Begun>();
        begun.load("community", communities(telling)).forEach(row -> rows.put(row.community(), row));
        for (var entry : telling)
            rows.compute(
                    entry.event().subject(),
                    (code, row) ->
                            (row == null ? new Begun(code, null, null) : row).after(entry.event(), since(entry)));
        begun.store(rows.values());
    }

    /// What is entered for an earlier day is in the register only from its entry on.
    private static LocalDate since(Entry<CommunityEvent> entry) {
        var recorded = dayOf(entry.recorded());
        var day = entry.event().occurredOn();
        return day.isAfter(recorded) ? day : recorded;
    }

    private static LocalDate dayOf(Recorded recorded) {
        return LocalDate.ofInstant(recorded.recordedAt(), LEGAL_TIME);
    }

    private static Stream<Held> meeting(Entry<?> entry) {
        return Assembled.in(entry.event())
                .map(one -> new Held(
                        one.community().value(),
                        one.body(),
                        one.day(),
                        entry.recorded().position()))
                .stream();
    }

    private static Stream<Missed> missed(Entry<?> entry) {
        return entry.event() instanceof MeetingMissed e
                ? Stream.of(new Missed(
                        e.subject(), e.body(), e.from(), entry.recorded().position()))
                : Stream.empty();
    }

    private static List<String> communities(List<Entry<CommunityEvent>> entries) {
        return entries.stream().map(entry -> entry.event().subject()).distinct().toList();
    }

    /// Whether an entry before that position tells of a meeting that does the duty.
    public boolean hadMet(CommunityCode community, Convening duty, long position) {
        return db.sql("""
                        select exists (select from meeting_held
                        where community = ? and body = ? and day >= ? and position < ?)""")
                .params(community.value(), duty.body().name(), duty.since(), position)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void forget() {
        begun.forget();
        held.forget();
        missed.forget();
    }
}
