package org.gongyi.web.paper;

import java.util.List;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.Telling.Table;
import org.jspecify.annotations.Nullable;

/// What hangs on the wall: one record in words, with the office that signs it and the way to check it.
///
/// @param place the community
/// @param heading what kind of notice it is: 选举结果公告
/// @param about the procedure it belongs to: 2026年村民委员会换届选举; absent for records of the register
/// @param lead one sentence that says what is made known
/// @param chosen to be read from afar: 主任　王德明
/// @param reference number of the record, as it is filed
/// @param signer the office that recorded it, by its full name
/// @param law provisions that were weighed when it was recorded
/// @param contact whom to tell an objection; absent where the community has published nothing
/// @param named whether it names mere voters: shown to whoever asks now, and kept by nobody
/// @param code of the record, in groups of four; `address` leads to its check
/// @param seen by what is noted that somebody stood before it; absent of what does not hang for a number of days
record Paper(
        String place,
        String heading,
        @Nullable String about,
        String lead,
        List<Line> chosen,
        List<Line> facts,
        List<Line> texts,
        List<Table> tables,
        String reference,
        String signer,
        String day,
        List<String> law,
        @Nullable String contact,
        boolean named,
        String code,
        String address,
        @Nullable Seen seen) {

    /// The same as it hangs.
    Paper hanging(Seen told) {
        return with(heading, lead, new Body(chosen, facts, texts, tables), told);
    }

    /// The same with other words.
    Paper with(String called, String said, Body body, @Nullable Seen told) {
        return new Paper(
                place,
                called,
                about,
                said,
                body.chosen(),
                body.facts(),
                body.texts(),
                body.tables(),
                reference,
                signer,
                day,
                law,
                contact,
                named,
                code,
                address,
                told);
    }
}
