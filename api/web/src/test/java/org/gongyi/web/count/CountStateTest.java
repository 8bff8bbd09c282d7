package org.gongyi.web.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gongyi.contract.PersonId;
import org.junit.jupiter.api.Test;

/// Two enter a box apart, a third decides (EL-COUNT-BAL), whatever order they come in.
class CountStateTest {

    private static final Counter ONE = new Counter(new PersonId("p-counter1"), "one", "甲");
    private static final Counter OTHER = new Counter(new PersonId("p-counter2"), "other", "乙");
    private static final Counter THIRD = new Counter(new PersonId("p-counter3"), "third", "丙");
    private static final Map<String, Integer> FORTY = Map.of("issued", 40, "returned", 40, "valid", 40);
    private static final Map<String, Integer> OTHERWISE = Map.of("issued", 40, "returned", 40, "valid", 39);
    private static final Map<String, Integer> SURPLUS = Map.of("issued", 40, "returned", 41, "valid", 41);

    private CountState state = CountState.NONE;

    private String problem(CountStep step) {
        if (step instanceof CountStep.Done(CountState now)) {
            state = now;
            return "";
        }
        return ((CountStep.Refused) step).problem();
    }

    private String finish(Counter who, Map<String, Integer> numbers) {
        return problem(state.finish(1, who, "page-" + who.login(), 0, Map.of(), numbers));
    }

    @Test
    void a_box_is_settled_once_two_people_have_read_the_same() {
        assertThat(finish(ONE, FORTY)).isEmpty();
        assertThat(state.stage(1)).isEqualTo(BoxStage.ONE_DONE);
        assertThat(finish(OTHER, FORTY)).isEmpty();
        assertThat(state.stage(1)).isEqualTo(BoxStage.AGREED);
        assertThat(state.settled(1)).isPresent();
    }

    @Test
    void a_number_that_one_left_out_is_none() {
        finish(ONE, Map.of("issued", 40, "returned", 40, "valid", 40, "votes.p-a.CHAIR.against", 0));
        finish(OTHER, FORTY);

        assertThat(state.stage(1)).isEqualTo(BoxStage.AGREED);
    }

    @Test
    void one_person_is_not_two_neither_by_another_account_nor_by_another_name() {
        finish(ONE, FORTY);

        assertThat(finish(new Counter(ONE.person(), "another", "甲"), FORTY)).isEqualTo("finished-already");
        assertThat(finish(new Counter(new PersonId("p-counter9"), "one", "甲"), FORTY))
                .isEqualTo("finished-already");
        assertThat(state.stage(1)).isEqualTo(BoxStage.ONE_DONE);
    }

    @Test
    void a_third_person_does_not_count_a_box_that_two_are_counting_and_is_told_so() {
        problem(state.save(1, ONE, "a", 0, Map.of()));
        problem(state.save(1, OTHER, "b", 0, Map.of()));

        assertThat(finish(THIRD, FORTY)).isEqualTo("both-taken");
    }

    @Test
    void a_difference_waits_for_a_third_and_for_nobody_else() {
        finish(ONE, FORTY);
        finish(OTHER, OTHERWISE);

        assertThat(state.stage(1)).isEqualTo(BoxStage.DIFFERENT);
        assertThat(problem(state.resolve(1, ONE, state.written(1), Map.of(), FORTY)))
                .isEqualTo("not-the-third");
        assertThat(problem(state.resolve(1, THIRD, state.written(1), Map.of(), FORTY)))
                .isEmpty();
        assertThat(state.stage(1)).isEqualTo(BoxStage.RESOLVED);
        assertThat(problem(state.resolve(
                        1, new Counter(new PersonId("p-counter4"), "four", "丁"), state.written(1), Map.of(), FORTY)))
                .isEqualTo("resolved-already");
    }

