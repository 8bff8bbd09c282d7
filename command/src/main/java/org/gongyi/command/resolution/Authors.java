package org.gongyi.command.resolution;

import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.Office;

/// Which office recorded each entry of a trail.
///
/// A trail may be thousands of entries long and the state is made anew with each of them, so they are kept as letters.
///
/// @param offices those that recorded anything, in the order of their first entry
/// @param letters one per entry: 'A' for the first of the offices, 'B' for the second
record Authors(List<Office> offices, String letters) {

    static final Authors NONE = new Authors(List.of(), "");

    Authors {
        offices = List.copyOf(offices);
    }

    int count() {
        return letters.length();
    }

    /// @param entry counted from 1
    Office of(int entry) {
        return offices.get(letters.charAt(entry - 1) - 'A');
    }

    Authors and(Office by) {
        var known = offices.indexOf(by);
        if (known >= 0) return new Authors(offices, letters + letter(known));
        var more = new ArrayList<>(offices);
        more.add(by);
        return new Authors(more, letters + letter(offices.size()));
    }

    private static char letter(int index) {
        return (char) ('A' + index);
    }
}
