package org.gongyi.log.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongyi.log.Cause;
import org.gongyi.log.Frontier;
import org.gongyi.log.Proofs;
import org.gongyi.log.Prover;
import org.gongyi.log.Rejected;
import org.gongyi.log.TreeHash;
import org.gongyi.log.Vectors;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.KeyType;
import org.gongyi.log.note.NoteSigner;
import org.gongyi.log.note.SeededRandom;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.tile.TileNodes;
import org.gongyi.log.tile.TilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a publisher leaves on disk.
class StaticFolderTest {

    private static final String ORIGIN = "example.org/log";
    private static final NoteSigner SIGNER = NoteSigner.generate(ORIGIN, KeyType.LOG, new SeededRandom("log"));

    @TempDir
    private Path folder;

    @Test
    void in_whatever_steps_a_log_is_published_its_full_tiles_are_the_same_bytes() throws IOException {
        var steps = new StaticFolder(folder.resolve("steps"));
        var size = 0L;
        for (var step : List.of(1, 254, 1, 1, 255, 300, 700)) {
            var root = steps.append(size, votes(size, size + step));
            size += step;
            assertThat(root).isEqualTo(root(size));
        }
        new StaticFolder(folder.resolve("once")).append(0, votes(0, size));
        assertThat(files("steps")).containsAllEntriesOf(files("once"));
    }

    @Test
    void the_log_of_seventy_thousand_has_the_tiles_and_proofs_that_others_accepted() throws IOException {
        var log = new StaticFolder(folder);
        log.append(0, votes(0, 70_000));
        assertThat(Files.readAllBytes(folder.resolve("tile/1/001.p/17")))
                .isEqualTo(Vectors.bytes("own-70000/tile-1-001.p17.bin"));
        assertThat(Files.readAllBytes(folder.resolve("tile/2/000.p/1")))
                .isEqualTo(Vectors.bytes("own-70000/tile-2-000.p1.bin"));

        var prover = new Prover(new TileNodes(log.source(), 70_000));
        for (var index : List.of(0L, 255L, 256L, 31_337L, 65_535L, 65_536L, 69_999L))
            Proofs.inclusion(
                    index, 70_000, TreeHash.ofLeaf(vote(index)), prover.inclusion(index, 70_000), root(70_000));
        for (var old : List.of(1L, 256L, 1_000L, 65_536L, 69_999L))
            Proofs.consistency(old, 70_000, prover.consistency(old, 70_000), root(old), root(70_000));
    }

    @Test
    void doing_it_again_after_a_crash_changes_nothing_and_other_bytes_are_refused() throws IOException {
        var log = new StaticFolder(folder);
        log.append(0, votes(0, 300));
        var before = files("");
        log.append(0, votes(0, 300));
        assertThat(files("")).isEqualTo(before);
        refused(Cause.IMMUTABLE, () -> log.append(0, votes(1, 301)));
        assertThat(files("")).isEqualTo(before);
    }

    @Test
    void a_log_goes_on_where_partial_tiles_were_cleared_away() throws IOException {
        var log = new StaticFolder(folder);
        log.append(0, votes(0, 100));
        log.append(100, votes(100, 300));
        Files.delete(folder.resolve("tile/0/000.p/100"));
        Files.delete(folder.resolve("tile/entries/000.p/100"));
        assertThat(new Prover(new TileNodes(log.source(), 100)).root(100)).isEqualTo(root(100));
        assertThat(log.append(100, votes(100, 310))).isEqualTo(root(310));
    }

    @Test
    void the_lock_store_signs_growth_only_and_the_same_again_with_the_same_bytes() {
        var lock = new LockStore(folder.resolve("new/lock"), List.of(SIGNER.verifier()));
        var one = checkpoint(1);
        var two = checkpoint(2);
        var first = lock.sign(Optional.empty(), one, SIGNER);
        assertThat(lock.sign(Optional.empty(), one, SIGNER).toBytes()).isEqualTo(first.toBytes());
        refused(Cause.FORK, () -> lock.sign(Optional.empty(), two, SIGNER));
        lock.sign(Optional.of(one), two, SIGNER);
        refused(Cause.SHRUNK, () -> lock.sign(Optional.of(two), one, SIGNER));
        refused(Cause.FORK, () -> lock.sign(Optional.of(two), new Checkpoint(ORIGIN, 2, new byte[32]), SIGNER));
        assertThat(lock.latest().orElseThrow().checkpoint()).isEqualTo(two);
    }

