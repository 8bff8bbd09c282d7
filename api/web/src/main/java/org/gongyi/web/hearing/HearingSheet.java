package org.gongyi.web.hearing;

import java.util.List;
import org.gongyi.contract.community.CommunityView.ContactView;
import org.gongyi.web.telling.Step;
import org.gongyi.web.telling.Step.DutyRow;
import org.gongyi.web.telling.Telling;
import org.jspecify.annotations.Nullable;

/// Everything the page of a hearing says, in words.
///
/// @param standing one plain sentence: where it stands and what comes next
/// @param matter the resolution it prepares, where there is one
/// @param steps its trail without the opinions, which stand by themselves
/// @param collecting until when everybody may say something by the page; absent where nobody may now
/// @param position the record this page is current to
public record HearingSheet(
        String id,
        String title,
        String community,
        String communityCode,
        String stage,
        String stageWord,
        String standing,
        String question,
        List<Telling.Line> head,
        @Nullable Matter matter,
        OutcomeChart chart,
        List<GroupRow> groups,
        OpinionPart opinions,
        @Nullable String collecting,
        @Nullable String conclusion,
        List<FollowUpRow> followUps,
        List<DutyRow> duties,
        List<Step> steps,
        @Nullable ContactView contact,
        long position) {

    record Matter(String id, String title) {}

    /// One group of speakers, counted.
    record GroupRow(String group, int opinions, int pro, int contra, int onCondition) {}

    /// Some of the opinions, in the order of their numbers.
    ///
    /// @param before number of the first of the part before; absent on the first
    /// @param next likewise
    record OpinionPart(
            List<OpinionRow> rows,
            @Nullable Integer before,
            @Nullable Integer next) {}

    /// @param record place of its entry within the trail
    /// @param cut whether there is more of it in the record
    /// @param joined number of the opinion it stands with, where it says the same
    /// @param adoption the constant, for its mark; absent until something became of it
    public record OpinionRow(
            int number,
            int record,
            String who,
            String how,
            String stance,
            String text,
            boolean cut,
            @Nullable String adoption,
            @Nullable Integer joined,
            String became,
            @Nullable String grounds) {}

    record FollowUpRow(String task, String owner, String due, String progress) {}
}
