package org.gongyi.app.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.CommunityRegistered;
import org.gongyi.contract.community.OfficeEvent.ResignationDecided;
import org.gongyi.contract.community.Place;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.OpeningAct.BeginDisclosure;
import org.gongyi.contract.disclosure.PostingAct.NoteDecisionSentBack;
import org.gongyi.contract.disclosure.PostingAct.NotePostedWithResolution;
import org.gongyi.contract.disclosure.PostingAct.NoteResultUndone;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.FraudDecided;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.hearing.Concern;
import org.gongyi.contract.hearing.HearingEvent.HearingBegun;
import org.gongyi.contract.hearing.HearingEvent.HearingClosed;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.HearingStage;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.contract.hearing.Outcomes;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.contract.recall.Electorate;
import org.gongyi.contract.recall.RecallCount;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallEvent.RecallEnded;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallStage;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.HearingKind;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.HearingHeld;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionAdopted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionSentBack;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.resolution.Source;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Status;
import org.gongyi.contract.resolution.Vote;
import org.gongyi.query.electiontrack.ElectionTrack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is disclosed as it happens is opened by the ledger's own hand.
class WhenItHappensThenOpenItsDisclosureTest {

    private static final ResolutionId ROAD = new ResolutionId("510421105208-xiulu00001");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 3);
    private static final Findings NOTHING = new Findings("2026-01", List.of(), List.of(), null);
    private static final Findings VOID = new Findings(
            "2026-01",
            List.of(new Check(
                    "EL-QUORUM-V",
                    false,
                    OnFail.VOID,
                    Map.of(),
                    "",
                    new Citation("法", "第十八条", LocalDate.of(2026, 1, 1)))),
            List.of(),
            null);
    private static final String BY = "依据决议记录 " + ROAD;
    private static final ElectionId ELECTION = new ElectionId("510421105208-huanjie001");
    private static final Outcome OUTCOME = new Outcome(400, 390, 390, 380, 10, List.of(), List.of(), List.of());
    private static final BoxCount BOX = new BoxCount(1, 390, 390, 380, 10, "甲", "乙", null, List.of());
    private static final RecallId RECALL = new RecallId("510421105208-bamian0001");
    private static final Seat MEMBER = new Seat(new PersonId("p-member"), "王强", Seat.Post.CHAIR);
    private static final Board BOARD = new Board("村口公开栏", "李秀英");
    private static final Meeting MEETING =
            new Meeting("19:30", "会议室", "王强", "李敏", 45, 40, 0, 0, "道路硬化", null, 40, null, null);

    @Test
    void DISC_FREQ_A_what_a_meeting_decided_is_to_be_disclosed_from_that_day_on() {
        var begun = (BeginDisclosure)
                owed(DAY, adopted(Body.REPRESENTATIVES_ASSEMBLY)).getFirst();
        assertThat(begun.disclosure()).hasToString("510421105208-decision-xiulu00001");
        assertThat(begun.item()).hasToString("decisions");
        assertThat(begun.happenedOn()).isEqualTo(DAY);
        assertThat(begun.title()).isEqualTo("三组道路硬化");
        assertThat(begun.reason()).contains(ROAD.value());
    }

    @Test
    void DISC_GROUP_what_a_group_decided_is_told_the_group() {
        assertThat(owed(DAY, adopted(Body.GROUP_ASSEMBLY)))
                .singleElement()
                .isInstanceOfSatisfying(
                        BeginDisclosure.class, begun -> assertThat(begun.item()).hasToString("group-decisions"));
    }

    @Test
    void what_the_members_of_a_collective_decide_is_no_decision_of_the_community() {
        assertThat(owed(DAY, adopted(Body.MEMBERS_ASSEMBLY))).isEmpty();
        assertThat(owed(DAY, adopted(Body.MEMBER_REPRESENTATIVES_ASSEMBLY))).isEmpty();
    }

    @Test
    void nobody_is_asked_for_what_happened_before_the_community_came_onto_the_ledger() {
        assertThat(owed(DAY.plusDays(1), adopted(Body.VILLAGERS_ASSEMBLY), heard()))
                .isEmpty();
    }

    @Test
    void SY_5_what_was_posted_by_its_own_procedure_is_posted_here_too() {
        assertThat(owed(DAY, adopted(Body.VILLAGERS_ASSEMBLY), posted(DAY.plusDays(9))))
                .hasSize(2)
                .last()
                .isEqualTo(new NotePostedWithResolution(decision(""), DAY.plusDays(9), ROAD, BOARD, BY));
    }

    @Test
    void what_was_sent_back_before_it_hung_says_so_with_its_grounds_and_what_is_decided_then_is_disclosed_for_itself() {
        var owed = owed(
                DAY,
                adopted(Body.VILLAGERS_ASSEMBLY),
                sentBack(DAY.plusDays(2)),
                adopted(Body.VILLAGERS_ASSEMBLY),
                posted(DAY.plusDays(9)));
        assertThat(owed).hasSize(4);
        assertThat(owed.get(1))
                .isEqualTo(new NoteDecisionSentBack(decision(""), DAY.plusDays(2), ROAD, "村民代表会议", "预算有误", BY));
        assertThat(owed.get(2).disclosure()).isEqualTo(decision("-2"));
        assertThat(owed.get(3))
                .isEqualTo(new NotePostedWithResolution(decision("-2"), DAY.plusDays(9), ROAD, BOARD, BY));
    }

    @Test
    void what_hung_before_it_was_sent_back_was_posted() {
        assertThat(owed(DAY, adopted(Body.VILLAGERS_ASSEMBLY), posted(DAY.plusDays(1)), sentBack(DAY.plusDays(5))))
                .hasSize(2)
                .last()
                .isInstanceOf(NotePostedWithResolution.class);
    }

    @Test
    void who_was_elected_is_told_on_the_board_by_each_vote_with_effect() {
        assertThat(owed(new InElection(
                        election(ElectionKind.GENERAL, result(1, VOID), result(2, NOTHING), result(3, NOTHING)))))
                .extracting(act -> act.disclosure().ownName(), BeginDisclosure::item, BeginDisclosure::title)
                .containsExactly(
                        tuple("election-huanjie001-2", Happening.OTHER, "换届选举结果（第 2 次投票）"),
                        tuple("election-huanjie001-3", Happening.OTHER, "换届选举结果（第 3 次投票）"));
        assertThat(owed(new InElection(election(ElectionKind.BY_ELECTION, result(1, NOTHING)))))
                .singleElement()
                .satisfies(begun -> {
                    assertThat(begun.disclosure().ownName()).isEqualTo("election-huanjie001");
                    assertThat(begun.title()).isEqualTo("补选结果");
                    assertThat(begun.happenedOn()).isEqualTo(DAY);
                });
    }

    @Test
    void who_was_elected_by_a_vote_to_which_right_numbers_gave_effect_is_told_from_that_day_on() {
        assertThat(owed(new InElection(
                        election(ElectionKind.GENERAL, result(1, VOID), corrected(DAY.plusDays(4), 1, NOTHING)))))
                .singleElement()
                .satisfies(begun -> {
                    assertThat(begun.disclosure().ownName()).isEqualTo("election-huanjie001");
                    assertThat(begun.happenedOn()).isEqualTo(DAY.plusDays(4));
                });
        assertThat(owed(new InElection(
                        election(ElectionKind.GENERAL, result(1, NOTHING), corrected(DAY.plusDays(4), 1, NOTHING)))))
                .as("what had effect from the first is owed from the first")
                .extracting(BeginDisclosure::happenedOn)
                .containsExactly(DAY);
        assertThat(owed(new InElection(election(
                        ElectionKind.GENERAL,
                        result(1, VOID),
                        result(2, NOTHING),
                        corrected(DAY.plusDays(4), 2, NOTHING)))))
                .extracting(act -> act.disclosure().ownName())
                .containsExactly("election-huanjie001-2");
    }

    @Test
    void right_numbers_and_what_was_found_of_a_vote_are_looked_at_as_soon_as_the_result() {
        var election = new Touched("election", ELECTION.value());
        assertThat(Occasions.touchedBy(result(1, NOTHING))).containsExactly(election);
        assertThat(Occasions.touchedBy(corrected(DAY, 1, NOTHING))).containsExactly(election);
        assertThat(Occasions.touchedBy(undone(DAY))).containsExactly(election);
        assertThat(Occasions.touchedBy(result(1, VOID))).isEmpty();
        assertThat(Touched.of("election/" + ELECTION)).isEqualTo(election);
    }

    @Test
    void DISC_TRUE_a_result_that_lost_its_effect_is_owed_no_more_and_says_so() {
        assertThat(all(election(ElectionKind.GENERAL, result(1, NOTHING), corrected(DAY.plusDays(4), 1, VOID))))
                .hasSize(2)
                .last()
                .isEqualTo(new NoteResultUndone(elected(""), DAY.plusDays(4), ELECTION, 1, "依据选举记录 " + ELECTION));
        assertThat(all(election(ElectionKind.GENERAL, result(1, NOTHING), undone(DAY.plusDays(9)), result(2, NOTHING))))
                .extracting(DisclosureCommand::disclosure)
                .containsExactly(elected(""), elected(""), elected("-2"));
    }

    @Test
    void a_result_that_gains_its_effect_again_is_told_for_itself() {
        var twice = all(election(
                ElectionKind.GENERAL,
                result(1, NOTHING),
                corrected(DAY.plusDays(4), 1, VOID),
                corrected(DAY.plusDays(6), 1, NOTHING)));
        assertThat(twice).hasSize(3).last().isInstanceOfSatisfying(BeginDisclosure.class, begun -> {
            assertThat(begun.disclosure()).isEqualTo(elected("-again"));
            assertThat(begun.happenedOn()).isEqualTo(DAY.plusDays(6));
        });
        var often = all(election(
                ElectionKind.GENERAL,
                result(1, VOID),
                result(2, NOTHING),
                corrected(DAY.plusDays(4), 2, VOID),
                corrected(DAY.plusDays(6), 2, NOTHING),
                corrected(DAY.plusDays(7), 2, VOID),
                corrected(DAY.plusDays(8), 2, NOTHING)));
        assertThat(often)
                .filteredOn(BeginDisclosure.class::isInstance)
                .extracting(DisclosureCommand::disclosure)
                .containsExactly(elected("-2"), elected("-2-again"), elected("-2-again2"));
    }

    private static List<DisclosureCommand> all(ElectionView election) {
        return new WhenItHappensThenOpenItsDisclosure(new InElection(election), DAY, DAY)
                .owed()
                .toList();
    }

    private static DisclosureId elected(String number) {
        return new DisclosureId("510421105208-election-huanjie001" + number);
    }

    @Test
    void what_became_of_a_recall_that_was_asked_for_is_told_on_the_board_whichever_way_it_went() {
        assertThat(owed(new InRecall(recall(petition(NOTHING), voted(VOID)))))
                .as("a vote without effect is held again")
                .isEmpty();
        assertThat(owed(new InRecall(recall(petition(NOTHING), voted(VOID), voted(NOTHING)))))
                .singleElement()
                .satisfies(begun -> {
                    assertThat(begun.disclosure().ownName()).isEqualTo("recall-bamian0001");
                    assertThat(begun.item()).isEqualTo(Happening.OTHER);
                    assertThat(begun.title()).isEqualTo("罢免王强的投票结果");
                });
        var left = new RecallEnded(RECALL, DAY, DAY, NOTHING);
        assertThat(owed(new InRecall(recall(petition(NOTHING), left)))).hasSize(1);
        assertThat(owed(new InRecall(recall(petition(VOID), left))))
                .as("too few had asked")
                .isEmpty();
    }

    @Test
    void what_an_assembly_of_a_community_decides_of_a_resignation_is_disclosed_and_of_a_village_it_is_not() {
        var urban = new CommunityCode("510402001002");
        var once = owed(new InRegister(register(
                urban,
                CommunityKind.URBAN,
                resigned(urban, VOID),
                resigned(urban, NOTHING),
                resigned(urban, NOTHING))));
        assertThat(once)
                .extracting(begun -> begun.disclosure().ownName(), BeginDisclosure::item, BeginDisclosure::title)
                .containsExactly(
                        tuple("resignation", Happening.DECISIONS, "同意王强辞去居民委员会职务"),
                        tuple("resignation-2", Happening.DECISIONS, "同意王强辞去居民委员会职务"));
        assertThat(Occasions.touchedBy(resigned(urban, NOTHING)))
                .containsExactly(new Touched("community", urban.value()));
        var village = ROAD.community();
        assertThat(owed(new InRegister(register(village, CommunityKind.VILLAGE, resigned(village, NOTHING)))))
                .as("none of the matters of 第二十七条 and 第二十八条")
                .isEmpty();
    }

    private static List<Entry<CommunityEvent>> register(
            CommunityCode community, CommunityKind kind, CommunityEvent... then) {
        var began = DAY.minusYears(1);
        var registered = new CommunityRegistered(
                community,
                began,
                "样本",
                kind,
                new Place(community.township(), "街道"),
                new Place(community.county(), "区"),
                "测试",
                NOTHING);
        var seated = new BodySeated(
                community, began, Office.COMMITTEE, List.of(MEMBER), DAY.plusYears(4), Basis.ELECTED, NOTHING);
        return trail(
                Stream.concat(Stream.of(registered, seated), Stream.of(then)).toArray(CommunityEvent[]::new));
    }

    private static ResignationDecided resigned(CommunityCode community, Findings findings) {
        var sitting = new Sitting(
                Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, null, DAY, MEETING, new Vote(40, 0, 0), "同意");
        return new ResignationDecided(community, DAY, MEMBER.person(), sitting, findings);
    }

    @Test
    void each_hearing_is_an_item_of_its_own() {
        assertThat(owed(DAY, heard(), heard()))
                .extracting(act -> act.disclosure().ownName())
                .containsExactly("hearing-xiulu00001", "hearing-xiulu00001-2");
    }

    @Test
    void DL_PUB_what_a_consultation_came_to_is_to_be_disclosed_from_the_day_it_was_closed() {
        assertThat(owed(new InHearing(consultation(DAY)))).singleElement().satisfies(begun -> {
            assertThat(begun.disclosure()).hasToString("510421105208-consultation-tingzheng1");
            assertThat(begun.item()).hasToString("consultation");
            assertThat(begun.title()).isEqualTo("三组道路走向（听证会）");
            assertThat(begun.happenedOn()).isEqualTo(DAY);
            assertThat(begun.reason()).contains("510421105208-tingzheng1");
        });
        assertThat(owed(new InHearing(consultation(null))))
                .as("it has come to nothing yet")
                .isEmpty();
        assertThat(owed(new InHearing(consultation(DAY.minusDays(1)))))
                .as("before the community came onto the ledger")
                .isEmpty();
    }

    private static HearingView consultation(@Nullable LocalDate day) {
        var id = new HearingId("510421105208-tingzheng1");
        var concern = new Concern(36, 1200, 0, 0, List.of());
        var begun = new HearingBegun(
                id,
                DAY.minusDays(9),
                HearingForm.HEARING,
                "三组道路走向",
                "道路从哪里经过？",
                concern,
                "沿线土地受影响",
                null,
                List.of(),
                NOTHING);
        var closed = day == null ? null : new HearingClosed(id, day, "改线", false, Outcomes.NONE, List.of(), NOTHING);
        return new HearingView(
                id,
                id.community(),
                closed == null ? HearingStage.CONVENED : HearingStage.CLOSED,
                begun,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                Outcomes.NONE,
                null,
                null,
                List.of(),
                closed,
                List.of(),
                trail(begun),
                1);
    }

    private static List<DisclosureCommand> owed(LocalDate since, ResolutionEvent... events) {
        var view = new ResolutionView(
                ROAD,
                ROAD.community(),
                "三组道路硬化",
                Matter.PLAN,
                Source.CADRES,
                Status.ADOPTED,
                null,
                null,
                false,
                List.of(),
                List.of(),
                trail(events),
                events.length);
        return new WhenItHappensThenOpenItsDisclosure(new InResolution(view), since, DAY.plusDays(1))
                .owed()
                .toList();
    }

    private static List<BeginDisclosure> owed(Occasion occasion) {
        return new WhenItHappensThenOpenItsDisclosure(occasion, DAY, DAY)
                .owed()
                .map(BeginDisclosure.class::cast)
                .toList();
    }

    @SafeVarargs
    private static <E extends LedgerEvent> List<Entry<E>> trail(E... events) {
        return IntStream.range(0, events.length)
                .mapToObj(i -> new Entry<>(
                        new Recorded(
                                i,
                                new UUID(1, i),
                                "any.v1",
                                i,
                                Actor.LEDGER,
                                Instant.parse("2026-04-03T01:00:00Z"),
                                false),
                        events[i]))
                .toList();
    }

    private static DisclosureId decision(String number) {
        return new DisclosureId("510421105208-decision-xiulu00001" + number);
    }

    private static ElectionView election(ElectionKind kind, ElectionEvent... events) {
        var called = new ElectionCalled(
                ELECTION,
                DAY.minusDays(90),
                kind,
                VotingMode.ALL_VOTERS,
                List.of(),
                DAY,
                DAY.plusYears(5),
                null,
                null,
                true,
                null,
                List.of(),
                NOTHING);
        return ElectionTrack.fold(
                trail(Stream.concat(Stream.of(called), Stream.of(events)).toArray(ElectionEvent[]::new)));
    }

    private static CountCorrected corrected(LocalDate day, int round, Findings findings) {
        return new CountCorrected(ELECTION, day, round, BOX, BOX, "抄录有误", OUTCOME, List.of(), findings);
    }

    private static FraudDecided undone(LocalDate day) {
        return new FraudDecided(ELECTION, day, 1, true, List.of(), "投票无效", List.of(), NOTHING);
    }

    private static ElectionEvent result(int round, Findings findings) {
        return new ResultAnnounced(
                        ELECTION, DAY, round, true, true, List.of(), List.of(), List.of(), List.of(), OUTCOME,
                        List.of(), findings)
                .asFound();
    }

    private static RecallView recall(RecallEvent... events) {
        return new RecallView(
                RECALL,
                RECALL.community(),
                RecallStage.PETITIONED,
                MEMBER,
                null,
                null,
                List.of(),
                trail(events),
                events.length);
    }

    private static RecallPetitioned petition(Findings findings) {
        return new RecallPetitioned(
                RECALL,
                DAY,
                MEMBER,
                new Electorate(VotingMode.ALL_VOTERS, 600, 0, 0, 3),
                new Signatures(200, 0, 0, 0),
                "三个月没有公开账目",
                null,
                List.of(),
                findings);
    }

    private static RecallVoted voted(Findings findings) {
        return new RecallVoted(
                RECALL, DAY, List.of(), new RecallCount(600, 400, 400, 400, 0, 350, 40, 10, true), List.of(), findings);
    }

    private static ResolutionSentBack sentBack(LocalDate day) {
        return new ResolutionSentBack(ROAD, day, Station.REVIEW, "村民代表会议", "预算有误", List.of(), NOTHING);
    }

    private static ResolutionAdopted adopted(Body body) {
        var sitting = new Sitting(body, CountedBy.MEMBERS, null, DAY, MEETING, new Vote(40, 0, 0), "同意");
        return new ResolutionAdopted(ROAD, DAY, sitting, List.of(), NOTHING);
    }

    private static ResolutionDisclosed posted(LocalDate day) {
        return new ResolutionDisclosed(ROAD, day, BOARD, "公告", day.plusDays(15), List.of(), NOTHING);
    }

    private static HearingHeld heard() {
        return new HearingHeld(ROAD, DAY, HearingKind.HEARING, MEETING, "采纳两条意见", List.of(), NOTHING);
    }
}
