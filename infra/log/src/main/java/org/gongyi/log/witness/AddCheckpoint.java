package org.gongyi.log.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Strict;
import org.gongyi.log.note.SignedNote;

/// A request to cosign: the size the witness knows, the proof from there, the signed checkpoint.
public record AddCheckpoint(long old, List<byte[]> proof, byte[] note) {

    static final int LIMIT = SignedNote.LIMIT + 4_000;

    private static final int MOST_HASHES = 63;

    /// @throws Rejected PROOF_LENGTH for more than 63 hashes, which no log below 2^62 entries needs
    public AddCheckpoint {
        if (proof.size() > MOST_HASHES) throw new Rejected(Cause.PROOF_LENGTH, "more than 63 hashes");
        proof = List.copyOf(proof);
    }

    static AddCheckpoint parse(byte[] body) {
        var text = Strict.text(body, LIMIT);
        var end = text.indexOf("\n\n");
        if (end < 0) throw new Rejected(Cause.BAD_FORM, "a request has an empty line above its checkpoint");
        var lines = List.of(text.substring(0, end).split("\n", MOST_HASHES + 3));
        if (lines.size() > MOST_HASHES + 1) throw new Rejected(Cause.PROOF_LENGTH, "more than 63 hashes");
        var old = Strict.number(Strict.after("old ", lines.getFirst()));
        var proof = lines.subList(1, lines.size()).stream().map(Strict::hash).toList();
        return new AddCheckpoint(old, proof, text.substring(end + 2).getBytes(UTF_8));
    }

    byte[] toBytes() {
        var out = new StringBuilder("old ").append(old).append('\n');
        proof.forEach(hash -> out.append(Strict.base64(hash)).append('\n'));
        return out.append('\n').append(new String(note, UTF_8)).toString().getBytes(UTF_8);
    }
}
