package org.gongyi.webtest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.gongyi.web.proof.Attestation;

/// Positions up to 1221 are attested, 15 to be something else than is shown, later ones only recorded, and behind 9999
/// there is none. Entries are of a
/// register.
public final class ProofsOfTests implements Attestation {

    private static final int CONTRADICTED = 15;

    private static final String NOTE = """
            example.org/log
            1222
            AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=

            — example.org/log AAAA
            """;

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
        return """
                {"by":{"office":"township","person":"p-1"},"community":"510402100205","facts":{},"late":true,\
                "occurredOn":"2026-03-05","recordedAt":"2026-03-05T08:21:07.123Z","seq":%d,\
                "stream":"%s","type":"community.population-counted.v1","v":1}""".formatted(
                position % 10, position % 10 == 7 ? "resolution/510402100205-7k2m9x4q0a" : "community/510402100205");
    }
}
