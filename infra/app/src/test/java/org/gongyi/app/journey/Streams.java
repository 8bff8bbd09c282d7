package org.gongyi.app.journey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import org.gongyi.log.Sha256;
import org.gongyi.log.TreeHash;

/// What somebody could put into a receipt, under a digest that fits it.
final class Streams {

    private Streams() {}

    static byte[] digested(byte[] stream) {
        var packed = Arrays.copyOf(Sha256.of(stream), TreeHash.LENGTH + stream.length);
        System.arraycopy(stream, 0, packed, TreeHash.LENGTH, stream.length);
        return packed;
    }

    static byte[] deflated(byte[] content) {
        return deflated(new Deflater(), content);
    }

    static byte[] deflated(Deflater how, byte[] content) {
        var out = new ByteArrayOutputStream();
        try (how;
                var in = new DeflaterInputStream(new ByteArrayInputStream(content), how)) {
            in.transferTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
