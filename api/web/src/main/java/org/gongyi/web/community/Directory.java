package org.gongyi.web.community;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.Page;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView.Summary;
import org.gongyi.contract.community.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The way down from county to township to community.
@Component
final class Directory {

    private static final int AT_ONCE = 500;

    /// A province has more; there one searches by name.
    private static final int MOST = 5_000;

    private final QueryGateway queries;

    Directory(QueryGateway queries) {
        this.queries = queries;
    }

    /// What the directory shows for a question.
    ///
    /// @param counties with their townships, in the order of their codes
    /// @param communities those to choose from; empty where a county must be chosen first
    /// @param cut whether there are more than can be shown
    record Found(
            String text,
            String place,
            @Nullable Place county,
            @Nullable Place township,
            List<County> counties,
            List<Summary> communities,
            int total,
            int openMatters,
            int lateDuties,
            boolean cut) {}

    record County(Place place, List<Township> townships, int communities) {}

    record Township(Place place, int communities) {}

    Found find(String text, String place) {
        var all = new ArrayList<Summary>();
        String cursor = null;
        do {
            Page<?> page = queries.query(
                            new CommunityQuery.Find(text, place, cursor, AT_ONCE), ResponseTypes.instanceOf(Page.class))
                    .join();
            page.items().stream().map(Summary.class::cast).forEach(all::add);
            cursor = page.next();
        } while (cursor != null && all.size() < MOST);
        all.sort(Comparator.comparing(summary -> summary.code().value()));
        var first = all.isEmpty() ? null : all.getFirst();
        return new Found(
                text,
                place,
                first == null || place.length() < 6 ? null : first.county(),
                first == null || place.length() < 9 ? null : first.township(),
                counties(all),
                text.isEmpty() && place.length() < 9 ? List.of() : List.copyOf(all),
                all.size(),
                all.stream().mapToInt(Summary::openMatters).sum(),
                all.stream().mapToInt(Summary::lateDuties).sum(),
                cursor != null);
    }

    private static List<County> counties(List<Summary> all) {
        return by(all, Summary::county).entrySet().stream()
                .map(county -> new County(
                        county.getKey(),
                        townships(county.getValue()),
                        county.getValue().size()))
                .toList();
    }

    private static List<Township> townships(List<Summary> all) {
        return by(all, Summary::township).entrySet().stream()
                .map(township ->
                        new Township(township.getKey(), township.getValue().size()))
                .toList();
    }

    private static LinkedHashMap<Place, List<Summary>> by(List<Summary> all, Function<Summary, Place> place) {
        return all.stream().collect(Collectors.groupingBy(place, LinkedHashMap::new, Collectors.toList()));
    }
}
