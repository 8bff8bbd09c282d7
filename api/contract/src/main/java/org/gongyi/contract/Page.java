package org.gongyi.contract;

import java.util.List;

/// Part of a list.
///
/// @param next cursor of the next part; absent at the end
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }
}
