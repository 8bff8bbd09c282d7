package org.gongyi.app.seal;

import org.gongyi.contract.PersonId;
import tools.jackson.databind.JsonNode;

/// Turns a value on its way into the log into what may be kept of it.
public interface Sealer {

    /// With a fresh salt each time, so that equal values have different digests.
    SealedFact seal(String path, PersonId person, JsonNode value);

    /// A digest of a request as it may be kept: the request may hold a value that its entry seals, and a plain digest
    /// of it could be tried out.
    String blind(String requestHash);
}
