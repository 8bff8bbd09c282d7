package org.gongyi.web.disclosure;

import java.util.List;
import org.gongyi.contract.community.CommunityView.ContactView;
import org.gongyi.web.telling.Step;
import org.gongyi.web.telling.Step.DutyRow;
import org.gongyi.web.telling.Telling.FileLine;
import org.gongyi.web.telling.Telling.Line;
import org.jspecify.annotations.Nullable;

/// Everything the page of a disclosure says, in words.
///
/// @param standing where it stands, in whole sentences
/// @param warned whether something of it is late or was taken down early
/// @param shown the version that is read here; absent where nothing is prepared
/// @param compared the version it corrects beside it; absent where it corrects none
/// @param story of a matter that is disclosed in parts; absent of any other
/// @param asked the version whose lines are asked about: the one posted last; 0 where none was
/// @param position the record this page is current to
record DisclosureSheet(
        String id,
        String title,
        String community,
        String communityCode,
        String stage,
        String stageWord,
        List<String> standing,
        boolean warned,
        List<Line> head,
        List<VersionLink> versions,
        @Nullable Shown shown,
        @Nullable Comparison compared,
        @Nullable ProjectStory story,
        int asked,
        List<QuestionRow> questions,
        List<Line> reports,
        List<DutyRow> duties,
        List<Step> steps,
        @Nullable ContactView contact,
        long position) {

    /// @param what 第 2 版 · 更正第 1 版 · 4月15日张贴
    record VersionLink(int number, String what, boolean current) {}

    /// One version.
    ///
    /// @param posted whether it went up; what did not is a draft
    /// @param hangs whether it is on the board, where everybody may tell that it was seen
    /// @param plain what it says, in one or two sentences
    /// @param money its statement, `names` its list, `text` its words: one of them
    /// @param board how it hung, and who saw it
    record Shown(
            int number,
            boolean posted,
            boolean hangs,
            List<String> plain,
            @Nullable StatementTable money,
            @Nullable NamesTable names,
            @Nullable String text,
            List<Line> board,
            List<Line> review,
            List<FileLine> files) {}

    /// @param names masked
    record NamesTable(String purpose, String people, String total, List<List<String>> names) {}

    /// Old and new side by side: of statements what was left out and what is new, of texts both.
    ///
    /// @param reason why it was corrected
    record Comparison(
            int before,
            int after,
            @Nullable String reason,
            List<List<String>> sums,
            List<LineRow> gone,
            List<LineRow> added,
            @Nullable String textBefore,
            @Nullable String textAfter) {}

    /// @param clock how much time is left to answer; absent where nobody waits
    /// @param open whether one can follow it, `goesOn` whether one can go on with it
    record QuestionRow(
            int number,
            String asked,
            String stage,
            @Nullable Integer line,
            @Nullable String question,
            @Nullable String hidden,
            @Nullable String followers,
            @Nullable String clock,
            boolean late,
            boolean open,
            boolean goesOn,
            List<Line> answers) {}
}
