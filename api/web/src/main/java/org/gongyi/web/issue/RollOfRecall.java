package org.gongyi.web.issue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView.Summary;

/// Whose roll a recall is voted on by: that of the general election before it. A by-election can be voted without one,
/// by an assembly, and is asked only where no general election has kept a roll.
final class RollOfRecall {

    private RollOfRecall() {}

    /// @param before elections of the community that were handed over
    /// @param kept whether a roll of persons is kept for an election
    static Optional<ElectionId> among(List<Summary> before, Predicate<ElectionId> kept) {
        return before.stream()
                .filter(one -> kept.test(one.id()))
                .max(ElectionKind.latestGeneral(Summary::kind, Summary::pollingDay))
                .map(Summary::id);
    }
}
