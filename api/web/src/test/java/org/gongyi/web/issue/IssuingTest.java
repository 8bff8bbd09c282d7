package org.gongyi.web.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.web.count.VoteKey;
import org.gongyi.web.issue.Issuing.Given;
import org.gongyi.web.issue.Issuing.Roll;
import org.gongyi.web.roll.VoterBook;
import org.gongyi.webtest.BallotsOfTests;
import org.gongyi.webtest.FiveVoters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each voter has one ballot, in person or by the proxy of the posted list (EL-PROXY-PUB).
class IssuingTest {

    private static final ElectionId ELECTION = new ElectionId("510411103200-issuing001");
    private static final VoteKey VOTE = new VoteKey("elections", ELECTION.value(), 1);
    private static final Seal SEAL = new Seal("0012", "甲", "乙、丙");
    private static final PersonId HOME = new PersonId("p-voter2");

    private final BallotBook book = new BallotsOfTests();
    private final VoterBook voters = new FiveVoters();
    private Roll roll = new Roll(
            ELECTION, VotingMode.ALL_VOTERS, Map.of(new PersonId("p-voter1"), HOME), Set.of(new PersonId("p-voter3")));

    @BeforeEach
    void both_stations_are_open() {
        book.open(VOTE, 1, SEAL);
        book.open(VOTE, 2, SEAL);
    }

    private Issuing at(int box) {
        return new Issuing(VOTE, box, roll, voters, book);
    }

    @Test
    void a_voter_gets_one_ballot_and_the_second_station_is_told_which_was_first() {
        assertThat(at(1).give(2, "")).isEqualTo(Given.OUT);
        assertThat(at(2).give(2, "")).isEqualTo(new Given("issued-already", 1));
        assertThat(book.stations(VOTE)).extracting(Station::issued).containsExactlyInAnyOrder(1, 0);
    }

    @Test
    void a_number_of_full_width_finds_and_a_name_finds_everybody_of_it() {
        assertThat(at(1).find("３"))
                .singleElement()
                .satisfies(one -> assertThat(one.voter().number()).isEqualTo(3));
        assertThat(at(1).find(" 王芳 ")).extracting(one -> one.voter().number()).containsExactly(4, 5);
        assertThat(at(1).find("六")).isEmpty();
        assertThat(at(1).give(6, "")).isEqualTo(Given.not("not-on-the-roll"));
    }

    @Test
    void el_proxy_pub_only_the_holder_of_the_posted_list_collects_for_another() {
        assertThat(at(1).give(2, "1")).isEqualTo(Given.not("proxy-not-posted"));
        assertThat(at(1).give(3, "2")).isEqualTo(Given.not("proxy-without-effect"));
        assertThat(at(1).give(1, "4")).isEqualTo(Given.not("proxy-of-another"));
        assertThat(at(1).give(1, "选民2")).isEqualTo(Given.OUT);
        assertThat(at(2).give(1, "")).isEqualTo(new Given("issued-already", 1));
    }

    @Test
    void in_household_mode_the_representative_of_the_household_votes() {
        roll = new Roll(ELECTION, VotingMode.HOUSEHOLDS, Map.of(), Set.of());

        assertThat(at(1).give(2, "")).isEqualTo(Given.not("not-the-representative-of-the-household"));
        assertThat(at(1).give(1, "")).isEqualTo(Given.OUT);
    }

    @Test
    void by_representatives_nobody_else_votes() {
        roll = new Roll(ELECTION, VotingMode.RESIDENT_REPRESENTATIVES, Map.of(), Set.of());

        assertThat(at(1).give(2, "")).isEqualTo(Given.not("not-a-representative"));
        assertThat(at(1).give(1, "")).isEqualTo(Given.OUT);
    }

    @Test
    void nothing_is_given_out_at_a_box_that_is_not_open_and_nothing_taken_back_once_it_is_sealed() {
        assertThat(at(3).give(2, "")).isEqualTo(Given.not("station-not-open"));
        at(1).give(2, "");
        assertThat(book.takeBack(VOTE, 1, 2, "发错了人")).isTrue();
        assertThat(at(2).give(2, "")).isEqualTo(Given.OUT);
        book.close(VOTE, 2, SEAL);
        assertThat(book.takeBack(VOTE, 2, 2, "发错了人")).isFalse();
        assertThat(at(2).give(4, "")).isEqualTo(Given.not("station-not-open"));
    }
}
