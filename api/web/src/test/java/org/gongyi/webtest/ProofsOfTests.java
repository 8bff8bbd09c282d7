package org.gongyi.webtest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.gongyi.web.proof.Attestation;

/// Positions up to 1221 are attested, 15 to be something else than is shown, later ones only recorded, and behind 9999
/// there is none. Entries are of a register, but 1401, which somebody changed, 1402, an erasure, and 1403, a tally.
public final class ProofsOfTests implements Attestation {

    private static final int CONTRADICTED = 15;

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
    public byte[] opening(byte[] receipt, List<String> disclosures) {
        return (new String(receipt, UTF_8) + disclosures).getBytes(UTF_8);
    }

    @Override
    public Optional<Standing> of(String event) {
        if (!event.matches("[0-9]{1,4}")) return Optional.empty();
        var position = Long.parseLong(event);
        var leaf = new Leaf(position, entry(position), "0123abcd" + "0".repeat(56));
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
    public Optional<Standing> shown(String event) {
        return of(event);
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
