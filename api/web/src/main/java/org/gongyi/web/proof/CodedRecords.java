package org.gongyi.web.proof;

import org.springframework.stereotype.Component;

/// Finds a record by the code that whoever was there when it was made has kept.
@Component
public final class CodedRecords {

    private final Attestation attestation;

    CodedRecords(Attestation attestation) {
        this.attestation = attestation;
    }

    /// What a code says.
    public sealed interface Coded {

        /// No code, or one with a slip of the hand.
        record Unreadable() implements Coded {}

        /// The ledger has no such record, or another one at that position.
        record Unknown() implements Coded {}

        /// @param stream that it stands in: `disclosure/510402001002-finance-2026q1`
        record Found(long position, String stream) implements Coded {}
    }

    public Coded of(String typed) {
        return ShortCode.parse(typed).map(this::of).orElseGet(Coded.Unreadable::new);
    }

    private Coded of(ShortCode code) {
        return attestation
                .of(Long.toString(code.position()))
                .map(Attestation.Standing::leaf)
                .filter(leaf -> ShortCode.of(leaf).equals(code))
                .<Coded>map(leaf -> new Coded.Found(
                        code.position(), StoredEntry.of(leaf.entry()).text("/stream")))
                .orElseGet(Coded.Unknown::new);
    }
}
