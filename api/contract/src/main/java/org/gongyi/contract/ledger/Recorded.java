package org.gongyi.contract.ledger;

import java.time.Instant;
import java.util.UUID;
import org.gongyi.contract.Actor;

/// What the ledger itself knows of an event, beside the event: where it stands, who recorded it, when.
///
/// @param position the leaf index in the log; gap-free, from 0
/// @param type the stored name: `resolution.adopted.v1`
/// @param seq place in its stream, from 0
/// @param late whether it was recorded after the day it happened on (补录)
public record Recorded(long position, UUID id, String type, long seq, Actor by, Instant recordedAt, boolean late) {

    /// Key under which the bus carries this beside an event.
    public static final String KEY = "recorded";

    /// The procedure the event belongs to, which its stored name begins with: `resolution`.
    public String procedure() {
        return type.substring(0, type.indexOf('.'));
    }
}
