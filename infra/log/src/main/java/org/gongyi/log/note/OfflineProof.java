package org.gongyi.log.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongyi.log.Cause;
import org.gongyi.log.Proofs;
import org.gongyi.log.Rejected;
import org.gongyi.log.Strict;

/// A tlog-proof, C2SP `tlog-proof@v1`: position, path to the root, and the checkpoint of that root.
///
/// @param extra bytes that the proof does not cover
/// @param hashes siblings from the leaf up
/// @param checkpoint the whole note, not yet verified
public record OfflineProof(Optional<byte[]> extra, long index, List<byte[]> hashes, byte[] checkpoint) {

    /// Bytes that a proof may have, whatever its maker puts beside it.
    public static final int LIMIT = 1 << 20;

    private static final String HEAD = "c2sp.org/tlog-proof@v1";
    private static final int MOST_LINES = Long.SIZE + 4;

    public OfflineProof {
        hashes = List.copyOf(hashes);
    }

    /// @throws Rejected for any other form; [#verified(byte[], VerifierKey)] says whether it is true
    public static OfflineProof parse(byte[] bytes) {
        var text = Strict.text(bytes, LIMIT);
        var end = text.indexOf("\n\n");
        if (end < 0) throw new Rejected(Cause.BAD_FORM, "a proof has an empty line above its checkpoint");
        var lines = List.of(text.substring(0, end).split("\n", MOST_LINES));
        if (!lines.getFirst().equals(HEAD)) throw new Rejected(Cause.BAD_FORM, "a proof begins with " + HEAD);
        var extra = lines.size() > 1 && lines.get(1).startsWith("extra ")
                ? Optional.of(Strict.base64(lines.get(1).substring(6)))
                : Optional.<byte[]>empty();
        var at = extra.isPresent() ? 2 : 1;
        if (lines.size() <= at) throw new Rejected(Cause.BAD_FORM, "a proof has an index");
        var index = Strict.number(Strict.after("index ", lines.get(at)));
        return new OfflineProof(
                extra,
                index,
                hashes(lines.subList(at + 1, lines.size())),
                text.substring(end + 2).getBytes(UTF_8));
    }

    private static List<byte[]> hashes(List<String> lines) {
        if (lines.size() > Long.SIZE) throw new Rejected(Cause.PROOF_LENGTH, "no proof has more than 64 hashes");
        return lines.stream().map(Strict::hash).toList();
    }

    /// The checkpoint under which the leaf stands at this index.
    ///
    /// @throws Rejected if the log did not sign the checkpoint or the proof does not lead to its root
    public SignedCheckpoint verified(byte[] leaf, VerifierKey log) {
        var signed = SignedCheckpoint.open(checkpoint, log);
        leadsTo(leaf, signed.checkpoint());
        return signed;
    }

    /// @throws Rejected if the leaf is not at this index of that tree
    public void leadsTo(byte[] leaf, Checkpoint tree) {
        Proofs.inclusion(index, tree.size(), leaf, hashes, tree.root());
    }

    public byte[] toBytes() {
        var out = new StringBuilder(HEAD).append('\n');
        extra.ifPresent(
                bytes -> out.append("extra ").append(Strict.base64(bytes)).append('\n'));
        out.append("index ").append(index).append('\n');
        hashes.forEach(hash -> out.append(Strict.base64(hash)).append('\n'));
        return Ed25519.joined(out.append('\n').toString().getBytes(UTF_8), checkpoint);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfflineProof that && Arrays.equals(toBytes(), that.toBytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toBytes());
    }
}
