package org.gongyi.query.hearinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.query.Hearings.*;
import static org.gongyi.query.Story.DAY;
import static org.gongyi.query.Story.NOTHING;
import static org.gongyi.query.Story.URBAN;
import static org.gongyi.query.Story.VILLAGE;

import java.util.List;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.hearing.Adoption;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.HearingQuery.Find;
import org.gongyi.contract.hearing.HearingQuery.Over;
import org.gongyi.contract.hearing.HearingQuery.Preparing;
import org.gongyi.contract.hearing.HearingQuery.UnderDiscussion;
import org.gongyi.contract.hearing.HearingStage;
import org.gongyi.contract.hearing.HearingView.Summary;
import org.gongyi.contract.hearing.Outcomes;
import org.gongyi.query.Database;
import org.gongyi.query.Story;
import org.gongyi.query.projection.Projector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HearingListTest {

    private final HearingListQueries queries = new HearingListQueries(Database.ONLY.db);
    private Projector projector;

    @BeforeEach
    void empty() {
        projector = Database.ONLY.emptied();
    }

    @Test
    void a_row_tells_when_it_is_held_and_what_became_of_the_opinions() {
        told(
                begun(hearing(1), null),
                announced(hearing(1), HELD.minusDays(3)),
                announced(hearing(1), HELD),
                convened(hearing(1)),
                said(hearing(1), 1),
                said(hearing(1), 2),
                said(hearing(1), 3),
                decided(hearing(1), Adoption.NOT_ADOPTED, 1, 2),
                decided(hearing(1), Adoption.ADOPTED, 2));
        assertThat(queries.handle(new Find("", null, 9)).items())
                .containsExactly(new Summary(
                        hearing(1),
                        VILLAGE,
                        "平江村村民委员会",
                        CommunityKind.VILLAGE,
                        HearingForm.HEARING,
                        "三组道路走向",
                        HearingStage.CONVENED,
                        null,
                        DAY,
                        HELD,
                        "14:30",
                        "会议室",
                        null,
                        new Outcomes(1, 0, 1, 1)));
    }

    @Test
    void a_row_keeps_its_place_between_batches() {
        var story = Story.begun()
                .with(begun(hearing(1), null), announced(hearing(1), HELD), convened(hearing(1)), said(hearing(1), 1));
        for (var entry : story.entries) Database.ONLY.take(projector, List.of(entry));
        assertThat(queries.handle(new Find("", null, 9)).items())
                .extracting(Summary::outcomes)
                .containsExactly(new Outcomes(0, 0, 0, 1));
    }

    @Test
    void a_row_that_was_kept_before_opinions_could_be_joined_goes_on() {
        var story = Story.begun()
                .with(begun(hearing(1), null), said(hearing(1), 1), said(hearing(1), 2), merged(hearing(1), 1, 2));
        var kept = story.entries.size() - 2;
        Database.ONLY.take(projector, story.entries.subList(0, kept));
        Database.ONLY
                .db
                .sql("update hearing_list set progress = progress - 'joined' - 'collecting'")
                .update();
        Database.ONLY.take(projector, story.entries.subList(kept, story.entries.size()));
        assertThat(queries.handle(new Find("", null, 9)).items())
                .extracting(Summary::outcomes)
                .containsExactly(new Outcomes(0, 0, 0, 2));
    }

    @Test
    void what_is_discussed_now_is_told_the_nearest_day_first_and_what_is_over_is_not() {
        told(
                begun(hearing(1), null),
                begun(hearing(2), null),
                announced(hearing(2), HELD.plusDays(9)),
                begun(hearing(3), null),
                announced(hearing(3), HELD),
                begun(hearing(4), null),
                closed(hearing(4), NOTHING),
                begun(hearing(5), null),
                cancelled(hearing(5)),
                begun(hearing(URBAN, 6), null));
        assertThat(queries.handle(new UnderDiscussion(VILLAGE.value(), 9)).items())
                .extracting(Summary::id)
                .containsExactly(hearing(3), hearing(2), hearing(1));
    }

    @Test
    void what_is_over_is_told_page_by_page_whatever_is_discussed_beside_it() {
        told(
                begun(hearing(1), null),
                closed(hearing(1), NOTHING),
                begun(hearing(2), null),
                cancelled(hearing(2)),
                begun(hearing(3), null),
                begun(hearing(4), null));
        var first = queries.handle(new Over(VILLAGE.value(), null, 1));
        assertThat(first.items()).extracting(Summary::id).containsExactly(hearing(2));
        var last = queries.handle(new Over(VILLAGE.value(), first.next(), 1));
        assertThat(last.items()).extracting(Summary::id).containsExactly(hearing(1));
        assertThat(last.next()).isNull();
    }

    @Test
    void a_resolution_finds_the_hearings_that_prepare_it_also_those_tied_to_it_later() {
        told(begun(hearing(1), ROAD), begun(hearing(2), null), begun(hearing(3), null), tied(hearing(3)));
        assertThat(queries.handle(new Preparing(ROAD)).items())
                .extracting(Summary::id)
                .containsExactly(hearing(1), hearing(3));
    }

    private void told(LedgerEvent... events) {
        Database.ONLY.take(projector, Story.begun().with(events).entries);
    }
}
