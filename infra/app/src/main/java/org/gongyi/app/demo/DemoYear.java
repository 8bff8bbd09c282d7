package org.gongyi.app.demo;

import java.util.List;
import java.util.stream.Stream;
import org.gongyi.app.demo.Cast.Line;

/// All three years, in an order in which they can be played.
final class DemoYear {

    private DemoYear() {}

    static List<Line> lines() {
        var village = new VillageYear();
        var community = new CommunityYear();
        return Stream.of(
                        village.register(),
                        community.register(),
                        village.road(),
                        community.parking(),
                        village.rules(),
                        community.covenant(),
                        village.land(),
                        village.allowances(),
                        community.lift(),
                        village.water(),
                        new ElectionYear().lines())
                .flatMap(List::stream)
                .toList();
    }
}
