package org.gongyi.web.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One box while ballots are given out at it.
///
/// @param opened its seal before the first ballot; absent before
/// @param closed its seal after the last; absent while ballots are given out
/// @param issued ballots given out, those taken back not counted
/// @param byProxy how many of them to somebody who votes for another
/// @param takenBack why ballots were taken back, one reason each, in no order
public record Station(
        int box, @Nullable Seal opened, @Nullable Seal closed, int issued, int byProxy, List<String> takenBack) {

    public Station {
        takenBack = List.copyOf(takenBack);
    }

    static Station untouched(int box) {
        return new Station(box, null, null, 0, 0, List.of());
    }

    public boolean isOpen() {
        return opened != null && closed == null;
    }
}