    @Test
    void more_returned_than_issued_waits_for_a_third_even_where_both_agree() {
        finish(ONE, SURPLUS);
        finish(OTHER, SURPLUS);

        assertThat(state.stage(1)).isEqualTo(BoxStage.SURPLUS);
        assertThat(problem(state.close(List.of(1)))).isEqualTo("not-all-settled");
        assertThat(problem(state.resolve(1, THIRD, state.written(1), Map.of(), SURPLUS)))
                .isEmpty();
        assertThat(problem(state.close(List.of(1)))).isEmpty();
    }

    @Test
    void whoever_finished_goes_on_only_while_the_other_has_not_finished() {
        finish(ONE, FORTY);
        assertThat(problem(state.reopen(1, ONE))).isEmpty();
        assertThat(finish(OTHER, OTHERWISE)).isEmpty();
        problem(state.finish(1, ONE, "page-one", 2, Map.of(), FORTY));

        assertThat(problem(state.reopen(1, ONE))).isEqualTo("both-finished");
    }

    @Test
    void a_slip_changed_on_another_page_is_not_overwritten() {
        problem(state.save(1, ONE, "a", 0, Map.of("issued", "40")));
        problem(state.save(1, ONE, "a", 0, Map.of("issued", "41")));
        assertThat(problem(state.save(1, ONE, "b", 1, Map.of("issued", "42")))).isEqualTo("elsewhere");
        assertThat(problem(state.save(1, ONE, "b", 2, Map.of("issued", "43")))).isEmpty();

        assertThat(state.slip(1, ONE).orElseThrow().written()).containsEntry("issued", "43");
    }

    @Test
    void a_box_sent_back_is_entered_anew_and_its_reason_stays() {
        finish(ONE, FORTY);
        finish(OTHER, FORTY);
        problem(state.close(List.of(1)));

        assertThat(problem(state.sendBack(1, ONE, "漏了一叠"))).isEqualTo("not-the-third");
        assertThat(problem(state.sendBack(1, THIRD, "漏了一叠"))).isEmpty();
        assertThat(state.stage(1)).isEqualTo(BoxStage.UNTOUCHED);
        assertThat(state.closed()).isFalse();
        assertThat(state.sentBack()).containsEntry(1, "漏了一叠");
    }

    @Test
    void small_boxes_are_merged_before_anybody_has_counted_them() {
        assertThat(problem(state.merge(2, 1))).isEmpty();
        assertThat(state.stage(2)).isEqualTo(BoxStage.MERGED);
        assertThat(state.with(1)).containsExactly(2);
        assertThat(problem(state.merge(1, 2))).isEqualTo("merged-in-a-circle");
        assertThat(problem(state.save(2, ONE, "a", 0, Map.of()))).isEqualTo("merged");
        finish(ONE, FORTY);
        assertThat(problem(state.part(2))).isEqualTo("counted-apart-already");
        assertThat(problem(state.merge(3, 1))).isEqualTo("counted-apart-already");
    }

    @Test
    void nothing_is_entered_once_the_count_is_closed() {
        finish(ONE, FORTY);
        finish(OTHER, FORTY);
        problem(state.close(List.of(1)));

        assertThat(problem(state.save(2, ONE, "a", 0, Map.of()))).isEqualTo("closed");
        assertThat(problem(state.resolve(1, THIRD, state.written(1), Map.of(), OTHERWISE)))
                .isEqualTo("closed");
    }

    @Test
    void what_was_decided_between_slips_that_are_no_more_is_not_taken_for_those_of_now() {
        finish(ONE, FORTY);
        finish(OTHER, OTHERWISE);
        var seen = state.written(1);
        problem(state.sendBack(1, THIRD, "点错"));
        finish(ONE, FORTY);
        finish(OTHER, SURPLUS);

        assertThat(problem(state.resolve(1, THIRD, seen, Map.of(), FORTY))).isEqualTo("counted-anew");
        assertThat(problem(state.resolve(1, THIRD, state.written(1), Map.of(), FORTY)))
                .isEmpty();
    }
}
