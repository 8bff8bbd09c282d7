package org.gongyi.webtest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityEvent.PopulationCounted;
import org.gongyi.contract.fact.ErasureBasis;
import org.gongyi.contract.fact.FactEvent.FactErased;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.web.bundle.ProvenLog;
import org.gongyi.web.proof.Attestation;
import org.gongyi.web.proof.EntryReading;

/// Positions up to 1221 are attested, 15 to be something else than is shown, 16 is spoiled, later ones
/// only recorded, and behind 9999 there is none. Entries are of a register, but 1401, which somebody
/// changed, 1402, an erasure, and 1403, a tally. Nothing is published that a bundle could be made of.
public final class ProofsOfTests implements Attestation, EntryReading, ProvenLog {

    private static final int CONTRADICTED = 15;
    private static final int SPOILED = 16;
    private static final CommunityCode VILLAGE = new CommunityCode("510402100205");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private static final String NOTE = """
            example.org/log
            1222
            AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=

            — example.org/log AAAA
            """;

    private static final String ERASED = """
            {"by":{"office":"committee","person":"p-1"},"checks":[{"citation":{"article":"第四十七条","law":"个人信息保护法",\
            "version":"2021-11-01"},"passed":true,"rule":"PII-DEL"}],"community":"510402100205","facts":{"attachments":[],\
            "basis":"consent-withdrawn","digests":["a","b"],"grounds":"本人申请","position":1200},"late":false,\
            "occurredOn":"2026-03-05","recordedAt":"2026-03-05T08:21:07.123Z","seq":0,\
            "stream":"fact/510402100205-1200","type":"fact.erased.v1","v":1}""";

    private static final String TALLIED = """
            {"by":{"office":"ledger","person":"p-ledger"},"facts":{"communities":{"510402100205":7,"510421105208":5},\
            "upTo":1402},"late":false,"occurredOn":"2026-03-06","recordedAt":"2026-03-06T08:21:07.123Z","seq":0,\
            "stream":"ledger/tally","type":"ledger.tallied.v1","v":1}""";

    @Override
    public Optional<Cut> now() {
        return Optional.empty();
    }

    @Override
    public byte[] opening(byte[] receipt, List<String> disclosures) {
        return (new String(receipt, UTF_8) + disclosures).getBytes(UTF_8);
    }

    @Override
    public Optional<Standing> of(String event) {
        if (!event.matches("[0-9]{1,4}")) return Optional.empty();
        var position = Long.parseLong(event);
        var leaf = new Leaf(position, entry(position), "0123abcd" + "0".repeat(56));
        if (position == SPOILED) return Optional.of(new Standing.Unproven(leaf));
        return Optional.of(
                position <= 1_221
                        ? new Standing.Attested(
                                leaf,
                                new Cover(1_222, NOTE, List.of("监委会", "newspaper")),
                                "a proof\n".getBytes(UTF_8),
                                position == CONTRADICTED)
                        : new Standing.Recorded(leaf));
    }

    @Override
    public Optional<Entry<?>> of(Leaf leaf) {
        var position = leaf.position();
        if (position == 1_401 || position == 1_403) return Optional.empty();
        return Optional.of(position == 1_402 ? erased() : counted(position));
    }

    private static Entry<?> erased() {
        var law = new Citation("个人信息保护法", "第四十七条", LocalDate.of(2021, 11, 1));
        var check = new Check("PII-DEL", true, OnFail.BLOCK, Map.of(), "", law);
        return new Entry<>(
                recorded(1_402, "fact.erased.v1", Office.COMMITTEE, false),
                new FactErased(
                        VILLAGE,
                        DAY,
                        1_200,
                        List.of("a", "b"),
                        List.of(),
                        ErasureBasis.CONSENT_WITHDRAWN,
                        null,
                        "本人申请",
                        new Findings("2026.1", List.of(check), List.of(), null)));
    }

    private static Entry<?> counted(long position) {
        return new Entry<>(
                recorded(position, "community.population-counted.v1", Office.TOWNSHIP, true),
                new PopulationCounted(VILLAGE, DAY, 1_286, 412, new Findings("2026.1", List.of(), List.of(), "漏登")));
    }

    private static Recorded recorded(long position, String type, Office office, boolean late) {
        var by = new Actor(office, new PersonId("p-somebody"), VILLAGE.value());
        return new Recorded(
                position, new UUID(1, position), type, 0, by, Instant.parse("2026-03-05T08:21:07.123Z"), late);
    }

    private static String entry(long position) {
        if (position == 1_401) return "{changed";
        if (position == 1_402) return ERASED;
        if (position == 1_403) return TALLIED;
        return """
                {"by":{"office":"township","person":"p-1"},"community":"510402100205","facts":{},"late":true,\
                "occurredOn":"2026-03-05","recordedAt":"2026-03-05T08:21:07.123Z","seq":%d,\
                "stream":"%s","type":"community.population-counted.v1","v":1}""".formatted(
                position % 10, position % 10 == 7 ? "resolution/510402100205-7k2m9x4q0a" : "community/510402100205");
    }
}
