package org.gongyi.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Duty;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.CommunityRegistered;
import org.gongyi.contract.community.CommunityEvent.MeetingDemanded;
import org.gongyi.contract.community.CommunityEvent.MeetingHeld;
import org.gongyi.contract.community.CommunityEvent.MeetingMissed;
import org.gongyi.contract.community.CommunityEvent.PopulationCounted;
import org.gongyi.contract.community.CommunityEvent.RepresentativesSeated;
import org.gongyi.contract.community.Convening;
import org.gongyi.contract.community.Place;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.contract.petition.PetitionEvent;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Observation;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.*;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.resolution.Source;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Vote;

/// A log that grows by one entry at a time, and the events that tests tell stories with.
public final class Story {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    public static final CommunityCode VILLAGE = new CommunityCode("510411102201");
    public static final CommunityCode URBAN = new CommunityCode("510402001002");
    public static final Findings NOTHING = new Findings("2026-01", List.of(), List.of(), null);
    public static final Meeting MEETING =
            new Meeting("19:30", "村委会会议室", "张建国", "李秀英", 9, 7, 0, 1, "讨论议题", null, 7, null, null);
    public static final Vote VOTE = new Vote(6, 1, 0);

    public final List<Entry<?>> entries = new ArrayList<>();

    public static ResolutionId resolution(CommunityCode community, int number) {
        return new ResolutionId("%s-%010d".formatted(community, number));
    }

    public static ResolutionId resolution(int number) {
        return resolution(VILLAGE, number);
    }

    /// A log in which both communities are registered.
    public static Story begun() {
        return new Story()
                .with(registered(VILLAGE, "平江村村民委员会", CommunityKind.VILLAGE))
                .with(registered(URBAN, "大渡口街社区居民委员会", CommunityKind.URBAN));
    }

    public Story with(LedgerEvent... events) {
        for (var event : events) record(event, false);
        return this;
    }

    /// Recorded on that day, in Asia/Shanghai at noon.
    public Story on(LocalDate recordedOn, LedgerEvent... events) {
        for (var event : events)
            entries.add(entry(
                    entries.size(),
                    event,
                    recordedOn.atTime(4, 0).toInstant(ZoneOffset.UTC),
                    recordedOn.isAfter(event.occurredOn())));
        return this;
    }

    public Story late(LedgerEvent event) {
        record(event, true);
        return this;
    }

    public long position() {
        return entries.size() - 1L;
    }

    private void record(LedgerEvent event, boolean late) {
        entries.add(entry(entries.size(), event, late));
    }

    public static <E extends LedgerEvent> Entry<E> entry(long position, E event, boolean late) {
        return entry(position, event, Instant.ofEpochSecond(position), late);
    }

    private static <E extends LedgerEvent> Entry<E> entry(long position, E event, Instant recordedAt, boolean late) {
        var name = event.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        var type = "%s.%s.v1".formatted(procedure(event), name);
        var recorded = new Recorded(position, new UUID(0, position), type, 0, Actor.LEDGER, recordedAt, late);
        return new Entry<>(recorded, event);
    }

    private static String procedure(LedgerEvent event) {
        return switch (event) {
            case ResolutionEvent _ -> "resolution";
            case CommunityEvent _ -> "community";
            case ElectionEvent _ -> "election";
            case RecallEvent _ -> "recall";
            case HearingEvent _ -> "hearing";
            case EstateEvent _ -> "estate";
            case ConventionEvent _ -> "convention";
            case PetitionEvent _ -> "petition";
            case CadreEvent _ -> "cadre";
            case DisclosureEvent _ -> "disclosure";
            default -> "fact";
        };
    }

    @SafeVarargs
    public static <E extends LedgerEvent> List<Entry<E>> trail(E... events) {
        var trail = new ArrayList<Entry<E>>();
        for (var event : events) trail.add(entry(trail.size(), event, false));
        return trail;
    }

    public static Check failed(String rule, OnFail onFail) {
        return new Check(rule, false, onFail, Map.of("x", 1L), "实到 1，须达 2", citation());
    }

    public static Findings failing(OnFail onFail) {
        return new Findings("2026-01", List.of(failed("DM-VR-QUORUM", onFail)), List.of(), null);
    }

    public static Findings asking(Duty... duties) {
        return new Findings("2026-01", List.of(), List.of(duties), null);
    }

    public static Duty duty(String key, LocalDate due) {
        return new Duty(key, "SY-S", Office.SUPERVISION_COMMITTEE, due, citation());
    }

    private static Citation citation() {
        return new Citation("村民委员会组织法", "第三十条", LocalDate.of(2026, 1, 1));
    }

    public static CommunityRegistered registered(CommunityCode community, String name, CommunityKind kind) {
        var county = new Place(community.county(), "东区");
        var township = new Place(community.township(), "大渡口街道");
        return new CommunityRegistered(community, DAY, name, kind, township, county, "国家统计局", NOTHING);
    }

