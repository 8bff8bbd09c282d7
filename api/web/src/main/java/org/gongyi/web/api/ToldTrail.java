package org.gongyi.web.api;

import java.util.List;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.telling.Moderated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A view with its trail as everybody may read it: of words that are no longer shown the trail says which record hides
/// them.
final class ToldTrail {

    /// Components of events that hold what residents wrote.
    private static final List<String> WRITTEN = List.of("question", "grounds", "report", "opinion");

    private ToldTrail() {}

    /// @param trail of the view
    static JsonNode of(Object view, List<? extends Entry<?>> trail) {
        var told = ActJson.written(view);
        var moderated = Moderated.in(trail);
        for (int i = 0; i < trail.size(); i++) {
            var event = (ObjectNode) told.at("/trail/%d/event".formatted(i));
            moderated
                    .by(trail.get(i).recorded().position())
                    .ifPresent(by -> event.put("moderatedBy", by).remove(WRITTEN));
        }
        return told;
    }
}
