package org.gongyi.web.proof;

import java.util.Optional;
import org.gongyi.contract.ledger.Entry;
import org.springframework.stereotype.Component;

/// A record as it was signed, found by its stream and its position.
@Component
public final class SignedRecords {

    private final Attestation attestation;
    private final EntryReading reading;

    SignedRecords(Attestation attestation, EntryReading reading) {
        this.attestation = attestation;
        this.reading = reading;
    }

    /// @param stream `election/510402001002-0a1b2c3d4e`
    /// @return nothing where another stream has that position, or nobody can read what stands there
    public Optional<Entry<?>> of(String stream, long position) {
        return attestation
                .of(Long.toString(position))
                .map(Attestation.Standing::leaf)
                .filter(leaf -> StoredEntry.of(leaf.entry()).text("/stream").equals(stream))
                .flatMap(reading::of);
    }
}
