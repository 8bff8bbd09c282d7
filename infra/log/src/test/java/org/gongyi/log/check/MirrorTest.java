package org.gongyi.log.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.log.check.SampleLog.ORIGIN;
import static org.gongyi.log.check.SampleLog.POLICY;
import static org.gongyi.log.check.SampleLog.SIGNER;
import static org.gongyi.log.check.SampleLog.entries;
import static org.gongyi.log.check.SampleLog.opened;
import static org.gongyi.log.check.SampleLog.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.KeyType;
import org.gongyi.log.note.NoteSigner;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.SeededRandom;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.publish.StaticFolder;
import org.gongyi.log.tile.FolderSource;
import org.gongyi.log.tile.LogSource;
import org.gongyi.log.tile.TilePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A copy kept by somebody else.
class MirrorTest {

    @TempDir
    private Path folder;

    private Path log;
    private Path copy;

    @BeforeEach
    void a_log_of_seven_hundred_entries() {
        log = folder.resolve("log");
        copy = folder.resolve("copy");
        publish(log, 0, entries(0, 700));
    }

    @Test
    void a_mirror_has_the_same_log_and_goes_on_from_where_it_was() throws IOException {
        assertThat(update(log)).isEqualTo(700);
        publish(log, 700, entries(700, 900));
        assertThat(update(log)).isEqualTo(200);
        assertThat(update(log)).isZero();
        assertThat(verified(copy)).isEqualTo(verified(log));
        for (var name : List.of("checkpoint", "tile/0/000", "tile/entries/003.p/132", "tile/1/000.p/3"))
            assertThat(Files.readAllBytes(copy.resolve(name))).isEqualTo(Files.readAllBytes(log.resolve(name)));
    }

    @Test
    void what_an_interrupted_run_left_is_not_fetched_again_and_where_it_is_damaged_it_is_found() throws IOException {
        publish(log, 700, entries(700, 40_000));
        var fetched = new ArrayList<TilePath>();
        var breaking = new Watched(new FolderSource(log), fetched, 100);
        refused(Cause.UNREACHABLE, () -> new Mirror(breaking, copy, POLICY).update());
        assertThat(copy.resolve("checkpoint")).doesNotExist();

        fetched.clear();
        assertThat(new Mirror(new Watched(new FolderSource(log), fetched, Integer.MAX_VALUE), copy, POLICY).update())
                .isEqualTo(40_000);
        assertThat(fetched).noneMatch(path -> path.level() == TilePath.ENTRIES && path.index() < 64);
        assertThat(verified(copy)).isEqualTo(verified(log));

        Files.delete(copy.resolve("checkpoint"));
        Files.write(copy.resolve("tile/entries/007"), new byte[3]);
        refused(Cause.IMMUTABLE, () -> update(log));
    }

    /// Whoever adds a witness could never go on from what was copied before.
    @Test
    void a_copy_from_before_a_witness_was_added_is_gone_on_with_under_the_new_quorum() {
        update(log);
        publish(log, 700, entries(700, 900));
        var witness = NoteSigner.generate("example.org/w", KeyType.COSIGNATURE, new SeededRandom("w"));
        var stricter = Policy.parse("log %s\nwitness w %s\nquorum w\n"
                .formatted(SIGNER.verifier(), witness.verifier())
                .getBytes(UTF_8));
        refused(Cause.NO_QUORUM, () -> new Mirror(new FolderSource(log), copy, stricter).update());

        var signed = opened(log);
        new StaticFolder(log).publish(signed.with(List.of(witness.cosign(signed.checkpoint(), 1_767_139_200))));
        assertThat(new Mirror(new FolderSource(log), copy, stricter).update()).isEqualTo(200);
    }

    /// Sixty-four bundles of a stranger may have a gigabyte: a step ends after so many bytes, and what it proved is
    /// written.
    @Test
    void large_entries_are_copied_in_steps_that_fit_into_a_small_heap() throws IOException {
        log = folder.resolve("large");
        var large = IntStream.range(0, 3 * TilePath.FULL)
                .mapToObj(i -> ("{\"n\":%d,\"x\":\"%s\"}".formatted(i, "x".repeat(65_000))).getBytes(UTF_8))
                .toList();
        publish(log, 0, large);
        refused(
                Cause.UNREACHABLE,
                () -> new Mirror(new WithoutBundle(new FolderSource(log), 2), copy, POLICY).update());
        assertThat(copy.resolve("tile/entries/001")).exists();
        assertThat(update(log)).isEqualTo(3 * TilePath.FULL);
    }

