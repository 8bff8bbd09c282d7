package org.gongyi.web.recall;

import java.util.List;
import org.gongyi.contract.community.CommunityView.ContactView;
import org.gongyi.web.telling.Step;
import org.gongyi.web.telling.Step.DutyRow;
import org.gongyi.web.telling.Telling;
import org.jspecify.annotations.Nullable;

/// Everything the page of a recall says, in words.
///
/// @param standing one plain sentence: where it stands
/// @param count the numbers of the vote; empty before it
/// @param position the record this page is current to
record RecallSheet(
        String id,
        String title,
        String community,
        String communityCode,
        String stage,
        String stageWord,
        String standing,
        List<Telling.Line> head,
        List<Telling.Line> count,
        List<DutyRow> duties,
        List<Step> steps,
        @Nullable ContactView contact,
        long position) {}
