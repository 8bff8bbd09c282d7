package org.gongyi.web.roll;

import java.util.List;

/// Which numbers a page shows.
///
/// @param last the highest number of the roll
record RollPart(int first, int last) {

    static final int SIZE = 100;

    /// The part that a number lies in; the first where it is none.
    static RollPart around(int number, int last) {
        var within = Math.clamp(number, 1, Math.max(1, last));
        return new RollPart((within - 1) / SIZE * SIZE + 1, last);
    }

    public int until() {
        return first + SIZE - 1;
    }

    /// First numbers of the parts on both sides; empty where there is none.
    public List<Integer> before() {
        return first > SIZE ? List.of(first - SIZE) : List.of();
    }

    public List<Integer> after() {
        return until() < last ? List.of(until() + 1) : List.of();
    }
}
