package org.gongyi.web.resolution;

import java.util.List;
import org.gongyi.contract.community.CommunityView.ContactView;
import org.gongyi.web.telling.Step;
import org.gongyi.web.telling.Step.DutyRow;
import org.gongyi.web.telling.Telling;
import org.gongyi.web.word.CheckText;
import org.jspecify.annotations.Nullable;

/// Everything the page of a resolution says, in words, so that the template only lays it out.
///
/// @param head the document head people know from official papers: 索引号, 发文机关, 成文日期 …
/// @param standing one plain sentence: where it stands
/// @param next one plain sentence: what comes next; absent at an end
/// @param stop why it does not go on; absent where nothing stands in the way
/// @param contact whom to ask; absent where the committee has published nothing
/// @param position the record this page is current to
record ResolutionSheet(
        String id,
        String title,
        String community,
        String communityCode,
        List<Telling.Line> head,
        String status,
        String statusWord,
        String standing,
        @Nullable String next,
        @Nullable Stop stop,
        List<StationRow> stations,
        List<DutyRow> duties,
        List<Step> steps,
        @Nullable ContactView contact,
        long position) {

    /// @param reason what was said; absent where the failed checks say it all
    /// @param step number of the entry in the trail
    record Stop(@Nullable String reason, List<CheckText.Line> checks, long step) {}

    /// @param state `done`, `current`, `next`, `ahead`, `void`: a style class; `word` says the same
    /// @param body who acts at this station
    /// @param step number of the entry that reached it; absent where it was not reached
    record StationRow(
            int number,
            String name,
            String state,
            String word,
            String body,
            @Nullable Reached reached,
            String watch,
            String watchWord) {}

    /// @param late both days of a record made afterwards (补录); absent where it was made in time
    /// @param since days since the station before; absent at the first
    /// @param vote the vote in one line; absent where none was held
    record Reached(
            String day,
            String recorder,
            @Nullable String late,
            @Nullable String since,
            @Nullable String vote,
            long step) {}
}
