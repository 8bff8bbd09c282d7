package org.gongyi.web.proof;

import java.util.Optional;

/// Whether a record stands in a checkpoint that was signed and published (已存证), or so far only in the ledger (已记录).
/// Answered by the process that publishes the log.
public interface Attestation {

    /// Whether the published checkpoint covers the entry at this position.
    boolean covers(long position);

    /// @param event its position or its UUID, as the entries of a stream name it
    /// @return nothing where there is no such event
    Optional<Standing> of(String event);

    sealed interface Standing {

        /// @param receipt a tlog-proof that is checked without the ledger (docs/verification.md)
        record Attested(long position, byte[] receipt) implements Standing {}

        record Recorded(long position) implements Standing {}
    }
}
