package org.gongyi.web.roll;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.roll.RollId;
import org.gongyi.web.access.ActorSource;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.NothingThere;
import org.springframework.stereotype.Component;

/// Who is shown a roll, and when. The public while it is posted and until the result is announced (PII-AFTER); on the
/// desk the election committee that keeps it, and those who supervise it.
@Component
final class RollAccess {

    private static final Set<Office> READERS =
            EnumSet.of(Office.ELECTION_COMMITTEE, Office.SUPERVISION_COMMITTEE, Office.TOWNSHIP, Office.COUNTY);
    private static final Set<Stage> VOTED = EnumSet.of(Stage.VOTED, Stage.FURTHER_BALLOT, Stage.GIVEN_UP);

    private final Ledger ledger;
    private final ActorSource actors;

    RollAccess(Ledger ledger, ActorSource actors) {
        this.ledger = ledger;
        this.actors = actors;
    }

    /// Why names are shown, or not.
    enum Showing {
        POSTED,
        NOT_YET_POSTED,
        NO_LONGER_POSTED
    }

    /// @throws NothingThere where there is no such election
    ElectionView election(String id) {
        return find(NothingThere.unless("roll", id, RollId::new)).orElseThrow(() -> new NothingThere("roll", id));
    }

    private Optional<ElectionView> find(RollId roll) {
        return ledger.find(new ElectionQuery.Of(roll.election()), ElectionView.class);
    }

    static Showing showing(ElectionView election) {
        if (VOTED.contains(election.stage()) || election.stage().isOver()) return Showing.NO_LONGER_POSTED;
        return election.roll() == null ? Showing.NOT_YET_POSTED : Showing.POSTED;
    }

    CommunityView register(ElectionView election) {
        return ledger.register(election.community());
    }

    boolean mayRead(CommunityCode community) {
        return actors.offices(community).stream().anyMatch(actor -> READERS.contains(actor.office()));
    }
}
