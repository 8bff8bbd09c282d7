package org.gongyi.log.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Strict;

/// A text and the signatures below it. C2SP signed-note v1.0.0.
///
/// @param text ends in a newline, which is signed with it
public record SignedNote(String text, List<NoteSignature> signatures) {

    /// Bytes that a note may have.
    public static final int LIMIT = 64_000;

    /// Signatures that a note may have; the format asks for 16 at least.
    private static final int MOST_SIGNATURES = 100;

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /// Reads the form only; [#verified(Collection)] says whose it is.
    public static SignedNote parse(byte[] bytes) {
        var note = Strict.text(bytes, LIMIT);
        var end = note.lastIndexOf("\n\n");
        if (end < 0) throw new Rejected(Cause.BAD_FORM, "a note has an empty line above its signatures");
        var below = note.substring(end + 2);
        if (below.isEmpty() || !below.endsWith("\n"))
            throw new Rejected(Cause.BAD_FORM, "a note ends with signature lines and a newline");
        return new SignedNote(note.substring(0, end + 1), signatures(below));
    }

    /// Signature lines alone, as a witness answers them.
    public static List<NoteSignature> lines(byte[] bytes) {
        var text = Strict.text(bytes, LIMIT);
        if (!text.endsWith("\n")) throw new Rejected(Cause.BAD_FORM, "a signature line ends with a newline");
        return signatures(text);
    }

    /// The lines that carry the name and identifier of this key.
    public List<NoteSignature> by(VerifierKey key) {
        return signatures.stream().filter(key::made).toList();
    }

    /// @param lines whole lines, each with its newline
    private static List<NoteSignature> signatures(String lines) {
        var signatures = new ArrayList<NoteSignature>();
        for (var line : lines.substring(0, lines.length() - 1).split("\n", MOST_SIGNATURES + 2)) {
            if (signatures.size() == MOST_SIGNATURES)
                throw new Rejected(Cause.TOO_LARGE, "more than %d signatures".formatted(MOST_SIGNATURES));
            signatures.add(NoteSignature.parse(line));
        }
        return signatures;
    }

    /// The keys that signed, in the order given. Lines by other keys say nothing.
    ///
    /// @throws Rejected if a line by one of the keys does not verify, or no line is by any of them
    public List<VerifierKey> verified(Collection<VerifierKey> known) {
        for (var line : signatures)
            for (var key : known)
                if (key.made(line) && !key.verifies(text, line))
                    throw new Rejected(
                            Cause.BAD_SIGNATURE, "the signature of %s is not of this text".formatted(key.name()));
        var signers = known.stream()
                .filter(key -> signatures.stream().anyMatch(key::made))
                .distinct()
                .toList();
        if (signers.isEmpty()) throw new Rejected(Cause.NO_TRUSTED_SIGNATURE, "no signature by a known key");
        return signers;
    }

    public SignedNote with(Collection<NoteSignature> more) {
        var all = new ArrayList<>(signatures);
        for (var line : more) if (all.stream().noneMatch(old -> old.line().equals(line.line()))) all.add(line);
        return new SignedNote(text, all);
    }

    public byte[] toBytes() {
        var out = new StringBuilder(text).append('\n');
        signatures.forEach(line -> out.append(line.line()));
        return out.toString().getBytes(UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedNote that && Arrays.equals(toBytes(), that.toBytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toBytes());
    }
}
