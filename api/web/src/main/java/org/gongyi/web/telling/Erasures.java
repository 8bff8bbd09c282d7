package org.gongyi.web.telling;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.fact.FactQuery;
import org.gongyi.contract.fact.FactQuery.Erasure;
import org.springframework.stereotype.Component;

/// Asks what of recorded events is gone since.
@Component
public final class Erasures {

    private final QueryGateway queries;

    Erasures(QueryGateway queries) {
        this.queries = queries;
    }

    public List<Erasure> in(Stream<? extends LedgerEvent> events) {
        var digests = ErasableDigests.of(events);
        return digests.isEmpty()
                ? List.of()
                : queries.query(new FactQuery.Erased(digests), ResponseTypes.multipleInstancesOf(Erasure.class))
                        .join();
    }
}
