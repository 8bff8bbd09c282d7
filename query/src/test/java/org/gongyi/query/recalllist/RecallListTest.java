package org.gongyi.query.recalllist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.query.Recalls.*;
import static org.gongyi.query.Story.DAY;
import static org.gongyi.query.Story.NOTHING;
import static org.gongyi.query.Story.URBAN;
import static org.gongyi.query.Story.VILLAGE;
import static org.gongyi.query.Story.begun;
import static org.gongyi.query.Story.failing;

import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallQuery.Find;
import org.gongyi.contract.recall.RecallStage;
import org.gongyi.contract.recall.RecallView.Summary;
import org.gongyi.query.Database;
import org.gongyi.query.projection.Projector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecallListTest {

    private final RecallListQueries queries = new RecallListQueries(Database.ONLY.db);
    private Projector projector;

    @BeforeEach
    void empty() {
        projector = Database.ONLY.emptied();
    }

    @Test
    void a_row_tells_whom_it_is_about_where_it_stands_and_what_was_found() {
        told(
                suggested(recall(1)),
                petitioned(recall(1), failing(OnFail.NOT_PASSED)),
                petitioned(recall(1), failing(OnFail.WARN)),
                called(recall(1), POLLING));
        assertThat(found(""))
                .containsExactly(new Summary(
                        recall(1), VILLAGE, "平江村村民委员会", CommunityKind.VILLAGE, "周某某", RecallStage.CALLED, DAY, 1));
    }

    @Test
    void a_row_keeps_its_place_between_batches() {
        var story = begun().with(
                        petitioned(recall(1), NOTHING), called(recall(1), POLLING), voted(recall(1), true, NOTHING));
        for (var entry : story.entries) Database.ONLY.take(projector, List.of(entry));
        assertThat(found("")).extracting(Summary::stage).containsExactly(RecallStage.RECALLED);
    }

    @Test
    void recalls_are_told_by_place_newest_first() {
        told(
                petitioned(recall(VILLAGE, 1), NOTHING),
                petitioned(recall(URBAN, 2), NOTHING),
                petitioned(recall(VILLAGE, 3), NOTHING));
        assertThat(found("5104")).extracting(Summary::id).containsExactly(recall(3), recall(URBAN, 2), recall(1));
        assertThat(found(URBAN.value())).extracting(Summary::id).containsExactly(recall(URBAN, 2));
        assertThat(found("5105")).isEmpty();
    }

    @Test
    void pages_turn_to_the_end_without_loss() {
        var events = new ArrayList<LedgerEvent>();
        for (var number = 1; number <= 5; number++) events.add(petitioned(recall(number), NOTHING));
        told(events.toArray(LedgerEvent[]::new));
        var turned = new ArrayList<RecallId>();
        String cursor = null;
        do {
            var page = queries.handle(new Find("", cursor, 2));
            page.items().forEach(one -> turned.add(one.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(turned).containsExactly(recall(5), recall(4), recall(3), recall(2), recall(1));
    }

    @Test
    void a_cursor_that_is_none_of_ours_is_malformed() {
        assertThatThrownBy(() -> queries.handle(new Find("", "nonsense", 9))).isInstanceOf(Malformed.class);
    }

    private void told(LedgerEvent... events) {
        Database.ONLY.take(projector, begun().with(events).entries);
    }

    private List<Summary> found(String place) {
        return queries.handle(new Find(place, null, 9)).items();
    }
}
