package org.gongyi.web.bundle;

import java.util.List;

/// Which records are taken.
///
/// @param title how a reader would call it
/// @param whole streams of which every record is among them: `election/510402001002-0a1b2c3d4e`
/// @param positions in the order in which they are told
public record Selection(String title, List<String> whole, List<Long> positions) {

    public Selection {
        whole = List.copyOf(whole);
        positions = List.copyOf(positions);
    }

    /// The last of them: a checkpoint that covers it covers all.
    long last() {
        return positions.stream().mapToLong(Long::longValue).max().orElse(-1);
    }
}
