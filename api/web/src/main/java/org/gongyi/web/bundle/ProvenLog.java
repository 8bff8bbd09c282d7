package org.gongyi.web.bundle;

import java.util.Optional;

/// The log as it is published. Answered by the process that publishes it.
public interface ProvenLog {

    /// Nothing before the first checkpoint, and while its cosignatures do not reach the quorum.
    Optional<Cut> now();

    /// All that one checkpoint covers. For one thread; proofs under one checkpoint share what they are made of, so ten
    /// thousand of them are read quickly one after the other.
    interface Cut {

        /// How many entries it covers: positions below it can be proven.
        long size();

        /// The signed note.
        byte[] checkpoint();

        /// Keys and quorum, as they are handed out.
        String policy();

        /// @throws org.gongyi.web.proof.NotProven where what is published does not lead from the entry to the root
        Proven at(long position);
    }

    /// @param entry the bytes that were signed
    /// @param receipt a tlog-proof that brings no entry of its own
    record Proven(long position, byte[] entry, byte[] receipt) {}
}
