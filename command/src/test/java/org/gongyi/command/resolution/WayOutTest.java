package org.gongyi.command.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.resolution.Acts.meeting;
import static org.gongyi.command.resolution.Acts.unsigned;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.command.resolution.Resolution.State.Completed;
import org.gongyi.command.resolution.Resolution.State.Rejected;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionCommand.LiftSuspension;
import org.gongyi.contract.resolution.ResolutionCommand.OrderCorrection;
import org.gongyi.contract.resolution.ResolutionCommand.Propose;
import org.gongyi.contract.resolution.ResolutionCommand.Resolve;
import org.gongyi.contract.resolution.ResolutionCommand.SendBack;
import org.gongyi.contract.resolution.ResolutionCommand.SignSheet;
import org.gongyi.contract.resolution.ResolutionCommand.Withdraw;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionAdopted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionConsulted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionNoticeRemoved;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionSentBack;
import org.gongyi.contract.resolution.ResolutionEvent.SheetSigned;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Vote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// From whatever went wrong there is a lawful way on, and it is an entry of its own.
class WayOutTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 4, 20);

    private final Story story =
            Story.inVillage().given(Register.bodies(Story.VILLAGE)).given(Register.people(Story.VILLAGE, 900, 300));
    private final Acts acts = Acts.in(story);

    @Test
    void DM_REC_a_decision_nobody_signed_is_published_after_its_sheet_was_signed() {
        decided(unsigned(meeting(300, 200)));
        story.when(acts.disclose(LATER)).fails("DM-REC", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
        story.given(sign(Station.RESOLUTION, LATER))
                .when(acts.disclose(LATER))
                .passes("DM-REC")
                .records(ResolutionDisclosed.class);
    }

    @Test
    void SY_1_a_proposal_nobody_signed_counts_from_the_day_its_sheet_is_signed() {
        story.given(
                acts.initiate(Matter.WELFARE, DAY),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, DAY),
                acts.proposeUnsigned(DAY));
        story.when(acts.consult(DAY)).fails("SY-1", OnFail.BLOCK);
        story.when(sign(Station.PROPOSAL, LATER)).records(SheetSigned.class);
        story.given(sign(Station.PROPOSAL, LATER))
                .when(acts.consult(LATER))
                .passes("SY-1")
                .records(ResolutionConsulted.class);
    }

    @Test
    void a_sheet_is_signed_once_after_its_meeting_and_only_where_it_lacks_signatures() {
        story.given(acts.initiate(Matter.WELFARE, DAY));
        story.when(sign(Station.PROPOSAL, DAY)).refuses(Refusal.OutOfOrder.class);
        story.given(acts.proposeUnsigned(LATER));
        story.when(sign(Station.CONSULTATION, LATER)).doesNotFit("station", "nothing-to-sign");
        story.when(new SignSheet(acts.id(), LATER, Station.PROPOSAL, null, null, 0, null, List.of(), null))
                .doesNotFit("signatures", "nobody");
        story.when(sign(Station.PROPOSAL, LATER.minusDays(1))).doesNotFit("occurredOn", "before-the-meeting");
        story.given(sign(Station.PROPOSAL, LATER))
                .when(sign(Station.PROPOSAL, LATER))
                .refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void DM_REC_the_sheet_of_a_meeting_that_came_to_nothing_is_signed_afterwards_and_counts_for_no_other() {
        ready();
        var sheet = unsigned(meeting(300, 199));
        story.given(decision(DAY.plusDays(20), sheet));
        story.when(sign(Station.RESOLUTION, LATER)).records(SheetSigned.class);
        story.given(decision(DAY.plusDays(30), unsigned(meeting(300, 200))));
        story.when(sign(Station.RESOLUTION, LATER)).doesNotFit("heldOn", "which-meeting");
        story.when(sign(Station.RESOLUTION, LATER, DAY.plusDays(21))).doesNotFit("heldOn", "nothing-to-sign");
        story.given(sign(Station.RESOLUTION, LATER, DAY.plusDays(20)));
        story.when(acts.disclose(LATER)).fails("DM-REC", OnFail.BLOCK);
        story.given(sign(Station.RESOLUTION, LATER)).when(acts.disclose(LATER)).passes("DM-REC");
    }

    @Test
    void DM_REC_of_two_meetings_on_one_day_each_has_its_own_sheet() {
        story.given(acts.initiate(Matter.WELFARE, DAY), acts.classify(Affected.NOBODY_IN_PARTICULAR, false, DAY));
        var down = acts.propose(DAY, new Vote(1, 2, 0));
        story.given(new Propose(
                down.resolution(), DAY, unsigned(down.meeting()), down.vote(), down.proposal(), List.of(), null));
        story.given(acts.proposeUnsigned(DAY));
        story.when(sign(Station.PROPOSAL, LATER)).doesNotFit("heldOn", "which-meeting");
        story.when(sign(Station.PROPOSAL, LATER, DAY)).doesNotFit("entry", "which-meeting");
        story.when(sign(Station.PROPOSAL, LATER, DAY, 2)).doesNotFit("entry", "nothing-to-sign");
        story.given(sign(Station.PROPOSAL, LATER, DAY, 3))
                .when(acts.consult(LATER))
                .fails("SY-1", OnFail.BLOCK);
        story.given(sign(Station.PROPOSAL, LATER, null, 4))
                .when(acts.consult(LATER))
                .passes("SY-1");
        story.when(sign(Station.PROPOSAL, LATER)).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void DM_REC_the_sheet_of_a_rejection_and_that_of_a_proposal_voted_down_are_signed_afterwards() {
        story.given(acts.initiate(Matter.WELFARE, DAY), acts.classify(Affected.NOBODY_IN_PARTICULAR, false, DAY));
        var down = acts.propose(DAY, new Vote(1, 2, 0));
        story.given(new Propose(
                down.resolution(), DAY, unsigned(down.meeting()), down.vote(), down.proposal(), List.of(), null));
        story.when(sign(Station.PROPOSAL, LATER)).records(SheetSigned.class);
        story.given(acts.propose(DAY.plusDays(1)), acts.consult(DAY.plusDays(1)), acts.review(DAY.plusDays(1)));
        story.given(acts.resolve(
                DAY.plusDays(20),
                Body.VILLAGERS_ASSEMBLY,
                CountedBy.HOUSEHOLDS,
                unsigned(meeting(300, 200)),
                new Vote(100, 100, 0)));
        assertThat(story.matter()).isInstanceOf(Rejected.class);
        story.given(sign(Station.RESOLUTION, LATER));
        story.when(sign(Station.RESOLUTION, LATER)).doesNotFit("station", "nothing-to-sign");
    }

    @Test
    void a_decision_that_is_not_yet_published_may_be_sent_back() {
        decided(meeting(300, 200));
        story.given(back(Station.RESOLUTION))
                .when(decision(LATER, meeting(300, 220)))
                .records(ResolutionAdopted.class);
    }

    @Test
    void DM_NOCHANGE_a_published_decision_is_not_sent_back() {
        decided(meeting(300, 200));
        story.given(acts.disclose(LATER)).when(back(Station.RESOLUTION)).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void META_CONTENT_a_suspended_decision_stands_still_until_it_is_sent_back() {
        decided(meeting(300, 200));
        story.given(acts.disclose(LATER), ordered());
        story.when(acts.start(LATER, 8_000_000, LATER.plusDays(30)))
                .fails("META-CONTENT", OnFail.BLOCK)
                .refuses(Refusal.OutOfOrder.class);
        story.when(back(Station.RESOLUTION)).records(ResolutionSentBack.class);
    }

    @Test
    void META_CONTENT_what_was_decided_anew_is_published_when_the_suspension_is_lifted() {
        decided(meeting(300, 200));
        story.given(acts.disclose(LATER), ordered(), back(Station.REVIEW), acts.review(LATER));
        story.given(decision(LATER, meeting(300, 210)))
                .when(acts.disclose(LATER))
                .fails("META-CONTENT", OnFail.BLOCK);
        story.given(lifted()).when(acts.disclose(LATER)).records(ResolutionDisclosed.class);
    }

    @Test
    void META_CONTENT_the_notice_of_a_suspended_decision_may_come_down() {
        decided(meeting(300, 200));
        story.given(acts.disclose(DAY.plusDays(20)), ordered())
                .when(acts.takeDown(LATER.plusDays(20)))
                .records(ResolutionNoticeRemoved.class);
    }

    @Test
    void META_CONTENT_a_suspended_proposal_is_deliberated_again_after_it_was_sent_back() {
        story.given(
                acts.initiate(Matter.WELFARE, DAY),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, DAY),
                acts.propose(DAY),
                ordered());
        story.when(acts.consult(LATER)).fails("META-CONTENT", OnFail.BLOCK);
        story.given(back(Station.PROPOSAL), acts.propose(LATER))
                .when(acts.consult(LATER))
                .records(ResolutionConsulted.class);
    }

    @Test
    void META_CONTENT_a_second_order_stops_the_correction_again() {
        story.given(acts.initiate(Matter.WELFARE, DAY), acts.propose(DAY), ordered());
        story.when(ordered()).refuses(Refusal.OutOfOrder.class);
        story.given(back(Station.PROPOSAL), acts.propose(LATER), ordered())
                .when(acts.consult(LATER))
                .fails("META-CONTENT", OnFail.BLOCK);
    }

    @Test
    void a_matter_is_sent_back_to_a_meeting_and_to_nothing_else() {
        decided(meeting(300, 200));
        story.given(acts.disclose(LATER), ordered())
                .when(back(Station.DISCLOSURE))
                .doesNotFit("station", "no-sitting");
    }

    /// Walks every phase, suspended, sent back and not, and asks of each for the act that leads on.
    @Test
    void no_phase_is_a_dead_end() {
        story.given(acts.initiate(Matter.WELFARE, DAY), acts.classify(Affected.NOBODY_IN_PARTICULAR, false, DAY));
        isPutRightBy(lifted());
        leadsOn(acts.propose(DAY));
        leadsOn(acts.consult(DAY));
        leadsOn(acts.review(DAY));
        leadsOn(decision(LATER, meeting(300, 200)));
        leadsOn(acts.disclose(LATER));
        leadsOn(acts.start(LATER, 8_000_000, LATER.plusDays(30)));
        leadsOn(acts.outcome(LATER.plusDays(15), 8_000_000));
        assertThat(story.matter()).isInstanceOf(Completed.class);
    }

    /// What a meeting refused, or did without effect, is held again.
    @Test
    void no_meeting_that_came_to_nothing_is_a_dead_end() {
        story.given(acts.initiate(Matter.WELFARE, DAY), acts.classify(Affected.NOBODY_IN_PARTICULAR, false, DAY));
        leadsOnAfter(acts.propose(DAY, new Vote(1, 2, 0)), acts.propose(DAY));
        leadsOnAfter(acts.consult(DAY, meeting(8, 8), new Vote(3, 5, 0), "分歧"), acts.consult(DAY));
        leadsOnAfter(acts.review(DAY, meeting(30, 14), new Vote(14, 0, 0)), acts.review(DAY));
        leadsOnAfter(decision(LATER, meeting(300, 199)), decision(LATER, meeting(300, 200)));
    }

    @Test
    void SY_4_a_rejected_matter_rests_unless_it_is_sent_back_and_deliberated_again() {
        decidedBy(new Vote(100, 100, 0));
        assertThat(story.matter()).isInstanceOf(Rejected.class);
        for (var act : List.of(decision(LATER, meeting(300, 200)), acts.disclose(LATER), withdrawn()))
            story.when(act).refuses(Refusal.OutOfOrder.class);
        story.given(back(Station.REVIEW), acts.review(LATER))
                .when(decision(LATER, meeting(300, 200)))
                .records(ResolutionAdopted.class);
    }

    @Test
    void a_withdrawn_matter_is_at_its_end() {
        story.given(acts.initiate(Matter.WELFARE, DAY), acts.propose(DAY), withdrawn());
        for (var act : List.of(acts.consult(LATER), back(Station.PROPOSAL), ordered(), withdrawn()))
            story.when(act).refuses(Refusal.OutOfOrder.class);
    }

    /// The act is lawful; where it leads to, an order to correct is followed by the way back or by its end.
    private void leadsOn(ResolutionCommand act) {
        story.given(act);
        isPutRightBy(back(Station.PROPOSAL));
        isPutRightBy(lifted());
    }

    private void isPutRightBy(ResolutionCommand act) {
        var before = story.matter();
        story.given(ordered()).when(act).records(ResolutionEvent.class);
        story.at(before);
    }

    private void leadsOnAfter(ResolutionCommand failed, ResolutionCommand again) {
        story.given(failed).given(again);
    }

    private Withdraw withdrawn() {
        return new Withdraw(acts.id(), LATER, "不再需要", List.of(), null);
    }

    private void decidedBy(Vote vote) {
        story.given(
                acts.initiate(Matter.WELFARE, DAY),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, DAY),
                acts.propose(DAY),
                acts.consult(DAY),
                acts.review(DAY),
                acts.resolve(DAY.plusDays(20), Body.VILLAGERS_ASSEMBLY, CountedBy.HOUSEHOLDS, meeting(300, 200), vote));
    }

    private void ready() {
        story.given(
                acts.initiate(Matter.WELFARE, DAY),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, DAY),
                acts.propose(DAY),
                acts.consult(DAY),
                acts.review(DAY));
    }

    private void decided(Meeting sheet) {
        ready();
        story.given(decision(DAY.plusDays(20), sheet));
    }

    private Resolve decision(LocalDate day, Meeting sheet) {
        return Acts.because(
                acts.resolve(
                        day,
                        Body.VILLAGERS_ASSEMBLY,
                        CountedBy.HOUSEHOLDS,
                        sheet,
                        new Vote(sheet.present() - 10, 10, 0)),
                "测试");
    }

    private SignSheet sign(Station station, LocalDate day) {
        return sign(station, day, null);
    }

    private SignSheet sign(Station station, LocalDate day, @Nullable LocalDate heldOn) {
        return sign(station, day, heldOn, null);
    }

    private SignSheet sign(Station station, LocalDate day, @Nullable LocalDate heldOn, @Nullable Integer entry) {
        return new SignSheet(acts.id(), day, station, heldOn, entry, 2, "王强、李敏", List.of(), null);
    }

    private SendBack back(Station station) {
        return new SendBack(acts.id(), LATER, station, "两委会议", "重新讨论", List.of(), null);
    }

    private OrderCorrection ordered() {
        story.by(Office.TOWNSHIP);
        return new OrderCorrection(acts.id(), LATER, "白马镇人民政府", "与法律抵触", List.of(), null);
    }

    private LiftSuspension lifted() {
        return new LiftSuspension(acts.id(), LATER, "白马镇人民政府", "已改正", List.of(), null);
    }
}
