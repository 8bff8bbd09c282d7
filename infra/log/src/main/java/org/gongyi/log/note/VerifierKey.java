package org.gongyi.log.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Sha256;
import org.gongyi.log.Strict;

/// A vkey, the public half of a signer: `name+id+base64(type || key)`. C2SP signed-note v1.0.0.
public final class VerifierKey {

    private static final int LONGEST = 1_000;

    private final String name;
    private final KeyType type;
    private final byte[] key;
    private final byte[] id;

    private VerifierKey(String name, KeyType type, byte[] key) {
        this.name = name;
        this.type = type;
        this.key = key;
        this.id = idOf(name, type, key);
    }

    /// @param key the 32 bytes of a raw Ed25519 key
    public static VerifierKey of(String name, KeyType type, byte[] key) {
        checkName(name);
        if (key.length != Ed25519.KEY_LENGTH)
            throw new Rejected(Cause.BAD_KEY, "an Ed25519 key has 32 bytes, not " + key.length);
        return new VerifierKey(name, type, key.clone());
    }

    /// @throws Rejected for a malformed key, a type other than Ed25519 or cosignature/v1, or an identifier
    ///     not its own
    public static VerifierKey parse(String text) {
        if (text.length() > LONGEST)
            throw new Rejected(Cause.TOO_LARGE, "a key of %d characters".formatted(text.length()));
        var parts = text.split("\\+", 3);
        if (parts.length != 3) throw new Rejected(Cause.BAD_KEY, "a key is name+id+base64: " + Strict.shown(text));
        var typed = Strict.base64(parts[2]);
        if (typed.length != 1 + Ed25519.KEY_LENGTH)
            throw new Rejected(Cause.BAD_KEY, "a key has 33 bytes with its type, not " + typed.length);
        var key = of(parts[0], KeyType.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().formatHex(key.id).equals(parts[1]))
            throw new Rejected(Cause.BAD_KEY, "the identifier %s is not of this key".formatted(Strict.shown(parts[1])));
        return key;
    }

    /// A name is not empty and holds neither white space nor `+`.
    static void checkName(String name) {
        if (name.isEmpty()
                || name.length() > LONGEST
                || name.indexOf('+') >= 0
                || name.codePoints().anyMatch(VerifierKey::blank))
            throw new Rejected(Cause.BAD_KEY, "no name for a key: " + Strict.shown(name));
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static byte[] idOf(String name, KeyType type, byte[] key) {
        return Arrays.copyOf(Sha256.of((name + '\n').getBytes(UTF_8), new byte[] {type.code()}, key), 4);
    }

    public String name() {
        return name;
    }

    public KeyType type() {
        return type;
    }

    /// The key under which a witness cosigns. Some witnesses hand out theirs as if it were a log's; the
    /// line below a checkpoint is always by the cosigner.
    public VerifierKey cosigner() {
        return type == KeyType.COSIGNATURE ? this : new VerifierKey(name, KeyType.COSIGNATURE, key);
    }

    /// The same secret stands behind both, whatever they are called: C2SP tlog-policy.
    boolean isDuplicateOf(VerifierKey other) {
        return Arrays.equals(key, other.key);
    }

    byte[] id() {
        return id;
    }

    boolean made(NoteSignature line) {
        return line.name().equals(name) && Arrays.equals(line.keyId(), id);
    }

    /// Does this signature line, by its name and identifier one of this key, sign the text?
    boolean verifies(String text, NoteSignature line) {
        return switch (type) {
            case LOG ->
                line.bytes().length == Ed25519.SIGNATURE_LENGTH
                        && Ed25519.verifies(key, text.getBytes(UTF_8), line.bytes());
            case COSIGNATURE -> Cosignature.verifies(key, text, line.bytes());
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return name
                + '+'
                + HexFormat.of().formatHex(id)
                + '+'
                + Strict.base64(Ed25519.joined(new byte[] {type.code()}, key));
    }
}
