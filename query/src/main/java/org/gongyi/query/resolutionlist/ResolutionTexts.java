package org.gongyi.query.resolutionlist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.*;
import org.gongyi.query.projection.Entries;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.search.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the texts of every matter for the search: each text once a matter, however many entries repeat
/// it, and only ever added to. Writing the index of pairs is what a replay takes longest for.
public final class ResolutionTexts implements Projection {

    private final JdbcClient db;

    public ResolutionTexts(JdbcClient db) {
        this.db = db;
    }

    /// @param text named by what it says
    private record Key(String resolution, UUID text) {
        static Key of(String resolution, Words words) {
            return new Key(resolution, UUID.nameUUIDFromBytes(words.folded().getBytes(UTF_8)));
        }
    }

    @Override
    public String name() {
        return "resolution-text";
    }

    @Override
    public void take(List<Entry<?>> entries) {
        var said = new LinkedHashMap<Key, Words>();
        for (var entry : Entries.of(ResolutionEvent.class, entries))
            of(entry.event())
                    .map(Words::of)
                    .filter(words -> !words.isEmpty())
                    .forEach(words -> said.put(Key.of(entry.event().subject(), words), words));
        said.keySet().removeAll(known(said.keySet()));
        if (!said.isEmpty()) insert(said);
    }

    private Set<Key> known(Set<Key> said) {
        var known = new HashSet<Key>();
        db.sql("""
                select resolution, text from resolution_text
                join unnest(cast(? as text[]), cast(? as uuid[])) said (resolution, text) using (resolution, text)""")
                .params(
                        said.stream().map(Key::resolution).toArray(String[]::new),
                        said.stream().map(Key::text).toArray(UUID[]::new))
                .query(row -> {
                    known.add(new Key(row.getString("resolution"), row.getObject("text", UUID.class)));
                });
        return known;
    }

    private void insert(Map<Key, Words> said) {
        db.sql("""
                insert into resolution_text (resolution, text, body, words)
                select resolution, cast(text as uuid), body, array_to_tsvector(string_to_array(tokens, ' '))
                from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]))
                    as new (resolution, text, body, tokens)""")
                .params(
                        column(said, one -> one.getKey().resolution()),
                        column(said, one -> one.getKey().text().toString()),
                        column(said, one -> one.getValue().folded()),
                        column(said, one -> one.getValue().tokens()))
                .update();
    }

    private static String[] column(Map<Key, Words> said, Function<Map.Entry<Key, Words>, String> value) {
        return said.entrySet().stream().map(value).toArray(String[]::new);
    }

    @Override
    public void forget() {
        db.sql("truncate resolution_text").update();
    }

    /// What an entry says in words. Names of those who signed or were invited by name are not searched.
    static Stream<String> of(ResolutionEvent event) {
        return switch (event) {
            case ResolutionInitiated e ->
                Stream.concat(Stream.of(e.title(), e.motive(), e.content()), e.units().stream());
            case MatterClassified e -> Stream.of(e.grounds());
            case OpinionsCollected e -> Stream.of(e.summary());
            case HearingHeld e -> texts(e.meeting(), e.outcome());
            case ResolutionProposed e -> texts(e.meeting(), e.proposal());
            case ResolutionConsulted e -> texts(e.meeting(), e.plan());
            case ResolutionReviewed e -> texts(e.meeting(), e.plan());
            case Decided e -> texts(e.sitting().meeting(), e.sitting().decision());
            case ResolutionDisclosed e -> Stream.of(e.board().place(), e.notice());
            case ResolutionNoticeRemoved _, OutcomeNoticeRemoved _, DutyLapsed _ -> Stream.of();
            case ImplementationStarted e -> present(e.contractor(), e.contract());
            case ProgressNoted e -> Stream.of(e.progress());
            case DeviationNoted e -> Stream.of(e.deviation());
            case OutcomeDisclosed e -> Stream.of(e.acceptedBy(), e.board().place(), e.notice());
            case SupervisionNoted e -> Stream.of(e.remark());
            case ObjectionAnswered e -> Stream.of(e.answer());
            case UnitsInvited e -> Stream.concat(e.units().stream(), Stream.of(e.invitation()));
            case UnitReplied e -> Stream.of(e.unit(), e.reply());
            case ResolutionSentBack e -> Stream.of(e.sentBackBy(), e.grounds());
            case ResolutionWithdrawn e -> Stream.of(e.grounds());
            case EntryCorrected e -> Stream.of(e.was(), e.is());
            case CorrectionOrdered e -> Stream.of(e.authority(), e.grounds());
            case SheetSigned e -> present(e.signedBy());
            case SuspensionLifted e -> Stream.of(e.authority(), e.grounds());
        };
    }

    private static Stream<String> texts(Meeting meeting, String text) {
        return present(meeting.place(), meeting.agenda(), meeting.opinions(), text);
    }

    private static Stream<String> present(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull);
    }
}
