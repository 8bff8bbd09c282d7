package org.gongyi.web.election;

import java.util.List;
import org.gongyi.contract.community.CommunityView.ContactView;
import org.gongyi.web.telling.Step;
import org.gongyi.web.telling.Step.DutyRow;
import org.gongyi.web.telling.Telling;
import org.jspecify.annotations.Nullable;

/// Everything the page of an election says, in words, so that the template only lays it out.
///
/// @param standing one plain sentence: where it stands
/// @param next one plain sentence: what comes next; absent at an end
/// @param left how many days are left to the polling day, or have passed
/// @param committee members of the election committee with their posts
/// @param roll what is posted, and who may object until when; empty before
/// @param contact whom to ask; absent where the committee has published nothing
/// @param position the record this page is current to
record ElectionSheet(
        String id,
        String title,
        String community,
        String communityCode,
        List<Telling.Line> head,
        String stage,
        String stageWord,
        String standing,
        @Nullable String next,
        String left,
        List<String> committee,
        List<Telling.Line> roll,
        List<Telling.Line> objections,
        List<CandidateRow> candidates,
        @Nullable Proxies proxies,
        Telling.@Nullable Table places,
        List<RoundSheet> rounds,
        List<DutyRow> duties,
        List<Step> steps,
        @Nullable ContactView contact,
        long position) {

    /// The list of proxies of the vote that is next; or, after a vote, how many there were.
    ///
    /// @param lines how many; and why nobody is named
    /// @param table those who are named; absent where nobody is
    /// @param unnamed how many more the notice names, which the page has no room for
    record Proxies(List<Telling.Line> lines, Telling.@Nullable Table table, int unnamed) {}

    /// @param number on the list
    /// @param profile age, education and affiliation while the notice hangs; absent afterwards, and where
    /// nobody told
    /// @param stands false where this person withdrew or was excluded
    record CandidateRow(
            int number,
            String name,
            String sex,
            String post,
            @Nullable String profile,
            boolean stands,
            @Nullable String promise) {}

    /// One vote: its ballots, whether enough took part, and who got how many votes.
    ///
    /// @param turnout bar over all who could vote
    /// @param boxes one row a box
    /// @param certificates of those who hold a seat by it, with their addresses; empty where it has no effect
    record RoundSheet(
            int number,
            String day,
            boolean effective,
            boolean corrected,
            List<Telling.Line> ballots,
            Bar turnout,
            List<PostVotes> posts,
            Telling.Table boxes,
            List<Telling.Line> certificates) {}

    /// @param seats how many there are
    record PostVotes(String post, int seats, List<PersonVotes> people) {}

    /// @param elected whether this person won a seat by it
    /// @param left since when that seat is held no more, and why; absent where it is held, or none was won
    record PersonVotes(
            String name,
            int inFavour,
            int against,
            int abstained,
            boolean elected,
            @Nullable String left,
            Bar bar) {}

    /// A number drawn to scale: the whole is 1,000 wide. Whole numbers only; what is cut off in the division is
    /// less than the width of the line.
    ///
    /// @param line where the threshold of the law stands; absent where no rule was weighed
    record Bar(int width, @Nullable Integer line, @Nullable String rule, String told) {

        static final int WIDTH = 1000;

        static int scaled(long part, long whole) {
            return whole == 0 ? 0 : Math.toIntExact(Math.min(WIDTH, part * WIDTH / whole));
        }
    }
}
