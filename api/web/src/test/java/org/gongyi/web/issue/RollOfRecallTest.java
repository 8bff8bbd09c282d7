package org.gongyi.web.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView.Summary;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.election.VotingMode;
import org.junit.jupiter.api.Test;

/// By whose roll a recall is voted on.
class RollOfRecallTest {

    private static final CommunityCode VILLAGE = new CommunityCode("510421105208");
    private static final Summary GENERAL = of("general001", ElectionKind.GENERAL, 2026);
    private static final Summary EARLIER = of("general000", ElectionKind.GENERAL, 2021);
    private static final Summary BY = of("byelection", ElectionKind.BY_ELECTION, 2028);
    private static final Summary LATER_BY = of("byelectio2", ElectionKind.BY_ELECTION, 2029);

    private static Summary of(String name, ElectionKind kind, int year) {
        return new Summary(
                new ElectionId(VILLAGE + "-" + name),
                VILLAGE,
                "新民村",
                CommunityKind.VILLAGE,
                kind,
                VotingMode.ALL_VOTERS,
                LocalDate.of(year, 3, 5),
                Stage.HANDED_OVER,
                5,
                5,
                0,
                0,
                0,
                0);
    }

    private static Optional<ElectionId> roll(Summary... kept) {
        var ids = Set.of(kept).stream().map(Summary::id).toList();
        return RollOfRecall.among(List.of(LATER_BY, BY, GENERAL, EARLIER), ids::contains);
    }

    @Test
    void after_a_by_election_by_assembly_it_is_the_roll_of_the_general_election() {
        assertThat(roll(GENERAL, EARLIER)).contains(GENERAL.id());
    }

    @Test
    void a_by_election_with_a_roll_takes_nothing_from_the_general_election_before_it() {
        assertThat(roll(GENERAL, BY)).contains(GENERAL.id());
    }

    @Test
    void where_no_general_election_kept_a_roll_it_is_that_of_the_latest_by_election_that_did() {
        assertThat(roll(BY, LATER_BY)).contains(LATER_BY.id());
        assertThat(roll(BY)).contains(BY.id());
        assertThat(roll()).isEmpty();
    }
}
