package org.gongyi.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyi.app.axon.Procedures;
import org.gongyi.app.ledger.LedgerRow.Told;
import org.gongyi.app.seal.FixedSealer;
import org.gongyi.app.seal.SealedFact;
import org.gongyi.command.shell.StoredNames;
import org.gongyi.contract.Actor;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.SealedFamily;
import org.gongyi.contract.ledger.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The bytes of every event are for ever. A sample here is changed by nobody; a new event brings its own.
class ApprovedEntriesTest {

    static final StoredNames NAMES = Procedures.names(Procedures.all());

    private static final String ID = "019cbeef-0000-7000-8000-000000000001";

    private final FixedSealer sealer = new FixedSealer();
    private final EntryWriter writer = new EntryWriter(NAMES, sealer);
    private final EntryReader reader = new EntryReader();

    static Stream<Class<? extends LedgerEvent>> events() {
        return Procedures.all().stream().flatMap(procedure -> SealedFamily.records(procedure.events()).stream());
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_entry_is_written_as_it_was_approved_and_read_back_equal(Class<? extends LedgerEvent> type)
            throws IOException {
        var event = Samples.of(type);
        var name = NAMES.of(type).orElseThrow();
        var stream = name.substring(0, name.indexOf('.')) + "/" + event.subject();
        var entry = writer.write(Samples.message(event, stream, 7, ID, Samples.CLERK));

        assertThat(new String(entry.bytes(), UTF_8)).isEqualTo(approved(name + ".json", entry.bytes()));
        var recorded = Samples.recorded(type, sealer.sealed().keySet());
        assertThat(entry.beside().sealed().stream().map(SealedFact::digest))
                .containsExactlyInAnyOrderElementsOf(sealer.sealed().keySet());
        assertThat(reader.event(type, entry.bytes())).isEqualTo(recorded);
        assertThat(reader.told(type, row(entry)))
                .isEqualTo(new Told(
                        recorded, new Recorded(12, entry.id(), name, 7, Samples.CLERK, Samples.RECORDED_AT, true)));
    }

    @Test
    void a_tally_is_written_as_it_was_approved_and_is_no_event_of_a_list() throws IOException {
        var counts = new TreeMap<>(Map.of("510402001002", 12L, "510421105208", 7L));
        var facts = DailyTally.facts(counts, 21).getFirst();
        var entry = EntryWriter.own(
                DailyTally.TYPE,
                DailyTally.STREAM,
                7,
                UUID.fromString(ID),
                Samples.RECORDED_AT,
                LocalDate.of(2026, 3, 6),
                facts);

        assertThat(new String(entry.bytes(), UTF_8)).isEqualTo(approved("ledger.tallied.v1.json", entry.bytes()));
        assertThat(NAMES.named(DailyTally.TYPE)).isEmpty();
        assertThat(reader.told(null, row(entry)).recorded())
                .isEqualTo(new Recorded(12, entry.id(), DailyTally.TYPE, 7, Actor.LEDGER, Samples.RECORDED_AT, false));
    }

    @Test
    void the_stored_names_are_these() throws IOException {
        var names = String.join(
                        "\n",
                        NAMES.all().values().stream()
                                .filter(name -> !name.contains(".state."))
                                .sorted()
                                .toList())
                + "\n";

        assertThat(names).isEqualTo(approved("stored-names.txt", names.getBytes(UTF_8)));
    }

    private static LedgerRow row(LedgerEntry entry) {
        return LedgerRow.of(entry, 12);
    }

    private static String approved(String file, byte[] now) throws IOException {
        if (Boolean.getBoolean("approve")) Files.write(Path.of("src/test/resources/approved", file), now);
        var saved = Path.of("src/test/resources/approved", file);
        assertThat(saved)
                .as("approve with -Dapprove=true what is to be stored for ever:%n%s", new String(now, UTF_8))
                .exists();
        return Files.readString(saved);
    }
}
