package org.gongyi.web.roll;

import java.util.List;

/// Which numbers a page shows.
///
/// @param size how many at most
/// @param last the highest number of the roll
record RollPart(int first, int size, int last) {

    /// The part that a number lies in; the first where it is none.
    static RollPart around(int number, int size, int last) {
        var within = Math.clamp(number, 1, Math.max(1, last));
        return new RollPart((within - 1) / size * size + 1, size, last);
    }

    public int until() {
        return first + size - 1;
    }

    /// First number of the part before; empty where there is none.
    public List<Integer> before() {
        return first > size ? List.of(first - size) : List.of();
    }

    /// First number of the part after; empty where there is none.
    public List<Integer> after() {
        return until() < last ? List.of(until() + 1) : List.of();
    }
}
