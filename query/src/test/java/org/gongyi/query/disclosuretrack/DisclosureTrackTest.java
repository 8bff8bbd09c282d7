package org.gongyi.query.disclosuretrack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongyi.query.Disclosures.BOARD;
import static org.gongyi.query.Disclosures.DUE;
import static org.gongyi.query.Disclosures.MONEY;
import static org.gongyi.query.Disclosures.POSTED;
import static org.gongyi.query.Disclosures.REMOVABLE;
import static org.gongyi.query.Disclosures.answered;
import static org.gongyi.query.Disclosures.answeredQuestion;
import static org.gongyi.query.Disclosures.asked;
import static org.gongyi.query.Disclosures.entered;
import static org.gongyi.query.Disclosures.escalated;
import static org.gongyi.query.Disclosures.fallen;
import static org.gongyi.query.Disclosures.lapsed;
import static org.gongyi.query.Disclosures.listed;
import static org.gongyi.query.Disclosures.moderated;
import static org.gongyi.query.Disclosures.named;
import static org.gongyi.query.Disclosures.opened;
import static org.gongyi.query.Disclosures.posted;
import static org.gongyi.query.Disclosures.prepared;
import static org.gongyi.query.Disclosures.resumed;
import static org.gongyi.query.Disclosures.reviewed;
import static org.gongyi.query.Disclosures.settled;
import static org.gongyi.query.Disclosures.takenDown;
import static org.gongyi.query.Disclosures.takenDownEarly;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureStage;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.DisclosureView.Body.Beneficiaries;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement;
import org.gongyi.contract.disclosure.DisclosureView.QuestionStage;
import org.gongyi.contract.disclosure.StatementLine;
import org.gongyi.contract.disclosure.Verdict;
import org.gongyi.query.Story;
import org.junit.jupiter.api.Test;

class DisclosureTrackTest {

    @Test
    void lines_that_stand_in_several_entries_are_one_list_in_the_order_of_the_vouchers() {
        var view =
                view(opened(MONEY), prepared(MONEY, 1, null), entered(MONEY, 1, 1, 1, 2), entered(MONEY, 1, 2, 3, 1));
        assertThat(view.versions()).hasSize(1);
        assertThat(((Statement) view.versions().getFirst().body()).lines())
                .extracting(StatementLine::voucher)
                .containsExactly("V1", "V2", "V3");
    }

    @Test
    void DISC_TRUE_a_correction_leaves_the_version_before_it_as_it_was() {
        var view = view(
                opened(MONEY),
                prepared(MONEY, 1, null),
                entered(MONEY, 1, 1, 1, 3),
                posted(MONEY, 1, POSTED, 0),
                prepared(MONEY, 2, 1),
                entered(MONEY, 2, 1, 1, 2));
        assertThat(view.versions()).hasSize(2);
        assertThat(((Statement) view.versions().getFirst().body()).lines()).hasSize(3);
        assertThat(((Statement) view.versions().getLast().body()).lines()).hasSize(2);
        assertThat(view.versions().getLast().corrects()).isEqualTo(1);
        assertThat(view.versions().getLast().reason()).isEqualTo("金额有误");
        assertThat(view.versions().getLast().isPosted()).isFalse();
    }

    @Test
    void DISC_SUP_OBJ_what_the_supervision_committee_said_stands_with_its_answer() {
        var version = view(
                        opened(MONEY),
                        prepared(MONEY, 1, null),
                        reviewed(MONEY, 1, Verdict.OBJECTED),
                        answered(MONEY, 1))
                .versions()
                .getFirst();
        assertThat(version.verdict()).isEqualTo(Verdict.OBJECTED);
        assertThat(version.remark()).isEqualTo("看过凭证");
        assertThat(version.answer()).isEqualTo("补了凭证");
    }

    @Test
    void a_notice_that_fell_and_was_put_up_again_may_come_down_later() {
        var up = new DisclosureEvent[] {
            opened(MONEY),
            prepared(MONEY, 1, null),
            posted(MONEY, 1, POSTED, 0),
            fallen(MONEY, 1, POSTED.plusDays(2)),
            resumed(MONEY, 1, POSTED.plusDays(4), REMOVABLE.plusDays(2)),
            takenDown(MONEY, 1, REMOVABLE.plusDays(2))
        };
        assertThat(posting(view(head(up, 4))).isUp()).isFalse();
        assertThat(posting(view(head(up, 5))).isUp()).isTrue();
        assertThat(posting(view(head(up, 5))).removableFrom()).isEqualTo(REMOVABLE.plusDays(2));
        var down = posting(view(up));
        assertThat(down.board()).isEqualTo(BOARD);
        assertThat(down.takenDownOn()).isEqualTo(REMOVABLE.plusDays(2));
        assertThat(down.early()).isFalse();
    }

