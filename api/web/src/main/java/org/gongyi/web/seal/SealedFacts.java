package org.gongyi.web.seal;

import java.util.List;
import java.util.Optional;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Office;
import org.gongyi.contract.fact.FactId;
import tools.jackson.databind.JsonNode;

/// The values that entries seal. Answered by the process that has the keys.
public interface SealedFacts {

    /// The entry at a position, under the name of its community; nothing where there is none.
    Optional<FactId> at(long position);

    /// What an entry of that community and position seals, and who recorded it; nothing where there is none.
    Optional<Outline> of(FactId fact);

    /// The values that are there, for a reader of whom the caller has made sure. It is noted who was given them.
    List<Opened> open(FactId fact);

    /// @param type stored name of the event: `resolution.unit-replied.v1`
    record Outline(String type, Office recordedBy, List<Place> sealed, List<FileRef> files) {}

    /// @param path JSON pointer within the entry: `/facts/representative`
    record Place(String path, String digest) {}

    /// @param disclosure proves to anybody that the value was recorded
    record Opened(String digest, JsonNode value, String disclosure) {}
}
