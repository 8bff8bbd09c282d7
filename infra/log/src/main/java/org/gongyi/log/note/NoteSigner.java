package org.gongyi.log.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Strict;

/// The secret half of a key. Its text, `PRIVATE+KEY+name+id+base64(type || seed)`, is that of
/// golang.org/x/mod, so other tools can read it; it never appears in [#toString()].
public final class NoteSigner {

    private static final String SECRET = "PRIVATE+KEY+";

    private final VerifierKey verifier;
    private final PrivateKey key;
    private final byte[] seed;

    private NoteSigner(String name, KeyType type, byte[] seed) {
        this.seed = seed.clone();
        this.key = Ed25519.privateKey(seed);
        this.verifier = VerifierKey.of(name, type, publicKey(seed));
    }

    public static NoteSigner generate(String name, KeyType type, SecureRandom random) {
        var seed = new byte[Ed25519.KEY_LENGTH];
        random.nextBytes(seed);
        return new NoteSigner(name, type, seed);
    }

    /// @throws Rejected for anything but the whole text of a key
    public static NoteSigner parse(String text) {
        if (!text.startsWith(SECRET)) throw new Rejected(Cause.BAD_KEY, "a secret key begins with " + SECRET);
        var parts = text.substring(SECRET.length()).split("\\+", 3);
        if (parts.length != 3) throw new Rejected(Cause.BAD_KEY, "a secret key has a name, an identifier and base64");
        var typed = Strict.base64(parts[2]);
        if (typed.length != 1 + Ed25519.KEY_LENGTH) throw new Rejected(Cause.BAD_KEY, "a secret key has 33 bytes");
        var signer = new NoteSigner(parts[0], KeyType.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().formatHex(signer.verifier.id()).equals(parts[1]))
            throw new Rejected(Cause.BAD_KEY, "the identifier is not of this key");
        return signer;
    }

    /// The public half.
    public VerifierKey verifier() {
        return verifier;
    }

    /// Signs as a log does. For a key of type [KeyType#LOG].
    public SignedNote sign(Checkpoint checkpoint) {
        needs(KeyType.LOG);
        return new SignedNote(
                checkpoint.body(),
                List.of(line(Ed25519.sign(key, checkpoint.body().getBytes(UTF_8)))));
    }

    /// Signs as a witness does. For a key of type [KeyType#COSIGNATURE].
    ///
    /// @param time seconds since 1970
    public NoteSignature cosign(Checkpoint checkpoint, long time) {
        needs(KeyType.COSIGNATURE);
        return line(Cosignature.bytes(time, Ed25519.sign(key, Cosignature.message(time, checkpoint.body()))));
    }

    private NoteSignature line(byte[] signature) {
        return new NoteSignature(verifier.name(), verifier.id(), signature);
    }

    private void needs(KeyType type) {
        if (verifier.type() != type)
            throw new IllegalStateException("%s is a key of type %s".formatted(verifier.name(), verifier.type()));
    }

    /// The text for a key file. Whoever has it can sign in our name.
    public String secret() {
        var typed = Ed25519.joined(new byte[] {verifier.type().code()}, seed);
        return SECRET + verifier.name() + '+' + HexFormat.of().formatHex(verifier.id()) + '+' + Strict.base64(typed);
    }

    @Override
    public String toString() {
        return verifier.toString();
    }

    /// The JDK derives a public key only while it generates a pair, so it is given the seed for its random
    /// bytes.
    private static byte[] publicKey(byte[] seed) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, new Fixed(seed));
            var encoded = generator.generateKeyPair().getPublic().getEncoded();
            return Arrays.copyOfRange(encoded, encoded.length - Ed25519.KEY_LENGTH, encoded.length);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", absent);
        }
    }

    private static final class Fixed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final transient byte[] seed;

        Fixed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
