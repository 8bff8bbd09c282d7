package org.gongyi.app.access;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.springframework.stereotype.Component;

/// What the registers of communities say about offices, asked through the gateway as any page would.
@Component
class CommunityOffices {

    private final QueryGateway queries;

    CommunityOffices(QueryGateway queries) {
        this.queries = queries;
    }

    Optional<CommunityView> of(CommunityCode community) {
        return queries.query(new CommunityQuery.Of(community), ResponseTypes.optionalInstanceOf(CommunityView.class))
                .join();
    }

    List<CommunityView.TenureView> tenures(CommunityCode community) {
        return of(community).map(CommunityView::offices).orElse(List.of());
    }
}
