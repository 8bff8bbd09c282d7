package org.gongyi.contract.hearing;

import org.gongyi.contract.Nullable;

/// How many opinions there are and what became of them.
///
/// @param undecided of whom nothing has become yet
public record Outcomes(int adopted, int partly, int notAdopted, int undecided) {

    public static final Outcomes NONE = new Outcomes(0, 0, 0, 0);

    public int opinions() {
        return adopted + partly + notAdopted + undecided;
    }

    /// One opinion goes from one outcome to another; absent before it was there, or has any.
    public Outcomes recorded() {
        return new Outcomes(adopted, partly, notAdopted, undecided + 1);
    }

    public Outcomes decided(@Nullable Adoption before, Adoption now) {
        return add(before, -1).add(now, 1);
    }

    private Outcomes add(@Nullable Adoption adoption, int more) {
        if (adoption == null) return new Outcomes(adopted, partly, notAdopted, undecided + more);
        return switch (adoption) {
            case ADOPTED -> new Outcomes(adopted + more, partly, notAdopted, undecided);
            case PARTLY -> new Outcomes(adopted, partly + more, notAdopted, undecided);
            case NOT_ADOPTED -> new Outcomes(adopted, partly, notAdopted + more, undecided);
        };
    }
}
