package org.gongyi.web.community;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.Page;
import org.gongyi.contract.duty.WorklistQuery;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.springframework.stereotype.Component;

/// What seats of a committee have left to be done: resignations an assembly has not considered, and ends of office
/// nobody was told of. Before 2026 no law had a resignation considered, and none is told here.
@Component
class OfficeDuties {

    private static final List<String> RULES = List.of("EL-RESIGN", "REC-RESIGN", "EL-END-AUTO", "EL-END-2UNFIT");
    private static final int MORE_THAN_SEATS = 50;

    private final QueryGateway queries;

    OfficeDuties(QueryGateway queries) {
        this.queries = queries;
    }

    List<DutyItem> open(CommunityCode community) {
        return RULES.stream().flatMap(rule -> by(rule, community)).toList();
    }

    private Stream<DutyItem> by(String rule, CommunityCode community) {
        Page<?> page = queries.query(
                        new WorklistQuery.Duties(community.value(), Office.COMMITTEE, rule, null, MORE_THAN_SEATS),
                        ResponseTypes.instanceOf(Page.class))
                .join();
        return page.items().stream().map(DutyItem.class::cast);
    }
}
