package org.gongyi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.KeyType;
import org.gongyi.log.note.NoteSigner;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.publish.StaticFolder;

/// How long the program takes to verify a whole log of a million entries in a local folder, and to start at all.
record Verifying(Report report) {

    private static final long ENTRIES = 1_000_000;
    private static final long AT_ONCE = 25_600;
    private static final String ORIGIN = "bench.example/log";
    private static final String WORDS = "关于修缮文化广场的决议，代表会议应到六十人，实到四十一人，赞成三十八人。".repeat(5);

    void run() throws Exception {
        report.heading("verify");
        report.columns("what", "entries", "seconds");
        var folder = Files.createTempDirectory("gongyi-verify");
        try {
            var key = published(folder);
            for (var round = 0; round < 3; round++) report.row("verify a folder", ENTRIES, timed(folder, key));
            for (var round = 0; round < 3; round++) report.row("start and say how it is used", 0, started());
        } finally {
            Folders.remove(folder);
        }
    }

    /// Writes the log as the publisher does, and gives its public key.
    private static String published(Path folder) {
        var signer = NoteSigner.generate(ORIGIN, KeyType.LOG, new SecureRandom());
        var log = new StaticFolder(folder);
        for (var from = 0L; from < ENTRIES; from += AT_ONCE) {
            var until = Math.min(ENTRIES, from + AT_ONCE);
            var root = log.append(from, entries(from, until));
            var signed = signer.sign(new Checkpoint(ORIGIN, until, root));
            log.publish(SignedCheckpoint.open(signed.toBytes(), signer.verifier()));
        }
        return signer.verifier().toString();
    }

    private static List<byte[]> entries(long from, long until) {
        return LongStream.range(from, until).mapToObj(Verifying::entry).toList();
    }

    private static byte[] entry(long number) {
        return """
                {"by":{"office":"committee","person":"p-1"},"checks":[],"community":"510402001002",\
                "facts":{"n":%d,"text":"%s"},"hash":"sha-256","late":false,"occurredOn":"2026-03-05","sealed":[],\
                "seq":%d,"stream":"resolution/%d","type":"resolution.adopted.v1","v":1}""".formatted(number, WORDS, number / 1_000, number % 1_000).getBytes(UTF_8);
    }

    private static double timed(Path folder, String key) throws IOException, InterruptedException {
        return seconds(List.of("verify", folder.toString(), "--vkey", key), 0);
    }

    private static double started() throws IOException, InterruptedException {
        return seconds(List.of(), 2);
    }

    private static double seconds(List<String> words, int expected) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var command =
                Stream.concat(Stream.of("./ledger", "log"), words.stream()).toList();
        var code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start()
                .waitFor();
        var took = (System.nanoTime() - began) / 1e9;
        if (code != expected) throw new IllegalStateException("the program ended with %d: %s".formatted(code, words));
        return took;
    }
}
