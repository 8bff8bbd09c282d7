package org.gongyi.query.projection;

import java.util.List;
import org.gongyi.contract.ledger.Entry;

/// A table that holds nothing the log does not, and may be dropped and replayed at any time.
public interface Projection {

    /// Under which its position is kept: `resolution-list`.
    String name();

    /// Folds entries it has not seen, in the order of their positions, within the caller's transaction.
    void take(List<Entry<?>> entries);

    /// Empties its tables, before a replay.
    void forget();
}