    public static ResolutionInitiated initiated(ResolutionId id, LocalDate day, String title) {
        return new ResolutionInitiated(
                id, day, title, Matter.WELFARE, Source.CADRES, null, "群众反映", "内容", List.of(), List.of(), NOTHING);
    }

    public static ResolutionInitiated initiated(ResolutionId id) {
        return initiated(id, DAY, "修建停车场");
    }

    public static ResolutionProposed proposed(ResolutionId id, Findings findings) {
        return new ResolutionProposed(id, DAY, MEETING, null, "党组织提议", List.of(), findings);
    }

    public static ResolutionConsulted consulted(ResolutionId id, Findings findings) {
        return new ResolutionConsulted(id, DAY, MEETING, null, "商议方案", List.of(), findings);
    }

    public static ResolutionReviewed reviewed(ResolutionId id, Findings findings) {
        return new ResolutionReviewed(id, DAY, MEETING, VOTE, "审议方案", List.of(), findings);
    }

    public static ResolutionAdopted adopted(ResolutionId id, Findings findings) {
        return new ResolutionAdopted(
                id,
                DAY,
                new Sitting(Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, null, DAY, MEETING, VOTE, "同意"),
                List.of(),
                findings);
    }

    public static ResolutionRejected rejected(ResolutionId id) {
        return new ResolutionRejected(
                id,
                DAY,
                new Sitting(Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, null, DAY, MEETING, VOTE, "不同意"),
                List.of(),
                failing(OnFail.NOT_PASSED));
    }

    public static ResolutionFoundVoid foundVoid(ResolutionId id) {
        return new ResolutionFoundVoid(
                id,
                DAY,
                new Sitting(Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, null, DAY, MEETING, VOTE, "同意"),
                List.of(),
                failing(OnFail.VOID));
    }

    public static ResolutionDisclosed disclosed(ResolutionId id, Findings findings) {
        return new ResolutionDisclosed(id, DAY, new Board("村口公开栏", "李秀英"), "公告", DAY.plusDays(15), List.of(), findings);
    }

    public static ImplementationStarted started(ResolutionId id) {
        return new ImplementationStarted(id, DAY, 100, null, null, DAY.plusDays(90), "张建国", List.of(), NOTHING);
    }

    public static OutcomeDisclosed outcome(ResolutionId id) {
        return new OutcomeDisclosed(
                id, DAY, 100, DAY, DAY, "验收组", new Board("村口公开栏", "李秀英"), "结果", DAY.plusDays(15), List.of(), NOTHING);
    }

    public static SupervisionNoted supervised(ResolutionId id, Station station, Observation observation) {
        return new SupervisionNoted(id, DAY, station, observation, "意见", List.of(), NOTHING);
    }

    public static ObjectionAnswered answered(ResolutionId id, Station station) {
        return new ObjectionAnswered(id, DAY, station, "答复", List.of(), NOTHING);
    }

    public static ResolutionSentBack sentBack(ResolutionId id, Station station) {
        return new ResolutionSentBack(id, DAY, station, "党员大会", "退回理由", List.of(), NOTHING);
    }

    public static ResolutionWithdrawn withdrawn(ResolutionId id) {
        return new ResolutionWithdrawn(id, DAY, "撤回理由", List.of(), NOTHING);
    }

    public static CorrectionOrdered ordered(ResolutionId id) {
        return new CorrectionOrdered(id, DAY, "镇人民政府", "违反法律", List.of(), NOTHING);
    }

    public static SuspensionLifted lifted(ResolutionId id) {
        return new SuspensionLifted(id, DAY, "镇人民政府", "已改正", List.of(), NOTHING);
    }

    public static PopulationCounted counted(CommunityCode community, LocalDate day) {
        return new PopulationCounted(community, day, 900, 300, NOTHING);
    }

    public static RepresentativesSeated representatives(CommunityCode community, LocalDate day) {
        return new RepresentativesSeated(community, day, 30, 10, day.plusYears(5), NOTHING);
    }

    public static MeetingHeld met(CommunityCode community, Body body, LocalDate day, Findings findings) {
        return new MeetingHeld(community, day, body, CountedBy.MEMBERS, 35, 30, "听取工作报告", findings);
    }

    public static MeetingDemanded demanded(CommunityCode community, Body body, LocalDate day, LocalDate due) {
        var duty = new Duty(new Convening(body, day).key(), "REC-CALL", Office.COMMITTEE, due, citation());
        return new MeetingDemanded(community, day, body, 0, 0, 9, 0, "道路", asking(duty));
    }

    public static MeetingMissed missed(CommunityCode community, Body body, LocalDate from, LocalDate until) {
        return new MeetingMissed(community, until.plusDays(1), body, from, until, 0, NOTHING);
    }

    public static DutyLapsed lapsed(ResolutionId id, String duty, LocalDate due) {
        return new DutyLapsed(id, due.plusDays(1), duty, due, NOTHING);
    }
}
