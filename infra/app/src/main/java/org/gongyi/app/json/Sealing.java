package org.gongyi.app.json;

import org.gongyi.contract.PersonId;
import tools.jackson.databind.JsonNode;

/// Closes the sealed values of one event while it is written as JSON. Handed to the writer under the name of this
/// interface; a writer that has none writes no open value.
public interface Sealing {

    /// Keeps the value for the store.
    ///
    /// @param path of the value within the facts, as a JSON pointer
    /// @return the digest that is written in its place
    String close(String path, PersonId person, JsonNode value);
}
