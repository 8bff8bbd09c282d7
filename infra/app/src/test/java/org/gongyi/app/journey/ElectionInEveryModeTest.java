package org.gongyi.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.recall.RecallId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// An election in each way the law knows, from the call to the handover, by the forms of the desk alone: counted by two
/// who differ and a third.
@LedgerTest
class ElectionInEveryModeTest {

    private static final String ELECTIONS = "elections";
    private static final String RECALLS = "recalls";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Recorder recorder;

    @Autowired
    private QueryGateway queries;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @EnumSource
    void runs_from_the_call_to_the_handover_and_a_recall_through_the_pages(ElectedBy by) {
        var begun = new ElectionCourse(by, new ElectionId(by.community + "-0000000000"), LocalDate.now(clock));
        begun.register().forEach(act -> recorder.record(act, township(by)));
        var committee = Official.signedIn(ledger, port, by.community, begun.person("b", 0));

        var course = begun.named(committee.begins(ELECTIONS, begun.call()));
        committee.records(ELECTIONS, course.formCommittee());
        var presiding = presiding(course);
        presiding.records(ELECTIONS, course.publishCommittee());
        presiding.records(ELECTIONS, course.publishRoll());
        all(presiding, course.objectionUpheld());
        all(presiding, course.nominations());
        all(presiding, course.candidatesPosted());
        proxies(presiding, course);
        presiding.records(ELECTIONS, course.arrangePolling());
        counted(presiding, course);
        presiding.records(ELECTIONS, course.furtherBallot());
        presiding.records(ELECTIONS, course.furtherVote());
        all(presiding, course.ended());

        CaughtUp.with(ledger);
        assertThat(presiding.opens("/elections/" + course.election()).body())
                .contains("选举结束，工作已经移交。", "第 1 次投票", "第 2 次投票", "成立，名单已更改", "许燕");
        recalled(course);
    }

    /// In the way in which the member was elected.
    private void recalled(ElectionCourse course) {
        var deputy = Official.signedIn(ledger, port, course.by().community, course.person("b", 1));
        var unnamed = new RecallId(course.by().community + "-0000000000");
        var recall = new RecallId(deputy.begins(RECALLS, course.petitionRecall(unnamed)));
        course.recalled(recall).forEach(act -> deputy.records(RECALLS, act));
        CaughtUp.with(ledger);
        assertThat(deputy.opens("/recalls/" + recall).body()).contains("投票通过，已经罢免。");
    }

    private static void all(Official official, List<ElectionCommand> acts) {
        acts.forEach(act -> official.records(ELECTIONS, act));
    }

    /// In each way two people differ in the first box, and a third decides from the paper.
    private void counted(Official presiding, ElectionCourse course) {
        var community = course.by().community;
        var desk = new DeskCount(
                course.election(),
                presiding,
                Official.signedIn(ledger, port, community, course.person("e", 1)),
                Official.signedIn(ledger, port, community, course.person("e", 2)));
        var boxes = course.firstVote();
        desk.decidedByAThird(boxes.getFirst());
        boxes.stream().skip(1).forEach(desk::agreed);
        desk.announced(course.pollingDay());
        var told = queries.query(
                        new ElectionQuery.Of(course.election()), ResponseTypes.optionalInstanceOf(ElectionView.class))
                .join()
                .orElseThrow()
                .rounds()
                .getFirst()
                .boxes();
        assertThat(told)
                .extracting(BoxCount::number, BoxCount::resolvedBy)
                .startsWith(tuple(1, "张光富"))
                .hasSize(boxes.size());
        assertThat(told.stream().mapToInt(BoxCount::returned).sum()).isEqualTo(course.by().took);
    }

    /// Whom the ledger has seated by then.
    private Official presiding(ElectionCourse course) {
        var chair = course.person("e", 0);
        var desk = Official.signedIn(ledger, port, course.by().community, chair);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> desk.opens("/desk/elections/%s/publish-roll".formatted(course.election()))
                                .statusCode()
                        == 200);
        return desk;
    }

    /// Where the law has proxies at all, one is refused and one is taken; else every one is refused.
    private static void proxies(Official presiding, ElectionCourse course) {
        var refused =
                presiding.sends(ELECTIONS, course.by().hasProxies() ? course.proxyHeldByACandidate() : course.proxy());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(course.by().hasProxies() ? "候选人不得接受委托" : "不实行委托投票");
        if (course.by().hasProxies()) presiding.records(ELECTIONS, course.proxy());
    }

    private static Actor township(ElectedBy by) {
        return new Actor(Office.TOWNSHIP, new PersonId("p-township"), by.community.township());
    }
}
