package org.gongyi.web.act;

import java.util.LinkedHashMap;
import java.util.List;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
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

    /// @throws RefusedAct where none of the offices held records such an act there
    public Actor in(Act act, CommunityCode community) {
        return actors.actorFor(act.name(), community).orElseThrow(() -> notAuthorized(act.name()));
    }

    /// Every act, as it stands for the offices held within reach: open where it is open in one of them.
    public List<Opening> openings(Procedure procedure, String subject) {
        var community = procedure.communityOf(subject);
        var best = new LinkedHashMap<String, Opening>();
        for (var office : actors.offices())
            if (office.reaches(community))
                for (var one : ledger.openings(procedure, subject, office)) best.merge(one.act(), one, Acting::better);
        return List.copyOf(best.values());
    }

    /// An open act tells most; after it one that says what is missing.
    private static Opening better(Opening one, Opening other) {
        if (one.open() || other.open()) return one.open() ? one : other;
        return one.missing().isEmpty() ? other : one;
    }

    private RefusedAct notAuthorized(String act) {
        var office = actors.offices().stream().findFirst().map(Actor::office).orElse(Office.RESIDENT);
        return new RefusedAct(new Refusal.NotAuthorized(act, office));
    }
}
