package org.gongyi.web.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.CommunityView.TenureView;
import org.gongyi.contract.community.Group;
import org.gongyi.contract.community.Place;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.duty.Subject;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.fact.ErasureBasis;
import org.gongyi.contract.fact.FactQuery.Erasure;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.NoticeQuery.Notice;
import org.gongyi.contract.resolution.Observation;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.contract.resolution.ResolutionView.StationView;
import org.gongyi.contract.resolution.Source;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Status;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;

/// Answers the ledger could give.
public final class SampleViews {

    public static final CommunityCode VILLAGE = new CommunityCode("510402100205");
    public static final ResolutionId LIGHTS = SampleTrail.ID;
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    private static final Place YINJIANG = new Place("510402100", "银江镇");
    private static final Place EAST = new Place("510402", "东区");
    private static final Place RENHE = new Place("510411", "仁和区");

    private SampleViews() {}

    public static CommunityView village() {
        return new CommunityView(
                VILLAGE,
                "沙坝社区村民委员会",
                CommunityKind.VILLAGE,
                YINJIANG,
                EAST,
                1_286,
                462,
                "中共银江镇沙坝村支部委员会",
                34,
                55,
                21,
                SampleTrail.day(12, 31),
                null,
                new CommunityView.ContactView("0812-3356789", "沙坝社区党群服务中心一楼", "工作日 9:00–17:00", SampleTrail.day(1, 5)),
                List.of(new Group("一组", 320, 118), new Group("二组", 344, 121)),
                List.of(
                        seat(Office.PARTY_BRANCH, "李国华", Post.CHAIR, "p-000001"),
                        seat(Office.PARTY_BRANCH, "王建平", Post.MEMBER, "p-000002"),
                        seat(Office.COMMITTEE, "李国华", Post.CHAIR, "p-000001"),
                        seat(Office.COMMITTEE, "赵明", Post.VICE_CHAIR, "p-000003"),
                        seat(Office.COMMITTEE, "陈秀英", Post.MEMBER, "p-000004"),
                        seat(Office.SUPERVISION_COMMITTEE, "周德才", Post.CHAIR, "p-000005"),
                        seat(Office.SUPERVISION_COMMITTEE, "吴桂兰", Post.MEMBER, "p-000006")),
                List.of(),
                1_307);
    }

    private static TenureView seat(Office office, String name, Post post, String person) {
        return new TenureView(
                office, new PersonId(person), name, post, LocalDate.of(2026, 1, 10), LocalDate.of(2031, 1, 9));
    }

    public static ResolutionView lights() {
        var trail = trail(SampleTrail.events());
        return new ResolutionView(
                LIGHTS,
                VILLAGE,
                "安装村内主路太阳能路灯",
                Matter.WELFARE,
                Source.PARTY_MEMBERS_OR_RESIDENTS,
                Status.ADOPTED,
                Station.IMPLEMENTATION,
                Affected.ALL,
                true,
                List.of(
                        station(Station.PROPOSAL, trail.get(4), true, Observation.OBSERVED),
                        station(Station.CONSULTATION, trail.get(6), true, Observation.ABSENT),
                        station(Station.REVIEW, trail.get(7), true, Observation.OBSERVED),
                        station(Station.RESOLUTION, trail.get(11), true, Observation.OBSERVED),
                        station(Station.DISCLOSURE, trail.get(13), true, null),
                        station(Station.IMPLEMENTATION, trail.get(14), true, null),
                        station(Station.OUTCOME, null, true, null)),
                List.of(
                        new DutyView(
                                SampleChecks.duty(
                                        "supervise:disclosure",
                                        "SY-S",
                                        Office.SUPERVISION_COMMITTEE,
                                        SampleTrail.day(5, 8)),
                                true),
                        new DutyView(
                                SampleChecks.duty("disclose-outcome", "SY-7", Office.COMMITTEE, SampleTrail.day(7, 15)),
                                false)),
                trail,
                trail.getLast().recorded().position());
    }

    /// The same matter on the evening of the meeting without effect.
    public static ResolutionView lightsWithoutEffect() {
        var trail = trail(SampleTrail.events().subList(0, 9));
        return new ResolutionView(
                new ResolutionId("510402100205-7k2m9x4q0b"),
                VILLAGE,
                "安装村内主路太阳能路灯",
                Matter.WELFARE,
                Source.PARTY_MEMBERS_OR_RESIDENTS,
                Status.VOID,
                Station.RESOLUTION,
                Affected.ALL,
                true,
                List.of(
                        station(Station.PROPOSAL, trail.get(4), true, Observation.OBSERVED),
                        station(Station.CONSULTATION, trail.get(6), true, Observation.ABSENT),
                        station(Station.REVIEW, trail.get(7), true, Observation.OBSERVED),
                        station(Station.RESOLUTION, trail.get(8), false, null),
                        station(Station.DISCLOSURE, null, true, null),
                        station(Station.IMPLEMENTATION, null, true, null),
                        station(Station.OUTCOME, null, true, null)),
                List.of(),
                trail,
                trail.getLast().recorded().position());
    }

