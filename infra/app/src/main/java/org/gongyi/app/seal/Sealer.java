package org.gongyi.app.seal;

import java.util.List;
import org.gongyi.contract.PersonId;
import tools.jackson.databind.JsonNode;

/// Turns values on their way into the log into what may be kept of them.
public interface Sealer {

    /// Names a value by its digest, with a fresh salt each time, so that equal values have different digests.
    Salted salted(String path, PersonId person, JsonNode value);

    /// All of them under the keys of their persons, in the same order. The keys are asked for together: a roll of
    /// thousands takes as many questions as one value.
    List<SealedFact> close(List<Salted> values);

    default SealedFact seal(String path, PersonId person, JsonNode value) {
        return close(List.of(salted(path, person, value))).getFirst();
    }

    /// A digest of a request as it may be kept: the request may hold a value that its entry seals, and a plain digest
    /// of it could be tried out.
    String blind(String requestHash);

    /// By what a value is found again that must not be kept: always the same of the same text, and nobody comes to the
    /// text from it without the key of the ledger. 64 hex digits.
    String image(String text);

    /// A value with its salt, as it will be opened one day.
    ///
    /// @param digest names it in the entry
    /// @param path where in the entry
    record Salted(String digest, String path, PersonId person, byte[] disclosure) {}
}
