package org.gongyi.app.ledger;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.gongyi.app.json.CanonicalJson;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.app.json.Sealing;
import org.gongyi.app.ledger.LedgerEntry.Beside;
import org.gongyi.app.roll.RollChange;
import org.gongyi.app.seal.Sealer;
import org.gongyi.app.seal.Sealer.Salted;
import org.gongyi.command.shell.ActContext;
import org.gongyi.command.shell.Kebab;
import org.gongyi.command.shell.StoredNames;
import org.gongyi.contract.Actor;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Malformed.Reason;
import org.gongyi.contract.Office;
import org.gongyi.contract.fact.FactEvent.FactErased;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.TokenBuffer;

/// Writes an event as the entry of the log that `ledger-format` §1 lays down: an envelope of what every event has, and
/// the facts of this one. What is sealed goes beside it, and its digest into it.
final class EntryWriter {

    static final ZoneId LEGAL_TIME = ZoneId.of("Asia/Shanghai");

    private static final int VERSION = 1;
    private static final String FACTS = "/facts";
    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private static final JsonMapper JSON = LedgerJson.mapper();

    private final StoredNames names;
    private final Sealer sealer;

    EntryWriter(StoredNames names, Sealer sealer) {
        this.names = names;
        this.sealer = sealer;
    }

    /// An event that is written, and what its entry seals, which is not closed yet.
    private record Open(LedgerEntry entry, List<Salted> values) {}

    /// What they seal is closed together: a roll of thousands asks for keys as often as one voter.
    ///
    /// Throws [Malformed] when an event is too long to be a leaf.
    List<LedgerEntry> write(List<? extends DomainEventMessage<?>> messages) {
        var open = messages.stream().map(this::open).toList();
        var closed = sealer.close(
                        open.stream().flatMap(one -> one.values().stream()).toList())
                .iterator();
        return open.stream()
                .map(one -> one.entry()
                        .sealing(one.values().stream().map(_ -> closed.next()).toList()))
                .toList();
    }

    /// One alone.
    LedgerEntry write(DomainEventMessage<?> message) {
        return write(List.of(message)).getFirst();
    }

    private Open open(DomainEventMessage<?> message) {
        if (!(message.getPayload() instanceof LedgerEvent event))
            throw new IllegalArgumentException(message.getPayloadType() + " is no event of the ledger");
        var type = names.of(event.getClass())
                .orElseThrow(() -> new IllegalArgumentException(event.getClass() + " has no stored name"));
        var recordedAt = message.getTimestamp().truncatedTo(ChronoUnit.MILLIS);
        var id = UUID.fromString(message.getIdentifier());
        var stream = message.getAggregateIdentifier();
        var seq = message.getSequenceNumber();
        var entry = envelope(type, stream, seq, id, recordedAt);
        writeActor(entry, ActContext.of(message.getMetaData()).actor(), event);
        var sealed = new TreeMap<String, Salted>();
        writeEvent(entry, event, recordedAt, sealing(sealed));
        var digests = entry.putArray("sealed");
        sealed.keySet().forEach(digests::add);
        var written = new LedgerEntry(
                stream,
                seq,
                type,
                id,
                recordedAt,
                event.community().value(),
                bytes(entry),
                new Beside(
                        List.of(),
                        event instanceof FactErased erased ? erased : null,
                        RollChange.of(event, byPath(sealed.values()), sealer)));
        return new Open(written, List.copyOf(sealed.values()));
    }

    private Sealing sealing(Map<String, Salted> sealed) {
        return (path, person, value) -> {
            var salted = sealer.salted(FACTS + path, person, value);
            sealed.put(salted.digest(), salted);
            return salted.digest();
        };
    }

    private static Map<String, String> byPath(Collection<Salted> sealed) {
        return sealed.stream().collect(toUnmodifiableMap(one -> one.path().substring(FACTS.length()), Salted::digest));
    }

    /// What the ledger tells of itself: no act led to it, no law was asked, and it is of no community.
    static LedgerEntry own(
            String type, String stream, long seq, UUID id, Instant recordedAt, LocalDate day, ObjectNode facts) {
        var entry = envelope(type, stream, seq, id, recordedAt);
        writeBy(entry, Actor.LEDGER);
        entry.put("late", isLate(recordedAt, day)).put("occurredOn", day.toString());
        entry.putArray("checks");
        entry.putArray("files");
        entry.set("facts", facts);
        return new LedgerEntry(stream, seq, type, id, recordedAt, null, bytes(entry), Beside.NOTHING);
    }

    private static ObjectNode envelope(String type, String stream, long seq, UUID id, Instant recordedAt) {
        var entry = JSON.createObjectNode()
                .put("v", VERSION)
                .put("id", id.toString())
                .put("type", type)
                .put("stream", stream)
                .put("seq", seq)
                .put("recordedAt", written(recordedAt))
                .put("hash", "sha-256");
        entry.putArray("sealed");
        return entry;
    }

    /// UTC, to the millisecond.
    static String written(Instant recordedAt) {
        return MILLIS.format(recordedAt);
    }

    private static void writeActor(ObjectNode entry, Actor actor, LedgerEvent event) {
        var by = writeBy(entry, actor);
        if (!actor.place().equals(usualPlace(actor.office(), event.community().value())))
            by.put("place", actor.place());
    }

    private static ObjectNode writeBy(ObjectNode entry, Actor actor) {
        return entry.putObject("by")
                .put("office", Kebab.of(actor.office()))
                .put("person", actor.person().value());
    }

    private static boolean isLate(Instant recordedAt, LocalDate day) {
        return recordedAt.atZone(LEGAL_TIME).toLocalDate().isAfter(day);
    }

    /// Where an office is held when the entry does not say.
    static String usualPlace(Office office, String community) {
        return office == Office.LEDGER ? Actor.LEDGER.place() : community;
    }

    private static void writeEvent(ObjectNode entry, LedgerEvent event, Instant recordedAt, Sealing sealing) {
        var facts = facts(event, sealing);
        var files = facts.remove("files");
        entry.put("community", event.community().value())
                .put("late", isLate(recordedAt, event.occurredOn()))
                .set("occurredOn", facts.remove("occurredOn"));
        entry.setAll((ObjectNode) facts.remove("findings"));
        entry.set("files", files == null ? JSON.createArrayNode() : files);
        entry.set("facts", facts);
    }

    /// By way of tokens: whoever builds a tree at once does not tell a sealed value its place in a list.
    private static ObjectNode facts(LedgerEvent event, Sealing sealing) {
        var tokens = TokenBuffer.forGeneration();
        JSON.writer().withAttribute(Sealing.class, sealing).writeValue(tokens, event);
        return (ObjectNode) JSON.readTree(tokens.asParser());
    }

    private static byte[] bytes(ObjectNode entry) {
        var bytes = CanonicalJson.bytes(entry);
        if (bytes.length > LedgerEntry.MOST_BYTES)
            throw new Malformed("entry", Reason.TOO_LONG, LedgerEntry.MOST_BYTES);
        return bytes;
    }
}
