package org.gongyi.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.deadline.DeadlineJob;
import org.gongyi.app.seating.SeatingRound;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.CommunityView.TenureView;
import org.gongyi.contract.community.OfficeAct.ReceiveResignation;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.web.count.VoteKey;
import org.gongyi.web.issue.BallotBook;
import org.gongyi.web.issue.Seal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/// A seat falls vacant and is filled, by the forms of the desk alone: the register has the new member
/// without a handover, and with the filing everything ends that an election keeps.
@LedgerTest
class ByElectionTest {

    private static final String ELECTIONS = "elections";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Seal SEAL = new Seal("0012", "甲", "乙、丙");

    @LocalServerPort
    private int port;

    private static final String RESIGNING = "提出辞职、等待会议审议的成员";

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Recorder recorder;

    @Autowired
    private QueryGateway queries;

    @Autowired
    private BallotBook book;

    @Autowired
    private SeatingRound seats;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private CommunityCode village = new CommunityCode("310115100302");

    private ByElectionCourse begun(Post post) {
        var begun = new ByElectionCourse(village, new ElectionId(village + "-0000000000"), LocalDate.now(clock), post);
        recorder.record(begun.founding(), Actor.LEDGER);
        begun.register().forEach(act -> recorder.record(act, township()));
        recorder.record(begun.death(), township());
        CaughtUp.with(ledger);
        assertThat(duties()).contains("by-election:" + begun.vacant());
        return begun;
    }

    @Test
    void EL_BYELECT_Q_a_member_who_wins_the_chair_is_moved_and_the_seat_that_was_left_is_owed() {
        village = new CommunityCode("310115100303");
        var begun = begun(Post.CHAIR);
        var course = called(begun);
        var presiding = Official.signedIn(ledger, port, village, course.person("e", 0));
        course.prepared().forEach(act -> presiding.records(ELECTIONS, act));
        presiding.records(ELECTIONS, course.vote());

        await().atMost(SOON).until(() -> sitting(Office.COMMITTEE).stream().anyMatch(one -> one.post() == Post.CHAIR));
        assertThat(sitting(Office.COMMITTEE))
                .extracting(TenureView::name, TenureView::post)
                .containsExactlyInAnyOrder(tuple("吴刚", Post.MEMBER), tuple("郑梅", Post.CHAIR));
        CaughtUp.with(ledger);
        assertThat(duties())
                .contains("by-election:" + course.pollingDay().plusDays(1))
                .doesNotContain("by-election:" + begun.vacant());
        var board = presiding.opens("/communities/" + village).body();
        assertThat(board).containsPattern("主任</span>\\s*郑梅").doesNotContainPattern("委员</span>\\s*郑梅");
        var size = recorder.size();
        seats.follow(course.election());
        assertThat(recorder.size()).as("however often it looks").isEqualTo(size);
        dies(course);
    }

    /// Her page says that she sits by it, and then that she does no more.
    private void dies(ByElectionCourse course) {
        var anybody = new Visitor(port);
        var page = "/elections/" + course.election();
        assertThat(anybody.get(page).body()).contains("郑梅").doesNotContain("不再担任");
        recorder.record(
                new LeaveOffice(
                        village, course.today(), Office.COMMITTEE, course.person("b", 2), Cause.DIED, null, null, "测试"),
                township());
        CaughtUp.with(ledger);
        assertThat(anybody.get(page).body()).contains("起不再担任（死亡）");
    }

    @Test
    void EL_BYELECT_Q_from_the_vacancy_to_the_new_member_in_office() {
        var begun = begun(Post.MEMBER);
        var owed = "by-election:" + begun.vacant();

        var course = called(begun);
        var presiding = Official.signedIn(ledger, port, village, course.person("e", 0));
        course.prepared().forEach(act -> presiding.records(ELECTIONS, act));
        presiding.records(ELECTIONS, course.vote());
        var vote = issued(course);
        await().atMost(SOON).until(() -> sitting(Office.COMMITTEE).size() == 3);
        assertThat(sitting(Office.COMMITTEE))
                .filteredOn(held -> held.name().equals("赵敏"))
                .singleElement()
                .satisfies(held -> {
                    assertThat(held.from()).isEqualTo(course.pollingDay().plusDays(1));
                    assertThat(held.until()).isEqualTo(course.until());
                });
        CaughtUp.with(ledger);
        assertThat(duties()).doesNotContain(owed);
        forget(course);
        assertThat(book.stations(vote)).as("kept until the filing").isNotEmpty();

        presiding.records(ELECTIONS, course.file());
        await().atMost(SOON).until(() -> sitting(Office.ELECTION_COMMITTEE).isEmpty());
        CaughtUp.with(ledger);
        forget(course);
        assertThat(book.stations(vote)).isEmpty();
        var page = presiding.opens("/elections/" + course.election()).body();
        assertThat(page).contains("补选已经结束。", "赵敏").doesNotContain("工作移交", RESIGNING);

        List.of("吴刚", "赵敏").forEach(this::resigns);
        CaughtUp.with(ledger);
        var board = presiding.opens("/communities/" + village).body();
        assertThat(board).contains(RESIGNING, "<strong>委员 赵敏</strong>", "吴刚</strong>");
        assertThat(presiding.opens("/elections/" + course.election()).body())
                .as("who sits by this election, and nobody else")
                .contains(RESIGNING, "<strong>委员 赵敏</strong>")
                .doesNotContain("吴刚</strong>");
    }

    private void resigns(String name) {
        var member = sitting(Office.COMMITTEE).stream()
                .filter(held -> held.name().equals(name))
                .findFirst()
                .orElseThrow();
        recorder.record(
                new ReceiveResignation(village, LocalDate.now(clock), member.person(), true, null, null), township());
    }

    private ByElectionCourse called(ByElectionCourse begun) {
        var committee = Official.signedIn(ledger, port, village, begun.person("b", 1));
        var course = begun.named(committee.begins(ELECTIONS, begun.call()));
        committee.records(ELECTIONS, course.formCommittee());
        await().atMost(SOON).until(() -> !sitting(Office.ELECTION_COMMITTEE).isEmpty());
        return course;
    }

    /// A station that gave out one ballot.
    private VoteKey issued(ByElectionCourse course) {
        var vote = new VoteKey(ELECTIONS, course.election().value(), 1);
        book.open(vote, 1, SEAL);
        book.issue(vote, 1, 17, Optional.empty());
        book.close(vote, 1, SEAL);
        return vote;
    }

    private void forget(ByElectionCourse course) {
        ledger.getBeansOfType(DeadlineJob.class).values().stream()
                .filter(job -> job.getClass().getSimpleName().startsWith("WhenVoteIsOver"))
                .forEach(job -> job.lookAt(course.today()));
    }

    private List<TenureView> sitting(Office body) {
        var today = LocalDate.now(clock);
        return register().offices().stream()
                .filter(held -> held.office() == body && !today.isBefore(held.from()) && !today.isAfter(held.until()))
                .toList();
    }

    private List<String> duties() {
        return database.queryForList(
                "select key from duty_list where community = ? and settled is null", String.class, village.value());
    }

    private CommunityView register() {
        return queries.query(new CommunityQuery.Of(village), ResponseTypes.optionalInstanceOf(CommunityView.class))
                .join()
                .orElseThrow();
    }

    private Actor township() {
        return new Actor(Office.TOWNSHIP, new PersonId("p-byelecttown"), village.township());
    }
}
