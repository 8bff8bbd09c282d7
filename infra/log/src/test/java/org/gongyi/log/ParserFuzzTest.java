package org.gongyi.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.NoteSigner;
import org.gongyi.log.note.OfflineProof;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.SignedNote;
import org.gongyi.log.note.VerifierKey;
import org.gongyi.log.tile.Bundle;
import org.gongyi.log.tile.Tile;
import org.gongyi.log.tile.TilePath;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// No parser raises anything but its own error, and what one accepts it writes again byte for byte.
/// `-Dfuzz.seconds=600 -Dfuzz.seed=…` is the long run.
class ParserFuzzTest {

    private static final long MILLIS = 1_000L * Integer.getInteger("fuzz.seconds", 0) + 150;

    private static final List<byte[]> SEEDS = List.of(
            Vectors.bytes("own-70000/checkpoint"),
            Vectors.bytes("own-70000/sample-cosigned.tlog-proof"),
            Vectors.bytes("own-70000/vkey.txt"),
            Vectors.bytes("sunlight-witness/checkpoint"),
            Vectors.bytes("tessera-log/tile/entries/000.p/15"),
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz".getBytes(UTF_8),
            "log a+b+c https://x.example\nwitness w a+00000000+AAAA\ngroup g all w\nquorum g\n".getBytes(UTF_8),
            "tile/0/x123/x456/789.p/41".getBytes(UTF_8));

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
        var length = random.nextInt(from.length - begin + 1);
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
