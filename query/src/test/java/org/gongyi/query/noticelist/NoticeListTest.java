package org.gongyi.query.noticelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.query.Story.*;

import java.util.List;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.NoticeQuery;
import org.gongyi.contract.resolution.NoticeQuery.Notice;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionNoticeRemoved;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Station;
import org.gongyi.query.Database;
import org.gongyi.query.Story;
import org.gongyi.query.projection.Projector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeListTest {

    private final NoticeQueries queries = new NoticeQueries(Database.ONLY.db);
    private Projector projector;

    @BeforeEach
    void empty() {
        projector = Database.ONLY.emptied();
    }

    @Test
    void a_notice_hangs_from_the_day_it_was_posted_until_it_was_taken_down() {
        var id = resolution(1);
        var story = begun().with(initiated(id), disclosed(id, NOTHING));
        told(story);
        assertThat(hanging())
                .containsExactly(new Notice(id, "修建停车场", Station.DISCLOSURE, "村口公开栏", DAY, DAY.plusDays(15)));
        told(story.with(removed(id), outcome(id)));
        assertThat(hanging()).extracting(Notice::station).containsExactly(Station.OUTCOME);
    }

    @Test
    void a_notice_put_up_again_hangs_again() {
        var id = resolution(1);
        told(begun().with(initiated(id), disclosed(id, NOTHING), removed(id), disclosed(id, NOTHING)));
        assertThat(hanging()).hasSize(1);
    }

    @Test
    void two_notices_of_one_matter_hang_side_by_side_and_come_down_one_by_one() {
        var id = resolution(1);
        var later =
                new ResolutionDisclosed(id, DAY.plusDays(4), new Board("村口公开栏", "李秀英"), "公告", null, List.of(), NOTHING);
        var story = begun().with(initiated(id), disclosed(id, NOTHING), later);
        told(story);
        assertThat(hanging()).extracting(Notice::postedOn).containsExactly(DAY.plusDays(4), DAY);
        told(story.with(removed(id)));
        assertThat(hanging()).extracting(Notice::postedOn).containsExactly(DAY.plusDays(4));
    }

    @Test
    void of_two_notices_put_up_on_one_day_one_still_hangs_when_the_other_is_down() {
        var id = resolution(1);
        var story = begun().with(initiated(id), disclosed(id, NOTHING), disclosed(id, NOTHING));
        told(story);
        assertThat(hanging()).hasSize(2);
        told(story.with(removed(id)));
        assertThat(hanging()).hasSize(1);
        told(story.with(removed(id)));
        assertThat(hanging()).isEmpty();
    }

    @Test
    void each_board_shows_its_own() {
        told(begun().with(initiated(resolution(URBAN, 2)), disclosed(resolution(URBAN, 2), NOTHING)));
        assertThat(hanging()).isEmpty();
    }

    private static ResolutionNoticeRemoved removed(ResolutionId id) {
        return new ResolutionNoticeRemoved(id, DAY.plusDays(15), DAY, "李秀英", List.of(), NOTHING);
    }

    private List<Notice> hanging() {
        return queries.handle(new NoticeQuery.Hanging(VILLAGE, 9));
    }

    private void told(Story story) {
        Database.ONLY.take(projector, story.entries);
    }
}
