package org.gongyi.web.paper;

import java.time.Instant;
import java.util.List;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.Telling.Table;
import org.jspecify.annotations.Nullable;

/// A list of people that hangs beside a notice. Of a long one this is one part, so that it fits into the memory.
///
/// @param place the community
/// @param heading what list it is: 选民名单公告
/// @param about the procedure it belongs to
/// @param lead one sentence that says what is made known, and what may be done about it
/// @param posted what is known once it was posted; absent of a list that is only about to be
/// @param signer the office that keeps it, by its full name
/// @param contact whom to tell an objection; absent where the community has published nothing
public record ListPaper(
        String place,
        String heading,
        String about,
        String lead,
        List<Line> facts,
        Table people,
        String signer,
        String day,
        @Nullable String contact,
        @Nullable Posted posted) {

    /// The record of the posting.
    ///
    /// @param reference its number, as it is filed
    /// @param code of it, in groups of four; `address` leads to its check
    public record Posted(long position, Instant at, String reference, String code, String address) {}
}
