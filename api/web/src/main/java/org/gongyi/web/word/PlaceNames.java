package org.gongyi.web.word;

import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.Page;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView.Summary;
import org.springframework.stereotype.Component;

/// What a place is called. In templates: `${@placeNames.of(code)}`.
@Component("placeNames")
public final class PlaceNames {

    private final QueryGateway queries;
    private final Wording words;

    PlaceNames(QueryGateway queries, Wording words) {
        this.queries = queries;
        this.words = words;
    }

    /// Name of a community, township or county by its code. A city has none in the register, and is told
    /// by its code; so is a place in which there is no community.
    public String of(String code) {
        Page<?> found = queries.query(new CommunityQuery.Find("", code, null, 1), ResponseTypes.instanceOf(Page.class))
                .join();
        return found.items().stream()
                .findFirst()
                .map(Summary.class::cast)
                .map(first -> nameOf(code, first))
                .orElse(code);
    }

    private String nameOf(String code, Summary first) {
        return switch (code.length()) {
            case 12 -> first.name();
            case 9 -> first.township().name();
            case 6 -> first.county().name();
            default -> words.say("place.city", code);
        };
    }
}
