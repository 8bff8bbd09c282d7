package org.gongyi.log.note;

import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;

/// What a key signs. Lines by keys of other types may stand in a note and are passed over.
public enum KeyType {
    /// Ed25519 over the text of a note.
    LOG(1),
    /// Ed25519 over time and checkpoint, C2SP tlog-cosignature v1.0.1.
    COSIGNATURE(4);

    private final byte code;

    KeyType(int code) {
        this.code = (byte) code;
    }

    byte code() {
        return code;
    }

    static KeyType of(byte code) {
        for (var type : values()) if (type.code == code) return type;
        throw new Rejected(Cause.BAD_KEY, "keys of type 0x%02x are not supported".formatted(code));
    }
}
