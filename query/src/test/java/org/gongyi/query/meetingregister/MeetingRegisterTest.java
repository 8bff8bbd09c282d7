package org.gongyi.query.meetingregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.query.Story.*;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.duty.MeetingQuery;
import org.gongyi.contract.duty.MeetingQuery.Missing;
import org.gongyi.contract.resolution.Body;
import org.gongyi.query.Database;
import org.gongyi.query.Story;
import org.gongyi.query.projection.Projector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Which bodies met too seldom: nobody is accused of a period in which the register did not yet know the body.
class MeetingRegisterTest {

    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final LocalDate BEFORE = LocalDate.of(2026, 2, 2);
    private static final Body REPRESENTATIVES = Body.REPRESENTATIVES_ASSEMBLY;

    private final MeetingQueries queries = new MeetingQueries(Database.ONLY.db);
    private Projector projector;

    @BeforeEach
    void empty() {
        projector = Database.ONLY.emptied();
    }

    @Test
    void a_community_whose_register_holds_no_body_yet_misses_nothing() {
        told(begun());
        assertThat(missing()).isEmpty();
    }

    @Test
    void a_body_entered_until_the_first_day_of_the_period_must_meet_in_it_and_one_entered_a_day_later_need_not() {
        told(begun().on(FROM, representatives(VILLAGE, BEFORE)));
        assertThat(missing()).containsExactly(new Missing(VILLAGE, 0));
        told(Story.begun().on(FROM.plusDays(1), representatives(VILLAGE, BEFORE)));
        assertThat(missing()).isEmpty();
    }

    @Test
    void a_body_entered_before_the_day_it_was_seated_on_must_meet_from_that_day() {
        told(begun().on(BEFORE, representatives(VILLAGE, FROM.plusDays(1))));
        assertThat(missing()).isEmpty();
    }

    @Test
    void a_body_seated_anew_has_been_there_before() {
        told(begun().on(BEFORE, representatives(VILLAGE, BEFORE)).on(LAST, representatives(VILLAGE, LAST)));
        assertThat(missing()).hasSize(1);
    }

    @Test
    void a_meeting_on_the_first_or_the_last_day_is_enough() {
        for (var day : List.of(FROM, LAST)) {
            told(seated().with(met(VILLAGE, REPRESENTATIVES, day, NOTHING)));
            assertThat(missing()).isEmpty();
        }
        for (var day : List.of(FROM.minusDays(1), LAST.plusDays(1))) {
            told(seated().with(met(VILLAGE, REPRESENTATIVES, day, NOTHING)));
            assertThat(missing()).hasSize(1);
        }
    }

    @Test
    void a_meeting_that_decided_a_matter_is_one_whatever_it_decided() {
        told(seated().with(initiated(resolution(1)), adopted(resolution(1), NOTHING)));
        assertThat(asked(CommunityKind.VILLAGE, REPRESENTATIVES, DAY, DAY, 1)).isEmpty();
        assertThat(asked(CommunityKind.VILLAGE, REPRESENTATIVES, DAY.minusDays(1), DAY.minusDays(1), 1))
                .hasSize(1);
        told(seated().with(initiated(resolution(1)), rejected(resolution(1))));
        assertThat(asked(CommunityKind.VILLAGE, REPRESENTATIVES, DAY, DAY, 1)).isEmpty();
    }

    @Test
    void a_meeting_without_a_quorum_was_none() {
        told(seated().with(met(VILLAGE, REPRESENTATIVES, LAST, failing(OnFail.VOID))));
        assertThat(missing()).hasSize(1);
    }

    @Test
    void the_meeting_of_another_body_or_of_another_community_does_not_help() {
        told(seated().with(
                        met(VILLAGE, Body.VILLAGERS_ASSEMBLY, LAST, NOTHING),
                        met(URBAN, REPRESENTATIVES, LAST, NOTHING)));
        assertThat(missing()).hasSize(1);
    }

    @Test
    void two_entries_of_one_day_are_one_meeting() {
        told(seated().with(met(VILLAGE, REPRESENTATIVES, LAST, NOTHING), met(VILLAGE, REPRESENTATIVES, LAST, NOTHING)));
        assertThat(asked(CommunityKind.VILLAGE, REPRESENTATIVES, FROM, LAST, 2))
                .containsExactly(new Missing(VILLAGE, 1));
    }

    @Test
    void what_was_noted_is_not_asked_for_again_and_the_next_period_is() {
        told(seated().with(missed(VILLAGE, REPRESENTATIVES, FROM, LAST)));
        assertThat(missing()).isEmpty();
        assertThat(asked(CommunityKind.VILLAGE, REPRESENTATIVES, LAST.plusDays(1), LAST.plusDays(92), 1))
                .hasSize(1);
    }

    @Test
    void the_villagers_must_meet_where_they_are_counted_and_only_in_villages() {
        told(begun().on(BEFORE, counted(VILLAGE, BEFORE), counted(URBAN, BEFORE)));
        assertThat(asked(CommunityKind.VILLAGE, Body.VILLAGERS_ASSEMBLY, FROM, LAST, 1))
                .containsExactly(new Missing(VILLAGE, 0));
        assertThat(missing()).isEmpty();
    }

    @Test
    void pages_go_on_after_the_last_community() {
        var story = new Story();
        var codes = List.of("510411102201", "510411102202", "510411102203").stream()
                .map(CommunityCode::new)
                .toList();
        for (var code : codes)
            story.with(registered(code, "村", CommunityKind.VILLAGE)).on(BEFORE, representatives(code, BEFORE));
        told(story);
        var first = page(null, 2);
        assertThat(first).extracting(Missing::community).containsExactly(codes.get(0), codes.get(1));
        assertThat(page(codes.get(1), 2)).extracting(Missing::community).containsExactly(codes.get(2));
    }

    @Test
    void the_first_register_says_how_far_back_there_is_anything_to_look_at() {
        told(begun());
        assertThat(queries.handle(new MeetingQuery.HeldSince(CommunityKind.VILLAGE, REPRESENTATIVES)))
                .isEmpty();
        told(seated());
        assertThat(queries.handle(new MeetingQuery.HeldSince(CommunityKind.VILLAGE, REPRESENTATIVES)))
                .contains(BEFORE);
        assertThat(queries.handle(new MeetingQuery.HeldSince(CommunityKind.URBAN, REPRESENTATIVES)))
                .isEmpty();
    }

    private static Story seated() {
        return begun().on(BEFORE, representatives(VILLAGE, BEFORE));
    }

    private List<Missing> missing() {
        return asked(CommunityKind.VILLAGE, REPRESENTATIVES, FROM, LAST, 1);
    }

    private List<Missing> page(CommunityCode after, int limit) {
        return queries.handle(
                new MeetingQuery.MetTooSeldom(CommunityKind.VILLAGE, REPRESENTATIVES, FROM, LAST, 1, after, limit));
    }

    private List<Missing> asked(CommunityKind kind, Body body, LocalDate from, LocalDate last, int fewest) {
        return queries.handle(new MeetingQuery.MetTooSeldom(kind, body, from, last, fewest, null, 9));
    }

    private void told(Story story) {
        projector = Database.ONLY.emptied();
        Database.ONLY.take(projector, story.entries);
    }
}
