package org.gongyi.contract.roll;

import static org.gongyi.contract.Require.between;

import org.gongyi.contract.Nullable;

/// After the posting a change of the roll names what it follows: an objection that is open, or a decision of the
/// election committee.
interface Following {

    int MOST_OBJECTION = 99_999;

    /// Number of the objection that it follows; absent where it follows none.
    @Nullable
    Integer objection();

    /// The decision that it follows, in public: its day and by whom. Names nobody; absent where it follows none.
    @Nullable
    String decision();

    static @Nullable Integer objection(@Nullable Integer number) {
        return number == null ? null : Integer.valueOf((int) between("objection", number, 1, MOST_OBJECTION));
    }
}
