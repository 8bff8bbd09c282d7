package org.gongyi.app.publish;

import java.util.List;
import org.gongyi.log.note.NoteSigner;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.VerifierKey;

/// Under which name, with which key and before which witnesses the log speaks.
///
/// @param policyText as it is handed out
public record Identity(NoteSigner signer, Policy policy, String policyText) {

    public String origin() {
        return signer.verifier().name();
    }

    VerifierKey verifier() {
        return signer.verifier();
    }

    /// The key that signs, and those that signed before it.
    public List<VerifierKey> keys() {
        return policy.logs().stream()
                .map(Policy.Log::key)
                .filter(key -> key.name().equals(origin()))
                .toList();
    }
}
