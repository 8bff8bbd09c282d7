package org.gongyi.log.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Set;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Strict;
import org.gongyi.log.note.KeyType;
import org.gongyi.log.note.NoteSigner;

/// A secret key in a file that only its owner may read.
public final class KeyFile {

    private static final int LIMIT = 4_000;
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private KeyFile() {}

    /// @throws Rejected IMMUTABLE if the file is there
    public static NoteSigner create(Path file, String name, KeyType type, SecureRandom random) {
        var signer = NoteSigner.generate(name, type, random);
        DurableFile.createSecret(file, (signer.secret() + '\n').getBytes(UTF_8));
        return signer;
    }

    /// @throws Rejected MISSING, or BAD_KEY also where others may read the file
    public static NoteSigner load(Path file) {
        var bytes = DurableFile.read(file, LIMIT).orElseThrow(() -> new Rejected(Cause.MISSING, "no key in " + file));
        if (!ownerOnly(file)) throw new Rejected(Cause.BAD_KEY, "others may read %s: chmod 600".formatted(file));
        return NoteSigner.parse(Strict.text(bytes, LIMIT).stripTrailing());
    }

    private static boolean ownerOnly(Path file) {
        try {
            return !DurableFile.posix(file) || OWNER.containsAll(Files.getPosixFilePermissions(file));
        } catch (IOException broken) {
            throw new Rejected(Cause.UNREACHABLE, "cannot read the rights of " + file, broken);
        }
    }
}
