package org.gongyi.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.gongyi.log.check.Packed;
import org.gongyi.log.check.Receipt;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.KeyType;
import org.gongyi.log.note.NoteSigner;
import org.gongyi.log.note.OfflineProof;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.SeededRandom;
import org.gongyi.log.note.SignedNote;
import org.gongyi.log.note.VerifierKey;
import org.gongyi.log.tile.Bundle;
import org.gongyi.log.tile.Tile;
import org.gongyi.log.tile.TilePath;
import org.gongyi.log.witness.Witness;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// No parser raises anything but its own error, and what one accepts it writes again byte for byte.
/// `-Dfuzz.seconds=600 -Dfuzz.seed=…` is the long run.
class ParserFuzzTest {

    private static final long MILLIS = 1_000L * Integer.getInteger("fuzz.seconds", 0) + 150;

    private static final VerifierKey LOG =
            VerifierKey.parse(Vectors.text("own-70000/vkey.txt").strip());

    /// Nobody need accept it: an entry, a disclosure and a proof that do not belong together.
    private static final byte[] RECEIPT = new OfflineProof(
                    Optional.of(Packed.of("{\"disclosures\":[\"WyJhIiwiYiIsMV0\"],\"entry\":\"{\\\"sealed\\\":[]}\"}"
                            .getBytes(UTF_8))),
                    31_337,
                    OfflineProof.parse(Vectors.bytes("own-70000/sample-cosigned.tlog-proof"))
                            .hashes(),
                    Vectors.bytes("own-70000/checkpoint"))
            .toBytes();

    @TempDir
    private static Path state;

    private static final List<byte[]> SEEDS = List.of(
            Vectors.bytes("own-70000/checkpoint"),
            Vectors.bytes("own-70000/sample-cosigned.tlog-proof"),
            Vectors.bytes("own-70000/vkey.txt"),
            Vectors.bytes("sunlight-witness/checkpoint"),
            Vectors.bytes("tessera-log/tile/entries/000.p/15"),
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz".getBytes(UTF_8),
            "log a+b+c https://x.example\nwitness w a+00000000+AAAA\ngroup g all w\nquorum g\n".getBytes(UTF_8),
            "{\"disclosures\":[\"WyJhIiwiYiIsMV0\"],\"entry\":\"{\\\"sealed\\\":[-1,null]}\"}".getBytes(UTF_8),
            "tile/0/x123/x456/789.p/41".getBytes(UTF_8),
            Vectors.bytes("own-70000/add-checkpoint.1000.req"),
            stream(),
            RECEIPT);

    @TestFactory
    List<DynamicTest> fuzz() {
        return List.of(
                parser("note", bytes -> same(bytes, SignedNote.parse(bytes).toBytes())),
                parser("proof", bytes -> same(bytes, OfflineProof.parse(bytes).toBytes())),
                parser("checkpoint", bytes -> {
                    var body = new String(bytes, UTF_8);
                    same(body.getBytes(UTF_8), Checkpoint.parse(body).body().getBytes(UTF_8));
                }),
                parser("key", bytes -> {
                    var text = new String(bytes, UTF_8);
                    same(
                            text.getBytes(UTF_8),
                            VerifierKey.parse(text).toString().getBytes(UTF_8));
                }),
                parser(
                        "secret key",
                        bytes -> same(
                                bytes,
                                NoteSigner.parse(new String(bytes, ISO_8859_1))
                                        .secret()
                                        .getBytes(ISO_8859_1))),
                parser("policy", Policy::parse),
                parser("receipt", bytes -> Receipt.check(bytes, Policy.of(LOG))),
                parser("receipt with an entry", bytes -> Receipt.check(RECEIPT, bytes, Policy.of(LOG))),
                parser("extra of a receipt", bytes -> Receipt.check(beside(Packed.of(bytes)), Policy.of(LOG))),
                parser("stream in an extra", bytes -> Packed.unpacked(joined(Sha256.of(bytes), bytes))),
                parser("cosignatures", SignedNote::lines),
                parser(
                        "request to a witness",
                        bytes -> assertThat(witness().add(bytes).status()).isIn(200, 400, 403, 404, 409, 422)),
                parser(
                        "path",
                        bytes -> same(
                                bytes,
                                TilePath.parse(new String(bytes, ISO_8859_1))
                                        .toString()
                                        .getBytes(ISO_8859_1))),
                parser("tile", bytes -> same(bytes, Tile.toBytes(Tile.parse(bytes, 7)))),
                parser("bundle", bytes -> same(bytes, Bundle.toBytes(Bundle.parse(bytes, 15)))));
    }

    private static byte[] stream() {
        var packed = Packed.of(Vectors.bytes("own-70000/checkpoint"));
        return Arrays.copyOfRange(packed, TreeHash.LENGTH, packed.length);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return spliced(one, one.length, other, 0, other.length);
    }

    private static byte[] beside(byte[] extra) {
        var proof = OfflineProof.parse(RECEIPT);
        return new OfflineProof(Optional.of(extra), proof.index(), proof.hashes(), proof.checkpoint()).toBytes();
    }

    private static Witness witness() {
        var signer = NoteSigner.generate("w", KeyType.COSIGNATURE, new SeededRandom("w"));
        return new Witness(signer, List.of(LOG), state, () -> Instant.EPOCH);
    }

    private static DynamicTest parser(String name, Consumer<byte[]> parser) {
        return DynamicTest.dynamicTest(name, () -> {
            var seed = Long.getLong("fuzz.seed", 23);
            var random = new Random(seed);
            var end = System.currentTimeMillis() + MILLIS;
            while (System.currentTimeMillis() < end) {
                var bytes = mutated(random);
                try {
                    parser.accept(bytes);
                } catch (Rejected expected) {
                    // what every other input must come to
                } catch (RuntimeException | Error wrong) {
                    throw new AssertionError("%s of seed %d: %s".formatted(name, seed, Arrays.toString(bytes)), wrong);
                }
            }
        });
    }

    private static byte[] mutated(Random random) {
        var bytes = SEEDS.get(random.nextInt(SEEDS.size())).clone();
        for (var n = random.nextInt(6); n > 0; n--) {
            if (bytes.length == 0) return bytes;
            var at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) "\n\r\0 +/=.0x\u00a0".charAt(random.nextInt(11));
                case 2 -> bytes = Arrays.copyOf(bytes, at);
                case 3 -> bytes = spliced(bytes, at, SEEDS.get(random.nextInt(SEEDS.size())), random);
                default -> bytes = spliced(bytes, at, bytes, random);
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] into, int at, byte[] from, Random random) {
        var begin = random.nextInt(from.length);
        return spliced(into, at, from, begin, random.nextInt(from.length - begin + 1));
    }

    private static byte[] spliced(byte[] into, int at, byte[] from, int begin, int length) {
        var out = new byte[into.length + length];
        System.arraycopy(into, 0, out, 0, at);
        System.arraycopy(from, begin, out, at, length);
        System.arraycopy(into, at, out, at + length, into.length - at);
        return out;
    }

    private static void same(byte[] read, byte[] written) {
        if (!Arrays.equals(read, written)) throw new AssertionError("accepted another way to write it");
    }
}
