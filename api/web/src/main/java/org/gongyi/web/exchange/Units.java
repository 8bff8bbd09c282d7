package org.gongyi.web.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.web.exchange.Nist.ExternalIdentifier;
import org.gongyi.web.exchange.Nist.IdentifierType;
import org.gongyi.web.exchange.Nist.ReportingUnit;
import org.gongyi.web.exchange.Nist.ReportingUnitType;
import org.jspecify.annotations.Nullable;

/// The community and its ballot boxes. A box belongs to one vote: number 3 of the next vote may stand elsewhere.
final class Units {

    private Units() {}

    static String idOf(CommunityView community) {
        return "community-" + community.code();
    }

    /// @param voters on the roll; absent where none is known
    static List<ReportingUnit> of(CommunityView community, @Nullable Integer voters, List<ReportingUnit> boxes) {
        var units = new ArrayList<ReportingUnit>();
        units.add(community(
                community, voters, boxes.stream().map(ReportingUnit::id).toList()));
        units.addAll(boxes);
        return List.copyOf(units);
    }

    private static ReportingUnit community(CommunityView community, @Nullable Integer voters, List<String> boxes) {
        boolean village = community.kind() == CommunityKind.VILLAGE;
        var code = community.code().value();
        return new ReportingUnit(
                idOf(community),
                village ? ReportingUnitType.VILLAGE : ReportingUnitType.OTHER,
                village ? null : "urban-community",
                Bilingual.name(community.name()),
                code,
                voters,
                boxes,
                List.of(new ExternalIdentifier(IdentifierType.NATIONAL_LEVEL, null, code)));
    }

    /// Those that were counted; before the count those that are arranged.
    static List<ReportingUnit> boxes(String vote, List<BoxCount> counted, List<PollingPlace> places) {
        var numbers = counted.isEmpty()
                ? places.stream().mapToInt(PollingPlace::number)
                : counted.stream().mapToInt(BoxCount::number);
        return boxes(vote, numbers, places).toList();
    }

    private static Stream<ReportingUnit> boxes(String vote, IntStream numbers, List<PollingPlace> places) {
        return numbers.mapToObj(number -> places.stream()
                .filter(place -> place.number() == number)
                .findFirst()
                .map(place -> box(vote, number, place))
                .orElseGet(() -> box(vote, number, ReportingUnitType.OTHER, "ballot-box", null)));
    }

    private static ReportingUnit box(String vote, int number, PollingPlace place) {
        return place.roving()
                ? box(vote, number, ReportingUnitType.OTHER, "roving-box", place.place())
                : box(vote, number, ReportingUnitType.POLLING_PLACE, null, place.place());
    }

    private static ReportingUnit box(
            String vote, int number, ReportingUnitType type, @Nullable String otherType, @Nullable String place) {
        return new ReportingUnit(
                BoxCounts.unit(vote, number),
                type,
                otherType,
                place == null ? null : Bilingual.name(place),
                Integer.toString(number),
                null,
                null,
                null);
    }
}
