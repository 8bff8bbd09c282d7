package org.gongyi.web.act;

import java.util.LinkedHashMap;
import java.util.List;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.ledger.LedgerQuery.Opening;
import org.gongyi.web.access.ActorSource;
import org.springframework.stereotype.Component;

/// The person asking, set to an act.
@Component
public class Acting {

    private final ActorSource actors;
    private final Ledger ledger;

    public Acting(ActorSource actors, Ledger ledger) {
        this.actors = actors;
        this.ledger = ledger;
    }

    /// @throws org.gongyi.web.access.NotYours where the person acts for nobody there
    public Actor in(Act act, CommunityCode community) {
        return actors.actorFor(act.name(), community);
    }

    /// Every act, as it stands for the offices held there: open where it is open in one of them.
    public List<Opening> openings(Procedure procedure, String subject) {
        var offices = actors.offices(procedure.communityOf(subject));
        if (offices.isEmpty()) return ledger.openings(procedure, subject, null);
        var best = new LinkedHashMap<String, Opening>();
        for (var office : offices)
            for (var one : ledger.openings(procedure, subject, office)) best.merge(one.act(), one, Acting::better);
        return List.copyOf(best.values());
    }

    /// An open act tells most; after it one that says what is missing.
    private static Opening better(Opening one, Opening other) {
        if (one.open() || other.open()) return one.open() ? one : other;
        return one.missing().isEmpty() ? other : one;
    }
}
