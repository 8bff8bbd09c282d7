package org.gongyi.query.resolutionlist;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.*;
import org.gongyi.query.search.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The texts of every entry, one row an entry, only ever added to.
final class Texts {

    /// Stands between two texts, so that no phrase is found across them.
    private static final String BREAK = "\n";

    private final JdbcClient db;

    Texts(JdbcClient db) {
        this.db = db;
    }

    void add(List<Entry<ResolutionEvent>> entries) {
        var positions = new ArrayList<Long>();
        var resolutions = new ArrayList<String>();
        var bodies = new ArrayList<String>();
        var tokens = new ArrayList<String>();
        for (var entry : entries) {
            var words = of(entry.event())
                    .map(Words::of)
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .toList();
            if (words.isEmpty()) continue;
            positions.add(entry.recorded().position());
            resolutions.add(entry.event().subject());
            bodies.add(words.stream().map(Words::folded).collect(joining(BREAK)));
            tokens.add(words.stream().map(Words::tokens).collect(joining(" ")));
        }
        insert(positions, resolutions, bodies, tokens);
    }

    private void insert(List<Long> positions, List<String> resolutions, List<String> bodies, List<String> tokens) {
        if (positions.isEmpty()) return;
        db.sql("""
                insert into resolution_text (position, resolution, body, words)
                select position, resolution, body, array_to_tsvector(string_to_array(tokens, ' '))
                from unnest(cast(? as bigint[]), cast(? as text[]), cast(? as text[]), cast(? as text[]))
                    as new (position, resolution, body, tokens)
                on conflict (position) do nothing""")
                .params(positions.toArray(Long[]::new), array(resolutions), array(bodies), array(tokens))
                .update();
    }

    void forget() {
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
            case ResolutionAdopted e -> texts(e.meeting(), e.decision());
            case ResolutionRejected e -> texts(e.meeting(), e.decision());
            case ResolutionFoundVoid e -> texts(e.meeting(), e.decision());
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
            case SuspensionLifted e -> Stream.of(e.authority(), e.grounds());
        };
    }

    private static Stream<String> texts(Meeting meeting, String text) {
        return present(meeting.place(), meeting.agenda(), meeting.opinions(), text);
    }

    private static Stream<String> present(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull);
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }
}
