package org.gongyi.command.cadre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.cadre.CadreCase.CHAIR;
import static org.gongyi.command.cadre.CadreCase.HALF;
import static org.gongyi.command.cadre.CadreCase.MEETING;
import static org.gongyi.command.cadre.CadreCase.OPENED;
import static org.gongyi.command.cadre.CadreCase.SUPERVISOR;
import static org.gongyi.command.cadre.CadreCase.inCommunity;
import static org.gongyi.command.cadre.CadreCase.inVillage;
import static org.gongyi.command.cadre.CadreCase.told;

import java.time.LocalDate;
import org.gongyi.command.Outcome;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.cadre.Ballots;
import org.gongyi.contract.cadre.CadreCommand;
import org.gongyi.contract.cadre.CadreCommand.NoteCadreLapse;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.cadre.CadreEvent.CadreDutyLapsed;
import org.gongyi.contract.cadre.CadreEvent.CadreFileOpened;
import org.gongyi.contract.cadre.CadreEvent.PromiseChanged;
import org.gongyi.contract.cadre.CadreEvent.PromiseProgressed;
import org.gongyi.contract.cadre.CadreEvent.ReportSubmitted;
import org.gongyi.contract.cadre.CadreEvent.ReviewAnnounced;
import org.gongyi.contract.cadre.CadreEvent.ReviewHeld;
import org.gongyi.contract.cadre.CadreEvent.SchemeFixed;
import org.gongyi.contract.cadre.CadreSettlement;
import org.gongyi.contract.cadre.Grade;
import org.gongyi.contract.cadre.GradeSet;
import org.gongyi.contract.cadre.PromiseState;
import org.gongyi.contract.cadre.Scheme;
import org.gongyi.contract.election.Kinship;
import org.gongyi.contract.resolution.Body;
import org.junit.jupiter.api.Test;

class CadreTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 31);
    private static final String CHONGQING = "500112102203";

    @Test
    void a_record_is_opened_of_whoever_holds_an_office_and_bears_the_name_of_the_register() {
        var story = inVillage();

        assertThat(story.when(story.open()).records(CadreFileOpened.class).name())
                .isEqualTo("姓名b0");
        story.when(story.open(new PersonId("p-nobody"), OPENED)).doesNotFit("person", "not-in-office");
        story.besides(CHAIR).when(story.open()).doesNotFit("person", "has-a-record");
    }

    @Test
    void ACC_REPORT_1Y_a_report_is_owed_by_the_end_of_each_year() {
        var story = inVillage();
        assertThat(story.when(story.open()).duty(CadreSettlement.report(2026)).due())
                .isEqualTo(LocalDate.of(2026, 12, 31));

        story.given(story.open(), story.announce(2026, MEETING), story.fix(HALF, MEETING));
        var report = story.when(story.report(MEETING)).records(ReportSubmitted.class);
        story.given(story.report(MEETING));
        var next = story.when(story.hold(MEETING, 10)).duty(CadreSettlement.report(2027));

        assertThat(next.due()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(next.office()).isEqualTo(Office.COMMITTEE);
        assertThat(CadreSettlement.settles(report, CadreSettlement.report(2026)))
                .isTrue();
    }

    @Test
    void ACC_EVAL_1Y_a_rating_is_owed_by_the_end_of_each_year_and_a_void_one_is_none() {
        var story = inVillage();
        assertThat(story.when(story.open())
                        .duty(CadreSettlement.review(2026, Office.COMMITTEE))
                        .office())
                .isEqualTo(Office.SUPERVISION_COMMITTEE);

        story.given(story.open(), story.announce(2026, MEETING), story.fix(HALF, MEETING), story.report(MEETING));
        var without = story.when(story.hold(MEETING, 43, new Ballots(43, 43, 0, 0, 43, 0, 0)));
        var rated = story.when(story.hold(MEETING, 10));

        var owed = CadreSettlement.review(2026, Office.COMMITTEE);
        assertThat(CadreSettlement.settles(without.records(ReviewHeld.class), owed))
                .isFalse();
        assertThat(CadreSettlement.settles(rated.records(ReviewHeld.class), owed))
                .isTrue();
        assertThat(rated.duty(CadreSettlement.review(2027, Office.COMMITTEE)).due())
                .isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void ACC_EVAL_1Y_C_residents_rate_each_year_since_2026() {
        var story = inCommunity();
        assertThat(story.when(story.open())
                        .duty(CadreSettlement.review(2026, Office.COMMITTEE))
                        .rule())
                .isEqualTo("ACC-EVAL-1Y-C");

        var before = inCommunity();
        assertThat(before.when(before.open(CHAIR, LocalDate.of(2025, 12, 31))).duties())
                .extracting(duty -> duty.rule())
                .containsExactly("ACC-REPORT-1Y");
    }

    @Test
    void ACC_PROMISE_a_promise_is_owed_until_its_day_and_settled_by_keeping_it_or_saying_why_not() {
        var story = inVillage();
        story.given(story.open());
        var duty = story.when(story.promise(DUE)).duty(CadreSettlement.keepPromise(1));
        assertThat(duty.due()).isEqualTo(DUE);

        story.given(story.promise(DUE));
        var half = story.when(story.progress(DUE, PromiseState.IN_PROGRESS, null));
        var kept = story.when(story.progress(DUE, PromiseState.DONE, null));
        story.when(story.progress(DUE, PromiseState.NOT_DONE, null)).doesNotFit("why", "why-not-done");
        var not = story.when(story.progress(DUE, PromiseState.NOT_DONE, "资金没有到位"));

        assertThat(settles(half)).isFalse();
        assertThat(settles(kept)).isTrue();
        assertThat(settles(not)).isTrue();
    }

    private static boolean settles(Outcome<CadreEvent> told) {
        return CadreSettlement.settles(told.records(PromiseProgressed.class), CadreSettlement.keepPromise(1));
    }

    @Test
    void ACC_PROMISE_its_lateness_is_noted_the_day_after() {
        var story = inVillage();
        story.given(story.open(), story.promise(DUE));
        var lapse = new NoteCadreLapse(story.id(), DUE.plusDays(1), CadreSettlement.keepPromise(1), DUE, null);

        story.on(DUE).when(lapse).doesNotFit("duty", "not-overdue");
        story.on(DUE.plusDays(1)).when(lapse).records(CadreDutyLapsed.class);
    }

    @Test
    void a_promise_is_made_by_whoever_sits_or_is_about_to_and_is_due_later() {
        var story = inVillage();
        story.given(story.open());

        story.when(story.promise(Office.COMMITTEE, OPENED, OPENED)).doesNotFit("dueBy", "before-it-was-promised");
        story.when(story.promise(Office.PARTY_BRANCH, OPENED, DUE)).doesNotFit("office", "not-in-office");
        story.when(story.promise(Office.TOWNSHIP, OPENED, DUE)).doesNotFit("office", "no-such-office");
    }

    @Test
    void REC_PROMISE_a_change_counts_from_the_day_it_is_recorded() {
        var story = inVillage();
        story.given(story.open(), story.promise(DUE));
        var today = LocalDate.of(2026, 11, 10);

        story.on(today)
                .when(story.change(today.minusDays(1), today.plusDays(60)))
                .fails("REC-PROMISE", OnFail.BLOCK);
        var change = story.on(today).when(story.change(today, today.plusDays(60)));
        change.passes("REC-PROMISE").records(PromiseChanged.class);
        assertThat(change.duty(CadreSettlement.keepPromise(1)).due()).isEqualTo(today.plusDays(60));
    }

    @Test
    void what_is_told_of_a_promise_is_told_in_the_order_of_days() {
        var story = inVillage();
        story.given(story.open(), story.promise(DUE), story.progress(DUE, PromiseState.IN_PROGRESS, null));

        story.when(story.progress(DUE.minusDays(1), PromiseState.DONE, null))
                .doesNotFit("occurredOn", "before-what-was-told");
    }

    @Test
    void ACC_REPORT_CONTENT_every_open_promise_is_addressed_or_the_report_is_refused() {
        var story = inVillage();
        story.given(story.open(), story.promise(DUE), story.promise(DUE), story.announce(2026, MEETING));

        var one = story.when(story.report(MEETING, told(1, PromiseState.DONE)));
        one.fails("ACC-REPORT-CONTENT", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
        assertThat(one.check("ACC-REPORT-CONTENT").arithmetic()).contains("没有说明的：第 2 项");
        story.when(story.report(MEETING, told(1, PromiseState.DONE), told(2, PromiseState.IN_PROGRESS)))
                .passes("ACC-REPORT-CONTENT")
                .records(ReportSubmitted.class);
    }

    @Test
    void ACC_REPORT_CONTENT_what_was_done_last_year_is_not_asked_again_and_what_was_not_is() {
        var story = inVillage();
        story.given(story.open(), story.promise(DUE), story.promise(DUE), story.announce(2026, MEETING));
        story.given(story.fix(HALF, MEETING));
        story.given(story.report(MEETING, told(1, PromiseState.DONE), told(2, PromiseState.IN_PROGRESS)));
        story.given(story.hold(MEETING, 10));
        var next = MEETING.plusYears(1);
        story.given(story.announce(2027, next));

        story.when(story.report(next)).fails("ACC-REPORT-CONTENT", OnFail.BLOCK);
        story.when(story.report(next, told(2, PromiseState.NOT_DONE))).passes("ACC-REPORT-CONTENT");
        story.when(story.report(next, told(3, PromiseState.DONE))).doesNotFit("promises", "no-such-promise");
    }

    @Test
    void ACC_REPORT_CONTENT_a_rating_without_a_report_needs_a_reason() {
        var story = inVillage();
        story.given(story.open(), story.announce(2026, MEETING), story.fix(HALF, MEETING));

        story.when(story.hold(MEETING, 10)).fails("ACC-REPORT-CONTENT", OnFail.WARN);
    }

    @Test
    void nobody_is_reviewed_in_an_office_not_held_that_day() {
        var story = inVillage();
        story.given(story.open());

        story.when(story.announce(2026, Office.PARTY_BRANCH, OPENED, OPENED.plusDays(30)))
                .doesNotFit("office", "not-in-office");
        story.when(story.announce(2027, Office.COMMITTEE, OPENED, OPENED.plusDays(30)))
                .doesNotFit("year", "not-of-that-meeting");
    }

    @Test
    void ACC_EVAL_GRADE_nobody_votes_before_the_scheme_is_fixed() {
        var story = inVillage();
        story.given(story.open(), story.announce(2026, MEETING), story.report(MEETING));
        story.when(story.hold(MEETING, 10))
                .fails("ACC-EVAL-GRADE", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);

        story.given(story.fix(HALF, MEETING.plusDays(15)));
        story.when(story.hold(MEETING.minusDays(1), 10)).fails("ACC-EVAL-GRADE", OnFail.BLOCK);
        story.when(story.hold(MEETING, 10)).passes("ACC-EVAL-GRADE").records(ReviewHeld.class);
    }

    @Test
    void ACC_EVAL_GRADE_two_schemes_in_one_meeting_are_refused() {
        var other = new Scheme(Body.REPRESENTATIVES_ASSEMBLY, GradeSet.FOUR, 50, false, 60, 50);
        var story = inVillage();
        story.given(story.open(), story.announce(2026, MEETING));

        story.beside(new Meeting(MEETING, other)).when(story.fix(HALF, MEETING)).fails("ACC-EVAL-GRADE", OnFail.BLOCK);
        story.beside(new Meeting(MEETING.plusDays(1), other))
                .when(story.fix(HALF, MEETING))
                .passes("ACC-EVAL-GRADE");
        story.beside(new Meeting(MEETING, HALF))
                .given(story.fix(HALF, MEETING))
                .when(story.fix(HALF, MEETING))
                .fails("ACC-EVAL-GRADE", OnFail.BLOCK);
    }

    @Test
    void ACC_EVAL_THRESH_another_line_than_half_of_the_ballots_names_the_local_rule() {
        var story = inVillage();
        story.given(story.open(), story.announce(2026, MEETING));

        story.when(story.fix(HALF, MEETING)).passes("ACC-EVAL-THRESH").records(SchemeFixed.class);
        for (var unlike : new Scheme[] {unfit(51, false), unfit(49, false), unfit(50, true)})
            story.when(story.fix(unlike, MEETING)).fails("ACC-EVAL-THRESH", OnFail.WARN);
    }

    private static Scheme unfit(int percent, boolean over) {
        return new Scheme(Body.REPRESENTATIVES_ASSEMBLY, GradeSet.THREE, percent, over, 60, 90);
    }

    @Test
    void ACC_EVAL_THRESH_exactly_half_of_the_ballots_that_came_back_is_unfit() {
        var story = inVillage();
        story.given(story.open(), story.announce(2026, MEETING), story.fix(HALF, MEETING), story.report(MEETING));

        assertThat(outcome(story, new Ballots(60, 60, 0, 0, 31, 0, 29))).isEqualTo(Grade.BASICALLY_COMPETENT);
        assertThat(outcome(story, new Ballots(60, 60, 0, 0, 30, 0, 30))).isEqualTo(Grade.NOT_COMPETENT);
        assertThat(outcome(story, new Ballots(60, 59, 1, 0, 29, 0, 29))).isEqualTo(Grade.BASICALLY_COMPETENT);
        assertThat(outcome(story, new Ballots(60, 60, 0, 0, 36, 24, 0))).isEqualTo(Grade.COMPETENT);
        assertThat(outcome(story, new Ballots(60, 60, 0, 0, 35, 25, 0))).isEqualTo(Grade.BASICALLY_COMPETENT);
        assertThat(outcome(story, new Ballots(60, 60, 0, 0, 54, 6, 0))).isEqualTo(Grade.EXCELLENT);
        assertThat(outcome(story, new Ballots(60, 60, 0, 0, 53, 7, 0))).isEqualTo(Grade.COMPETENT);
    }

    private static Grade outcome(CadreCase story, Ballots ballots) {
        return story.when(story.hold(MEETING, 60, ballots))
                .records(ReviewHeld.class)
                .outcome();
    }

    @Test
    void grades_beyond_the_ballots_are_refused() {
        var story = inVillage();
        story.given(story.open(), story.announce(2026, MEETING), story.fix(HALF, MEETING), story.report(MEETING));

        story.when(story.hold(MEETING, 60, new Ballots(60, 60, 0, 0, 61, 0, 0))).fails("REC-SUM", OnFail.BLOCK);
        story.when(story.hold(MEETING, 60, new Ballots(60, 61, 0, 0, 61, 0, 0))).fails("REC-SUM", OnFail.BLOCK);
        story.when(story.hold(MEETING, 60, new Ballots(61, 60, 0, 0, 60, 0, 0))).fails("REC-SUM", OnFail.BLOCK);
        story.when(story.hold(MEETING, 60, new Ballots(60, 0, 0, 0, 0, 0, 0))).fails("REC-SUM", OnFail.BLOCK);
        story.when(story.hold(MEETING, 60, new Ballots(60, 60, 1, 0, 59, 0, 0))).passes("REC-SUM");
        story.when(story.hold(MEETING, 60, new Ballots(60, 60, 0, 5, 55, 0, 0)))
                .doesNotFit("ballots.excellent", "grade-not-offered");
    }

    @Test
    void ACC_EVAL_HOST_neither_the_person_nor_a_relative_nor_anybody_else_presides() {
        var story = inVillage();
        story.given(story.open(), story.announce(2026, MEETING), story.fix(HALF, MEETING), story.report(MEETING));
        var ballots = new Ballots(60, 60, 0, 0, 60, 0, 0);

        for (var wrong : new CadreCommand[] {
            story.hold(MEETING, CHAIR, null, 60, ballots, null),
            story.hold(MEETING, SUPERVISOR, Kinship.SIBLING, 60, ballots, null),
            story.hold(MEETING, new PersonId("p-b00001"), null, 60, ballots, null)
        }) {
            var held = story.when(wrong).fails("ACC-EVAL-HOST", OnFail.VOID).records(ReviewHeld.class);
            assertThat(held.outcome()).isNull();
        }
        story.when(story.hold(MEETING, 0)).passes("ACC-EVAL-HOST");
    }

    @Test
    void ACC_EVAL_QUORUM_two_thirds_of_the_assembly_of_representatives_must_be_there() {
        var story = inVillage();
        story.given(story.open(), story.announce(2026, MEETING), story.fix(HALF, MEETING), story.report(MEETING));

        var short43 = story.when(story.hold(MEETING, 43, new Ballots(43, 43, 0, 0, 43, 0, 0)));
        short43.fails("ACC-EVAL-QUORUM", OnFail.VOID).fails("DM-VR-QUORUM", OnFail.VOID);
        assertThat(short43.records(ReviewHeld.class).outcome()).isNull();
        story.when(story.hold(MEETING, 44, new Ballots(44, 44, 0, 0, 44, 0, 0)))
                .passes("ACC-EVAL-QUORUM")
                .records(ReviewHeld.class);
    }

    @Test
    void ACC_EVAL_GAP_in_chongqing_six_months_lie_between_two_reviews() {
        var story = inVillage(CHONGQING);
        var first = LocalDate.of(2026, 6, 30);
        story.given(story.open()).rated(2026, first, 30);
        var next = LocalDate.of(2026, 12, 30);
        story.given(story.announce(2026, next), story.fix(HALF, next), story.report(next));

        story.when(story.hold(next.minusDays(1), 30)).fails("ACC-EVAL-GAP", OnFail.WARN);
        story.when(story.hold(next, 30)).passes("ACC-EVAL-GAP");
    }

    @Test
    void ACC_EVAL_NOTICE_in_chongqing_the_plan_is_told_ten_days_before() {
        var story = inVillage(CHONGQING);
        story.given(story.open());

        story.when(story.announce(2026, Office.COMMITTEE, MEETING.minusDays(9), MEETING))
                .fails("ACC-EVAL-NOTICE", OnFail.WARN);
        story.when(story.announce(2026, Office.COMMITTEE, MEETING.minusDays(10), MEETING))
                .passes("ACC-EVAL-NOTICE");
        var here = inVillage();
        here.given(here.open());
        here.when(here.announce(2026, Office.COMMITTEE, MEETING, MEETING)).isNotWeighedBy("ACC-EVAL-NOTICE");
    }

    @Test
    void ACC_2UNFIT_the_second_review_in_a_row_that_finds_unfit_ends_the_office() {
        var story = inVillage();
        story.given(story.open()).rated(2026, MEETING, 30);
        var next = MEETING.plusYears(1);
        story.given(story.announce(2027, next), story.fix(HALF, next), story.report(next));

        assertThat(story.when(story.hold(next, 29))
                        .passes("ACC-2UNFIT")
                        .records(ReviewHeld.class)
                        .endsTheOffice())
                .isFalse();
        var second = story.when(story.hold(next, 30)).fails("ACC-2UNFIT", OnFail.AUTO);
        assertThat(second.records(ReviewHeld.class).endsTheOffice()).isTrue();
        assertThat(second.duties()).isEmpty();
        assertThat(second.check("ACC-2UNFIT").arithmetic())
                .isEqualTo("上次（2026 年度，2026-12-20）不称职，本次（2027 年度，2027-12-20）不称职，连续两次不称职，职务终止");
    }

    /// Vector of the catalogue: 2024 unfit, 2025 basic, 2026 unfit.
    @Test
    void ACC_2UNFIT_unfit_twice_with_another_outcome_in_between_ends_nothing() {
        var story = inVillage();
        var first = LocalDate.of(2024, 12, 20);
        story.given(story.open(CHAIR, LocalDate.of(2024, 3, 1)));
        representedSince2025(story, first);
        story.rated(2025, LocalDate.of(2025, 12, 19), 29).rated(2026, MEETING, 29);
        var next = MEETING.plusYears(1);
        story.given(story.announce(2027, next), story.fix(HALF, next), story.report(next));

        story.when(story.hold(next, 30)).passes("ACC-2UNFIT");
    }

    /// The register knows how many representatives there are since 2025 only, so the sheet of 2024 needs a reason.
    private static void representedSince2025(CadreCase story, LocalDate day) {
        story.given(story.announce(2024, day), story.fix(HALF, day), story.report(day));
        story.given(story.hold(day, SUPERVISOR, null, 60, new Ballots(60, 60, 0, 0, 30, 0, 30), "花名册没有人数"));
    }

    @Test
    void ACC_2UNFIT_a_review_without_effect_is_none() {
        var story = inVillage();
        story.given(story.open()).rated(2026, MEETING, 30);
        var next = MEETING.plusYears(1);
        story.given(story.announce(2027, next), story.fix(HALF, next), story.report(next));
        story.given(story.hold(next, CHAIR, null, 60, new Ballots(60, 60, 0, 0, 0, 0, 60), null));

        story.when(story.hold(next.plusDays(3), 30)).fails("ACC-2UNFIT", OnFail.AUTO);
        story.when(story.hold(next.plusDays(3), 10)).passes("ACC-2UNFIT");
    }

    @Test
    void ACC_2UNFIT_residents_committees_have_it_since_2026() {
        var story = inCommunity();
        story.given(story.open(CHAIR, LocalDate.of(2025, 3, 1)));
        var last = LocalDate.of(2025, 12, 31);
        story.given(story.announce(2025, last), story.fix(HALF, last), story.report(last));
        story.when(story.hold(last, SUPERVISOR, null, 60, new Ballots(60, 60, 0, 0, 30, 0, 30), "测试"))
                .isNotWeighedBy("ACC-2UNFIT");
        story.when(story.hold(last.plusDays(1), 30)).passes("ACC-2UNFIT");
    }

    @Test
    void a_year_is_reviewed_one_after_the_other() {
        var story = inVillage();
        story.given(story.open(), story.announce(2026, MEETING));

        story.when(story.announce(2027, MEETING.plusYears(1))).doesNotFit("year", "another-is-under-way");
        story.when(story.announce(2026, MEETING.plusDays(2))).records(ReviewAnnounced.class);
        story.given(story.fix(HALF, MEETING), story.report(MEETING), story.hold(MEETING, 10));
        story.when(story.announce(2026, Office.COMMITTEE, MEETING.minusDays(9), MEETING.minusDays(1)))
                .doesNotFit("meetingOn", "before-the-last-review");
    }
}
