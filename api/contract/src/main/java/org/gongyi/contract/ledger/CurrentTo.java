package org.gongyi.contract.ledger;

import java.time.Duration;
import org.gongyi.contract.Require;

/// Up to which position of the log do the lists tell? Answered by a `Long`, -1 before the first entry.
///
/// The answer waits until the lists have come to the awaited position, but never longer than the patience: whoever has
/// just recorded an act sees it on the next page, and a list that lags is shown with its own position instead.
public record CurrentTo(long awaited, Duration patience) {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    public CurrentTo {
        patience = Require.present("patience", patience);
        patience = patience.isNegative() ? Duration.ZERO : patience.compareTo(LONGEST) > 0 ? LONGEST : patience;
    }

    /// As it is now, without waiting.
    public static CurrentTo now() {
        return new CurrentTo(-1, Duration.ZERO);
    }
}
