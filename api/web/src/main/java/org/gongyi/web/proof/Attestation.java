package org.gongyi.web.proof;

import java.util.List;
import java.util.Optional;

/// Whether a record stands in a checkpoint that was signed and published (已存证), or so far only in the ledger (已记录).
/// Answered by the process that publishes the log.
public interface Attestation {

    /// @param event its position or its UUID, as the entries of a stream name it
    /// @return nothing where there is no such event
    Optional<Standing> of(String event);

    /// The same receipt, with which sealed values of its entry can be shown to others.
    ///
    /// @param disclosures of that entry
    byte[] opening(byte[] receipt, List<String> disclosures);

    sealed interface Standing {

        Leaf leaf();

        /// @param leaf as it was signed
        /// @param receipt a tlog-proof that is checked without the ledger (docs/verification.md)
        /// @param contradicted whether the database tells something else of the same event today
        record Attested(Leaf leaf, Cover cover, byte[] receipt, boolean contradicted) implements Standing {}

        record Recorded(Leaf leaf) implements Standing {}

        /// What was published does not lead from this record to the signed root: somebody has spoiled it.
        record Unproven(Leaf leaf) implements Standing {}
    }

    /// @param position the leaf index in the log, from 0
    /// @param entry the canonical text that was recorded
    /// @param hash SHA-256 of the leaf, in hex
    record Leaf(long position, String entry, String hash) {}

    /// The checkpoint that covers a record.
    ///
    /// @param size how many entries it covers
    /// @param note as it was published, with its signatures
    /// @param witnesses those of the policy that cosigned it, by the names it gives them
    record Cover(long size, String note, List<String> witnesses) {}
}
