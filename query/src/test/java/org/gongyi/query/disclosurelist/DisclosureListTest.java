package org.gongyi.query.disclosurelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.query.Disclosures.BOARD;
import static org.gongyi.query.Disclosures.DUE;
import static org.gongyi.query.Disclosures.MONEY;
import static org.gongyi.query.Disclosures.POSTED;
import static org.gongyi.query.Disclosures.QUARTER;
import static org.gongyi.query.Disclosures.REMOVABLE;
import static org.gongyi.query.Disclosures.answered;
import static org.gongyi.query.Disclosures.answeredQuestion;
import static org.gongyi.query.Disclosures.asked;
import static org.gongyi.query.Disclosures.begun;
import static org.gongyi.query.Disclosures.demanded;
import static org.gongyi.query.Disclosures.escalated;
import static org.gongyi.query.Disclosures.fallen;
import static org.gongyi.query.Disclosures.lapsed;
import static org.gongyi.query.Disclosures.money;
import static org.gongyi.query.Disclosures.opened;
import static org.gongyi.query.Disclosures.owing;
import static org.gongyi.query.Disclosures.posted;
import static org.gongyi.query.Disclosures.prepared;
import static org.gongyi.query.Disclosures.resumed;
import static org.gongyi.query.Disclosures.reviewed;
import static org.gongyi.query.Disclosures.settled;
import static org.gongyi.query.Disclosures.takenDown;
import static org.gongyi.query.Disclosures.takenDownEarly;
import static org.gongyi.query.Story.NOTHING;
import static org.gongyi.query.Story.URBAN;
import static org.gongyi.query.Story.VILLAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.disclosure.Cycle;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureQuery.Archive;
import org.gongyi.contract.disclosure.DisclosureQuery.Concern;
import org.gongyi.contract.disclosure.DisclosureQuery.Count;
import org.gongyi.contract.disclosure.DisclosureQuery.Find;
import org.gongyi.contract.disclosure.DisclosureQuery.NowHanging;
import org.gongyi.contract.disclosure.DisclosureQuery.OnBoard;
import org.gongyi.contract.disclosure.DisclosureQuery.Opened;
import org.gongyi.contract.disclosure.DisclosureStage;
import org.gongyi.contract.disclosure.DisclosureView.Correction;
import org.gongyi.contract.disclosure.DisclosureView.Hanging;
import org.gongyi.contract.disclosure.DisclosureView.Summary;
import org.gongyi.contract.disclosure.Period;
import org.gongyi.contract.disclosure.PostingEvent.DecisionSentBack;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePostedWithResolution;
import org.gongyi.contract.disclosure.PostingEvent.ResultUndone;
import org.gongyi.contract.disclosure.Totals;
import org.gongyi.contract.disclosure.Verdict;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.query.Database;
import org.gongyi.query.Story;
import org.gongyi.query.projection.Projector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DisclosureListTest {

    private static final LocalDate LATER = DUE.plusDays(1);
    private static final Totals SUMS = new Totals(100_00, 0, 3_00, 97_00, 3);
    private static final DisclosureId ROAD = new DisclosureId(VILLAGE + "-road");

    private final DisclosureListQueries queries = new DisclosureListQueries(Database.ONLY.db);
    private final DisclosureCounts counts = new DisclosureCounts(Database.ONLY.db);
    private Story story = Story.begun();
    private Projector projector;

    @BeforeEach
    void empty() {
        projector = Database.ONLY.emptied();
        Database.ONLY.take(projector, story.entries);
    }

    @Test
    void a_disclosure_is_told_from_due_to_taken_down() {
        told(opened(MONEY));
        assertThat(one().stage()).isEqualTo(DisclosureStage.AWAITED);
        told(prepared(MONEY, 1, null));
        assertThat(one().stage()).isEqualTo(DisclosureStage.PREPARED);
        told(reviewed(MONEY, 1, Verdict.OBJECTED));
        assertThat(one().stage()).isEqualTo(DisclosureStage.OBJECTED);
        told(answered(MONEY, 1));
        assertThat(one().stage()).isEqualTo(DisclosureStage.REVIEWED);
        told(posted(MONEY, 1, POSTED, 0));
        assertThat(one().stage()).isEqualTo(DisclosureStage.UP);
        assertThat(one().hanging()).isEqualTo(new Hanging(1, "村口公开栏", POSTED, 0, REMOVABLE, null, SUMS));
        told(fallen(MONEY, 1, POSTED.plusDays(2)));
        assertThat(one().stage()).isEqualTo(DisclosureStage.FALLEN);
        told(resumed(MONEY, 1, POSTED.plusDays(4), REMOVABLE.plusDays(2)));
        assertThat(one().hanging()).isEqualTo(new Hanging(1, "村口公开栏", POSTED, 2, REMOVABLE.plusDays(2), null, SUMS));
        told(takenDown(MONEY, 1, REMOVABLE.plusDays(2)));
        assertThat(one().stage()).isEqualTo(DisclosureStage.DONE);
        assertThat(one().hanging()).isNull();
        assertThat(one().period()).isEqualTo(QUARTER);
    }

    @Test
    void DISC_15D_what_came_down_too_early_is_owed_again_and_stays_told_once_it_hangs() {
        var again = POSTED.plusDays(9);
        told(
                opened(MONEY),
                prepared(MONEY, 1, null),
                posted(MONEY, 1, POSTED, 0),
                takenDownEarly(MONEY, 1, POSTED.plusDays(3), again));
        assertThat(one().stage()).isEqualTo(DisclosureStage.DOWN_EARLY);
        assertThat(one().due()).isEqualTo(again);
        assertThat(find(Concern.DUE, again)).hasSize(1);
        assertThat(find(Concern.LATE, again.plusDays(1))).hasSize(1);
        told(posted(MONEY, 1, again, 0));
        assertThat(one().stage()).isEqualTo(DisclosureStage.UP);
        assertThat(find(Concern.LATE, again.plusDays(1))).isEmpty();
        assertThat(find(Concern.TAKEN_DOWN_EARLY, LATER)).hasSize(1);
    }

    @Test
    void DISC_DUE_the_last_day_is_in_time_and_the_day_after_is_late() {
        told(opened(MONEY));
        assertThat(find(Concern.DUE, DUE)).hasSize(1);
        assertThat(find(Concern.LATE, DUE)).isEmpty();
        assertThat(find(Concern.DUE, LATER)).isEmpty();
        assertThat(find(Concern.LATE, LATER)).extracting(Summary::id).containsExactly(MONEY);
    }

    @Test
    void late_stays_late_when_it_is_posted() {
        told(opened(MONEY), lapsed(MONEY, DUE), prepared(MONEY, 1, null), posted(MONEY, 1, LATER, 1));
        assertThat(find(Concern.LATE, LATER)).isEmpty();
        assertThat(find(Concern.POSTED_LATE, LATER)).hasSize(1);
        assertThat(one().late()).isEqualTo(1);
        assertThat(one().lapsed()).isTrue();
    }

    @Test
    void a_correction_waits_for_its_review_while_the_version_before_hangs() {
        told(opened(MONEY), prepared(MONEY, 1, null), posted(MONEY, 1, POSTED, 0), prepared(MONEY, 2, 1));
        assertThat(one().stage()).isEqualTo(DisclosureStage.UP);
        assertThat(find(Concern.UNREVIEWED, DUE)).hasSize(1);
        told(reviewed(MONEY, 2, Verdict.APPROVED));
        assertThat(find(Concern.UNREVIEWED, DUE)).isEmpty();
    }

    @Test
    void of_two_versions_on_the_board_the_later_is_shown() {
        told(
                opened(MONEY),
                prepared(MONEY, 1, null),
                posted(MONEY, 1, POSTED, 0),
                prepared(MONEY, 2, 1),
                posted(MONEY, 2, POSTED.plusDays(4), 0),
                takenDown(MONEY, 1, POSTED.plusDays(16)));
        assertThat(one().hanging()).extracting(Hanging::version).isEqualTo(2);
    }

    @Test
    void DISC_OBJ_2_a_question_waits_until_it_is_answered_and_again_when_it_goes_on() {
        told(opened(MONEY), asked(MONEY, 1, LATER), asked(MONEY, 2, LATER));
        assertThat(one().unanswered()).isEqualTo(2);
        told(answeredQuestion(MONEY, 1), answeredQuestion(MONEY, 2));
        assertThat(find(Concern.UNANSWERED, DUE)).isEmpty();
        told(escalated(MONEY, 1, LATER));
        assertThat(find(Concern.UNANSWERED, DUE))
                .extracting(Summary::unanswered)
                .containsExactly(1);
        told(settled(MONEY, 1));
        assertThat(find(Concern.UNANSWERED, DUE)).isEmpty();
        assertThat(one().questions()).isEqualTo(2);
    }

    @Test
    void DISC_ONDEMAND_what_too_few_ask_for_is_told_and_owed_by_nobody() {
        told(demanded(ROAD, NOTHING));
        assertThat(one().stage()).isEqualTo(DisclosureStage.RAISED);
        assertThat(find(Concern.DUE, POSTED)).isEmpty();
        told(demanded(ROAD, owing(DUE)));
        assertThat(one().stage()).isEqualTo(DisclosureStage.AWAITED);
        assertThat(find(Concern.DUE, POSTED)).hasSize(1);
    }

    @Test
    void what_happens_once_is_owed_even_where_no_law_sets_a_day() {
        told(begun(ROAD, POSTED));
        assertThat(find(Concern.DUE, POSTED.plusYears(1))).hasSize(1);
        assertThat(find(Concern.LATE, POSTED.plusYears(1))).isEmpty();
    }

    @Test
    void DISC_TRUE_a_correction_is_told_with_its_reason_and_the_sums_before_and_after() {
        told(
                opened(MONEY),
                prepared(MONEY, 1, null),
                posted(MONEY, 1, POSTED, 0),
                prepared(MONEY, 2, 1),
                prepared(MONEY, 3, 1));
        assertThat(one().corrections()).as("not posted yet").isEmpty();
        told(posted(MONEY, 3, LATER, 0));
        var correction = new Correction(3, 1, LATER, "金额有误", SUMS, SUMS);
        assertThat(one().corrections()).containsExactly(correction);
        told(takenDown(MONEY, 3, REMOVABLE), posted(MONEY, 3, REMOVABLE.plusDays(1), 0));
        assertThat(one().corrections()).as("it went up again").containsExactly(correction);
    }

    @Test
    void what_hangs_with_its_resolution_is_owed_no_more() {
        var posted = new DisclosurePostedWithResolution(
                ROAD, LATER, new ResolutionId(VILLAGE + "-xiulu00001"), BOARD, DUE, 1, NOTHING);
        told(begun(ROAD, POSTED), posted);
        assertThat(one().stage()).isEqualTo(DisclosureStage.WITH_RESOLUTION);
        assertThat(one().owed()).isFalse();
        assertThat(find(Concern.POSTED_LATE, LATER)).hasSize(1);
    }

    @Test
    void what_was_sent_back_is_owed_no_more_says_so_and_stays_late() {
        var sentBack = new DecisionSentBack(
                ROAD, LATER, new ResolutionId(VILLAGE + "-xiulu00001"), "村民代表会议", "预算有误", DUE, 1, NOTHING);
        told(begun(ROAD, POSTED), sentBack);
        assertThat(one().stage()).isEqualTo(DisclosureStage.SENT_BACK);
        assertThat(one().owed()).isFalse();
        assertThat(find(Concern.POSTED_LATE, LATER)).hasSize(1);
    }

    @Test
    void a_result_that_lost_its_effect_is_owed_no_more_says_so_and_stays_late() {
        var undone = new ResultUndone(ROAD, LATER, new ElectionId(VILLAGE + "-huanjie001"), 1, DUE, 1, NOTHING);
        told(begun(ROAD, POSTED), undone);
        assertThat(one().stage()).isEqualTo(DisclosureStage.UNDONE);
        assertThat(one().owed()).isFalse();
        assertThat(find(Concern.POSTED_LATE, LATER)).hasSize(1);
    }

    @Test
    void what_is_owed_goes_on_page_by_page_and_is_counted_whole() {
        var older = money(VILLAGE, QUARTER.before().getFirst());
        told(opened(MONEY), opened(older, DUE.minusDays(60)), begun(ROAD, POSTED));
        var first = queries.handle(new OnBoard(VILLAGE, LATER, null, 1));
        assertThat(first.owed()).extracting(Summary::id).containsExactly(older);
        assertThat(first.late()).isEqualTo(2);
        var second = queries.handle(new OnBoard(VILLAGE, LATER, first.next(), 1));
        assertThat(second.owed()).extracting(Summary::id).containsExactly(MONEY);
        var last = queries.handle(new OnBoard(VILLAGE, LATER, second.next(), 1));
        assertThat(last.owed()).extracting(Summary::id).containsExactly(ROAD);
        assertThat(last.next()).isNull();
    }

    @Test
    void the_board_shows_what_is_owed_soonest_first_and_what_hangs() {
        var before = money(VILLAGE, QUARTER.before().getFirst());
        told(
                opened(MONEY),
                opened(before, DUE.minusDays(60)),
                begun(ROAD, POSTED),
                prepared(ROAD, 1, null),
                posted(ROAD, 1, POSTED, 0));
        var board = queries.handle(new OnBoard(VILLAGE, LATER, null, 9));
        assertThat(board.owed()).extracting(Summary::id).containsExactly(before, MONEY);
        assertThat(board.hanging()).extracting(Summary::id).containsExactly(ROAD);
        assertThat(board.years()).containsExactly(2026, 2025);
        assertThat(queries.handle(new OnBoard(URBAN, LATER, null, 9)).owed()).isEmpty();
    }

    @Test
    void what_hangs_goes_on_page_by_page_however_much_it_is() {
        var ids = new ArrayList<DisclosureId>();
        for (var one = 1; one <= 5; one++) ids.addFirst(new DisclosureId(VILLAGE + "-road-" + one));
        for (var id : ids.reversed())
            told(begun(id, POSTED), prepared(id, 1, null), posted(id, 1, ids.indexOf(id) < 2 ? LATER : POSTED, 0));
        var board = queries.handle(new OnBoard(VILLAGE, LATER, null, 2));
        var turned = new ArrayList<>(board.hanging());
        var cursor = board.hangingNext();
        while (cursor != null) {
            var page = queries.handle(new NowHanging(VILLAGE, cursor, 2));
            turned.addAll(page.items());
            cursor = page.next();
        }
        assertThat(turned).extracting(Summary::id).containsExactlyElementsOf(ids);
        assertThat(queries.handle(new OnBoard(VILLAGE, LATER, null, 5)).hangingNext())
                .as("exactly as many as there are")
                .isNull();
    }

    @Test
    void the_archive_turns_to_the_end_without_loss() {
        var months = new ArrayList<DisclosureId>();
        for (var month = 1; month <= 5; month++) months.addFirst(money(VILLAGE, month(month)));
        months.reversed().forEach(id -> told(opened(id)));
        told(opened(money(VILLAGE, QUARTER.before().getFirst())));
        var turned = new ArrayList<DisclosureId>();
        String cursor = null;
        do {
            var page = queries.handle(new Archive(VILLAGE, 2026, cursor, 2));
            page.items().forEach(one -> turned.add(one.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(turned).containsExactlyElementsOf(months);
    }

    @Test
    void what_waits_turns_to_the_end_without_loss() {
        for (var month = 1; month <= 5; month++) told(opened(money(VILLAGE, month(month))));
        var turned = new ArrayList<DisclosureId>();
        String cursor = null;
        do {
            var page = queries.handle(new Find("5104", Concern.DUE, DUE, 2026, cursor, 2));
            page.items().forEach(one -> turned.add(one.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(turned).hasSize(5).doesNotHaveDuplicates();
        assertThatThrownBy(() -> queries.handle(new Find("", Concern.DUE, DUE, 2026, "nonsense", 9)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void every_number_of_an_overview_has_its_records_behind_it() {
        told(
                opened(MONEY),
                opened(money(URBAN, QUARTER)),
                prepared(MONEY, 1, null),
                posted(MONEY, 1, LATER, 1),
                asked(MONEY, 1, LATER),
                takenDownEarly(MONEY, 1, LATER, LATER.plusDays(9)),
                prepared(MONEY, 2, 1));
        var parts = counts.handle(new Count("5104", LATER, 2026)).parts();
        assertThat(parts).extracting(part -> part.code()).containsExactly("510402", "510411");
        for (var part : parts)
            for (var concern : Concern.values())
                assertThat(part.of(concern))
                        .as("%s %s", part, concern)
                        .isEqualTo(queries.handle(new Find(part.code(), concern, LATER, 2026, null, 99))
                                .items()
                                .size());
        assertThat(parts.getLast().postedLate()).isEqualTo(1);
        assertThat(parts.getLast().takenDownEarly()).isEqualTo(1);
        assertThat(parts.getLast().unreviewed()).isEqualTo(1);
        assertThat(parts.getLast().unanswered()).isEqualTo(1);
        assertThat(parts.getFirst().late()).isEqualTo(1);
    }

    @Test
    void a_community_discloses_from_the_later_of_its_day_and_its_entry() {
        projector = Database.ONLY.emptied();
        story = new Story()
                .on(LocalDate.of(2026, 5, 6), Story.begun().entries.getFirst().event());
        Database.ONLY.take(projector, story.entries);
        told(opened(MONEY), begun(ROAD, POSTED));
        var found = queries.handle(new Opened(QUARTER.until(), null, 9));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().entered()).isEqualTo("2026-05-06");
        assertThat(found.getFirst().opened()).containsExactly(MONEY);
        assertThat(queries.handle(new Opened(QUARTER.until(), VILLAGE, 9))).isEmpty();
    }

    private static Period month(int month) {
        return Cycle.MONTH.periodOf(LocalDate.of(2026, month, 1)).orElseThrow();
    }

    private void told(LedgerEvent... events) {
        var known = story.entries.size();
        story.with(events);
        for (var entry : story.entries.subList(known, story.entries.size()))
            Database.ONLY.take(projector, List.of(entry));
    }

    private Summary one() {
        var all = queries.handle(new Archive(VILLAGE, 2026, null, 9)).items();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<Summary> find(Concern concern, LocalDate today) {
        return queries.handle(new Find("", concern, today, 2026, null, 9)).items();
    }
}
