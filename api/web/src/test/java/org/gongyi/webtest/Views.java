package org.gongyi.webtest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Duty;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Page;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.cadre.CadreQuery;
import org.gongyi.contract.cadre.CadreView;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.Place;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.convention.ConventionQuery;
import org.gongyi.contract.convention.ConventionView;
import org.gongyi.contract.duty.AuditQuery;
import org.gongyi.contract.duty.Subject;
import org.gongyi.contract.duty.WorklistQuery;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.duty.WorklistQuery.FindingItem;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.estate.EstateQuery;
import org.gongyi.contract.estate.EstateView;
import org.gongyi.contract.fact.FactQuery;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.contract.petition.PetitionQuery;
import org.gongyi.contract.petition.PetitionView;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.contract.resolution.ResolutionView.StationView;
import org.gongyi.contract.resolution.Source;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Status;
import org.gongyi.web.sample.SampleCadres;
import org.gongyi.web.sample.SampleConventions;
import org.gongyi.web.sample.SampleElections;
import org.gongyi.web.sample.SampleEstates;
import org.gongyi.web.sample.SampleHearings;
import org.gongyi.web.sample.SamplePetitions;
import org.gongyi.web.sample.SampleRecalls;
import org.jspecify.annotations.Nullable;

/// One village and one matter of it, as the projections would tell them.
public final class Views {

    public static final CommunityCode COMMUNITY = new CommunityCode("510422103204");
    public static final ResolutionId RESOLUTION = new ResolutionId("510422103204-0a1b2c3d4e");
    public static final long POSITION = 12;
    public static final Actor CLERK = new Actor(Office.COMMITTEE, new PersonId("p-zhangsan"), COMMUNITY.value());

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final String TITLE = "修建三组至小学的道路 <b>&";

    @Nullable
    ResolutionView resolution(ResolutionQuery.Of asked) {
        if (!asked.resolution().equals(RESOLUTION)) return null;
        var initiated = initiated();
        var track = List.of(
                new StationView(Station.PROPOSAL, initiated, true, null, false),
                new StationView(Station.CONSULTATION, null, false, null, false));
        var duty =
                new Duty("supervise:proposal", "SY-S", Office.SUPERVISION_COMMITTEE, DAY, FakeLedger.QUORUM.citation());
        return new ResolutionView(
                RESOLUTION,
                COMMUNITY,
                TITLE,
                Matter.WELFARE,
                Source.CADRES,
                Status.UNDER_WAY,
                Station.PROPOSAL,
                null,
                false,
                track,
                List.of(new DutyView(duty, true)),
                List.of(initiated),
                POSITION);
    }

    private static Entry<ResolutionEvent> initiated() {
        var recorded = new Recorded(
                POSITION,
                UUID.fromString("0198c0de-0000-7000-8000-000000000001"),
                "resolution.initiated.v1",
                0,
                CLERK,
                Instant.parse("2026-03-05T08:21:07.123Z"),
                false);
        var event = new ResolutionEvent.ResolutionInitiated(
                RESOLUTION,
                DAY,
                TITLE,
                Matter.WELFARE,
                Source.CADRES,
                null,
                "雨季道路中断",
                "修建水泥路一千二百米",
                List.of(),
                List.of(),
                new Findings("2026.1", List.of(FakeLedger.QUORUM), List.of(), null));
        return new Entry<>(recorded, event);
    }

    @Nullable
    ElectionView election(ElectionQuery.Of asked) {
        if (asked.election().equals(SampleElections.id(COMMUNITY))) return SampleElections.election(COMMUNITY);
        if (asked.election().equals(SampleElections.describedId(COMMUNITY)))
            return SampleElections.described(COMMUNITY);
        return asked.election().value().equals(RESOLUTION.value()) ? standing(asked.election()) : null;
    }

    Page<ElectionView.Summary> elections(ElectionQuery.Find asked) {
        garbled(asked.cursor());
        return new Page<>(List.of(SampleElections.row(COMMUNITY, "新民村")), null);
    }

    @Nullable
    RecallView recall(RecallQuery.Of asked) {
        return asked.recall().equals(SampleRecalls.id(COMMUNITY)) ? SampleRecalls.recall(COMMUNITY) : null;
    }

    @Nullable
    PetitionView petition(PetitionQuery.Of asked) {
        return asked.petition().equals(SamplePetitions.id(COMMUNITY)) ? SamplePetitions.petition(COMMUNITY) : null;
    }

