package org.gongyi.web.disclosure;

import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.PreparingAct.PrepareStatement;
import org.gongyi.web.desk.Filling;
import org.gongyi.web.desk.Prefill;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What was left at the end of one period stands at the beginning of the next.
@Component
class OpeningBalance implements Prefill {

    private final PostedTotals posted;

    OpeningBalance(PostedTotals posted) {
        this.posted = posted;
    }

    @Override
    public ObjectNode of(Filling filling) {
        var known = JsonNodeFactory.instance.objectNode();
        if (filling.act().type() != PrepareStatement.class) return known;
        posted.before(new DisclosureId(filling.subject())).ifPresent(totals -> known.put("opening", totals.closing()));
        return known;
    }
}
