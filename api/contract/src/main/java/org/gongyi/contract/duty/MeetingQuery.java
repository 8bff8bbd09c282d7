package org.gongyi.contract.duty;

import java.time.LocalDate;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.resolution.Body;

/// Whether the bodies of the communities have met.
public sealed interface MeetingQuery {

    /// Communities of a kind whose body met on fewer days than asked, in the order of their codes. Left out are those
    /// whose register did not yet hold the body on the first day of the period, or was entered later, and those of
    /// which the same was noted before. Answered by a list of [Missing].
    ///
    /// @param from first day of the period, and `last` the last one on which a meeting is still of it
    /// @param fewest how many days with a meeting are enough
    /// @param after the community after which to go on; absent for the first
    record MetTooSeldom(
            CommunityKind kind,
            Body body,
            LocalDate from,
            LocalDate last,
            int fewest,
            @Nullable CommunityCode after,
            int limit)
            implements MeetingQuery {}

    /// Since when any register of that kind holds the body. Answered by a `LocalDate`, or by nothing.
    record HeldSince(CommunityKind kind, Body body) implements MeetingQuery {}

    /// @param held days on which the body met
    record Missing(CommunityCode community, int held) {}
}
