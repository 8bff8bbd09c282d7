package org.gongyi.log.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    static byte[] entry(long i, String recordedAt) {
        return new String(entry(i), UTF_8)
                .replace("\"sealed\"", "\"recordedAt\":\"" + recordedAt + "\",\"sealed\"")
                .getBytes(UTF_8);
    }

    /// @param counted entries of the one community of this log
    static byte[] tally(long upTo, long counted) {
        return tally(upTo, Map.of("510402001002", counted));
    }

    static byte[] tally(long upTo, Map<String, ? extends Number> communities) {
        return part(upTo, "", "", communities);
    }

    /// One part of a tally that is too long; a bound that is empty is left out.
    static byte[] part(long upTo, String after, String until, Map<String, ? extends Number> communities) {
        var counts = new TreeMap<>(communities)
                .entrySet().stream()
                        .map(one -> "\"%s\":%d".formatted(one.getKey(), one.getValue()))
                        .collect(Collectors.joining(","));
        var bounds = (after.isEmpty() ? "" : "\"after\":\"%s\",".formatted(after)) + "\"communities\":{" + counts + "}"
                + (until.isEmpty() ? "" : ",\"until\":\"%s\"".formatted(until));
        return "{\"facts\":{%s,\"upTo\":%d},\"type\":\"ledger.tallied.v1\",\"v\":1}"
                .formatted(bounds, upTo)
                .getBytes(UTF_8);
    }
}
