package org.gongyi.app.seating;

import java.util.Collection;
import java.util.stream.Stream;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionView;

/// What the register of a community owes to an election. Told from the whole election each time, so that it may be
/// asked again at any time; what the register has already, the rules leave alone.
@FunctionalInterface
public interface Seating {

    Stream<CommunityCommand> owed(ElectionView election);

    /// Where an entry rests on an election, it says on which.
    static String by(ElectionId election) {
        return "依据选举记录 " + election.value();
    }

    static Stream<CommunityCommand> allOwed(ElectionView election, Collection<Seating> policies) {
        return policies.stream().flatMap(policy -> policy.owed(election));
    }
}
