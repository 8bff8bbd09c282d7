package org.gongyi.app.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongyi.app.json.LedgerJson;
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

/// Reads an entry back, in one pass over its bytes: either the event, or what the ledger knows beside it.
final class EntryReader {

    private final JsonMapper json = LedgerJson.mapper();
    private final ObjectReader bytes = json.reader().without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    private final ObjectReader day = EventForm.part(json.readerFor(LocalDate.class));
    private final ObjectReader checks = EventForm.part(json.readerFor(new TypeReference<List<Check>>() {}));
    private final ObjectReader duties = EventForm.part(json.readerFor(new TypeReference<List<Duty>>() {}));
    private final ObjectReader office = EventForm.part(json.readerFor(Office.class));
    private final Map<Class<?>, EventForm> forms = new ConcurrentHashMap<>();

    LedgerEvent event(Class<? extends LedgerEvent> type, byte[] entry) {
        var draft = forms.computeIfAbsent(type, _ -> new EventForm(type, json)).draft();
        var findings = new FindingsDraft();
        try (var parser = bytes.createParser(entry)) {
            eachField(parser, name -> {
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
            });
        }
        draft.set("findings", findings.finish());
        return draft.finish();
    }

    Recorded recorded(LedgerRow row) {
        var envelope = new EnvelopeDraft();
        try (var parser = bytes.createParser(row.entry())) {
            eachField(parser, name -> {
                switch (name) {
                    case "by" -> eachField(parser, part -> readActor(envelope, part, parser));
                    case "community" -> envelope.community = parser.getString();
                    case "late" -> envelope.late = parser.getBooleanValue();
                    default -> parser.skipChildren();
                }
            });
        }
        return new Recorded(
                row.position(), row.id(), row.type(), row.seq(), envelope.actor(), row.recordedAt(), envelope.late);
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
            if (office == null || person == null || community == null)
                throw new IllegalArgumentException("an entry without its actor");
            var where = place == null ? EntryWriter.usualPlace(office, community) : place;
            return new Actor(office, new PersonId(person), where);
        }
    }
}
