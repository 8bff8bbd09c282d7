package org.gongyi.web.petition;

import java.util.List;
import org.gongyi.contract.community.CommunityView.ContactView;
import org.gongyi.web.telling.Step;
import org.gongyi.web.telling.Step.DutyRow;
import org.gongyi.web.telling.Telling;
import org.jspecify.annotations.Nullable;

/// Everything the page of a petition says, in words.
///
/// @param standing one plain sentence: where it stands
/// @param weighed how many asked and how many must, as it was weighed last; nothing where the law of the day has no
/// such petition
/// @param checked how many signatures count and why others do not; empty before they were checked
/// @param resolution the matter that came of it
/// @param position the record this page is current to
record PetitionSheet(
        String id,
        String title,
        String community,
        String communityCode,
        String stage,
        String stageWord,
        String standing,
        List<Telling.Line> head,
        String topic,
        @Nullable String weighed,
        List<Telling.Line> checked,
        @Nullable String outcome,
        @Nullable String resolution,
        List<DutyRow> duties,
        List<Step> steps,
        @Nullable ContactView contact,
        long position) {}
