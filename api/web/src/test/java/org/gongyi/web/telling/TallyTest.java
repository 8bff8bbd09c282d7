package org.gongyi.web.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Vote;
import org.gongyi.web.telling.Tally.Segment;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void the_bar_is_as_wide_as_what_the_share_is_taken_of() {
        var tally = Tally.of(meeting(90, 80), new Vote(51, 9, 0), List.of(check("expected", 90, 46, true)));

        assertThat(tally.whole()).isEqualTo(90);
        assertThat(tally.wholeKey()).isEqualTo("expected");
        assertThat(tally.line()).isEqualTo(511);
        assertThat(tally.segments())
                .containsExactly(
                        new Segment("inFavour", 51, 0, 566),
                        new Segment("against", 9, 566, 100),
                        new Segment("notCast", 30, 666, 333));
    }

    @Test
    void of_several_shares_the_hardest_is_drawn() {
        var tally = Tally.of(
                meeting(34, 29),
                new Vote(19, 0, 0),
                List.of(check("expected", 34, 18, true), check("expected", 34, 23, false)));

        assertThat(tally.needed()).isEqualTo(23);
        assertThat(tally.passed()).isFalse();
    }

    @Test
    void without_a_rule_there_is_no_line() {
        var tally = Tally.of(meeting(5, 5), new Vote(5, 0, 0), List.of());

        assertThat(tally.needed()).isNull();
        assertThat(tally.whole()).isEqualTo(5);
    }

    @Test
    void a_vote_of_nobody_is_an_empty_bar() {
        var tally = Tally.of(meeting(0, 0), new Vote(0, 0, 0), List.of());

        assertThat(tally.segments()).isEmpty();
        assertThat(tally.line()).isZero();
    }

    @Test
    void ten_million_votes_are_drawn_without_overflow() {
        var tally = Tally.of(meeting(10_000_000, 10_000_000), new Vote(10_000_000, 0, 0), List.of());

        assertThat(tally.segments()).containsExactly(new Segment("inFavour", 10_000_000, 0, 1000));
    }

    private static Meeting meeting(int expected, int present) {
        return new Meeting("19:30", "会议室", "甲", "乙", expected, present, 0, 0, "议题", null, 0, null, null);
    }

    private static Check check(String key, long whole, long needed, boolean passed) {
        var numbers = new TreeMap<String, Long>();
        numbers.put(key, whole);
        numbers.put("inFavour", 1L);
        numbers.put("needed", needed);
        return new Check(
                "DM-PM-PASS",
                passed,
                OnFail.NOT_PASSED,
                numbers,
                "算式",
                new Citation("法", "第一条", LocalDate.of(2026, 1, 1)));
    }
}
