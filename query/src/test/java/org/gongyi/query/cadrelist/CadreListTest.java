package org.gongyi.query.cadrelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.query.Story.DAY;
import static org.gongyi.query.Story.NOTHING;
import static org.gongyi.query.Story.VILLAGE;
import static org.gongyi.query.Story.failed;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.cadre.Addressed;
import org.gongyi.contract.cadre.Ballots;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.cadre.CadreEvent.CadreFileOpened;
import org.gongyi.contract.cadre.CadreEvent.PromiseChanged;
import org.gongyi.contract.cadre.CadreEvent.PromiseMade;
import org.gongyi.contract.cadre.CadreEvent.ReportSubmitted;
import org.gongyi.contract.cadre.CadreEvent.ReviewAnnounced;
import org.gongyi.contract.cadre.CadreEvent.ReviewHeld;
import org.gongyi.contract.cadre.CadreEvent.SchemeFixed;
import org.gongyi.contract.cadre.CadreId;
import org.gongyi.contract.cadre.CadreQuery.Find;
import org.gongyi.contract.cadre.CadreView;
import org.gongyi.contract.cadre.CadreView.Summary;
import org.gongyi.contract.cadre.Grade;
import org.gongyi.contract.cadre.GradeSet;
import org.gongyi.contract.cadre.PromiseSource;
import org.gongyi.contract.cadre.PromiseState;
import org.gongyi.contract.cadre.Scheme;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.query.Database;
import org.gongyi.query.Story;
import org.gongyi.query.cadretrack.CadreTrack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The list and the page of one office holder say the same.
class CadreListTest {

    private static final CadreId ID = new CadreId(VILLAGE + "-0c1a2d3r4e");
    private static final PersonId CHAIR = new PersonId("p-b00000");
    private static final Scheme HALF = new Scheme(Body.REPRESENTATIVES_ASSEMBLY, GradeSet.THREE, 50, false, 60, null);

    private final CadreListQueries queries = new CadreListQueries(Database.ONLY.db);

    private static CadreFileOpened opened() {
        return new CadreFileOpened(ID, DAY, CHAIR, "李秀英", List.of(), NOTHING);
    }

    private static PromiseMade promised(int number) {
        return new PromiseMade(
                ID,
                DAY,
                number,
                Office.COMMITTEE,
                PromiseSource.ANNUAL_PLAN,
                null,
                null,
                "修路",
                "两公里",
                DAY.plusDays(30),
                List.of(),
                NOTHING);
    }

    private static ReviewAnnounced announced(int year) {
        return new ReviewAnnounced(ID, DAY, year, Office.COMMITTEE, DAY.plusDays(20), "活动室", List.of(), NOTHING);
    }

    private static ReportSubmitted reported(int year, PromiseState told) {
        return new ReportSubmitted(
                ID, DAY.plusDays(10), year, "走访", "无", List.of(new Addressed(1, told, "验收")), List.of(), NOTHING);
    }

    private static ReviewHeld held(int year, @Nullable Grade outcome, Findings findings) {
        return new ReviewHeld(
                ID,
                DAY.plusDays(20),
                year,
                Office.COMMITTEE,
                "19:30",
                "活动室",
                new PersonId("p-c00000"),
                "王芳",
                null,
                CountedBy.MEMBERS,
                65,
                60,
                HALF,
                new Ballots(60, 60, 0, 0, 30, 0, 30),
                outcome,
                null,
                List.of(),
                findings);
    }

    private static CadreView fold(CadreEvent... events) {
        return CadreTrack.fold(Story.trail(events));
    }

    @Test
    void a_row_tells_what_is_open_and_the_last_rating() {
        var projector = Database.ONLY.emptied();
        var twice = new Findings("x", List.of(failed("ACC-2UNFIT", OnFail.AUTO)), List.of(), null);
        Database.ONLY.take(
                projector,
                Story.begun()
                        .with(
                                opened(),
                                promised(1),
                                promised(2),
                                announced(2026),
                                reported(2026, PromiseState.DONE),
                                held(2026, Grade.NOT_COMPETENT, twice))
                        .entries);
        assertThat(queries.handle(new Find("", null, 9)).items())
                .containsExactly(new Summary(
                        ID,
                        VILLAGE,
                        "平江村村民委员会",
                        CommunityKind.VILLAGE,
                        CHAIR,
                        "李秀英",
                        2,
                        1,
                        2026,
                        Office.COMMITTEE,
                        Grade.NOT_COMPETENT,
                        true));
    }

    @Test
    void a_promise_has_the_day_it_was_changed_to_and_is_overdue_the_day_after() {
        var later = DAY.plusDays(60);
        var view = fold(
                opened(),
                promised(1),
                new PromiseChanged(ID, DAY.plusDays(5), 1, "三公里", later, "雨季", List.of(), NOTHING));
        var promise = view.promises().getFirst();
        assertThat(promise.dueBy()).isEqualTo(later);
        assertThat(promise.made().dueBy()).isEqualTo(DAY.plusDays(30));
        assertThat(promise.isOverdue(later)).isFalse();
        assertThat(promise.isOverdue(later.plusDays(1))).isTrue();
    }

    @Test
    void what_a_report_says_was_done_is_overdue_no_more() {
        var view = fold(opened(), promised(1), announced(2026), reported(2026, PromiseState.DONE));
        assertThat(view.promises().getFirst().isOverdue(LocalDate.of(2199, 1, 1)))
                .isFalse();
        assertThat(view.promises().getFirst().toldOn()).isEqualTo(DAY.plusDays(10));
    }

    @Test
    void a_meeting_without_effect_is_held_again_in_the_same_review() {
        var fixed = new SchemeFixed(ID, DAY, 2026, HALF, List.of(), NOTHING);
        var again =
                fold(opened(), announced(2026), fixed, held(2026, null, NOTHING), held(2026, Grade.COMPETENT, NOTHING));
        assertThat(again.reviews()).hasSize(1);
        assertThat(fold(opened(), announced(2026), held(2026, Grade.COMPETENT, NOTHING), announced(2027))
                        .reviews())
                .hasSize(2);
    }
}
