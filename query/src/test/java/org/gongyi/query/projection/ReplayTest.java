package org.gongyi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.gongyi.query.Story.*;

import java.util.List;
import java.util.Random;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.PopulationCounted;
import org.gongyi.contract.community.Convening;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallSettlement;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.Observation;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Settlement;
import org.gongyi.contract.resolution.Station;
import org.gongyi.query.Database;
import org.gongyi.query.Elections;
import org.gongyi.query.Recalls;
import org.gongyi.query.Story;
import org.gongyi.query.resolutiontrack.ResolutionTrack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final long SEED = 20260305;

    private final Database database = Database.ONLY;
    private Projector projector;

    @BeforeEach
    void empty() {
        projector = database.emptied();
    }

    @Test
    void a_replay_from_zero_gives_the_same_tables_to_the_byte() {
        var entries = anyStory(SEED, 600).entries;
        inBatches(entries, 7);
        var before = database.dump();
        database.inTransaction(projector::forget);
        assertThat(database.dump()).doesNotContain("修建");
        inBatches(entries, 100);
        assertThat(database.dump()).isEqualTo(before);
    }

    @Test
    void an_entry_handed_out_twice_counts_once() {
        var entries = anyStory(SEED + 1, 200).entries;
        inBatches(entries, 50);
        var before = database.dump();
        inBatches(entries, 33);
        database.take(projector, List.of(entries.getFirst(), entries.getFirst()));
        assertThat(database.dump()).isEqualTo(before);
    }

    @Test
    void a_list_dropped_alone_is_rebuilt_alone() {
        var entries = anyStory(SEED + 2, 200).entries;
        inBatches(entries, 50);
        var before = database.dump();
        database.db.sql("truncate duty_list").update();
        database.db
                .sql("delete from projection_position where name = 'duty-list'")
                .update();
        inBatches(entries, 64);
        assertThat(database.dump()).isEqualTo(before);
    }

    @Test
    void a_batch_that_fails_leaves_nothing() {
        var before = database.dump();
        var impossible = begun().with(initiated(resolution(1)), proposed(resolution(2), NOTHING)).entries;
        assertThat(catchThrowable(() -> database.take(projector, impossible)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(database.dump()).isEqualTo(before);
    }

    @Test
    void every_list_says_the_same_as_the_page_of_the_matter() {
        var entries = anyStory(SEED + 3, 900).entries;
        inBatches(entries, 40);
        for (var number = 0; number < 20; number++) {
            var id = resolution(number);
            var view = ResolutionTrack.fold(trailOf(id, entries));
            var row = database.db
                    .sql("select status || ' ' || coalesce(reached, '-') from resolution_list where id = ?")
                    .param(id.value())
                    .query(String.class)
                    .single();
            assertThat(row).isEqualTo(view.status() + " " + (view.reached() == null ? "-" : view.reached()));
            assertThat(database.db
                            .sql("""
                                    select key || ' ' || due || ' ' || (lapsed is not null) from duty_list
                                    where subject = ? and settled is null order by due, key""")
                            .param(id.value())
                            .query(String.class)
                            .list())
                    .containsExactlyElementsOf(view.duties().stream()
                            .map(one -> "%s %s %s"
                                    .formatted(one.duty().key(), one.duty().due(), one.lapsed()))
                            .toList());
        }
    }

    private void inBatches(List<Entry<?>> entries, int size) {
        for (var from = 0; from < entries.size(); from += size)
            database.take(projector, entries.subList(from, Math.min(entries.size(), from + size)));
    }

    private static List<Entry<ResolutionEvent>> trailOf(ResolutionId id, List<Entry<?>> entries) {
        return Entries.of(ResolutionEvent.class, entries).stream()
                .filter(entry -> entry.event().resolution().equals(id))
                .toList();
    }

    /// A story nobody would live, of every kind of event: what the lists hold must not depend on what is lawful.
    private static Story anyStory(long seed, int length) {
        var random = new Random(seed);
        var story = begun();
        for (var number = 0; number < 20; number++) story.with(initiated(resolution(number)));
        for (var number = 0; number < 4; number++) story.with(Elections.called(Elections.election(100 + number)));
        for (var number = 0; number < 4; number++) story.with(Recalls.suggested(Recalls.recall(200 + number)));
        while (story.entries.size() < length) {
            if (random.nextInt(4) == 0) story.with(anyEntry(random));
            else if (random.nextInt(4) == 0) story.with(anyOfAnElection(random));
            else if (random.nextInt(4) == 0) story.with(anyOfARecall(random));
            else story.with(anyEvent(random));
        }
        return story;
    }

    private static CommunityEvent anyEntry(Random random) {
        var day = DAY.plusDays(random.nextInt(90));
        var body = random.nextBoolean() ? Body.REPRESENTATIVES_ASSEMBLY : Body.VILLAGERS_ASSEMBLY;
        return switch (random.nextInt(7)) {
            case 0 -> new PopulationCounted(VILLAGE, day, random.nextInt(900), 9, NOTHING);
            case 1 -> representatives(VILLAGE, day);
            case 2 -> met(VILLAGE, body, day, NOTHING);
            case 3 -> demanded(VILLAGE, body, day, day.plusDays(15));
            case 4 -> missed(VILLAGE, body, day, day.plusDays(9));
            case 5 ->
                new CommunityEvent.MeetingLeftUncalled(VILLAGE, day, new Convening(body, day).key(), day, NOTHING);
            default -> met(VILLAGE, body, day, failing(OnFail.VOID));
        };
    }

    private static ElectionEvent anyOfAnElection(Random random) {
        var id = Elections.election(100 + random.nextInt(4));
        var day = DAY.plusDays(random.nextInt(400));
        var round = 1 + random.nextInt(3);
        var outcome = Elections.outcome(40 + random.nextInt(50), Elections.CHEN, Elections.LIU);
        return switch (random.nextInt(7)) {
            case 0 -> Elections.postponed(id, day, NOTHING);
            case 1 -> Elections.announced(id, round, outcome);
            case 2 -> Elections.foundVoid(id, round, 40);
            case 3 -> Elections.further(id, day, Elections.LIU);
            case 4 -> Elections.fraud(id, random.nextBoolean(), Elections.CHEN);
            case 5 -> Elections.posted(id, Elections.CHEN, Elections.LIU);
            default -> Elections.handedOver(id);
        };
    }

    private static RecallEvent anyOfARecall(Random random) {
        var id = Recalls.recall(200 + random.nextInt(4));
        var vote = duty(RecallSettlement.VOTE_ON_RECALL, DAY.plusDays(random.nextInt(90)));
        return switch (random.nextInt(6)) {
            case 0 -> Recalls.petitioned(id, asking(vote));
            case 1 -> Recalls.called(id, DAY.plusDays(random.nextInt(90)));
            case 2 -> Recalls.voted(id, random.nextBoolean(), NOTHING);
            case 3 -> Recalls.voted(id, false, failing(OnFail.VOID));
            case 4 -> Recalls.lapsed(id, vote.key(), vote.due());
            default -> Recalls.ended(id, DAY.plusDays(random.nextInt(90)));
        };
    }

    private static ResolutionEvent anyEvent(Random random) {
        var id = resolution(random.nextInt(20));
        var station = Station.values()[random.nextInt(Station.values().length)];
        var due = DAY.plusDays(random.nextInt(20));
        return switch (random.nextInt(14)) {
            case 0 -> proposed(id, asking(duty(Settlement.supervise(Station.PROPOSAL), due)));
            case 1 -> consulted(id, failing(OnFail.WARN));
            case 2 -> reviewed(id, failing(OnFail.VOID));
            case 3 -> adopted(id, asking(duty(Settlement.DISCLOSE_RESOLUTION, due)));
            case 4 -> rejected(id);
            case 5 -> foundVoid(id);
            case 6 -> disclosed(id, asking(duty(Settlement.DISCLOSE_OUTCOME, due)));
            case 7 -> outcome(id);
            case 8 -> supervised(id, station, Observation.values()[random.nextInt(3)]);
            case 9 -> sentBack(id, station);
            case 10 -> ordered(id);
            case 11 -> lifted(id);
            case 12 -> lapsed(id, Settlement.supervise(station), due);
            default -> started(id);
        };
    }
}
