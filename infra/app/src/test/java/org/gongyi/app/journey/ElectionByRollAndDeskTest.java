package org.gongyi.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.journey.Official.Enclosure;
import org.gongyi.app.roll.CalledElection;
import org.gongyi.app.roll.SheetOfVoters;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.CandidacyAct.MeetVoters;
import org.gongyi.contract.election.CandidacyAct.Nominate;
import org.gongyi.contract.election.CandidacyAct.PublishCandidates;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.Handed;
import org.gongyi.contract.election.HandoverAct.ArchiveBallots;
import org.gongyi.contract.election.HandoverAct.CompleteHandover;
import org.gongyi.contract.election.Nominator;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.PollingAct.ArrangePolling;
import org.gongyi.contract.election.PollingAct.PublishProxies;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.Proxy;
import org.gongyi.contract.election.ResultAct.FileResult;
import org.gongyi.contract.election.RollsAct.PublishRoll;
import org.gongyi.contract.election.Teller;
import org.gongyi.contract.election.Votes;
import org.gongyi.web.roll.RollBook;
import org.gongyi.web.roll.VoterBook.Voter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// One election with everything a village has: the roll from a sheet, candidates and proxies who are on it, ballots
/// given out against it at two stations, every box counted by two, one of them decided by a third, and the handover. By
/// the pages alone, from the day its election committee sits.
@LedgerTest
class ElectionByRollAndDeskTest {

    private static final String ELECTIONS = "elections";
    private static final String VILLAGE = "510402100209";
    private static final int VOTERS = 60;
    private static final int AT_ONE = 24;
    private static final int AT_TWO = 16;
    private static final Map<String, String> SEALED = Map.of("seal", "000321", "by", "成员e3", "witnesses", "成员e4、成员e5");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private RollBook book;

    @Autowired
    private QueryGateway queries;

    private CalledElection election;
    private ElectionId id;
    private LocalDate polling;

    @Test
    void a_roll_from_a_sheet_two_stations_and_the_counting_desk_in_one_election_to_the_handover() {
        election = CalledElection.votedOnToday(ledger, VILLAGE);
        id = election.id();
        polling = election.polling();
        var one = presiding(0);
        var other = presiding(1);
        var third = presiding(2);

        registers(one);
        one.records(ELECTIONS, new PublishRoll(id, polling.minusDays(25), VOTERS, 0, 0, false, false, List.of(), "说明"));
        var people = book.between(id, 1, VOTERS);
        stands(one, people);
        delegates(one, people);
        one.records(ELECTIONS, arranged());

        gives(one, 1, IntStream.rangeClosed(1, AT_ONE).boxed().toList());
        gives(
                other,
                2,
                IntStream.rangeClosed(AT_ONE + 1, AT_ONE + AT_TWO).boxed().toList());
        counts(one, other, third);
        ends(one);
    }

    private Official presiding(int seat) {
        return Official.signedIn(ledger, port, election.village(), election.presiding(seat));
    }

