package org.gongyi.command.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.Named;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.SealedFamily;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.Observation;
import org.gongyi.contract.resolution.ResolutionCommand.AnswerObjection;
import org.gongyi.contract.resolution.ResolutionCommand.Classify;
import org.gongyi.contract.resolution.ResolutionCommand.Correct;
import org.gongyi.contract.resolution.ResolutionCommand.Initiate;
import org.gongyi.contract.resolution.ResolutionCommand.InviteUnits;
import org.gongyi.contract.resolution.ResolutionCommand.LiftSuspension;
import org.gongyi.contract.resolution.ResolutionCommand.NoteLapse;
import org.gongyi.contract.resolution.ResolutionCommand.NoteUnitReply;
import org.gongyi.contract.resolution.ResolutionCommand.OrderCorrection;
import org.gongyi.contract.resolution.ResolutionCommand.SendBack;
import org.gongyi.contract.resolution.ResolutionCommand.Supervise;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.CorrectionOrdered;
import org.gongyi.contract.resolution.ResolutionEvent.EntryCorrected;
import org.gongyi.contract.resolution.ResolutionEvent.ObjectionAnswered;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionConsulted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionInitiated;
import org.gongyi.contract.resolution.ResolutionEvent.SupervisionNoted;
import org.gongyi.contract.resolution.ResolutionEvent.UnitReplied;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Vote;
import org.junit.jupiter.api.Test;