    @Test
    void whoever_comes_late_with_an_older_checkpoint_does_not_put_it_over_the_newer() throws IOException {
        var late = new StaticFolder(folder);
        var log = new StaticFolder(folder);
        log.publish(signed(checkpoint(2)));
        var before = files("");

        refused(Cause.SHRUNK, () -> late.publish(signed(checkpoint(1))));
        refused(Cause.FORK, () -> late.publish(signed(new Checkpoint(ORIGIN, 2, new byte[32]))));
        assertThat(files("")).isEqualTo(before);
        late.publish(signed(checkpoint(2)));
        late.publish(signed(checkpoint(3)));
        assertThat(late.source().checkpoint()).isEqualTo(signed(checkpoint(3)).toBytes());
    }

    @Test
    void a_process_that_keeps_a_lock_to_itself_holds_up_nobody_for_ever() throws Exception {
        var lock = new LockStore(folder.resolve("signed"), List.of(SIGNER.verifier()), Duration.ZERO);
        var log = new StaticFolder(folder, Duration.ZERO);
        try (var signing = holding("signed.lock");
                var publishing = holding(".checkpoint.lock")) {
            refused(Cause.UNREACHABLE, () -> lock.sign(Optional.empty(), checkpoint(1), SIGNER));
            refused(Cause.UNREACHABLE, () -> log.publish(signed(checkpoint(1))));
            assertThat(signing.isAlive() && publishing.isAlive()).isTrue();
        }
        log.publish(lock.sign(Optional.empty(), checkpoint(1), SIGNER));
        assertThat(log.source().checkpoint()).isEqualTo(signed(checkpoint(1)).toBytes());
    }

