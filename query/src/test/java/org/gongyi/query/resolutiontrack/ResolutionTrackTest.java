package org.gongyi.query.resolutiontrack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.contract.resolution.Observation.ABSENT;
import static org.gongyi.contract.resolution.Observation.OBJECTION;
import static org.gongyi.contract.resolution.Observation.OBSERVED;
import static org.gongyi.contract.resolution.Station.CONSULTATION;
import static org.gongyi.contract.resolution.Station.DISCLOSURE;
import static org.gongyi.contract.resolution.Station.OUTCOME;
import static org.gongyi.contract.resolution.Station.PROPOSAL;
import static org.gongyi.contract.resolution.Station.RESOLUTION;
import static org.gongyi.contract.resolution.Station.REVIEW;
import static org.gongyi.query.Story.*;

import java.util.List;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.MatterClassified;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.contract.resolution.ResolutionView.StationView;
import org.gongyi.contract.resolution.Settlement;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Status;
import org.gongyi.query.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResolutionTrackTest {

    private static final ResolutionId ID = resolution(1);

    @Test
    void a_matter_set_in_motion_has_come_to_no_station() {
        var view = folded();
        assertThat(view.status()).isEqualTo(Status.UNDER_WAY);
        assertThat(view.reached()).isNull();
        assertThat(view.track()).extracting(StationView::station).containsExactly(Station.values());
        assertThat(view.track()).allMatch(one -> one.reached() == null && !one.effective() && !one.objectionOpen());
        assertThat(view.title()).isEqualTo("修建停车场");
        assertThat(view.position()).isZero();
    }

    @Test
    void the_view_tells_the_position_of_its_last_entry_and_the_whole_trail() {
        var trail = Story.<ResolutionEvent>trail(initiated(ID), proposed(ID, NOTHING));
        assertThat(ResolutionTrack.fold(trail).position()).isEqualTo(1);
        assertThat(ResolutionTrack.fold(trail).trail()).isEqualTo(trail);
    }

    @Test
    void a_trail_that_does_not_begin_with_the_motion_is_impossible() {
        assertThatThrownBy(() -> ResolutionTrack.fold(trail(proposed(ID, NOTHING))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void each_deliberation_comes_to_its_station() {
        var view = folded(proposed(ID, NOTHING), consulted(ID, NOTHING), reviewed(ID, NOTHING));
        assertThat(view.reached()).isEqualTo(REVIEW);
        assertThat(view.status()).isEqualTo(Status.UNDER_WAY);
        assertThat(effective(view)).containsExactly(PROPOSAL, CONSULTATION, REVIEW);
    }

    @Test
    void a_void_meeting_comes_to_its_station_without_effect() {
        var view = folded(proposed(ID, failing(OnFail.VOID)));
        assertThat(view.reached()).isEqualTo(PROPOSAL);
        assertThat(at(view, PROPOSAL).reached()).isNotNull();
        assertThat(effective(view)).isEmpty();
    }

    @Test
    void a_meeting_held_again_with_effect_takes_the_place_of_the_void_one() {
        var view = folded(proposed(ID, failing(OnFail.VOID)), proposed(ID, NOTHING));
        assertThat(effective(view)).containsExactly(PROPOSAL);
        assertThat(at(view, PROPOSAL).reached().recorded().position()).isEqualTo(2);
    }

    @Test
    void a_void_meeting_does_not_undo_the_one_that_had_effect() {
        var view = folded(proposed(ID, NOTHING), proposed(ID, failing(OnFail.VOID)));
        assertThat(effective(view)).containsExactly(PROPOSAL);
        assertThat(at(view, PROPOSAL).reached().recorded().position()).isEqualTo(1);
    }

    @Test
    void an_irregular_meeting_has_effect_all_the_same() {
        assertThat(effective(folded(proposed(ID, failing(OnFail.WARN))))).containsExactly(PROPOSAL);
    }

    @Test
    void a_meeting_that_said_no_has_not_passed_the_matter_on() {
        assertThat(effective(folded(reviewed(ID, failing(OnFail.NOT_PASSED))))).isEmpty();
    }

    @Test
    void an_adopted_resolution_has_effect() {
        var view = folded(adopted(ID, NOTHING));
        assertThat(view.status()).isEqualTo(Status.ADOPTED);
        assertThat(effective(view)).containsExactly(RESOLUTION);
    }

    @Test
    void a_rejected_resolution_stands_at_its_station_without_effect() {
        var view = folded(rejected(ID));
        assertThat(view.status()).isEqualTo(Status.REJECTED);
        assertThat(view.reached()).isEqualTo(RESOLUTION);
        assertThat(effective(view)).isEmpty();
    }

    @Test
    void a_resolution_found_void_may_be_taken_again() {
        assertThat(folded(foundVoid(ID)).status()).isEqualTo(Status.VOID);
        assertThat(folded(foundVoid(ID), adopted(ID, NOTHING)).status()).isEqualTo(Status.ADOPTED);
    }

    @Test
    void disclosing_the_outcome_completes_the_matter() {
        var view = folded(adopted(ID, NOTHING), disclosed(ID, NOTHING), started(ID), outcome(ID));
        assertThat(view.status()).isEqualTo(Status.COMPLETED);
        assertThat(view.reached()).isEqualTo(OUTCOME);
    }

    @Test
    void a_matter_sent_back_leaves_that_station_and_all_after_it() {
        var view = folded(
                proposed(ID, NOTHING), consulted(ID, NOTHING), reviewed(ID, NOTHING), sentBack(ID, CONSULTATION));
        assertThat(view.reached()).isEqualTo(PROPOSAL);
        assertThat(effective(view)).containsExactly(PROPOSAL);
        assertThat(at(view, CONSULTATION).reached()).isNull();
        assertThat(view.status()).isEqualTo(Status.UNDER_WAY);
    }

    @Test
    void sending_back_to_a_station_skips_those_never_come_to() {
        var view = folded(proposed(ID, NOTHING), adopted(ID, NOTHING), sentBack(ID, RESOLUTION));
        assertThat(view.reached()).isEqualTo(PROPOSAL);
    }

    @Test
    void a_rejected_matter_sent_back_is_under_way_again() {
        assertThat(folded(rejected(ID), sentBack(ID, PROPOSAL)).status()).isEqualTo(Status.UNDER_WAY);
    }

    @Test
    void sending_the_disclosure_back_does_not_undo_the_resolution() {
        var view = folded(
                adopted(ID, NOTHING), disclosed(ID, NOTHING), started(ID), outcome(ID), sentBack(ID, DISCLOSURE));
        assertThat(view.status()).isEqualTo(Status.ADOPTED);
        assertThat(view.reached()).isEqualTo(RESOLUTION);
    }

    @Test
    void a_suspended_matter_goes_on_where_it_stood() {
        assertThat(folded(adopted(ID, NOTHING), ordered(ID)).status()).isEqualTo(Status.SUSPENDED);
        assertThat(folded(adopted(ID, NOTHING), ordered(ID), lifted(ID)).status())
                .isEqualTo(Status.ADOPTED);
    }

    @Test
    void a_matter_withdrawn_while_suspended_stays_withdrawn() {
        assertThat(folded(ordered(ID), withdrawn(ID)).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(folded(ordered(ID), withdrawn(ID), lifted(ID)).status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void the_last_classification_counts() {
        var view = folded(classified(Affected.PART, true), classified(Affected.ALL, false));
        assertThat(view.affected()).isEqualTo(Affected.ALL);
        assertThat(view.livelihood()).isFalse();
        assertThat(folded().affected()).isNull();
    }

    @Test
    void supervision_stands_beside_its_station() {
        var view = folded(proposed(ID, NOTHING), supervised(ID, PROPOSAL, OBSERVED));
        assertThat(at(view, PROPOSAL).observation()).isEqualTo(OBSERVED);
        assertThat(at(view, CONSULTATION).observation()).isNull();
    }

    @Test
    void a_station_done_again_is_to_be_supervised_again() {
        var view = folded(proposed(ID, NOTHING), supervised(ID, PROPOSAL, OBSERVED), proposed(ID, NOTHING));
        assertThat(at(view, PROPOSAL).observation()).isNull();
    }

    @Test
    void a_station_sent_back_from_is_to_be_supervised_again() {
        var view = folded(proposed(ID, NOTHING), supervised(ID, PROPOSAL, ABSENT), sentBack(ID, PROPOSAL));
        assertThat(at(view, PROPOSAL).observation()).isNull();
    }

    @Test
    void an_objection_is_open_until_it_is_answered() {
        var objected = supervised(ID, PROPOSAL, OBJECTION);
        assertThat(at(folded(objected), PROPOSAL).objectionOpen()).isTrue();
        assertThat(at(folded(objected, answered(ID, REVIEW)), PROPOSAL).objectionOpen())
                .isTrue();
        assertThat(at(folded(objected, answered(ID, PROPOSAL)), PROPOSAL).objectionOpen())
                .isFalse();
        assertThat(at(folded(objected, answered(ID, PROPOSAL), objected), PROPOSAL)
                        .objectionOpen())
                .isTrue();
    }

    @Test
    void an_objection_outlives_sending_back() {
        var view = folded(proposed(ID, NOTHING), supervised(ID, PROPOSAL, OBJECTION), sentBack(ID, PROPOSAL));
        assertThat(at(view, PROPOSAL).objectionOpen()).isTrue();
    }

    @Test
    void the_supervision_committee_may_drop_its_objection() {
        var view = folded(supervised(ID, PROPOSAL, OBJECTION), supervised(ID, PROPOSAL, OBSERVED));
        assertThat(at(view, PROPOSAL).objectionOpen()).isFalse();
    }

    @Test
    void a_duty_is_open_from_the_entry_that_asks_for_it() {
        var asked = duty("supervise:proposal", DAY.plusDays(5));
        assertThat(folded(proposed(ID, asking(asked))).duties()).containsExactly(new DutyView(asked, false));
    }

    @Test
    void duties_are_told_soonest_first() {
        var view = folded(proposed(ID, asking(duty("b", DAY.plusDays(5)), duty("a", DAY.plusDays(5)), duty("c", DAY))));
        assertThat(view.duties()).extracting(one -> one.duty().key()).containsExactly("c", "a", "b");
    }

    @ParameterizedTest
    @EnumSource
    void supervising_a_station_settles_the_duty_to_supervise_it_and_no_other(Station station) {
        var all = List.of(Station.values()).stream().map(Settlement::supervise).toList();
        var asked = all.stream().map(key -> duty(key, DAY)).toArray(org.gongyi.contract.Duty[]::new);
        var view = folded(proposed(ID, asking(asked)), supervised(ID, station, ABSENT));
        assertThat(view.duties())
                .extracting(one -> one.duty().key())
                .hasSize(all.size() - 1)
                .doesNotContain(Settlement.supervise(station));
    }

    @Test
    void a_duty_settled_and_asked_for_by_one_entry_is_open() {
        var again = duty(Settlement.DISCLOSE_RESOLUTION, DAY.plusDays(9));
        var view = folded(adopted(ID, asking(duty(Settlement.DISCLOSE_RESOLUTION, DAY))), disclosed(ID, asking(again)));
        assertThat(view.duties()).containsExactly(new DutyView(again, false));
    }

    @Test
    void a_lapsed_duty_stays_open_and_is_marked() {
        var asked = duty("supervise:proposal", DAY);
        var view = folded(proposed(ID, asking(asked)), lapsed(ID, "supervise:proposal", DAY));
        assertThat(view.duties()).containsExactly(new DutyView(asked, true));
    }

    @Test
    void a_duty_done_late_is_done() {
        var view = folded(
                proposed(ID, asking(duty("supervise:proposal", DAY))),
                lapsed(ID, "supervise:proposal", DAY),
                supervised(ID, PROPOSAL, ABSENT));
        assertThat(view.duties()).isEmpty();
    }

    @Test
    void a_duty_that_was_never_asked_for_cannot_lapse() {
        assertThat(folded(lapsed(ID, "supervise:proposal", DAY)).duties()).isEmpty();
    }

    @Test
    void a_duty_asked_for_again_has_its_new_day() {
        var again = duty("supervise:proposal", DAY.plusDays(30));
        var view = folded(
                proposed(ID, asking(duty("supervise:proposal", DAY))),
                lapsed(ID, "supervise:proposal", DAY),
                proposed(ID, asking(again)));
        assertThat(view.duties()).containsExactly(new DutyView(again, false));
    }

    @Test
    void withdrawing_settles_what_was_still_to_be_disclosed_but_not_supervision() {
        var view = folded(
                adopted(ID, asking(duty(Settlement.DISCLOSE_RESOLUTION, DAY), duty("supervise:resolution", DAY))),
                withdrawn(ID));
        assertThat(view.duties()).extracting(one -> one.duty().key()).containsExactly("supervise:resolution");
    }

    private static MatterClassified classified(Affected affected, boolean livelihood) {
        return new MatterClassified(ID, DAY, affected, livelihood, "理由", List.of(), NOTHING);
    }

    private static ResolutionView folded(ResolutionEvent... events) {
        var all = new ResolutionEvent[events.length + 1];
        all[0] = initiated(ID);
        System.arraycopy(events, 0, all, 1, events.length);
        return ResolutionTrack.fold(trail(all));
    }

    private static StationView at(ResolutionView view, Station station) {
        return view.track().get(station.ordinal());
    }

    private static List<Station> effective(ResolutionView view) {
        return view.track().stream()
                .filter(StationView::effective)
                .map(StationView::station)
                .toList();
    }
}
