package org.gongyi.web.convention;

import java.util.List;
import org.gongyi.contract.community.CommunityView.ContactView;
import org.gongyi.contract.convention.ConventionText.Article;
import org.gongyi.web.compare.TextComparison;
import org.gongyi.web.telling.Step;
import org.gongyi.web.telling.Step.DutyRow;
import org.gongyi.web.telling.Telling;
import org.jspecify.annotations.Nullable;

/// Everything the page of a convention says, in words.
///
/// @param standing one plain sentence: where it stands and what comes next
/// @param on the day whose text is shown, as 2026-05-06
/// @param text in force on that day; absent where none was
/// @param position the record this page is current to
public record ConventionSheet(
        String id,
        String title,
        String community,
        String communityCode,
        String stage,
        String stageWord,
        String standing,
        String on,
        String onDay,
        List<Telling.Line> head,
        @Nullable TextInForce text,
        List<OrderRow> orders,
        List<VersionRow> versions,
        @Nullable Changes changes,
        List<DutyRow> duties,
        List<Step> steps,
        @Nullable ContactView contact,
        long position) {

    /// @param record place of its entry within the trail
    record TextInForce(int number, int record, String since, List<ArticleRow> articles) {}

    /// @param suspended whether an order stands against it
    record ArticleRow(String name, String text, boolean suspended) {
        static ArticleRow of(Article one, boolean suspended) {
            return new ArticleRow(one.name(), one.text(), suspended);
        }
    }

    record OrderRow(String day, String authority, String what, String grounds, String state, boolean stands) {}

    /// @param resolution by which it was adopted, where that is on the ledger
    record VersionRow(
            int number,
            int record,
            String drafted,
            String reviewed,
            String adopted,
            String filed,
            String published,
            @Nullable String resolution) {}

    /// Two versions that follow each other.
    record Changes(int before, int after, String why, TextComparison comparison) {}
}
