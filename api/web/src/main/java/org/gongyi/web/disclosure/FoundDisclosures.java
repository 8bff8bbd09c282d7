package org.gongyi.web.disclosure;

import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureView;
import org.springframework.stereotype.Component;

/// Finds a disclosure, whichever page, form or feed is about it.
@Component
final class FoundDisclosures {

    private final QueryGateway queries;

    FoundDisclosures(QueryGateway queries) {
        this.queries = queries;
    }

    Optional<DisclosureView> of(DisclosureId id) {
        return queries.query(new DisclosureQuery.Of(id), ResponseTypes.optionalInstanceOf(DisclosureView.class))
                .join();
    }
}
