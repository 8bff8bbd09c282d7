package org.gongyi.app.roll;

import org.gongyi.app.seal.Sealer;
import org.gongyi.contract.roll.RollId;
import org.jspecify.annotations.Nullable;

/// Under what a voter of one roll is found. Names and households of two rolls never look alike, so that nobody is
/// followed from one to the other by them.
record Images(RollId roll, Sealer sealer) {

    String name(String name) {
        return sealer.image("name\n%s\n%s".formatted(roll, name));
    }

    /// Absent where no household is named.
    @Nullable
    String household(@Nullable String group, @Nullable String number) {
        if (number == null) return null;
        return sealer.image("household\n%s\n%s\n%s".formatted(roll, group == null ? "" : group, number));
    }
}
