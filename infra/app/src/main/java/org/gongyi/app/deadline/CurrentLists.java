package org.gongyi.app.deadline;

/// Whether the lists tell the whole log. Deadlines are read off lists: one that lags, or is being
/// replayed, would accuse where nothing was missed, and know nothing of what is named.
@FunctionalInterface
interface CurrentLists {

    /// Waits for them, within bounds.
    boolean areThere();
}
