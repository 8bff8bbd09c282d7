package org.gongyi.query.estatelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.query.Estates.*;
import static org.gongyi.query.Story.NOTHING;
import static org.gongyi.query.Story.URBAN;
import static org.gongyi.query.Story.VILLAGE;

import java.util.List;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.estate.EstateQuery.Find;
import org.gongyi.contract.estate.EstateView.Summary;
import org.gongyi.query.Database;
import org.gongyi.query.Story;
import org.gongyi.query.projection.Projector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EstateListTest {

    private final EstateListQueries queries = new EstateListQueries(Database.ONLY.db);
    private Projector projector;

    @BeforeEach
    void empty() {
        projector = Database.ONLY.emptied();
    }

    @Test
    void a_row_tells_how_many_owners_there_are_and_how_many_votes_are_under_way() {
        told(registered(), listed(), called(1), called(2), ballots(1), announced(1, NOTHING));
        assertThat(queries.handle(new Find(VILLAGE.value(), null, 9)).items())
                .containsExactly(new Summary(
                        ESTATE,
                        VILLAGE,
                        "平江村村民委员会",
                        CommunityKind.VILLAGE,
                        "幸福苑",
                        new Area("200.00"),
                        "安居物业",
                        2,
                        2,
                        1));
        assertThat(queries.handle(new Find(URBAN.value(), null, 9)).items()).isEmpty();
    }

    @Test
    void an_estate_of_another_area_waits_for_its_roster_between_batches() {
        var story = Story.begun().with(registered(), listed(), revised("300.00"));
        for (var entry : story.entries) Database.ONLY.take(projector, List.of(entry));
        assertThat(queries.handle(new Find("", null, 9)).items())
                .extracting(Summary::owners)
                .containsExactly(0);
    }

    @Test
    void its_name_stands_beside_its_duties() {
        told(registered());
        assertThat(Database.ONLY
                        .db
                        .sql("select title from subject_title where procedure = 'estate' and subject = ?")
                        .param(ESTATE.value())
                        .query(String.class)
                        .single())
                .isEqualTo("幸福苑");
    }

    private void told(LedgerEvent... events) {
        Database.ONLY.take(projector, Story.begun().with(events).entries);
    }
}
