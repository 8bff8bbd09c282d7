package org.gongyi.app.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityCommand.RegisterCommunity;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.Place;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.Teller;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.recall.Convener;
import org.gongyi.contract.recall.Defence;
import org.gongyi.contract.recall.Electorate;
import org.gongyi.contract.recall.RecallCommand;
import org.gongyi.contract.recall.RecallCommand.AnnounceRecallVote;
import org.gongyi.contract.recall.RecallCommand.CallRecallVote;
import org.gongyi.contract.recall.RecallCommand.HearDefence;
import org.gongyi.contract.recall.RecallCommand.PetitionRecall;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallStage;
import org.gongyi.contract.recall.RecallView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/// Recalls and registers over a real log: what one of them decides the ledger enters in the other, once.
@LedgerTest
class RecallRoundTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int ADULTS = 600;
    private static final int SEATS = 3;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Recorder recorder;

    @Autowired
    private QueryGateway queries;

    @Autowired
    private RecallRound round;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private LocalDate today;

    @BeforeEach
    void today() {
        today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void whoever_was_recalled_leaves_the_office_once_however_often_the_round_comes() {
        var village = seated("510421100204");
        var recall = recalled(village);
        await().atMost(SOON).until(() -> hasLeft(village));
        CaughtUp.with(ledger);
        assertThat(view(recall).stage()).isEqualTo(RecallStage.RECALLED);
        isDisclosed(recall, "罢免成员0的投票结果");
        var size = recorder.size();
        round.lookAt(today);
        round.follow(village.value());
        assertThat(recorder.size()).isEqualTo(size);
        assertThat(leavings(village)).singleElement().satisfies(left -> {
            assertThat(left.at("/facts/cause").asString()).isEqualTo("recalled");
            assertThat(duties(left))
                    .as("no law of that place asks for a by-election")
                    .isEmpty();
        });
    }

    @Test
    void whoever_has_left_is_voted_on_no_more() {
        var village = seated("510421100206");
        var recall = new RecallId(village + "-bamian0001");
        record(petition(village, recall), village);
        recorder.record(
                new LeaveOffice(village, today, Office.COMMITTEE, chair(village), Cause.DIED, null, null, "测试"),
                township(village));
        await().atMost(SOON).until(() -> {
            CaughtUp.with(ledger);
            return view(recall).stage() == RecallStage.ENDED;
        });
        isDisclosed(recall, "要求罢免成员0的处理结果（投票前已经离任）");
        var size = recorder.size();
        round.lookAt(today);
        assertThat(recorder.size()).isEqualTo(size);
    }

    /// 上海市村民委员会选举办法 第二十九条.
    @Test
    void EL_BYELECT_Q_in_shanghai_the_seat_that_a_recall_empties_is_to_be_filled_within_three_months() {
        var village = seated("310115100301");
        recalled(village);
        await().atMost(SOON).until(() -> hasLeft(village));
        assertThat(leavings(village))
                .singleElement()
                .satisfies(left -> assertThat(duties(left)).singleElement().satisfies(duty -> {
                    assertThat(duty.path("rule").asString()).isEqualTo("EL-BYELECT-Q");
                    assertThat(duty.path("key").asString()).isEqualTo("by-election:" + today);
                    assertThat(duty.path("due").asString())
                            .isEqualTo(today.plusMonths(3).toString());
                }));
    }

    /// Three members in the third year of their term.
    private CommunityCode seated(String code) {
        var village = new CommunityCode(code);
        var began = today.minusYears(2);
        if (code.startsWith("31"))
            recorder.record(
                    new RegisterCommunity(
                            village,
                            began,
                            "试验村",
                            CommunityKind.VILLAGE,
                            new Place(village.township(), "试验镇"),
                            new Place(village.county(), "试验区"),
                            "测试",
                            null),
                    Actor.LEDGER);
        recorder.record(new CountPopulation(village, began, ADULTS, 200, null), township(village));
        var seats = IntStream.range(0, SEATS)
                .mapToObj(i -> new Seat(person(village, i), "成员" + i, i == 0 ? Post.CHAIR : Post.MEMBER))
                .toList();
        recorder.record(
                new SeatBody(village, began, Office.COMMITTEE, seats, began.plusYears(5), Basis.ELECTED, "测试"),
                township(village));
        CaughtUp.with(ledger);
        return village;
    }

    private RecallId recalled(CommunityCode village) {
        var recall = new RecallId(village + "-bamian0001");
        record(petition(village, recall), village);
        record(new HearDefence(recall, today, Defence.SPOKEN, "已经补上", List.of(), "测试"), village);
        record(
                new CallRecallVote(recall, today, today, Convener.COMMITTEE, List.of(place()), List.of(), "测试"),
                village);
        var votes = new Votes(chair(village), Post.CHAIR, 350, 40, 10);
        var box = new BoxCount(1, 400, 400, 400, 0, "唱票人", "计票人", null, List.of(votes));
        record(new AnnounceRecallVote(recall, today, List.of(box), List.of(), "测试"), village);
        return recall;
    }

    private PetitionRecall petition(CommunityCode village, RecallId recall) {
        return new PetitionRecall(
                recall,
                today,
                chair(village),
                new Electorate(VotingMode.ALL_VOTERS, ADULTS, 0, 0, SEATS),
                new Signatures(200, 0, 0, 0),
                List.of(),
                "三个月没有公开账目",
                null,
                List.of(),
                "测试");
    }

    private static PollingPlace place() {
        var tellers =
                List.of(new Teller("唱票人", false, null), new Teller("计票人", false, null), new Teller("监票人", false, null));
        return new PollingPlace(1, "服务中心", false, "08:00", "17:00", true, tellers);
    }

    private void record(RecallCommand act, CommunityCode village) {
        recorder.record(act, new Actor(Office.COMMITTEE, person(village, 1), village.value()));
    }

    private static Actor township(CommunityCode village) {
        return new Actor(Office.TOWNSHIP, new PersonId("p-recalltown1"), village.township());
    }

    private static PersonId person(CommunityCode village, int seat) {
        return new PersonId("p-recall%s%d".formatted(village.value().substring(4), seat));
    }

    private static PersonId chair(CommunityCode village) {
        return person(village, 0);
    }

    private RecallView view(RecallId recall) {
        return queries.query(new RecallQuery.Of(recall), ResponseTypes.optionalInstanceOf(RecallView.class))
                .join()
                .orElseThrow();
    }

    /// 村民委员会组织法 第三十五条第二款第五项, by the ledger's own hand.
    private void isDisclosed(RecallId recall, String title) {
        var id = new DisclosureId(recall.value().replaceFirst("-", "-recall-"));
        await().atMost(SOON)
                .until(() -> queries.query(
                                new DisclosureQuery.Of(id), ResponseTypes.optionalInstanceOf(DisclosureView.class))
                        .join()
                        .filter(view -> view.owed() && view.plan().title().equals(title))
                        .isPresent());
    }

    private boolean hasLeft(CommunityCode village) {
        return !leavings(village).isEmpty();
    }

    /// What the register says of those who left.
    private List<JsonNode> leavings(CommunityCode village) {
        return database
                .queryForList(
                        "select convert_from(entry, 'UTF8') from ledger_entry where community = ? and type = ?",
                        String.class,
                        village.value(),
                        "community.office-left.v1")
                .stream()
                .map(LedgerJson.mapper()::readTree)
                .toList();
    }

    private static List<JsonNode> duties(JsonNode leaving) {
        return leaving.path("duties").valueStream().toList();
    }
}
