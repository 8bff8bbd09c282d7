package org.gongyi.log.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.KeyType;
import org.gongyi.log.note.NoteSigner;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.SeededRandom;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.publish.StaticFolder;
import org.gongyi.log.tile.FolderSource;

/// A log of entries like ours, in a folder.
final class SampleLog {

    static final String ORIGIN = "example.org/log";
    static final NoteSigner SIGNER = NoteSigner.generate(ORIGIN, KeyType.LOG, new SeededRandom("log"));
    static final Policy POLICY = Policy.of(SIGNER.verifier());
    static final String DISCLOSURE = Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("[\"c2FsdHNhbHRzYWx0c2FsdA\",\"facts/name\",\"王秀英\"]".getBytes(UTF_8));

    private SampleLog() {}

    static SignedCheckpoint opened(Path folder) {
        return POLICY.open(new FolderSource(folder).checkpoint());
    }

    static void publish(Path folder, long old, List<byte[]> entries) {
        var log = new StaticFolder(folder);
        var root = log.append(old, entries);
        var signed = SIGNER.sign(new Checkpoint(ORIGIN, old + entries.size(), root));
        log.publish(SignedCheckpoint.open(signed.toBytes(), SIGNER.verifier()));
    }

    /// Position 500 is a tally.
    static List<byte[]> entries(long from, long to) {
        var entries = new ArrayList<byte[]>();
        for (var i = from; i < to; i++) entries.add(i == 500 && from == 0 ? tally(500, 500) : entry(i));
        return entries;
    }

    static byte[] entry(long i) {
        return """
                {"by":{"office":"supervision-committee","person":"p-1"},"checks":[],"community":"510402001002",\
                "facts":{"n":%d,"title":"关于修缮文化广场的决议"},"hash":"sha-256","late":false,\
                "occurredOn":"2026-03-05","sealed":["%s"],"seq":%d,"stream":"resolution/%d",\
                "type":"resolution.adopted.v1","v":1}""".formatted(i, Receipt.digest(DISCLOSURE), i % 7, i % 7).getBytes(UTF_8);
    }

    static byte[] tally(long position, long counted) {
        return """
                {"facts":{"communities":{"510402001002":%d},"upTo":%d},"type":"ledger.tallied.v1","v":1}""".formatted(counted, position).getBytes(UTF_8);
    }
}