    /// Another process that holds a lock file until it is closed.
    private Holder holding(String name) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var started = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.resolve(name).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (started.getInputStream().read() < 0) throw new IOException("the other process did not start");
        return new Holder(started);
    }

    record Holder(Process process) implements AutoCloseable {

        public static void main(String[] file) throws IOException {
            DurableFile.hold(Path.of(file[0]));
            System.out.print('.');
            System.out.flush();
            System.exit(System.in.read());
        }

        boolean isAlive() {
            return process.isAlive();
        }

        @Override
        public void close() throws IOException, InterruptedException {
            process.getOutputStream().close();
            process.waitFor();
        }
    }

    @Test
    void a_key_that_has_not_signed_the_same_tree_yet_signs_it_beside_the_old_one() {
        var next = NoteSigner.generate(ORIGIN, KeyType.LOG, new SeededRandom("next"));
        var lock = new LockStore(folder.resolve("lock"), List.of(SIGNER.verifier(), next.verifier()));
        lock.sign(Optional.empty(), checkpoint(1), SIGNER);

        var both = lock.sign(Optional.of(checkpoint(1)), checkpoint(1), next);
        assertThat(both.note().verified(List.of(SIGNER.verifier(), next.verifier())))
                .containsExactlyInAnyOrder(SIGNER.verifier(), next.verifier());
        assertThat(lock.latest().orElseThrow().toBytes()).isEqualTo(both.toBytes());
    }

    @Test
    void a_partial_tile_of_an_older_size_is_the_beginning_of_a_wider_one() throws IOException {
        var log = new StaticFolder(folder);
        log.append(0, votes(0, 100));
        var tile = log.source().read(new TilePath(0, 0, 100));
        var bundle = log.source().read(new TilePath(TilePath.ENTRIES, 0, 100));
        var rewritten = new StaticFolder(folder.resolve("rewritten"));
        rewritten.append(0, votes(0, 101));
        assertThat(rewritten.source().read(new TilePath(0, 0, 100))).isEqualTo(tile);
        assertThat(rewritten.source().read(new TilePath(TilePath.ENTRIES, 0, 100)))
                .isEqualTo(bundle);
        refused(Cause.MISSING, () -> rewritten.source().read(new TilePath(0, 0, 102)));
        refused(Cause.MISSING, () -> rewritten.source().read(new TilePath(0, 0, 256)));

        var full = new StaticFolder(folder.resolve("full"));
        full.append(0, votes(0, 256));
        assertThat(full.source().read(new TilePath(0, 0, 100))).isEqualTo(tile);
        assertThat(full.source().read(new TilePath(TilePath.ENTRIES, 0, 100))).isEqualTo(bundle);
    }

    @Test
    void a_log_that_changes_its_key_goes_on_from_what_the_old_key_signed() {
        var file = folder.resolve("lock");
        new LockStore(file, List.of(SIGNER.verifier())).sign(Optional.empty(), checkpoint(1), SIGNER);
        var next = NoteSigner.generate(ORIGIN, KeyType.LOG, new SeededRandom("next"));

        refused(
                Cause.NO_TRUSTED_SIGNATURE,
                () -> new LockStore(file, List.of(next.verifier()))
                        .sign(Optional.of(checkpoint(1)), checkpoint(2), next));
        refused(
                Cause.BAD_KEY,
                () -> new LockStore(file, List.of(SIGNER.verifier()))
                        .sign(Optional.of(checkpoint(1)), checkpoint(2), next));
        var both = new LockStore(file, List.of(next.verifier(), SIGNER.verifier()));
        var signed = both.sign(Optional.of(checkpoint(1)), checkpoint(2), next);
        assertThat(signed.note().verified(List.of(next.verifier()))).containsExactly(next.verifier());
    }

    @Test
    void a_damaged_lock_store_is_never_passed_over() throws IOException {
        var lock = new LockStore(folder.resolve("lock"), List.of(SIGNER.verifier()));
        lock.sign(Optional.empty(), checkpoint(1), SIGNER);
        Files.write(folder.resolve("lock"), new byte[0]);
        refused(Cause.BAD_FORM, lock::latest);
        refused(Cause.BAD_FORM, () -> lock.sign(Optional.empty(), checkpoint(2), SIGNER));
    }

    @Test
    void a_key_file_is_for_its_owner_alone_and_never_written_over() throws IOException {
        var file = folder.resolve("keys/log.key");
        var made = KeyFile.create(file, ORIGIN, KeyType.LOG, new SeededRandom("key"));
        assertThat(KeyFile.load(file).verifier()).isEqualTo(made.verifier());
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        refused(Cause.IMMUTABLE, () -> KeyFile.create(file, ORIGIN, KeyType.LOG, new SeededRandom("other")));
        assertThat(KeyFile.load(file).verifier()).isEqualTo(made.verifier());
        Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r-----"));
        refused(Cause.BAD_KEY, () -> KeyFile.load(file));
        refused(Cause.MISSING, () -> KeyFile.load(folder.resolve("none")));
        try (var left = Files.list(folder.resolve("keys"))) {
            assertThat(left).containsExactly(file);
        }
    }

    private Map<String, String> files(String below) throws IOException {
        var files = new TreeMap<String, String>();
        var root = folder.resolve(below);
        try (var all = Files.walk(root)) {
            for (var file : all.filter(Files::isRegularFile).toList())
                files.put(
                        root.relativize(file).toString(),
                        java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
        return files;
    }

    private static SignedCheckpoint signed(Checkpoint checkpoint) {
        return SignedCheckpoint.open(SIGNER.sign(checkpoint).toBytes(), SIGNER.verifier());
    }

    private static Checkpoint checkpoint(long size) {
        return new Checkpoint(ORIGIN, size, root(size));
    }

    private static byte[] root(long size) {
        return Frontier.empty()
                .append(votes(0, size).stream().map(TreeHash::ofLeaf).toList())
                .root();
    }

    private static List<byte[]> votes(long from, long to) {
        return LongStream.range(from, to).mapToObj(StaticFolderTest::vote).toList();
    }

    private static byte[] vote(long i) {
        return "{\"seq\":%d,\"type\":\"VoteTallied\",\"community\":\"c%d\"}"
                .formatted(i, i % 97)
                .getBytes(UTF_8);
    }

    private static void refused(Cause cause, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.why()).isEqualTo(cause));
    }
}