    Page<PetitionView.Summary> petitions(@Nullable String cursor) {
        garbled(cursor);
        return new Page<>(List.of(SamplePetitions.row(COMMUNITY, "新民村")), null);
    }

    @Nullable
    ConventionView convention(ConventionQuery.Of asked) {
        return asked.convention().equals(SampleConventions.id(COMMUNITY))
                ? SampleConventions.convention(COMMUNITY)
                : null;
    }

    Page<ConventionView.Summary> conventions(@Nullable String cursor) {
        garbled(cursor);
        return new Page<>(List.of(SampleConventions.row(COMMUNITY, "新民村")), null);
    }

    @Nullable
    CadreView cadre(CadreQuery.Of asked) {
        return asked.cadre().equals(SampleCadres.id(COMMUNITY)) ? SampleCadres.cadre(COMMUNITY) : null;
    }

    Page<CadreView.Summary> cadres(@Nullable String cursor) {
        garbled(cursor);
        return new Page<>(List.of(SampleCadres.row(COMMUNITY, "新民村")), null);
    }

    @Nullable
    HearingView hearing(HearingQuery.Of asked) {
        return asked.hearing().equals(SampleHearings.id(COMMUNITY)) ? SampleHearings.hearing(COMMUNITY, 12) : null;
    }

    @Nullable
    EstateView estate(EstateQuery.Of asked) {
        return asked.estate().equals(SampleEstates.id(COMMUNITY)) ? SampleEstates.estate(COMMUNITY) : null;
    }

    Page<EstateView.Summary> estates(@Nullable String cursor) {
        garbled(cursor);
        return new Page<>(List.of(SampleEstates.row(COMMUNITY, "新民村")), null);
    }

    Page<HearingView.Summary> hearings(@Nullable String cursor) {
        garbled(cursor);
        return new Page<>(List.of(SampleHearings.row(COMMUNITY, "新民村")), null);
    }

    Page<RecallView.Summary> recalls(RecallQuery.Find asked) {
        garbled(asked.cursor());
        return new Page<>(List.of(SampleRecalls.row(COMMUNITY, "新民村")), null);
    }

    List<FactQuery.Erasure> erased(FactQuery.Erased asked) {
        return asked.digests().contains(SealedOfTests.ERASED) ? List.of(SealedOfTests.ERASURE) : List.of();
    }

    Page<ResolutionView.Summary> resolutions(ResolutionQuery.Find asked) {
        garbled(asked.cursor());
        var one = new ResolutionView.Summary(
                RESOLUTION,
                "2026-0003",
                COMMUNITY,
                "新民村",
                CommunityKind.VILLAGE,
                TITLE,
                Matter.WELFARE,
                Status.UNDER_WAY,
                Station.PROPOSAL,
                DAY,
                DAY,
                0,
                1);
        return new Page<>(List.of(one), asked.cursor() == null ? "20260305-3" : null);
    }

    /// Before the vote, with two who stand and one who presides.
    private static ElectionView standing(ElectionId election) {
        var first = new Nominee(new PersonId("p-zhangsan"), "张三", Sex.MALE, Seat.Post.CHAIR);
        var second = new Nominee(new PersonId("p-lisilisi"), "李四", Sex.FEMALE, Seat.Post.CHAIR);
        var presiding = new Seat(new PersonId("p-wangwuwu"), "王五", Seat.Post.CHAIR);
        return new ElectionView(
                election,
                COMMUNITY,
                new ElectionView.PlanView(
                        ElectionKind.GENERAL,
                        VotingMode.ALL_VOTERS,
                        List.of(),
                        DAY.plusDays(30),
                        DAY.plusYears(5),
                        true),
                Stage.CANDIDATES_POSTED,
                List.of(presiding),
                null,
                List.of(
                        new ElectionView.CandidateView(first, true, null),
                        new ElectionView.CandidateView(second, true, null)),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                POSITION);
    }

    @Nullable
    /// Who had a committee seat died.
    OfficeLeft left(CommunityQuery.EndOfOffice asked) {
        return new OfficeLeft(
                asked.community(),
                LocalDate.of(2026, 3, 2),
                asked.office(),
                asked.person(),
                Cause.DIED,
                null,
                null,
                new Findings("2026-03-01", List.of(), List.of(), null));
    }

