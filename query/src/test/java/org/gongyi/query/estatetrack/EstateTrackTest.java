package org.gongyi.query.estatetrack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.query.Estates.*;
import static org.gongyi.query.Story.NOTHING;

import org.gongyi.contract.OnFail;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.estate.EstateEvent.OwnersBallotsRecorded;
import org.gongyi.contract.estate.EstateEvent.OwnersListed;
import org.gongyi.contract.estate.EstateView;
import org.gongyi.contract.estate.EstateView.Vote;
import org.gongyi.contract.estate.OwnersVoteStage;
import org.gongyi.query.Story;
import org.junit.jupiter.api.Test;

class EstateTrackTest {

    @Test
    void a_vote_stands_where_its_last_entry_left_it() {
        var view = fold(
                registered(),
                listed(),
                called(1),
                called(2),
                called(3),
                called(4),
                ballots(1),
                ballots(2),
                ballots(3),
                ballots(4),
                announced(1, NOTHING),
                announced(2, failing(OnFail.NOT_PASSED)),
                announced(3, failing(OnFail.VOID)));
        assertThat(view.votes())
                .extracting(Vote::stage)
                .containsExactly(
                        OwnersVoteStage.PASSED,
                        OwnersVoteStage.NOT_PASSED,
                        OwnersVoteStage.VOID,
                        OwnersVoteStage.COUNTED);
        assertThat(view.owners().whole()).isEqualTo(WHOLE);
    }

    @Test
    void the_trail_tells_sums_and_neither_owner_nor_ballot() {
        var view = fold(registered(), listed(), called(1), ballots(1));
        assertThat(view.trail()).hasSize(4);
        var listed = (OwnersListed) view.trail().get(1).event();
        assertThat(listed.owners()).isEmpty();
        assertThat(listed.areas()).isEmpty();
        assertThat(listed.totals().flats()).isEqualTo(2);
        assertThat(((OwnersBallotsRecorded) view.trail().getLast().event()).ballots())
                .isEmpty();
    }

    @Test
    void an_estate_of_another_area_has_no_roster_and_one_without_a_company_none() {
        var view = fold(registered(), listed(), revised("300.00"));
        assertThat(view.owners()).isNull();
        assertThat(view.propertyCompany()).isNull();
        assertThat(fold(registered(), listed(), revised("200.00")).owners()).isNotNull();
    }

    private static EstateView fold(EstateEvent... events) {
        return EstateTrack.fold(Story.<EstateEvent>trail(events));
    }
}
