package org.gongyi.app.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.app.ledger.LedgerRow.Told;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.Duty;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.ledger.Recorded;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// Reads an entry back in one pass over its bytes: the event, and what the ledger knows beside it.
final class EntryReader {

    private final JsonMapper json = LedgerJson.mapper();
    private final ObjectReader bytes = json.reader().without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    private final ObjectReader day = EventForm.part(json.readerFor(LocalDate.class));
    private final ObjectReader checks = EventForm.part(json.readerFor(new TypeReference<List<Check>>() {}));
    private final ObjectReader duties = EventForm.part(json.readerFor(new TypeReference<List<Duty>>() {}));
    private final ObjectReader office = EventForm.part(json.readerFor(Office.class));
    private final Map<Class<?>, EventForm> forms = new ConcurrentHashMap<>();

    /// @throws IllegalArgumentException where the bytes are no entry of that type
    LedgerEvent event(Class<? extends LedgerEvent> type, byte[] entry) {
        var reading = new Reading(draft(type));
        read(entry, reading);
        return reading.event();
    }

    /// @param type absent where this process has no record of that name; then the event is passed over
    /// @throws IllegalArgumentException where the bytes are no entry of that type, are others than those
    /// committed, or do not say what the columns of the row say
    Told told(@Nullable Class<? extends LedgerEvent> type, LedgerRow row) {
        if (!row.isAsCommitted()) throw new IllegalArgumentException("an entry that is not of its leaf");
        var reading = new Reading(type == null ? null : draft(type));
        read(row.entry(), reading);
        if (!reading.columns.equals(row.columns()))
            throw new IllegalArgumentException(
                    "%s in the row, %s in the entry".formatted(row.columns(), reading.columns));
        var recorded = new Recorded(
                row.position(),
                row.id(),
                row.type(),
                row.seq(),
                reading.envelope.actor(),
                row.recordedAt(),
                reading.envelope.late);
        return new Told(type == null ? null : reading.event(), recorded);
    }

    private EventForm.Draft draft(Class<? extends LedgerEvent> type) {
        return forms.computeIfAbsent(type, _ -> new EventForm(type, json)).draft();
    }

    private void read(byte[] entry, Reading reading) {
        try (var parser = bytes.createParser(entry)) {
            eachField(parser, name -> {
                switch (name) {
                    case "stream", "seq", "type", "id", "recordedAt" -> reading.columns.put(name, parser.getString());
                    case "by" -> eachField(parser, part -> readActor(reading.envelope, part, parser));
                    case "community" -> reading.envelope.community = parser.getString();
                    case "late" -> reading.envelope.late = parser.getBooleanValue();
                    default -> {
                        if (reading.draft == null) parser.skipChildren();
                        else readEvent(reading.draft, reading.findings, name, parser);
                    }
                }
            });
        }
    }

    private void readEvent(EventForm.Draft draft, FindingsDraft findings, String name, JsonParser parser) {
        switch (name) {
            case "facts" -> eachField(parser, component -> draft.read(component, parser));
            case "occurredOn" -> draft.set(name, day.readValue(parser));
            case "files" -> readFiles(draft, parser);
            case "ruleset" -> findings.ruleset = parser.getString();
            case "checks" -> findings.checks = checks.readValue(parser);
            case "duties" -> findings.duties = duties.readValue(parser);
            case "reason" -> findings.reason = parser.getString();
            default -> parser.skipChildren();
        }
    }

    private static void readFiles(EventForm.Draft draft, JsonParser parser) {
        if (draft.has("files")) draft.read("files", parser);
        else parser.skipChildren();
    }

    private void readActor(EnvelopeDraft envelope, String part, JsonParser parser) {
        switch (part) {
            case "office" -> envelope.office = office.readValue(parser);
            case "person" -> envelope.person = parser.getString();
            case "place" -> envelope.place = parser.getString();
            default -> throw new IllegalArgumentException("an actor has no " + part);
        }
    }

    @FunctionalInterface
    private interface FieldReader {
        void read(String name);
    }

    /// Calls the reader with the parser at each value of the object it stands before or at.
    private static void eachField(JsonParser parser, FieldReader reader) {
        if (parser.currentToken() == null) parser.nextToken();
        if (!parser.hasToken(JsonToken.START_OBJECT)) throw new IllegalArgumentException("an object is expected");
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            reader.read(name);
        }
    }

    private static final class Reading {
        private final EventForm.@Nullable Draft draft;
        private final FindingsDraft findings = new FindingsDraft();
        private final EnvelopeDraft envelope = new EnvelopeDraft();
        private final Map<String, String> columns = new HashMap<>();

        Reading(EventForm.@Nullable Draft draft) {
            this.draft = draft;
        }

        LedgerEvent event() {
            if (draft == null) throw new IllegalStateException("the event was passed over");
            draft.set("findings", findings.finish());
            return draft.finish();
        }
    }

    private static final class FindingsDraft {
        private @Nullable String ruleset;
        private @Nullable List<Check> checks;
        private @Nullable List<Duty> duties;
        private @Nullable String reason;

        Findings finish() {
            if (ruleset == null || checks == null || duties == null)
                throw new IllegalArgumentException("an entry without its findings");
            return new Findings(ruleset, checks, duties, reason);
        }
    }

    private static final class EnvelopeDraft {
        private @Nullable Office office;
        private @Nullable String person;
        private @Nullable String place;
        private @Nullable String community;
        private boolean late;

        Actor actor() {
            if (office == null || person == null) throw new IllegalArgumentException("an entry without its actor");
            return new Actor(office, new PersonId(person), place(office));
        }

        /// What the ledger tells of itself is of no community.
        private String place(Office office) {
            if (place != null) return place;
            if (community == null && office != Office.LEDGER)
                throw new IllegalArgumentException("an entry without its community");
            return EntryWriter.usualPlace(office, community == null ? "" : community);
        }
    }
}