    CommunityView community(CommunityQuery.Of asked) {
        if (!asked.community().equals(COMMUNITY)) return null;
        var chair = new CommunityView.TenureView(
                Office.COMMITTEE, new PersonId("p-zhangsan"), "张三", Seat.Post.CHAIR, DAY, LocalDate.of(2031, 3, 5));
        return new CommunityView(
                COMMUNITY,
                "新民村",
                CommunityKind.VILLAGE,
                new Place("510422103", "新坪乡"),
                new Place("510422", "盐边县"),
                1200,
                400,
                "新民村党支部",
                45,
                60,
                20,
                LocalDate.of(2031, 3, 5),
                null,
                null,
                List.of(),
                List.of(chair),
                List.of(),
                POSITION);
    }

    Page<CommunityView.Summary> communities(CommunityQuery.Find asked) {
        garbled(asked.cursor());
        var one = new CommunityView.Summary(
                COMMUNITY,
                "新民村",
                CommunityKind.VILLAGE,
                new Place("510422103", "新坪乡"),
                new Place("510422", "盐边县"),
                1,
                1);
        return new Page<>(List.of(one), null);
    }

    Page<DutyItem> duties(WorklistQuery.Duties asked) {
        garbled(asked.cursor());
        var one = new DutyItem(
                new Subject("resolution", RESOLUTION.value(), TITLE),
                COMMUNITY,
                "新民村",
                "supervise:proposal",
                "SY-S",
                Office.SUPERVISION_COMMITTEE,
                DAY,
                true);
        var ofRegister = new DutyItem(
                new Subject("community", COMMUNITY.value(), "新民村"),
                COMMUNITY,
                "新民村",
                "convene-meeting:representatives-assembly:2026-04-01",
                "DM-VR-CALL",
                Office.TOWNSHIP,
                DAY.plusDays(1),
                false);
        return new Page<>(
                isHigher(asked.place()) ? List.of(one, ofRegister) : List.of(one),
                asked.cursor() == null ? "d2" : null);
    }

    Page<FindingItem> findings(WorklistQuery.Findings asked) {
        garbled(asked.cursor());
        if (asked.onFail() == OnFail.ESCALATE) return new Page<>(escalated(asked.place()), null);
        var one = new FindingItem(
                POSITION,
                new Subject("resolution", RESOLUTION.value(), TITLE),
                COMMUNITY,
                "新民村",
                "resolution.found-void.v1",
                "DM-VR-QUORUM",
                OnFail.VOID,
                "应到 60，实到 39，须达 40（三分之二），无效",
                "会后补开",
                DAY,
                true,
                Map.of("present", 39L),
                FakeLedger.QUORUM.citation());
        return new Page<>(List.of(one), null);
    }

    private static boolean isHigher(String place) {
        return List.of(COMMUNITY.township(), COMMUNITY.county()).contains(place);
    }

    /// What the township and the county of the community must be told, of its register: nobody else.
    private static List<FindingItem> escalated(String place) {
        if (!isHigher(place)) return List.of();
        return List.of(new FindingItem(
                POSITION,
                new Subject("community", COMMUNITY.value(), "新民村"),
                COMMUNITY,
                "新民村",
                "community.meeting-missed.v1",
                "DM-VR-FREQ",
                OnFail.ESCALATE,
                "2026 年第一季度应开 1 次，实开 0 次 <i>",
                null,
                DAY,
                false,
                Map.of("held", 0L),
                FakeLedger.QUORUM.citation()));
    }

    AuditQuery.Counted counted(AuditQuery.Count asked) {
        return new AuditQuery.Counted(
                List.of(new AuditQuery.PlaceCount(COMMUNITY.value(), "新民村", 1, 2, 3)),
                List.of(new AuditQuery.RuleCount("SY-S", null, 1)),
                List.of(new AuditQuery.RuleCount("DM-VR-QUORUM", OnFail.VOID, 3)));
    }

    Page<DutyItem> late(AuditQuery.Late asked) {
        return duties(new WorklistQuery.Duties(asked.place(), null, null, asked.cursor(), asked.limit()));
    }

    Page<DutyItem> unsupervised(AuditQuery.Unsupervised asked) {
        return duties(new WorklistQuery.Duties(asked.place(), null, null, asked.cursor(), asked.limit()));
    }

    /// What a query handler does with a cursor it did not give out.
    private static void garbled(@Nullable String cursor) {
        if ("garbled".equals(cursor)) throw new Malformed("cursor", Malformed.Reason.NOT_A_CODE, 0);
    }
}
