package org.gongyi.command;

import java.util.Set;
import org.gongyi.contract.Office;

/// What a rule may know of an entry that an act is on: who recorded it and what can be taken from it by law.
///
/// @param sealed digests of its sealed values
/// @param files digests of its attachments, as they were handed in
public record HeldEntry(Office recordedBy, Set<String> sealed, Set<String> files) {

    public HeldEntry {
        sealed = Set.copyOf(sealed);
        files = Set.copyOf(files);
    }
}