    private record WithoutBundle(LogSource source, long index) implements LogSource {

        @Override
        public byte[] checkpoint() {
            return source.checkpoint();
        }

        @Override
        public byte[] read(TilePath path) {
            if (path.level() == TilePath.ENTRIES && path.index() == index)
                throw new Rejected(Cause.UNREACHABLE, "gone");
            return source.read(path);
        }
    }

    @Test
    void a_mirror_keeps_nothing_of_a_log_that_left_its_history_but_both_checkpoints() throws IOException {
        update(log);
        var seen = Files.readAllBytes(copy.resolve("checkpoint"));
        for (var size : List.of(600, 700, 900)) {
            var other = folder.resolve("other" + size);
            publish(other, 0, entries(1, 1 + size));
            var cause = switch (size) {
                case 600 -> Cause.SHRUNK;
                case 700 -> Cause.FORK;
                default -> Cause.NOT_CONSISTENT;
            };
            refused(cause, () -> update(other));
            refused(cause, () -> update(other));
            assertThat(verified(copy).entries()).isEqualTo(700);
            assertThat(kept("served")).anyMatch(bytes -> java.util.Arrays.equals(bytes, read(other)));
        }
        assertThat(kept("served")).hasSize(3);
        assertThat(kept("seen")).hasSize(3).allMatch(bytes -> java.util.Arrays.equals(bytes, seen));
    }

    @Test
    void a_copy_that_has_rotted_is_not_taken_for_a_fork() throws IOException {
        update(log);
        publish(log, 700, entries(700, 900));
        var tile = copy.resolve("tile/0/002.p/188");
        var bytes = Files.readAllBytes(tile);
        bytes[0] ^= 1;
        Files.write(tile, bytes);
        refused(Cause.TILE_MISMATCH, () -> update(log));
        assertThat(copy.resolve("refused")).doesNotExist();
    }

    @Test
    void a_source_whose_entries_are_not_those_of_its_checkpoint_leaves_nothing_behind() {
        var lying = folder.resolve("lying");
        var root = new StaticFolder(lying).append(0, entries(1, 701));
        assertThat(root).isNotEqualTo(opened(log).checkpoint().root());
        new StaticFolder(lying)
                .publish(SignedCheckpoint.open(
                        SIGNER.sign(new Checkpoint(
                                        ORIGIN, 700, opened(log).checkpoint().root()))
                                .toBytes(),
                        SIGNER.verifier()));
        refused(Cause.NOT_CONSISTENT, () -> update(lying));
        assertThat(copy).doesNotExist();
    }

    private long update(Path from) {
        return new Mirror(new FolderSource(from), copy, POLICY).update();
    }

    private static Verification.Verdict verified(Path folder) {
        return new Verification(new FolderSource(folder), opened(folder).checkpoint()).everything();
    }

    private List<byte[]> kept(String name) throws IOException {
        try (var all = Files.walk(copy.resolve("refused"))) {
            return all.filter(file -> file.endsWith(name))
                    .map(file -> read(file.getParent(), name))
                    .toList();
        }
    }

    private static byte[] read(Path log) {
        return read(log, "checkpoint");
    }

    private static byte[] read(Path folder, String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException absent) {
            throw new java.io.UncheckedIOException(absent);
        }
    }

    /// Notes what is fetched, and breaks after so many files.
    private record Watched(LogSource source, List<TilePath> fetched, int most) implements LogSource {

        @Override
        public byte[] checkpoint() {
            return source.checkpoint();
        }

        @Override
        public byte[] read(TilePath path) {
            if (fetched.size() >= most) throw new Rejected(Cause.UNREACHABLE, "the line is cut");
            fetched.add(path);
            return source.read(path);
        }
    }

    private static void refused(Cause cause, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.why()).isEqualTo(cause));
    }
}
