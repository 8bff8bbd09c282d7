package org.gongyi.query.electionlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.query.Elections.*;
import static org.gongyi.query.Story.DAY;
import static org.gongyi.query.Story.NOTHING;
import static org.gongyi.query.Story.URBAN;
import static org.gongyi.query.Story.VILLAGE;
import static org.gongyi.query.Story.asking;
import static org.gongyi.query.Story.begun;
import static org.gongyi.query.Story.duty;
import static org.gongyi.query.Story.failing;
import static org.gongyi.query.Story.registered;
import static org.gongyi.query.Story.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionQuery.Find;
import org.gongyi.contract.election.ElectionQuery.Overview;
import org.gongyi.contract.election.ElectionQuery.Part;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.contract.election.ElectionView.Summary;
import org.gongyi.contract.election.HandoverEvent.ByElectionEnded;
import org.gongyi.contract.election.PollingEvent.SeatsLeftVacant;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.resolution.Body;
import org.gongyi.query.Database;
import org.gongyi.query.Story;
import org.gongyi.query.electiontrack.ElectionTrack;
import org.gongyi.query.projection.Entries;
import org.gongyi.query.projection.Projector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElectionListTest {

    private static final ElectionId ID = election(1);
    private static final CommunityCode NEIGHBOUR = new CommunityCode("510411102202");

    private final ElectionListQueries queries = new ElectionListQueries(Database.ONLY.db);
    private Projector projector;
    private Story story;

    @BeforeEach
    void empty() {
        projector = Database.ONLY.emptied();
        story = begun();
    }

    @Test
    void a_row_tells_where_the_election_stands_what_was_found_and_what_is_late() {
        told(
                called(ID, POLLING, failing(OnFail.WARN)),
                formed(ID, asking(duty("publish-election-committee", DAY)), seat("he0001", "何平")),
                lapsed(ID, "publish-election-committee", DAY),
                roll(ID, 100),
                announced(ID, 1, outcome(90, CHEN, LIU), failing(OnFail.WARN)));
        assertThat(found(""))
                .containsExactly(new Summary(
                        ID,
                        VILLAGE,
                        "平江村村民委员会",
                        CommunityKind.VILLAGE,
                        ElectionKind.GENERAL,
                        VotingMode.ALL_VOTERS,
                        POLLING,
                        Stage.VOTED,
                        3,
                        2,
                        100,
                        90,
                        2,
                        1));
    }

    @Test
    void the_stage_moves_with_each_event_and_the_page_says_the_same() {
        assertStage(Stage.CALLED);
        assertStage(Stage.WITHOUT_EFFECT, called(ID, POLLING, failing(OnFail.VOID)), roll(ID, 100));
        assertStage(Stage.COMMITTEE_FORMED, formed(ID, NOTHING));
        assertStage(Stage.CALLED, formed(ID, failing(OnFail.NOT_PASSED)));
        assertStage(Stage.ROLL_POSTED, formed(ID, NOTHING), roll(ID, 100), amended(ID, 1, 0));
        assertStage(Stage.CANDIDATES_POSTED, posted(ID, CHEN), roll(ID, 100));
        assertStage(Stage.VOTED, announced(ID, 1, outcome(90, CHEN)));
        assertStage(Stage.VOTE_VOID, foundVoid(ID, 1, 40));
        assertStage(Stage.VOTE_VOID, foundVoid(ID, 1, 40), foundVoid(ID, 2, 45));
        assertStage(Stage.CANDIDATES_POSTED, foundVoid(ID, 1, 40), posted(ID, CHEN));
        assertStage(Stage.FURTHER_BALLOT, announced(ID, 1, outcome(90, CHEN)), further(ID, AGAIN, LIU));
        assertStage(Stage.VOTED, announced(ID, 1, outcome(90, CHEN)), further(ID, AGAIN, LIU), foundVoid(ID, 2, 20));
        assertStage(Stage.HANDED_OVER, announced(ID, 1, outcome(90, CHEN)), handedOver(ID));
        assertStage(Stage.CONCLUDED, announced(ID, 1, outcome(90, CHEN)), new ByElectionEnded(ID, AGAIN, NOTHING));
        assertStage(Stage.VOTE_VOID, announced(ID, 1, outcome(90, CHEN)), fraud(ID, true));
        var ended = new ByElectionEnded(ID, AGAIN, NOTHING);
        assertStage(Stage.CONCLUDED, foundVoid(ID, 1, 20), ended);
        var left = new SeatsLeftVacant(ID, AGAIN, Body.REPRESENTATIVES_ASSEMBLY, "不再补选", List.of(), NOTHING);
        assertStage(Stage.GIVEN_UP, roll(ID, 100), left);
        assertStage(Stage.GIVEN_UP, foundVoid(ID, 1, 20), left);
        assertStage(Stage.CONCLUDED, left, ended);
        assertStage(Stage.VOTED, announced(ID, 1, outcome(90, CHEN)), left);
        var righter = corrected(ID, 1, box(1, 20), box(1, 90), outcome(90, CHEN), NOTHING);
        assertStage(Stage.CONCLUDED, foundVoid(ID, 1, 20), ended, righter);
    }

    @Test
    void a_row_keeps_its_place_between_batches() {
        var batches = begun().with(
                        called(ID),
                        announced(ID, 1, outcome(90, CHEN, LIU)),
                        fraud(ID, true, LIU),
                        further(ID, AGAIN, LIU, SUN),
                        announced(ID, 2, outcome(80, LIU, SUN)));
        for (var entry : batches.entries) Database.ONLY.take(projector, List.of(entry));
        assertThat(only().elected()).isEqualTo(3);
        assertThat(only().pollingDay()).isEqualTo(AGAIN);
    }

    @Test
    void another_polling_day_is_that_of_the_list_unless_it_was_set_without_effect() {
        told(called(ID), postponed(ID, AGAIN, NOTHING), postponed(ID, AGAIN.plusDays(9), failing(OnFail.VOID)));
        assertThat(only().pollingDay()).isEqualTo(AGAIN);
    }

    @Test
    void who_won_is_told_over_all_votes_and_the_ballots_of_the_last() {
        told(
                called(ID),
                announced(ID, 1, outcome(90, CHEN)),
                further(ID, AGAIN, LIU, SUN),
                announced(ID, 2, outcome(70, LIU, SUN)));
        assertThat(only().elected()).isEqualTo(3);
        assertThat(only().returned()).isEqualTo(70);
    }

    @Test
    void a_corrected_count_changes_the_row() {
        var box = box(1, 90);
        told(
                called(ID),
                announced(ID, 1, outcome(90, CHEN, LIU), box),
                corrected(ID, 1, box, box(1, 91), outcome(91, CHEN), NOTHING));
        assertThat(only().elected()).isEqualTo(1);
        assertThat(only().returned()).isEqualTo(91);
    }

    @Test
    void fraud_takes_a_seat_or_all_of_them() {
        told(called(ID), announced(ID, 1, outcome(90, CHEN, LIU)), fraud(ID, true, LIU));
        assertThat(only().elected()).isEqualTo(1);
        told(called(election(2)), announced(election(2), 1, outcome(90, CHEN, LIU)), fraud(election(2), true));
        assertThat(found("")).extracting(Summary::elected).containsExactly(0, 1);
    }

    @Test
    void elections_are_told_by_place_and_by_stage_latest_polling_day_first() {
        told(
                called(election(URBAN, 1)),
                called(ID, POLLING.plusDays(1), NOTHING),
                called(election(2), POLLING.minusDays(1), NOTHING),
                roll(ID, 100));
        assertThat(found("")).extracting(Summary::id).containsExactly(ID, election(URBAN, 1), election(2));
        assertThat(found("5104")).hasSize(3);
        assertThat(found("510402")).extracting(Summary::id).containsExactly(election(URBAN, 1));
        assertThat(found(VILLAGE.value())).extracting(Summary::id).containsExactly(ID, election(2));
        assertThat(queries.handle(new Find("", Stage.ROLL_POSTED, null, 9)).items())
                .extracting(Summary::id)
                .containsExactly(ID);
        assertThat(found("5105")).isEmpty();
        assertThat(found("x")).isEmpty();
    }

    @Test
    void pages_turn_to_the_end_without_loss_where_many_vote_on_the_same_day() {
        var events = new ArrayList<LedgerEvent>();
        for (var number = 1; number <= 7; number++)
            events.add(called(election(number), number == 4 ? AGAIN : POLLING, NOTHING));
        told(events.toArray(LedgerEvent[]::new));
        var turned = new ArrayList<ElectionId>();
        String cursor = null;
        do {
            var page = queries.handle(new Find("", null, cursor, 2));
            page.items().forEach(one -> turned.add(one.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(turned)
                .containsExactly(
                        election(4), election(7), election(6), election(5), election(3), election(2), election(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "20260305-1", "====", "MjAyNg"})
    void a_cursor_that_is_none_of_ours_is_malformed(String cursor) {
        assertThatThrownBy(() -> queries.handle(new Find("", null, cursor, 9))).isInstanceOf(Malformed.class);
    }

    @Test
    void a_round_is_told_by_county_township_and_community() {
        told(
                registered(NEIGHBOUR, "新坪村村民委员会", CommunityKind.VILLAGE),
                called(ID),
                announced(ID, 1, outcome(90, CHEN, LIU, SUN)),
                called(election(NEIGHBOUR, 1)),
                announced(election(NEIGHBOUR, 1), 1, outcome(80, CHEN)),
                called(election(URBAN, 1)));
        var both = new Part("510411", "东区", 2, Map.of(Stage.VOTED, 2L), 200, 170, 2, 1);
        var urban = new Part("510402", "东区", 1, Map.of(Stage.CALLED, 1L), 0, 0, 0, 0);
        assertThat(round("5104")).containsExactly(urban, both);
        assertThat(round("")).containsExactly(urban, both);
        assertThat(round("510411"))
                .containsExactly(new Part("510411102", "大渡口街道", 2, Map.of(Stage.VOTED, 2L), 200, 170, 2, 1));
        assertThat(round("510411102"))
                .containsExactly(
                        new Part(VILLAGE.value(), "平江村村民委员会", 1, Map.of(Stage.VOTED, 1L), 100, 90, 1, 1),
                        new Part(NEIGHBOUR.value(), "新坪村村民委员会", 1, Map.of(Stage.VOTED, 1L), 100, 80, 1, 0));
        assertThat(round(URBAN.value())).extracting(Part::name).containsExactly("大渡口街社区居民委员会");
    }

    @Test
    void a_community_without_an_election_is_part_of_the_round_all_the_same() {
        told();
        assertThat(round("510402")).containsExactly(new Part("510402001", "大渡口街道", 1, Map.of(), 0, 0, 0, 0));
    }

    @Test
    void a_community_that_called_again_counts_once_by_the_call_with_effect() {
        told(
                called(ID),
                announced(ID, 1, outcome(90, CHEN, LIU, SUN)),
                called(election(2), POLLING, failing(OnFail.VOID)));
        assertThat(round("510411"))
                .containsExactly(new Part("510411102", "大渡口街道", 1, Map.of(Stage.VOTED, 1L), 100, 90, 1, 1));
        told(called(election(3)));
        assertThat(round("510411").getFirst().stages()).isEqualTo(Map.of(Stage.CALLED, 1L));
    }

    @Test
    void by_elections_and_other_rounds_are_no_part_of_it() {
        told(
                called(ID, ElectionKind.BY_ELECTION, POLLING, NOTHING),
                called(election(2), POLLING.plusDays(1), NOTHING),
                called(election(3), POLLING.minusDays(1), NOTHING));
        assertThat(queries.handle(new Overview("510411", ElectionKind.GENERAL, POLLING, POLLING))
                        .parts())
                .extracting(Part::stages)
                .containsExactly(Map.of());
    }

    @Test
    void by_elections_have_an_overview_of_their_own_in_which_each_counts() {
        told(
                called(ID, ElectionKind.BY_ELECTION, POLLING, NOTHING),
                called(election(2), ElectionKind.BY_ELECTION, POLLING.plusDays(1), NOTHING),
                called(election(3)));
        assertThat(queries.handle(Overview.of("510411", ElectionKind.BY_ELECTION, POLLING.getYear()))
                        .parts())
                .extracting(Part::stages)
                .containsExactly(Map.of(Stage.CALLED, 2L));
        assertThat(round("510411")).extracting(Part::stages).containsExactly(Map.of(Stage.CALLED, 1L));
    }

    @Test
    void of_two_neighbouring_years_an_election_is_in_the_round_of_its_polling_day_alone() {
        var year = POLLING.getYear();
        told(
                called(ID, LocalDate.of(year, 12, 31), NOTHING),
                called(election(2), LocalDate.of(year + 1, 1, 1), NOTHING));
        assertThat(Stream.of(year, year + 1)
                        .map(one -> queries.handle(Overview.of("510411", ElectionKind.GENERAL, one)))
                        .flatMap(one -> one.parts().stream().map(Part::stages)))
                .containsExactly(Map.of(Stage.CALLED, 1L), Map.of(Stage.CALLED, 1L));
    }

    @Test
    void what_the_first_vote_filled_is_no_longer_complete_when_fraud_took_a_seat() {
        told(called(ID), announced(ID, 1, outcome(90, CHEN, LIU, SUN)), fraud(ID, true, SUN));
        assertThat(round("510411")).extracting(Part::firstBallot).containsExactly(0L);
    }

    @Test
    void what_a_second_vote_filled_after_a_void_one_was_not_complete_at_first() {
        told(called(ID), foundVoid(ID, 1, 40), announced(ID, 2, outcome(90, CHEN, LIU, SUN)));
        assertThat(round("510411")).extracting(Part::firstBallot).containsExactly(0L);
    }

    /// Events in any order, lawful or not: what the list holds must not depend on that.
    @ParameterizedTest
    @ValueSource(longs = {20260305, 20260306, 20260307, 20260308})
    void the_list_says_the_same_as_the_page_whatever_happens(long seed) {
        var random = new Random(seed);
        var trail = new Story().with(called(ID));
        for (var round = 0; trail.entries.size() < 40; )
            trail.with(random.nextInt(4) == 0 ? counted(random, ++round) : anyOf(random, round));
        told(trail.entries.stream().map(Entry::event).toArray(LedgerEvent[]::new));
        var view = ElectionTrack.fold(Entries.of(ElectionEvent.class, trail.entries));
        var row = only();
        assertThat(row.stage()).isEqualTo(view.stage());
        assertThat(row.pollingDay()).isEqualTo(view.plan().pollingDay());
        assertThat(row.elected())
                .isEqualTo(view.rounds().stream()
                        .filter(RoundView::effective)
                        .mapToInt(one -> one.outcome().elected().size())
                        .sum());
        assertThat(row.returned()).isEqualTo(view.rounds().getLast().outcome().returned());
    }

    private static ElectionEvent counted(Random random, int round) {
        return random.nextInt(3) == 0
                ? foundVoid(ID, round, 40)
                : announced(ID, round, outcome(60 + random.nextInt(30), CHEN, LIU), box(1, 60));
    }

    private static ElectionEvent anyOf(Random random, int rounds) {
        var box = box(1, 60);
        var round = 1 + random.nextInt(Math.max(1, rounds));
        return switch (random.nextInt(8)) {
            case 0 -> postponed(ID, POLLING.plusDays(random.nextInt(30)), NOTHING);
            case 1 -> posted(ID, CHEN, LIU);
            case 2 -> further(ID, POLLING.plusDays(random.nextInt(30)), LIU, SUN);
            case 3 -> corrected(ID, round, box, box, outcome(70, LIU), NOTHING);
            case 4 -> corrected(ID, round, box, box, outcome(30), failing(OnFail.VOID));
            case 5 -> fraud(ID, random.nextBoolean(), CHEN);
            case 6 -> fraud(ID, random.nextInt(4) == 0);
            default -> handedOver(ID);
        };
    }

    private void assertStage(Stage stage, ElectionEvent... events) {
        var begins = events.length > 0 && events[0] instanceof ElectionCalled;
        var all = begins
                ? events
                : Stream.concat(Stream.of(called(ID)), Stream.of(events)).toArray(ElectionEvent[]::new);
        empty();
        told(all);
        var view = ElectionTrack.fold(trail(all));
        assertThat(only().stage()).isEqualTo(stage).isEqualTo(view.stage());
        assertThat(only().pollingDay()).isEqualTo(view.plan().pollingDay());
    }

    private List<Part> round(String place) {
        return queries.handle(Overview.of(place, ElectionKind.GENERAL, POLLING.getYear()))
                .parts();
    }

    private void told(LedgerEvent... events) {
        Database.ONLY.take(projector, story.with(events).entries);
    }

    private Summary only() {
        assertThat(found("")).hasSize(1);
        return found("").getFirst();
    }

    private List<Summary> found(String place) {
        return queries.handle(new Find(place, null, null, 9)).items();
    }
}
