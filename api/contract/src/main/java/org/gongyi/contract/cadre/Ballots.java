package org.gongyi.contract.cadre;

import static org.gongyi.contract.Require.people;

/// The ballots of one review, in totals: nobody's grade stands beside a name.
///
/// @param invalid among those returned
/// @param excellent 0 where the ballot does not offer it
public record Ballots(
        int issued, int returned, int invalid, int excellent, int competent, int basicallyCompetent, int notCompetent) {

    public Ballots {
        issued = people("ballots.issued", issued);
        returned = people("ballots.returned", returned);
        invalid = people("ballots.invalid", invalid);
        excellent = people("ballots.excellent", excellent);
        competent = people("ballots.competent", competent);
        basicallyCompetent = people("ballots.basicallyCompetent", basicallyCompetent);
        notCompetent = people("ballots.notCompetent", notCompetent);
    }

    public int rated() {
        return excellent + competent + basicallyCompetent + notCompetent;
    }

    public int of(Grade grade) {
        return switch (grade) {
            case EXCELLENT -> excellent;
            case COMPETENT -> competent;
            case BASICALLY_COMPETENT -> basicallyCompetent;
            case NOT_COMPETENT -> notCompetent;
        };
    }

    /// Those who gave that grade or a better one.
    public int orBetter(Grade grade) {
        int sum = 0;
        for (var one : Grade.values()) if (one.compareTo(grade) <= 0) sum += of(one);
        return sum;
    }
}