/// 一监督, units located in the community, correction by order and correction by a new entry.
class SupervisionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Story story = Story.inVillage().given(Register.bodies(Story.VILLAGE));
    private final Acts acts = Acts.in(story);

    @Test
    void SY_S_every_station_asks_for_a_note_of_the_supervision_committee_within_ten_days() {
        story.given(acts.initiate(Matter.WELFARE, DAY));
        var duty = story.when(acts.propose(DAY)).duty("supervise:proposal");
        assertThat(duty.office()).isEqualTo(Office.SUPERVISION_COMMITTEE);
        assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void SY_S_an_absence_is_told_as_one_and_stops_nothing() {
        proposed().when(noted(Observation.ABSENT)).fails("SY-S", OnFail.TASK).records(SupervisionNoted.class);
        story.given(noted(Observation.ABSENT), classified())
                .when(acts.consult(DAY))
                .records(ResolutionConsulted.class);
    }

    @Test
    void SY_S_an_objection_is_taken_back_by_finding_nothing_to_object_to_and_its_duty_ends() {
        proposed().given(noted(Observation.OBJECTION), noted(Observation.ABSENT));
        story.when(answer()).records(ObjectionAnswered.class);
        story.given(noted(Observation.OBSERVED)).when(answer()).refuses(Refusal.OutOfOrder.class);
        story.on(DAY.plusDays(60))
                .by(Office.LEDGER)
                .when(new NoteLapse(acts.id(), DAY.plusDays(60), "answer-objection:proposal", DAY.plusDays(10), null))
                .doesNotFit("duty", "not-open");
    }

    @Test
    void SY_S_a_meeting_without_effect_was_held_and_is_supervised() {
        story.given(acts.initiate(Matter.WELFARE, DAY));
        story.given(acts.propose(DAY, new Vote(1, 2, 0)))
                .when(noted(Observation.OBSERVED))
                .records(SupervisionNoted.class);
    }

    @Test
    void a_duty_is_late_once() {
        proposed().on(DAY.plusDays(60)).by(Office.LEDGER);
        var late = new NoteLapse(acts.id(), DAY.plusDays(60), "supervise:proposal", DAY.plusDays(10), null);
        story.given(late).when(late).doesNotFit("duty", "noted-already");
    }

    @Test
    void SY_INVITE_a_matter_sent_back_still_asks_for_its_units() {
        story.given(acts.initiate(Matter.WELFARE, DAY, "供电所"), acts.propose(DAY));
        story.given(new SendBack(acts.id(), DAY, Station.PROPOSAL, "支部", "重新提议", List.of(), null));
        assertThat(((Resolution.State.Known) story.matter()).dossier().duties().open())
                .containsKey("invite-units");
    }

    @Test
    void SY_S_an_objection_goes_up_and_is_answered_within_ten_days() {
        var objection = proposed().when(noted(Observation.OBJECTION)).fails("SY-S", OnFail.ESCALATE);
        assertThat(objection.duty("answer-objection:proposal").office()).isEqualTo(Office.COMMITTEE);
        story.given(noted(Observation.OBJECTION)).when(answer()).records(ObjectionAnswered.class);
        story.given(answer()).when(answer()).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void nothing_is_observed_where_nothing_took_place() {
        proposed()
                .when(acts.supervise(Station.REVIEW, Observation.OBSERVED, DAY))
                .doesNotFit("station", "not-reached");
    }

    @Test
    void SY_S_a_meeting_without_effect_is_supervised_too() {
        proposed().given(classified(), acts.consult(DAY));
        story.given(acts.review(DAY, Acts.meeting(30, 14), new Vote(14, 0, 0)))
                .when(acts.supervise(Station.REVIEW, Observation.OBJECTION, DAY))
                .records(SupervisionNoted.class);
    }

    @Test
    void SUP_INDEP_nobody_else_corrects_a_note_of_the_supervision_committee() {
        proposed().by(Office.SUPERVISION_COMMITTEE).given(noted(Observation.OBJECTION));
        for (var other : List.of(Office.COMMITTEE, Office.PARTY_BRANCH, Office.TOWNSHIP, Office.LEDGER))
            story.by(other).when(correct(3)).fails("SUP-INDEP", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
        story.by(Office.SUPERVISION_COMMITTEE)
                .when(correct(3))
                .passes("SUP-INDEP")
                .records(EntryCorrected.class);
    }

    @Test
    void SUP_INDEP_who_supervises_corrects_its_own_notes_and_not_what_it_supervises() {
        proposed().by(Office.SUPERVISION_COMMITTEE).given(noted(Observation.OBJECTION));
        story.when(correct(1)).doesNotFit("entry", "of-another-office");
        story.when(correct(2)).doesNotFit("entry", "of-another-office");
    }

    @Test
    void party_organization_and_committee_correct_what_they_recorded_and_not_what_the_other_did() {
        story.by(Office.COMMITTEE).given(acts.initiate(Matter.WELFARE, DAY));
        story.by(Office.PARTY_BRANCH).given(acts.propose(DAY));
        story.when(correct(1)).doesNotFit("entry", "of-another-office");
        story.when(correct(2)).records(EntryCorrected.class);
        story.by(Office.COMMITTEE).when(correct(2)).doesNotFit("entry", "of-another-office");
        story.when(correct(1)).records(EntryCorrected.class);
    }

    @Test
    void a_correction_is_itself_corrected_by_who_wrote_it() {
        proposed().given(correct(2));
        story.when(correct(3)).records(EntryCorrected.class);
        story.by(Office.PARTY_BRANCH).when(correct(3)).doesNotFit("entry", "of-another-office");
    }

    @Test
    void nobody_of_the_community_corrects_what_a_government_or_the_ledger_recorded() {
        var due = LocalDate.of(2026, 3, 12);
        proposed().by(Office.TOWNSHIP).given(order());
        story.by(Office.LEDGER).given(new NoteLapse(acts.id(), due.plusDays(1), "supervise:proposal", due, null));
        for (var office : List.of(Office.COMMITTEE, Office.PARTY_BRANCH, Office.SUPERVISION_COMMITTEE)) {
            story.by(office).when(correct(3)).doesNotFit("entry", "of-another-office");
            story.by(office).when(correct(4)).doesNotFit("entry", "of-another-office");
        }
    }

    @Test
    void a_correction_is_a_new_entry_about_one_that_is_there() {
        proposed().when(correct(2)).records(EntryCorrected.class);
        story.when(correct(3)).doesNotFit("entry", "not-there");
        story.when(correct(0)).doesNotFit("entry", "not-there");
        story.when(new Correct(acts.id(), DAY, 1, "meeting.present", "3", "3", null))
                .doesNotFit("is", "nothing-changed");
    }

    @Test
    void META_CONTENT_an_order_tells_whom_the_law_of_its_day_lets_give_it() {
        assertThat(ordered(Story.inVillage(), LocalDate.of(2025, 12, 31))).endsWith("乡、民族乡、镇的人民政府责令改正");
        assertThat(ordered(Story.inVillage(), LocalDate.of(2026, 1, 1))).endsWith("乡、民族乡、镇的人民政府责令改正");
        assertThat(ordered(Story.inCommunity(), LocalDate.of(2025, 12, 31))).endsWith("当时的法律没有规定由谁责令改正");
        assertThat(ordered(Story.inCommunity(), LocalDate.of(2026, 1, 1))).endsWith("街道办事处、不设区的市或者市辖区的人民政府责令改正");
    }

    private static String ordered(Story story, LocalDate day) {
        var there = Acts.in(story);
        story.given(there.initiate(Matter.REPORT, day));
        return story.when(new OrderCorrection(there.id(), day, "白马镇人民政府", "与法律抵触", List.of(), null))
                .fails("META-CONTENT", OnFail.ESCALATE)
                .check("META-CONTENT")
                .arithmetic();
    }

    @Test
    void META_CONTENT_an_order_to_correct_suspends_the_matter_until_it_is_lifted() {
        proposed().when(order()).fails("META-CONTENT", OnFail.ESCALATE).records(CorrectionOrdered.class);
        story.given(order())
                .when(acts.consult(DAY))
                .fails("META-CONTENT", OnFail.BLOCK)
                .refuses(Refusal.OutOfOrder.class);
        story.when(acts.supervise(Station.PROPOSAL, Observation.OBSERVED, DAY)).records(SupervisionNoted.class);
        story.given(new LiftSuspension(acts.id(), DAY, "白马镇人民政府", "已改正", List.of(), null), classified())
                .when(acts.consult(DAY))
                .records(ResolutionConsulted.class);
    }

    @Test
    void SY_INVITE_units_that_a_matter_concerns_are_consulted_within_fifteen_days() {
        var duty = story.when(acts.initiate(Matter.WELFARE, DAY, "攀钢集团某矿")).duty("invite-units");
        assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 3, 17));
        story.given(acts.initiate(Matter.WELFARE, DAY, "攀钢集团某矿"))
                .given(new InviteUnits(acts.id(), DAY, List.of("攀钢集团某矿"), "请派代表参加", List.of(), null));
        var replied = story.when(new NoteUnitReply(
                        acts.id(), DAY, "攀钢集团某矿", new Named(new PersonId("p-z00001"), "赵工"), "同意道路改线", List.of(), null))
                .records(UnitReplied.class);
        assertThat(replied.representative()).isEqualTo(Sealed.of(new PersonId("p-z00001"), "赵工"));
        assertThat(replied.toString()).doesNotContain("赵工");
    }

    @Test
    void what_was_sealed_is_not_corrected_in_public() {
        proposed();
        for (var event : SealedFamily.records(ResolutionEvent.class))
            for (var component : event.getRecordComponents())
                if (component.getType() == Sealed.class)
                    story.when(new Correct(acts.id(), DAY, 1, component.getName(), "赵工", "钱工", null))
                            .doesNotFit("field", "sealed");
    }

    @Test
    void who_asked_for_a_matter_is_sealed_and_the_matter_is_not() {
        var asked = acts.initiate(Matter.WELFARE, DAY);
        var named = new Initiate(
                asked.resolution(),
                DAY,
                asked.title(),
                asked.matter(),
                asked.source(),
                new Named(new PersonId("p-z00002"), "孙某"),
                asked.motive(),
                asked.content(),
                List.of(),
                List.of(),
                null);
        var begun = story.when(named).records(ResolutionInitiated.class);
        assertThat(begun.proposer()).isEqualTo(Sealed.of(new PersonId("p-z00002"), "孙某"));
        assertThat(story.when(asked).records(ResolutionInitiated.class).proposer())
                .isNull();
    }

    private Story proposed() {
        return story.given(acts.initiate(Matter.WELFARE, DAY), acts.propose(DAY));
    }

    private Classify classified() {
        return acts.classify(Affected.NOBODY_IN_PARTICULAR, false, DAY);
    }

    private Supervise noted(Observation observation) {
        return acts.supervise(Station.PROPOSAL, observation, DAY);
    }

    private AnswerObjection answer() {
        return new AnswerObjection(acts.id(), DAY, Station.PROPOSAL, "已补充签字", List.of(), null);
    }

    private Correct correct(int entry) {
        return new Correct(acts.id(), DAY, entry, "meeting.present", "3", "2", null);
    }

    private OrderCorrection order() {
        return new OrderCorrection(acts.id(), DAY, "白马镇人民政府", "侵犯妇女权益", List.of(), null);
    }
}
