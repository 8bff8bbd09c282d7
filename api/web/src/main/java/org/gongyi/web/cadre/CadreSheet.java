package org.gongyi.web.cadre;

import java.util.List;
import org.gongyi.contract.community.CommunityView.ContactView;
import org.gongyi.web.telling.Step;
import org.gongyi.web.telling.Step.DutyRow;
import org.gongyi.web.telling.Telling;
import org.jspecify.annotations.Nullable;

/// Everything the page of an office holder says, in words.
///
/// @param standing one plain sentence: in office or not, how many promises are open, how the last review ended
/// @param reviews the latest first
/// @param questions likewise
/// @param position the record this page is current to
public record CadreSheet(
        String id,
        String name,
        String community,
        String communityCode,
        String standing,
        List<TermRow> terms,
        List<PromiseRow> promises,
        List<ReviewRow> reviews,
        List<AskedRow> questions,
        List<HandlingRow> handlings,
        List<DutyRow> duties,
        List<Step> steps,
        @Nullable ContactView contact,
        long position) {

    /// @param post which post it concerns
    /// @param recall absent where there is none
    record HandlingRow(
            String day,
            String post,
            String what,
            String who,
            String grounds,
            @Nullable String recall) {}

    record TermRow(String post, String from, String until, boolean now) {}

    /// @param record place of its entry within the trail
    /// @param state in words, with its day
    /// @param overdue in words; absent where it is not
    /// @param election in which it was made; absent where the ledger does not have it, `resolution` likewise
    /// @param history what was told and changed, oldest first
    record PromiseRow(
            int number,
            int record,
            String promise,
            String measure,
            String source,
            String office,
            String made,
            String due,
            String state,
            @Nullable String overdue,
            @Nullable String election,
            @Nullable String resolution,
            List<HistoryLine> history) {}

    /// @param resolution that carried it out; absent where none did
    record HistoryLine(
            String day, String what, String text, @Nullable String resolution) {}

    /// What a representative sees at the meeting, and everybody afterwards.
    ///
    /// @param number place among the reviews, from 1
    /// @param papers positions of the records that are printed: the notice, the report, the result
    /// @param scheme absent until it is fixed; `report`, `result` and `published` likewise
    public record ReviewRow(
            int number,
            int record,
            List<PaperRow> papers,
            String title,
            String standing,
            List<Telling.Line> head,
            @Nullable List<Telling.Line> scheme,
            @Nullable ReportRow report,
            @Nullable ResultRow result,
            @Nullable String published,
            List<AskedRow> objections) {}

    /// A question or an objection with its answer.
    ///
    /// @param answer absent while it waits
    public record AskedRow(
            int number,
            String head,
            String text,
            @Nullable String answeredOn,
            @Nullable String answer) {}

    record PaperRow(String name, long position) {}

    record ReportRow(String day, String conduct, String honesty, List<Telling.Line> promises) {}

    /// @param outcome in words; that the meeting had no effect where it had none
    /// @param votes the numbers of ballots and grades
    record ResultRow(
            boolean effective, String outcome, List<Telling.Line> votes, List<LineRow> lines, List<Telling.Line> why) {}

    /// One line of the scheme beside the votes that reached it or not.
    ///
    /// @param rule in words
    /// @param votes as a part of 1000 of those that came back; `line` likewise what it takes
    record LineRow(String rule, boolean reached, String told, int votes, int line) {}
}
