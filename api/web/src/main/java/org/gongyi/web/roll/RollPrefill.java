package org.gongyi.web.roll;

import org.gongyi.contract.election.ElectionId;
import org.gongyi.web.desk.Filling;
import org.gongyi.web.desk.Prefill;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How many are on the roll stands in the forms that ask for it.
@Component
class RollPrefill implements Prefill {

    private final VoterBook book;

    RollPrefill(VoterBook book) {
        this.book = book;
    }

    @Override
    public ObjectNode of(Filling filling) {
        var known = JsonNodeFactory.instance.objectNode();
        var publishes = filling.act().name().equals("publish-roll");
        if (!publishes && !filling.act().name().equals("decide-roll-objection")) return known;
        book.totals(new ElectionId(filling.subject())).ifPresent(totals -> {
            known.put("voters", totals.voters());
            if (publishes)
                known.put("households", totals.householdRepresentatives())
                        .put("representatives", totals.residentRepresentatives());
        });
        return known;
    }
}
