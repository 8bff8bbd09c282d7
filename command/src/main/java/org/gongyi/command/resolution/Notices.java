package org.gongyi.command.resolution;

import java.util.function.UnaryOperator;
import org.gongyi.command.posting.Hanging;

/// The notices of what was decided, and those of its outcome.
record Notices(Hanging resolution, Hanging outcome) {

    static final Notices NONE = new Notices(Hanging.NONE, Hanging.NONE);

    Notices resolution(UnaryOperator<Hanging> change) {
        return new Notices(change.apply(resolution), outcome);
    }

    Notices outcome(UnaryOperator<Hanging> change) {
        return new Notices(resolution, change.apply(outcome));
    }
}