    /// Looked at first, then recorded.
    private void registers(Official clerk) {
        var form = "/desk/rolls/" + id + "/register-voters";
        var sheet = SheetOfVoters.of(VOTERS, 261).bytes();
        var checked = clerk.sends(form, Map.of("do", "check"), new Enclosure("file", "roll.csv", sheet));
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.body()).contains("共 60 人");
        var held = checked.body().replaceFirst("(?s).*name=\"held\" value=\"([0-9a-f]{32})\".*", "$1");
        pressed(clerk.presses(form, form, Map.of("do", "record", "held", held)));
        assertThat(book.totals(id).orElseThrow().voters()).isEqualTo(VOTERS);
    }

    /// Two for each of the posts of chair and deputy, four for three seats of members.
    private void stands(Official clerk, List<Voter> people) {
        var posts = List.of(
                Post.CHAIR,
                Post.CHAIR,
                Post.VICE_CHAIR,
                Post.VICE_CHAIR,
                Post.MEMBER,
                Post.MEMBER,
                Post.MEMBER,
                Post.MEMBER);
        candidates = IntStream.range(0, posts.size())
                .mapToObj(at -> new Nominee(
                        people.get(at).person(), people.get(at).name(), at == 4 ? Sex.FEMALE : Sex.MALE, posts.get(at)))
                .toList();
        candidates.forEach(nominee -> records(
                clerk,
                new Nominate(id, polling.minusDays(20), nominee, Nominator.VOTERS, 12, List.of(), List.of(), "说明")));
        records(clerk, new PublishCandidates(id, polling.minusDays(12), candidates, List.of(), List.of(), "说明"));
        records(clerk, new MeetVoters(id, polling.minusDays(5), "晒坝", 40, List.of(), List.of(), "说明"));
    }

    private List<Nominee> candidates = List.of();

    private static void records(Official clerk, ElectionCommand act) {
        clerk.records(ELECTIONS, act);
    }

    /// Number 20 lets number 21 vote; a candidate may not.
    private void delegates(Official clerk, List<Voter> people) {
        var principal = people.get(19).person();
        var refused = clerk.sends(
                ELECTIONS, proxy(new Proxy(principal, people.getFirst().person(), true, true, true)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("候选人不得接受委托");
        records(clerk, proxy(new Proxy(principal, people.get(20).person(), true, true, true)));
    }

    private PublishProxies proxy(Proxy one) {
        return new PublishProxies(id, polling.minusDays(3), List.of(one), List.of(), "说明");
    }

    private ArrangePolling arranged() {
        return new ArrangePolling(id, polling.minusDays(5), List.of(place(1, false), place(2, true)), List.of(), "说明");
    }

    private static PollingPlace place(int number, boolean roving) {
        var tellers = IntStream.range(3, 6)
                .mapToObj(seat -> new Teller("成员e" + seat, false, null))
                .toList();
        return new PollingPlace(number, roving ? "流动票箱" : "村委会", roving, "08:00", "17:00", true, tellers);
    }

    /// A ballot to each, of number 20 to the holder; and nobody is given a second one elsewhere.
    private void gives(Official clerk, int box, List<Integer> numbers) {
        does(clerk, box, "open", SEALED);
        for (int number : numbers)
            does(
                    clerk,
                    box,
                    "issue",
                    number == 20
                            ? Map.of("number", "20", "proxy", "村民00020")
                            : Map.of("number", Integer.toString(number)));
        if (box == 2)
            assertThat(at(clerk, box, "issue", Map.of("number", "1")).body()).contains("已在 1 号票箱的发票处领过票");
        does(clerk, box, "close", SEALED);
    }

    private void does(Official clerk, int box, String what, Map<String, String> typed) {
        pressed(at(clerk, box, what, typed));
    }

    private HttpResponse<String> at(Official clerk, int box, String what, Map<String, String> typed) {
        var station = "/desk/elections/%s/issue/%d".formatted(id, box);
        var all = new HashMap<>(typed);
        all.put("do", what);
        return clerk.presses(station, station, all);
    }

    private static void pressed(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    /// At box 1 the two differ in one number, and a third decides from the paper.
    private void counts(Official one, Official other, Official third) {
        var desk = new DeskCount(id, one, other, third);
        desk.decidedByAThird(box(1, AT_ONE, 18));
        desk.agreed(box(2, AT_TWO, 12));
        desk.announced(polling);
    }

    /// @param most votes for the chair who wins
    private BoxCount box(int number, int ballots, int most) {
        var won = List.of(most, 2, ballots - 3, 2, ballots - 3, ballots - 4, ballots - 5, 1);
        var votes = IntStream.range(0, candidates.size())
                .mapToObj(at -> new Votes(
                        candidates.get(at).person(), candidates.get(at).post(), won.get(at), 0, 0))
                .toList();
        return new BoxCount(number, ballots, ballots, ballots, 0, "甲", "乙", null, votes);
    }

    private void ends(Official clerk) {
        CaughtUp.with(ledger);
        assertThat(clerk.opens("/elections/" + id).body()).contains("000321", "村民00000", "第 1 次投票");
        records(clerk, new FileResult(id, polling, "备〔2026〕9号", 5, List.of(), "说明"));
        records(
                clerk,
                new ArchiveBallots(
                        id, polling, polling, "镇档案室", polling.plusYears(5).plusDays(1), List.of(), "说明"));
        records(
                clerk,
                new CompleteHandover(
                        id, polling, List.of(Handed.values()), polling, "成员b0", "村民00000", "镇政府 宋文", List.of(), "说明"));
        assertThat(elected())
                .containsExactlyInAnyOrderElementsOf(List.of(0, 2, 4, 5, 6).stream()
                        .map(at -> candidates.get(at).person())
                        .toList());
        CaughtUp.with(ledger);
        assertThat(clerk.opens("/elections/" + id).body()).contains("选举结束，工作已经移交。");
    }

    /// Nobody sits before tomorrow, and the register takes no day that is to come: who won is told by the result.
    private List<PersonId> elected() {
        return queries
                .query(new ElectionQuery.Of(id), ResponseTypes.optionalInstanceOf(ElectionView.class))
                .join()
                .orElseThrow()
                .rounds()
                .getLast()
                .outcome()
                .elected()
                .stream()
                .map(Elected::person)
                .toList();
    }
}
