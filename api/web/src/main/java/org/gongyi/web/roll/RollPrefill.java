package org.gongyi.web.roll;

import org.gongyi.contract.election.ElectionId;
import org.gongyi.web.act.Act;
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
    public ObjectNode of(Act act, String subject) {
        var known = JsonNodeFactory.instance.objectNode();
        var publishes = act.name().equals("publish-roll");
        if (!publishes && !act.name().equals("decide-roll-objection")) return known;
        book.totals(new ElectionId(subject)).ifPresent(totals -> {
            known.put("voters", totals.voters());
            if (publishes)
                known.put("households", totals.householdRepresentatives())
                        .put("representatives", totals.residentRepresentatives());
        });
        return known;
    }
}
