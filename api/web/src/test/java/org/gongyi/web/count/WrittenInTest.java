package org.gongyi.web.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.WriteIn;
import org.gongyi.web.act.ActWords;
import org.gongyi.webtest.FiveVoters;
import org.gongyi.webtest.RollsOfTests;
import org.junit.jupiter.api.Test;

/// Whoever announces a count sees what the roll says of those who were written in.
class WrittenInTest {

    private static final ElectionId ELECTION = new ElectionId("510421105208-0a1b2c3d4e");
    private static final ActWords.Said WORDS = new ActWords().in(ActWords.CHINESE);

    @Test
    void whoever_is_on_the_roll_is_told_with_number_and_group() {
        assertThat(told("选民2")).isEqualTo("有：№ 2 · 2组");
    }

    @Test
    void who_is_not_on_the_roll_is_told_and_nothing_is_decided() {
        assertThat(told("赵六")).isEqualTo("没有这个姓名");
    }

    @Test
    void of_several_of_one_name_all_are_told_and_the_election_committee_decides() {
        assertThat(told("王芳"))
                .isEqualTo("同名 2 人：№ 4 · 4组；№ 5 · 5组。选的是哪一位，由选举委员会认定")
                .isEqualTo(told("王芳（五组）"))
                .isEqualTo(told("王芳 (5)"));
    }

    @Test
    void nothing_is_told_where_nobody_was_written_in_or_no_roll_is_kept() {
        var five = new WrittenIn(new FiveVoters(), ELECTION, WORDS);
        assertThat(five.table(List.of())).isEmpty();
        assertThat(new WrittenIn(new RollsOfTests(), ELECTION, WORDS).table(List.of(writeIn("王芳"))))
                .isEmpty();
    }

    private static String told(String name) {
        var table = new WrittenIn(new FiveVoters(), ELECTION, WORDS).table(List.of(writeIn(name)));
        return table.orElseThrow().rows().getFirst().getLast();
    }

    private static WriteIn writeIn(String name) {
        return new WriteIn(new PersonId("p-0a1b2c3d"), name, Sex.FEMALE);
    }
}