    @Test
    void DISC_15D_what_came_down_too_early_says_so_and_is_owed_again() {
        var again = POSTED.plusDays(9);
        var view = view(
                opened(MONEY),
                prepared(MONEY, 1, null),
                posted(MONEY, 1, POSTED, 0),
                takenDownEarly(MONEY, 1, POSTED.plusDays(3), again));
        assertThat(posting(view).early()).isTrue();
        assertThat(view.stage()).isEqualTo(DisclosureStage.DOWN_EARLY);
        assertThat(view.owed()).isTrue();
        assertThat(view.due()).isEqualTo(again);
    }

    @Test
    void a_question_shows_its_clock_until_it_is_answered_and_that_of_whoever_decides_after() {
        var asking = new DisclosureEvent[] {
            opened(MONEY),
            asked(MONEY, 1, DUE),
            answeredQuestion(MONEY, 1),
            escalated(MONEY, 1, DUE.plusDays(5)),
            settled(MONEY, 1)
        };
        assertThat(question(head(asking, 2)).due()).isEqualTo(DUE);
        assertThat(question(head(asking, 3)).due()).isNull();
        assertThat(question(head(asking, 4)).due()).isEqualTo(DUE.plusDays(5));
        assertThat(question(head(asking, 4)).stage()).isEqualTo(QuestionStage.ESCALATED);
        var settled = question(asking);
        assertThat(settled.due()).isNull();
        assertThat(settled.answer()).isEqualTo("打印纸");
        assertThat(settled.decision()).isEqualTo("已核实");
    }

    @Test
    void a_question_that_is_no_longer_shown_is_told_without_its_words() {
        var hidden = question(opened(MONEY), asked(MONEY, 1, DUE), moderated(MONEY, 1));
        assertThat(hidden.question()).isNull();
        assertThat(hidden.hidden()).isNotNull();
        assertThat(hidden.isOpen()).isFalse();
    }

    @Test
    void lateness_is_told_after_everything_was_posted() {
        var view =
                view(opened(MONEY), lapsed(MONEY, DUE), prepared(MONEY, 1, null), posted(MONEY, 1, DUE.plusDays(3), 3));
        assertThat(view.late()).isEqualTo(3);
        assertThat(view.lapsed()).isTrue();
        assertThat(view.duties()).isEmpty();
    }

    @Test
    void PII_AFTER_a_list_is_told_in_sums_only_once_it_came_off_the_board() {
        var hanging = view(opened(MONEY), listed(MONEY), named(MONEY), posted(MONEY, 1, POSTED, 0));
        assertThat(beneficiaries(hanging).beneficiaries()).hasSize(1);
        var after = view(
                opened(MONEY),
                listed(MONEY),
                named(MONEY),
                posted(MONEY, 1, POSTED, 0),
                takenDown(MONEY, 1, REMOVABLE));
        assertThat(beneficiaries(after)).isEqualTo(new Beneficiaries("低保金", 1, 36_000, List.of()));
    }

    private static Beneficiaries beneficiaries(DisclosureView view) {
        return (Beneficiaries) view.versions().getFirst().body();
    }

    @Test
    void what_was_posted_again_keeps_when_it_hung_before() {
        var view = view(
                opened(MONEY),
                prepared(MONEY, 1, null),
                posted(MONEY, 1, POSTED, 0),
                takenDownEarly(MONEY, 1, POSTED.plusDays(3), POSTED.plusDays(6)),
                posted(MONEY, 1, POSTED.plusDays(5), 0));
        assertThat(view.versions().getFirst().postings())
                .extracting(DisclosureView.Posting::postedOn, DisclosureView.Posting::early)
                .containsExactly(tuple(POSTED, true), tuple(POSTED.plusDays(5), false));
        assertThat(view.stage()).isEqualTo(DisclosureStage.UP);
    }

    @Test
    void an_answer_to_who_has_gone_on_leaves_the_question_there() {
        var question = question(
                opened(MONEY), asked(MONEY, 1, DUE), escalated(MONEY, 1, DUE.plusDays(20)), answeredQuestion(MONEY, 1));
        assertThat(question.stage()).isEqualTo(QuestionStage.ESCALATED);
        assertThat(question.answer()).isNotNull();
    }

    private static DisclosureEvent[] head(DisclosureEvent[] events, int number) {
        return Arrays.copyOf(events, number);
    }

    private static DisclosureView.Question question(DisclosureEvent... events) {
        return view(events).questions().getFirst();
    }

    private static DisclosureView.Posting posting(DisclosureView view) {
        return Objects.requireNonNull(view.versions().getFirst().posting());
    }

    private static DisclosureView view(DisclosureEvent... events) {
        return DisclosureTrack.fold(Story.trail(events));
    }
}
