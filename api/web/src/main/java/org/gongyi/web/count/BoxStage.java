package org.gongyi.web.count;

/// How far the count of one box has come. Words are `count.stage.` and the name; no number of any entry follows from
/// it.
enum BoxStage {
    UNTOUCHED,
    BEGUN,
    /// One of two has finished.
    ONE_DONE,
    AGREED,
    /// The two differ: a third decides.
    DIFFERENT,
    /// The two agree that more came back than were given out: a third confirms that the paper says so.
    SURPLUS,
    /// A third has decided.
    RESOLVED,
    /// Counted together with another box.
    MERGED;

    boolean isSettled() {
        return this == AGREED || this == RESOLVED || this == MERGED;
    }

    boolean waitsForAThird() {
        return this == DIFFERENT || this == SURPLUS;
    }
}
