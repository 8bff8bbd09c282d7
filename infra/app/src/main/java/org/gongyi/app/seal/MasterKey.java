package org.gongyi.app.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.gongyi.app.start.CannotStart;
import org.gongyi.contract.PersonId;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.publish.DurableFile;

/// The one secret of the ledger outside the database: it wraps the keys of the persons, and blinds what is remembered
/// of requests. Kept in a file that only its owner may read; 32 random bytes in base64 and a newline.
final class MasterKey {

    private static final int LIMIT = 100;
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final byte[] wrapping;
    private final Mac blinding;
    private final Mac finding;

    MasterKey(byte[] secret) {
        if (secret.length != Box.KEY_BYTES) throw new IllegalArgumentException("a master key has 32 bytes");
        var derive = mac(secret);
        this.wrapping = mac(derive, "gongyi/keys of persons/v1");
        this.blinding = mac(mac(derive, "gongyi/requests/v1"));
        this.finding = mac(mac(derive, "gongyi/images/v1"));
    }

    /// Makes the file where there is none, unless keys were wrapped by one before.
    ///
    /// @throws CannotStart where it is gone, cannot be read, or others may read it
    static MasterKey in(Path file, boolean usedBefore, SecureRandom random) {
        try {
            if (!Files.exists(file) && !usedBefore) create(file, random);
            var bytes = DurableFile.read(file, LIMIT).orElseThrow(() -> gone(file));
            if (!ownerOnly(file)) throw new Rejected(Cause.BAD_KEY, "others may read it: chmod 600");
            return new MasterKey(Base64.getDecoder().decode(new String(bytes, US_ASCII).stripTrailing()));
        } catch (Rejected | IllegalArgumentException | IOException broken) {
            throw unfit(file, broken);
        }
    }

    /// Of several instances that start for the first time together, one wins.
    private static void create(Path file, SecureRandom random) {
        var secret = new byte[Box.KEY_BYTES];
        random.nextBytes(secret);
        try {
            DurableFile.createSecret(file, (Base64.getEncoder().encodeToString(secret) + '\n').getBytes(US_ASCII));
        } catch (Rejected made) {
            if (!Files.exists(file)) throw made;
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static boolean ownerOnly(Path file) throws IOException {
        return !file.getFileSystem().supportedFileAttributeViews().contains("posix")
                || OWNER.containsAll(Files.getPosixFilePermissions(file));
    }

    private static CannotStart gone(Path file) {
        return new CannotStart(
                "密封密钥 %s 不见了。记录完好，但密封的个人信息暂时打不开。 · The key of the sealed values is gone. All records are intact."
                        .formatted(file),
                "把密钥文件放回原处（gongyi.seal.key，见 docs/operations.md）。 · Put the file back.");
    }

    private static CannotStart unfit(Path file, Exception cause) {
        return new CannotStart(
                "密封密钥 %s 不能使用：%s。记录未受影响。 · The key of the sealed values cannot be used. Nothing was changed."
                        .formatted(file, cause.getMessage()),
                "按提示改正文件或其权限后重新启动。 · Mend the file or its rights and start again (docs/operations.md).",
                cause);
    }

    byte[] wrap(UUID id, PersonId person, byte[] key, SecureRandom random) {
        return Box.close(wrapping, id + " " + person, key, random);
    }

    /// @throws Box.DoesNotOpen where this is not the key it was wrapped by
    byte[] unwrap(UUID id, PersonId person, byte[] wrapped) {
        return Box.open(wrapping, id + " " + person, wrapped);
    }

    /// A digest nobody can come to by trying texts out without this key.
    String blind(String digest) {
        return HexFormat.of().formatHex(mac(blinding, digest));
    }

    /// By what a value is found again that nobody may read.
    String image(String text) {
        return HexFormat.of().formatHex(mac(finding, text));
    }

    /// Keyed once: a roll asks for tens of thousands of images.
    private static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", absent);
        }
    }

    /// By a copy, since several ask at once.
    private static byte[] mac(Mac keyed, String text) {
        try {
            return ((Mac) keyed.clone()).doFinal(text.getBytes(UTF_8));
        } catch (CloneNotSupportedException other) {
            throw new IllegalStateException("the HMAC of the platform can be copied", other);
        }
    }
}
