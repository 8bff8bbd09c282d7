package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.contract.election.ElectionSettlement.PUBLISH_COMMITTEE;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Story;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.CallingAct.PostponePolling;
import org.gongyi.contract.election.ElectionSettlement;
import org.gongyi.contract.election.OversightAct.NoteElectionLapse;
import org.gongyi.contract.election.OversightAct.ObserveElection;
import org.gongyi.contract.election.OversightEvent.ElectionDutyLapsed;
import org.gongyi.contract.election.OversightEvent.ElectionObserved;
import org.gongyi.contract.election.VotingMode;
import org.junit.jupiter.api.Test;

/// What others see of an election, and what was not done in time.
class ElectionOversightTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 4);

    private final Story story = Callings.registered(Story.inVillage());
    private final Callings acts = Callings.in(story);

    ElectionOversightTest() {
        story.given(acts.call(DAY.minusDays(10), LocalDate.of(2026, 12, 20)), acts.form(DAY));
    }

    @Test
    void whoever_supervises_tells_what_was_seen_and_whether_it_is_objected_to() {
        var seen = story.by(Office.SUPERVISION_COMMITTEE)
                .when(new ObserveElection(acts.id(), DAY, true, "没有公布推选结果", List.of(), null))
                .records(ElectionObserved.class);
        assertThat(seen.objection()).isTrue();
    }

    @Test
    void a_duty_lapses_on_the_day_after_its_last_and_once() {
        story.on(DUE).when(lapse(PUBLISH_COMMITTEE, DUE)).doesNotFit("duty", "not-overdue");
        story.on(DUE.plusDays(1)).when(lapse(PUBLISH_COMMITTEE, DUE)).records(ElectionDutyLapsed.class);
        story.given(lapse(PUBLISH_COMMITTEE, DUE));
        story.when(lapse(PUBLISH_COMMITTEE, DUE)).doesNotFit("duty", "noted-already");
    }

    @Test
    void what_is_not_owed_does_not_lapse() {
        story.on(DUE.plusDays(1));
        story.when(lapse("complete-handover", DUE)).doesNotFit("duty", "not-open");
        story.when(lapse(PUBLISH_COMMITTEE, DUE.minusDays(1))).doesNotFit("duty", "not-open");
        story.given(acts.publish(DAY, "备案1号", null));
        story.when(lapse(PUBLISH_COMMITTEE, DUE)).doesNotFit("duty", "not-open");
    }

    @Test
    void EL_ROLL_DEC3_an_objection_nobody_decided_goes_up() {
        var there = Preparations.inVillage("2026-10-20");
        var posted = LocalDate.of(2026, 9, 2);
        there.given(there.roll(posted), there.object(1, posted));
        var due = LocalDate.of(2026, 9, 7);
        var key = ElectionSettlement.decideObjection(1);
        there.story().on(due.plusDays(1));
        there.when(new NoteElectionLapse(there.id(), due.plusDays(1), key, due, null))
                .fails("EL-ROLL-DEC3", OnFail.ESCALATE)
                .records(ElectionDutyLapsed.class);
    }

    @Test
    void EL_HANDOVER10_a_handover_nobody_completed_goes_up() {
        var voted = Counts.inVillage().arranged();
        voted.given(voted.count(Counts.clear(1, 600)));
        var due = LocalDate.of(2026, 6, 30);
        voted.when(new NoteElectionLapse(voted.id(), due.plusDays(1), ElectionSettlement.HAND_OVER, due, null))
                .fails("EL-HANDOVER10", OnFail.ESCALATE)
                .records(ElectionDutyLapsed.class);
    }

    @Test
    void EL_OPEN_a_result_nobody_announced_on_the_polling_day_goes_up() {
        for (var there : List.of(Counts.inVillage(), Counts.inCommunity(VotingMode.ALL_VOTERS))) {
            there.arranged();
            assertThat(there.docket().duties().open()).containsEntry(ElectionSettlement.ANNOUNCE_COUNT, Counts.DAY);
            there.when(new NoteElectionLapse(
                            there.id(), Counts.DAY.plusDays(1), ElectionSettlement.ANNOUNCE_COUNT, Counts.DAY, null))
                    .fails("EL-OPEN", OnFail.ESCALATE)
                    .records(ElectionDutyLapsed.class);
            there.given(there.count(Counts.clear(1, 600)));
            assertThat(there.docket().duties().owes(ElectionSettlement.ANNOUNCE_COUNT))
                    .isFalse();
        }
        var before = Counts.in(Story.inCommunity(), LocalDate.of(2025, 12, 31)).arranged();
        assertThat(before.docket().duties().owes(ElectionSettlement.ANNOUNCE_COUNT))
                .isFalse();
    }

    @Test
    void EL_OPEN_moves_with_the_day_of_the_vote_and_with_a_further_ballot() {
        var there = Counts.inVillage().arranged();
        var next = Counts.DAY.plusDays(9);
        there.given(there.count(Counts.clear(1, 500)));
        there.given(new PostponePolling(there.id(), Counts.DAY, next, null, List.of(), "投票人数不足"));
        assertThat(there.docket().duties().open()).containsEntry(ElectionSettlement.ANNOUNCE_COUNT, next);
        there.given(there.because(there.count(Counts.box(600, Counts.chair("chair1", 400)))));
        var last = next.plusDays(9);
        there.given(there.further(next, last, "说明", Counts.man("member2", Post.MEMBER)));
        assertThat(there.docket().duties().open()).containsEntry(ElectionSettlement.ANNOUNCE_COUNT, last);
    }

    @Test
    void other_duties_lapse_without_going_up() {
        var lapsed = story.on(DUE.plusDays(1)).when(lapse(PUBLISH_COMMITTEE, DUE));
        assertThat(lapsed.checks()).isEmpty();
    }

    private NoteElectionLapse lapse(String duty, LocalDate due) {
        return new NoteElectionLapse(acts.id(), DUE.plusDays(1), duty, due, null);
    }
}
