package org.gongyi.contract.cadre;

import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.present;

import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.resolution.Body;

/// How a meeting rates (评议方案): fixed before the vote, the same for everybody whom it rates.
///
/// All shares are of the ballots returned, invalid ones among them. Shares are compared in whole numbers.
///
/// @param raters who rates
/// @param unfitPercent of 不称职, from which the outcome is 不称职
/// @param unfitOver whether that many are not enough and it takes more
/// @param competentPercent of 称职 or better, from which the outcome is 称职; less is 基本称职
/// @param excellentPercent of the best grade of the ballot, from which the outcome is 优秀; absent where nobody is
public record Scheme(
        Body raters,
        GradeSet grades,
        int unfitPercent,
        boolean unfitOver,
        int competentPercent,
        @Nullable Integer excellentPercent) {

    public Scheme {
        raters = present("scheme.raters", raters);
        grades = present("scheme.grades", grades);
        unfitPercent = percent("scheme.unfitPercent", unfitPercent);
        competentPercent = percent("scheme.competentPercent", competentPercent);
        if (excellentPercent != null) excellentPercent = percent("scheme.excellentPercent", excellentPercent);
    }

    private static int percent(String field, int value) {
        return (int) between(field, value, 1, 100);
    }

    /// One line that the votes reach or not.
    ///
    /// @param outcome what follows where it is reached
    /// @param counted which votes: of that grade, and of better ones unless it is 不称职
    /// @param needed the smallest number that reaches it
    public record Line(Grade outcome, Grade counted, int votes, int percent, boolean over, int needed) {
        public boolean isReached() {
            return votes >= needed;
        }
    }

    /// In the order in which they are looked at: the first that is reached gives the outcome.
    public List<Line> lines(Ballots ballots) {
        var lines = new ArrayList<Line>();
        lines.add(line(Grade.NOT_COMPETENT, Grade.NOT_COMPETENT, unfitPercent, unfitOver, ballots));
        if (excellentPercent != null) lines.add(line(Grade.EXCELLENT, grades.best(), excellentPercent, false, ballots));
        lines.add(line(Grade.COMPETENT, Grade.COMPETENT, competentPercent, false, ballots));
        return lines;
    }

    private static Line line(Grade outcome, Grade counted, int percent, boolean over, Ballots ballots) {
        long share = (long) ballots.returned() * percent;
        long needed = over ? Math.floorDiv(share, 100) + 1 : Math.ceilDiv(share, 100);
        int votes = counted == Grade.NOT_COMPETENT ? ballots.notCompetent() : ballots.orBetter(counted);
        return new Line(outcome, counted, votes, percent, over, Math.toIntExact(needed));
    }

    /// 不称职 is looked at first, so that no other line hides it.
    public Grade outcome(Ballots ballots) {
        return lines(ballots).stream()
                .filter(Line::isReached)
                .findFirst()
                .map(Line::outcome)
                .orElse(Grade.BASICALLY_COMPETENT);
    }
}
