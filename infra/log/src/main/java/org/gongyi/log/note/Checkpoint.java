package org.gongyi.log.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Strict;
import org.gongyi.log.TreeHash;

/// What a log says about itself: its origin, its size and its root. C2SP tlog-checkpoint v1.0.0.
///
/// @param extensions further lines, which this reader keeps and does not judge
public record Checkpoint(String origin, long size, byte[] root, List<String> extensions) {

    public Checkpoint {
        if (origin.isEmpty()) throw new Rejected(Cause.BAD_FORM, "a checkpoint begins with its origin");
        if (size < 0) throw new Rejected(Cause.BAD_NUMBER, "no size " + size);
        root = TreeHash.check(root).clone();
        extensions = List.copyOf(extensions);
    }

    public Checkpoint(String origin, long size, byte[] root) {
        this(origin, size, root, List.of());
    }

    /// @param body the text of a note, with its last newline
    public static Checkpoint parse(String body) {
        var text = Strict.text(body.getBytes(UTF_8), SignedNote.LIMIT);
        if (!text.endsWith("\n")) throw new Rejected(Cause.BAD_FORM, "a checkpoint ends with a newline");
        var lines = text.substring(0, text.length() - 1).split("\n", -1);
        if (lines.length < 3) throw new Rejected(Cause.BAD_FORM, "a checkpoint has origin, size and root");
        if (lines[0].codePoints().anyMatch(Character::isISOControl) || lines[0].indexOf('\u00a0') >= 0)
            throw new Rejected(Cause.BAD_TEXT, "no origin: " + Strict.shown(lines[0]));
        var extensions = Arrays.asList(lines).subList(3, lines.length);
        if (extensions.contains("")) throw new Rejected(Cause.BAD_FORM, "an extension line is not empty");
        return new Checkpoint(lines[0], Strict.number(lines[1]), Strict.hash(lines[2]), extensions);
    }

    /// The text that is signed.
    public String body() {
        var out = new StringBuilder(origin + '\n' + size + '\n' + Strict.base64(root) + '\n');
        extensions.forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }

    public boolean sameTree(Checkpoint other) {
        return size == other.size && MessageDigest.isEqual(root, other.root);
    }

    @Override
    public byte[] root() {
        return root.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint that && body().equals(that.body());
    }

    @Override
    public int hashCode() {
        return body().hashCode();
    }

    @Override
    public String toString() {
        return "%s, %d, %s".formatted(origin, size, Strict.base64(root));
    }
}
