package org.gongyi.web.estate;

import java.util.List;
import org.gongyi.contract.community.CommunityView.ContactView;
import org.gongyi.web.telling.Step;
import org.gongyi.web.telling.Step.DutyRow;
import org.gongyi.web.telling.Telling.Line;
import org.jspecify.annotations.Nullable;

/// Everything the page of an estate says, in words.
///
/// @param standing one plain sentence: where it stands
/// @param votes the last first
/// @param position the record this page is current to
public record EstateSheet(
        String id,
        String title,
        String community,
        String communityCode,
        String standing,
        List<Line> head,
        List<VoteRow> votes,
        List<DutyRow> duties,
        List<Step> steps,
        @Nullable ContactView contact,
        long position) {

    /// @param stage the constant, for its mark
    record VoteRow(int number, String title, String day, String stage, String stageWord) {}
}
