package org.gongyi.web.sample;

import static org.gongyi.web.sample.SampleChecks.found;
import static org.gongyi.web.sample.SampleTrail.day;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.convention.ConventionEvent.ConventionBegun;
import org.gongyi.contract.convention.ConventionEvent.ConventionCorrectionOrdered;
import org.gongyi.contract.convention.ConventionEvent.VersionAdopted;
import org.gongyi.contract.convention.ConventionEvent.VersionDrafted;
import org.gongyi.contract.convention.ConventionId;
import org.gongyi.contract.convention.ConventionKind;
import org.gongyi.contract.convention.ConventionStage;
import org.gongyi.contract.convention.ConventionView;
import org.gongyi.contract.convention.ConventionView.Order;
import org.gongyi.contract.convention.ConventionView.Version;

/// A covenant whose second article was ordered to be corrected, with a draft that does. The first article tries to be
/// markup.
public final class SampleConventions {

    static final String MARKUP = "爱护设施<script>alert(4)</script>";
    private static final String OLD = "第一条 " + MARKUP + "。\n第二条 乱停车辆的罚款二百元。\n第三条 垃圾分类。";
    private static final String NEW = "第一条 " + MARKUP + "。\n第二条 乱停车辆的由居民小组劝导。\n第三条 垃圾分类。";

    private SampleConventions() {}

    public static ConventionId id(CommunityCode community) {
        return new ConventionId(community + "-gongyue001");
    }

    public static ConventionView convention(CommunityCode community) {
        var id = id(community);
        var begun = new ConventionBegun(id, day(3, 1), ConventionKind.COVENANT, "居民公约", "旧公约已经过时", List.of(), found());
        var first = new VersionDrafted(id, day(3, 2), 1, OLD, "第一次制定", List.of(), found());
        var adopted = new VersionAdopted(id, day(3, 10), 1, null, 12, day(3, 10), List.of(), found());
        var ordered = new ConventionCorrectionOrdered(
                id, day(3, 20), 1, 1, List.of("第二条"), "白马镇人民政府", "村民自治组织无权罚款", day(4, 20), List.of(), found());
        var second = new VersionDrafted(id, day(3, 25), 2, NEW, "按责令改正的要求删去罚款", List.of(), found());
        var trail = SampleElections.trail(
                community, List.<ConventionEvent>of(begun, first, adopted, ordered, second), "convention");
        return new ConventionView(
                id,
                community,
                ConventionStage.SUSPENDED,
                begun,
                List.of(
                        new Version(1, 2, first, null, adopted, null, null),
                        new Version(2, 5, second, null, null, null, null)),
                List.of(new Order(ordered, null)),
                null,
                List.of(),
                trail,
                trail.getLast().recorded().position());
    }

    public static ConventionView.Summary row(CommunityCode community, String name) {
        return new ConventionView.Summary(
                id(community),
                community,
                name,
                CommunityKind.VILLAGE,
                ConventionKind.COVENANT,
                "居民公约",
                ConventionStage.SUSPENDED,
                1,
                day(3, 1),
                LocalDate.of(2026, 3, 10));
    }
}
