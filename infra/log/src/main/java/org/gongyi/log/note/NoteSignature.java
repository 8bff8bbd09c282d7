package org.gongyi.log.note;

import java.util.Arrays;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Strict;

/// One signature line: `— name base64(id || signature)`.
///
/// @param keyId the first four bytes
/// @param bytes what follows, of a length that depends on the type of the key
public record NoteSignature(String name, byte[] keyId, byte[] bytes) {

    private static final String DASH = "— ";
    private static final int ID_LENGTH = 4;

    /// The shortest is an identifier and one byte.
    static NoteSignature parse(String line) {
        var rest = Strict.after(DASH, line);
        var space = rest.indexOf(' ');
        if (space < 0) throw new Rejected(Cause.BAD_FORM, "a signature line has a name and base64");
        var name = rest.substring(0, space);
        VerifierKey.checkName(name);
        var all = Strict.base64(rest.substring(space + 1));
        if (all.length <= ID_LENGTH)
            throw new Rejected(Cause.BAD_FORM, "a signature of %d bytes".formatted(all.length));
        return new NoteSignature(name, Arrays.copyOf(all, ID_LENGTH), Arrays.copyOfRange(all, ID_LENGTH, all.length));
    }

    /// The line with its newline.
    public String line() {
        return DASH + name + ' ' + Strict.base64(Ed25519.joined(keyId, bytes)) + '\n';
    }
}