    public static List<Entry<ResolutionEvent>> trail(List<? extends ResolutionEvent> events) {
        var entries = new ArrayList<Entry<ResolutionEvent>>();
        for (var event : events) {
            int seq = entries.size();
            boolean late = seq == 6;
            entries.add(new Entry<>(
                    new Recorded(
                            1_200 + 7L * seq,
                            new UUID(0, seq),
                            "resolution." + event.getClass().getSimpleName() + ".v1",
                            seq,
                            new Actor(recorder(event), new PersonId("p-000004"), VILLAGE.value()),
                            recordedAt(event.occurredOn().plusDays(late ? 9 : 0)),
                            late),
                    event));
        }
        return List.copyOf(entries);
    }

    private static Office recorder(ResolutionEvent event) {
        return switch (event) {
            case ResolutionEvent.SupervisionNoted _ -> Office.SUPERVISION_COMMITTEE;
            case ResolutionEvent.ResolutionProposed _, ResolutionEvent.ResolutionReviewed _ -> Office.PARTY_BRANCH;
            case ResolutionEvent.DutyLapsed _ -> Office.LEDGER;
            default -> Office.COMMITTEE;
        };
    }

    private static Instant recordedAt(LocalDate day) {
        return day.atTime(LocalTime.of(21, 5)).atZone(Wording.CHINA).toInstant();
    }

    private static StationView station(
            Station station, @Nullable Entry<ResolutionEvent> reached, boolean effective, @Nullable Observation seen) {
        return new StationView(station, reached, effective, seen, false);
    }

    public static List<CommunityView.Summary> communities() {
        var daduehe = new Place("510402001", "大渡口街道");
        var dahe = new Place("510411001", "大河中路街道");
        return List.of(
                summary("510402001002", "大渡口街社区居民委员会", CommunityKind.URBAN, daduehe, EAST, 2, 0),
                summary("510402001004", "东方红社区居民委员会", CommunityKind.URBAN, daduehe, EAST, 0, 0),
                summary("510402001005", "金福社区居民委员会", CommunityKind.URBAN, daduehe, EAST, 1, 0),
                summary("510402100200", "双龙滩社区村民委员会", CommunityKind.VILLAGE, YINJIANG, EAST, 0, 0),
                summary("510402100205", "沙坝社区村民委员会", CommunityKind.VILLAGE, YINJIANG, EAST, 1, 1),
                summary("510411001001", "大河中路社区居民委员会", CommunityKind.URBAN, dahe, RENHE, 3, 2),
                summary("510411001003", "弯腰树社区居民委员会", CommunityKind.URBAN, dahe, RENHE, 0, 0));
    }

    private static CommunityView.Summary summary(
            String code, String name, CommunityKind kind, Place township, Place county, int open, int late) {
        return new CommunityView.Summary(new CommunityCode(code), name, kind, township, county, open, late);
    }

    public static List<ResolutionView.Summary> resolutions() {
        return List.of(
                row(
                        "510402100205-7k2m9x4q0a",
                        "2026-0003",
                        "安装村内主路太阳能路灯",
                        Status.ADOPTED,
                        Station.IMPLEMENTATION,
                        2,
                        1),
                row(
                        "510402100205-1b8d3f5h7j",
                        "2026-0002",
                        "2026 年村集体经济收益分配方案",
                        Status.UNDER_WAY,
                        Station.REVIEW,
                        0,
                        0),
                row("510402100205-7k2m9x4q0b", "2026-0001", "误工补贴人员及标准", Status.VOID, Station.RESOLUTION, 1, 0),
                row("510402100205-9z8y7x6w5v", "2025-0011", "村口垃圾收集点改造", Status.COMPLETED, Station.OUTCOME, 0, 0));
    }

    private static ResolutionView.Summary row(
            String id, String number, String title, Status status, Station reached, int findings, int late) {
        return new ResolutionView.Summary(
                new ResolutionId(id),
                number,
                VILLAGE,
                "沙坝社区村民委员会",
                CommunityKind.VILLAGE,
                title,
                Matter.WELFARE,
                status,
                reached,
                SampleTrail.day(3, 2),
                SampleTrail.day(6, 5),
                findings,
                late);
    }

    public static List<Notice> hanging() {
        return List.of(new Notice(
                LIGHTS, "安装村内主路太阳能路灯", Station.DISCLOSURE, "村委会门口公开栏", TODAY.minusDays(12), TODAY.plusDays(3)));
    }

    public static List<DutyItem> duties() {
        return List.of(
                new DutyItem(
                        new Subject("resolution", LIGHTS.value(), "安装村内主路太阳能路灯"),
                        VILLAGE,
                        "沙坝社区村民委员会",
                        "supervise:disclosure",
                        "SY-S",
                        Office.SUPERVISION_COMMITTEE,
                        SampleTrail.day(5, 8),
                        true),
                new DutyItem(
                        new Subject("resolution", LIGHTS.value(), "安装村内主路太阳能路灯"),
                        VILLAGE,
                        "沙坝社区村民委员会",
                        "disclose-outcome",
                        "SY-7",
                        Office.COMMITTEE,
                        SampleTrail.day(7, 15),
                        false));
    }

    /// The register of opinions, in which residents stand by name.
    static List<Erasure> erased(List<String> digests) {
        return SampleTrail.ERASED.stream()
                .filter(digests::contains)
                .map(digest -> new Erasure(
                        digest,
                        1_212,
                        1_222,
                        LocalDate.of(2026, 4, 2),
                        Office.COMMITTEE,
                        ErasureBasis.PURPOSE_ENDED,
                        new Citation("个人信息保护法", "第四十七条", LocalDate.of(2021, 11, 1))))
                .toList();
    }
}
