package org.gongyi.web.disclosure;

import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement;
import org.gongyi.contract.disclosure.DisclosureView.Version;
import org.gongyi.contract.disclosure.Totals;
import org.springframework.stereotype.Component;

/// The sums that were posted last for the period before, whichever cycle that had.
@Component
class EarlierTotals {

    private final QueryGateway queries;

    EarlierTotals(QueryGateway queries) {
        this.queries = queries;
    }

    Optional<Totals> before(DisclosureId disclosure) {
        return disclosure.before().stream()
                .flatMap(before -> find(before).stream())
                .flatMap(before -> DisclosureSheets.posted(before).stream())
                .flatMap(version -> totals(version).stream())
                .findFirst();
    }

    private static Optional<Totals> totals(Version version) {
        return version.body() instanceof Statement statement ? Optional.of(statement.totals()) : Optional.empty();
    }

    private Optional<DisclosureView> find(DisclosureId id) {
        return queries.query(new DisclosureQuery.Of(id), ResponseTypes.optionalInstanceOf(DisclosureView.class))
                .join();
    }
}
