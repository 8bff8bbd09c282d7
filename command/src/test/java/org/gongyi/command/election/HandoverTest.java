package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Counts.clear;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Story;
import org.gongyi.command.election.Election.State;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.ChosenAs;
import org.gongyi.contract.election.ChosenRepresentative;
import org.gongyi.contract.election.Handed;
import org.gongyi.contract.election.HandoverAct.ArchiveBallots;
import org.gongyi.contract.election.HandoverAct.CompleteHandover;
import org.gongyi.contract.election.HandoverAct.DecideHandoverComplaint;
import org.gongyi.contract.election.HandoverAct.ReceiveHandoverComplaint;
import org.gongyi.contract.election.HandoverAct.ReportRepresentatives;
import org.gongyi.contract.election.HandoverEvent.BallotsArchived;
import org.gongyi.contract.election.HandoverEvent.HandoverComplaintDecided;
import org.gongyi.contract.election.HandoverEvent.HandoverComplaintReceived;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.HandoverEvent.RepresentativesNamed;
import org.gongyi.contract.election.HandoverEvent.RepresentativesReported;
import org.gongyi.contract.election.OversightAct.NoteElectionLapse;
import org.gongyi.contract.election.VotingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// After the vote: what is handed over until when, and how long the ballots are kept.
class HandoverTest {

    private static final String SHANGHAI = "310101001001";
    private static final String HENAN = "410102001001";

    private static Counts voted(Counts counts) {
        var arranged = counts.arranged();
        return arranged.given(arranged.because(arranged.count(clear(1, 600))));
    }

    private static CompleteHandover handover(Counts counts, LocalDate day, @Nullable String reason) {
        return handover(counts, day, List.of(Handed.values()), Counts.DAY, "丙", reason);
    }

    private static CompleteHandover handover(
            Counts counts,
            LocalDate day,
            List<Handed> handed,
            LocalDate seal,
            @Nullable String witness,
            @Nullable String reason) {
        return new CompleteHandover(counts.id(), day, handed, seal, "甲", "乙", witness, List.of(), reason);
    }

    private final Counts village = voted(Counts.inVillage());

    @Test
    void EL_HANDOVER10_the_former_committee_owes_it_within_ten_days() {
        for (var counts : new Counts[] {Counts.inVillage(), Counts.inCommunity(VotingMode.ALL_VOTERS)}) {
            var arranged = counts.arranged();
            var duty = arranged.when(arranged.count(clear(1, 600))).duty("complete-handover");
            assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 6, 30));
            assertThat(duty.office()).isEqualTo(Office.COMMITTEE);
        }
    }

    @Test
    void EL_HANDOVER10_on_the_tenth_day_it_is_in_time_and_on_the_eleventh_it_goes_up() {
        village.when(handover(village, Counts.DAY.plusDays(10), null))
                .passes("EL-HANDOVER10")
                .records(HandoverCompleted.class);
        village.when(handover(village, Counts.DAY.plusDays(11), null))
                .fails("EL-HANDOVER10", OnFail.ESCALATE)
                .records(HandoverCompleted.class);
    }

    @Test
    void EL_HANDOVER10_what_is_missing_of_things_or_signatures_needs_a_reason() {
        var day = Counts.DAY.plusDays(5);
        village.when(handover(village, day, List.of(Handed.SEAL), Counts.DAY, "丙", null))
                .fails("EL-HANDOVER10", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        village.when(handover(village, day, List.of(Handed.values()), Counts.DAY, null, null))
                .fails("EL-HANDOVER10", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
    }

    @Test
    void EL_HANDOVER10_in_shanghai_the_seal_goes_over_on_the_day() {
        var shanghai = voted(Counts.in(Story.inVillage(SHANGHAI)));
        var day = Counts.DAY.plusDays(5);
        shanghai.when(handover(shanghai, day, null)).passes("EL-HANDOVER10").records(HandoverCompleted.class);
        shanghai.when(handover(shanghai, day, List.of(Handed.values()), Counts.DAY.plusDays(1), "丙", null))
                .fails("EL-HANDOVER10", OnFail.WARN);
        village.when(handover(village, day, List.of(Handed.values()), Counts.DAY.plusDays(1), "丙", null))
                .passes("EL-HANDOVER10");
    }

    @Test
    void EL_HANDOVER10_waits_until_every_seat_is_decided_and_follows_no_by_election() {
        var missing = Counts.inVillage()
                .seats(Counts.of(Post.CHAIR, 1), Counts.of(Post.MEMBER, 3))
                .arranged();
        missing.given(missing.count(clear(1, 600)));
        assertThat(missing.docket().duties().open()).containsOnlyKeys("call-further-ballot");
        var added = voted(Counts.inVillage().byElection());
        assertThat(added.docket().duties().open()).containsOnlyKeys("archive-ballots", "file-result");
    }

    @Test
    void EL_HANDOVER_ORDER_in_shandong_a_late_handover_is_ordered_within_five_days() {
        var shandong = voted(Counts.in(Story.inVillage("370102001001")));
        var late = shandong.when(handover(shandong, Counts.DAY.plusDays(11), null));
        late.fails("EL-HANDOVER-ORDER", OnFail.TASK);
        assertThat(late.check("EL-HANDOVER-ORDER").arithmetic()).contains("5 日");
        shandong.when(handover(shandong, Counts.DAY.plusDays(10), null)).isNotWeighedBy("EL-HANDOVER-ORDER");
        village.when(handover(village, Counts.DAY.plusDays(11), null)).isNotWeighedBy("EL-HANDOVER-ORDER");
    }

    private static ReceiveHandoverComplaint complaint(Counts counts, int number, LocalDate day) {
        return new ReceiveHandoverComplaint(counts.id(), day, number, null, "账目没有交", List.of(), null);
    }

    private static DecideHandoverComplaint decided(Counts counts, int number, LocalDate day) {
        return new DecideHandoverComplaint(counts.id(), day, number, true, "责令三日内移交账目", List.of(), null);
    }

    @Test
    void EL_HANDOVER10_a_complaint_goes_up_to_whoever_supervises_and_what_it_says_is_sealed() {
        for (var counts : List.of(voted(Counts.inVillage()), voted(Counts.inCommunity(VotingMode.ALL_VOTERS)))) {
            var received = counts.as(Office.REPRESENTATIVE)
                    .when(complaint(counts, 1, Counts.DAY.plusDays(11)))
                    .fails("EL-HANDOVER10", OnFail.ESCALATE);
            assertThat(received.duties()).isEmpty();
            var event = received.records(HandoverComplaintReceived.class);
            assertThat(event.complaint()).isInstanceOf(Sealed.Open.class);
            assertThat(event.complainant()).isNull();
        }
    }

    @Test
    void EL_HANDOVER_ORDER_in_shandong_the_township_answers_a_complaint_within_five_days() {
        var shandong = voted(Counts.in(Story.inVillage("370102001001")));
        var day = LocalDate.of(2026, 7, 1);
        var duty = shandong.when(complaint(shandong, 1, day)).duty("decide-handover-complaint:1");
        assertThat(duty.office()).isEqualTo(Office.TOWNSHIP);
        assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 7, 6));
        shandong.given(complaint(shandong, 1, day)).as(Office.TOWNSHIP);
        shandong.when(decided(shandong, 1, duty.due())).passes("EL-HANDOVER-ORDER");
        shandong.when(decided(shandong, 1, duty.due().plusDays(1))).fails("EL-HANDOVER-ORDER", OnFail.ESCALATE);
        var lapse = new NoteElectionLapse(
                shandong.id(), duty.due().plusDays(1), "decide-handover-complaint:1", duty.due(), null);
        shandong.as(Office.LEDGER).when(lapse).fails("EL-HANDOVER-ORDER", OnFail.ESCALATE);
        shandong.as(Office.TOWNSHIP).given(decided(shandong, 1, duty.due()));
        assertThat(shandong.docket().duties().owes("decide-handover-complaint:1"))
                .isFalse();
        assertThat(shandong.docket().handing().complaints()).isEmpty();
    }

    @Test
    void EL_HANDOVER_ORDER_elsewhere_no_day_is_given_and_a_complaint_is_decided_all_the_same() {
        var day = Counts.DAY.plusDays(12);
        village.given(complaint(village, 1, day)).as(Office.TOWNSHIP);
        village.when(decided(village, 1, day.plusDays(30)))
                .isNotWeighedBy("EL-HANDOVER-ORDER")
                .records(HandoverComplaintDecided.class);
        village.when(decided(village, 2, day)).doesNotFit("number", "no-such-complaint");
        village.when(decided(village, 1, day.minusDays(1))).doesNotFit("occurredOn", "before-the-complaint");
        village.when(complaint(village, 3, day)).doesNotFit("number", "not-the-next");
        village.when(complaint(village, 2, Counts.DAY.minusDays(1))).doesNotFit("occurredOn", "before-the-vote");
    }

    @Test
    void EL_HANDOVER10_after_the_handover_too_somebody_may_complain_that_something_was_kept_back() {
        village.given(handover(village, Counts.DAY.plusDays(5), null));
        village.when(complaint(village, 1, Counts.DAY.plusDays(9)))
                .fails("EL-HANDOVER10", OnFail.ESCALATE)
                .records(HandoverComplaintReceived.class);
        var added = voted(Counts.inVillage().byElection());
        added.when(complaint(added, 1, Counts.DAY.plusDays(9))).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void EL_NEWREPS_new_representatives_are_owed_for_the_new_term_since_2026() {
        var arranged = Counts.inVillage().arranged();
        assertThat(arranged.when(arranged.count(clear(1, 600)))
                        .duty("report-representatives")
                        .due())
                .isEqualTo(LocalDate.of(2026, 7, 20));
        var beijing = Counts.in(Story.inVillage("110101001001")).arranged();
        assertThat(beijing.when(beijing.count(clear(1, 600)))
                        .duty("report-representatives")
                        .due())
                .isEqualTo(LocalDate.of(2026, 7, 6));
        var before = Counts.in(Story.inVillage(), LocalDate.of(2025, 12, 31)).arranged();
        before.given(before.count(clear(1, 600)));
        assertThat(before.docket().duties().owes("report-representatives")).isFalse();
    }

    private static ArchiveBallots archive(Counts counts, LocalDate sealed, LocalDate until) {
        return new ArchiveBallots(counts.id(), Counts.DAY.plusDays(5), sealed, "镇档案室", until, List.of(), null);
    }

    @Test
    void EL_ARCH_ballots_are_owed_to_the_archive_of_a_village() {
        assertThat(village.docket().duties().open()).containsEntry("archive-ballots", LocalDate.of(2026, 6, 30));
        village.given(archive(village, Counts.DAY, Counts.DAY.plusYears(1)));
        assertThat(village.docket().duties().owes("archive-ballots")).isFalse();
        village.when(archive(village, Counts.DAY, Counts.DAY.plusYears(1))).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void EL_ARCH_in_henan_three_years_and_in_shanghai_until_the_next_election() {
        var henan = voted(Counts.in(Story.inVillage(HENAN)));
        henan.when(archive(henan, Counts.DAY, Counts.DAY.plusYears(3)))
                .passes("EL-ARCH")
                .records(BallotsArchived.class);
        henan.when(archive(henan, Counts.DAY, Counts.DAY.plusYears(3).minusDays(1)))
                .fails("EL-ARCH", OnFail.WARN);
        var shanghai = voted(Counts.in(Story.inVillage(SHANGHAI)));
        shanghai.when(archive(shanghai, Counts.DAY, Counts.DAY.plusYears(5)))
                .passes("EL-ARCH")
                .records(BallotsArchived.class);
        shanghai.when(archive(shanghai, Counts.DAY, Counts.DAY.plusYears(5).minusDays(1)))
                .fails("EL-ARCH", OnFail.WARN);
        shanghai.when(archive(shanghai, Counts.DAY.plusDays(1), Counts.DAY.plusYears(5)))
                .fails("EL-ARCH", OnFail.WARN);
    }

    @Test
    void nothing_is_handed_over_or_kept_before_the_vote() {
        var day = Counts.DAY.plusDays(5);
        village.when(handover(village, Counts.DAY.minusDays(1), null)).doesNotFit("occurredOn", "before-the-vote");
        village.when(handover(village, day, List.of(), Counts.DAY, "丙", null))
                .doesNotFit("handed", "nothing-handed-over");
        village.when(handover(village, day, List.of(Handed.SEAL), day.plusDays(1), "丙", null))
                .doesNotFit("sealOn", "after-the-handover");
        village.when(handover(village, day, List.of(Handed.SEAL), Counts.DAY.minusDays(1), "丙", null))
                .doesNotFit("sealOn", "before-the-vote");
        village.when(archive(village, Counts.DAY.minusDays(1), day.plusYears(3)))
                .doesNotFit("sealedOn", "before-the-vote");
        village.when(archive(village, day.plusDays(1), day.plusYears(3))).doesNotFit("sealedOn", "after-the-keeping");
        village.when(archive(village, Counts.DAY, day.minusDays(1))).doesNotFit("keepUntil", "ends-before-it-begins");
    }

    @Test
    void an_election_ends_with_the_handover() {
        village.given(handover(village, Counts.DAY.plusDays(5), null));
        assertThat(village.phase()).isInstanceOf(State.Ended.class);
        assertThat(village.docket().duties().owes("complete-handover")).isFalse();
    }

    @Test
    void EL_NEWREPS_who_reports_them_settles_the_duty_even_after_the_handover() {
        village.given(handover(village, Counts.DAY.plusDays(5), null));
        var last = LocalDate.of(2026, 7, 20);
        village.when(representatives(last, village.docket().plan().until()))
                .passes("EL-NEWREPS")
                .records(RepresentativesReported.class);
        village.when(representatives(last.plusDays(1), village.docket().plan().until()))
                .fails("EL-NEWREPS", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        village.given(representatives(last, village.docket().plan().until()));
        assertThat(village.docket().duties().owes("report-representatives")).isFalse();
        village.when(representatives(last, village.docket().plan().until())).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void EL_NEWREPS_they_have_the_term_of_the_committee() {
        var other = village.docket().plan().until().minusDays(1);
        var wrong = village.when(representatives(Counts.DAY.plusDays(5), other)).fails("EL-NEWREPS", OnFail.WARN);
        assertThat(wrong.check("EL-NEWREPS").arithmetic()).isEqualTo("小组长和代表的任期至 2031-06-19，委员会的任期至 2031-06-20，两者应当相同");
    }

    private ReportRepresentatives representatives(LocalDate day, LocalDate until) {
        return new ReportRepresentatives(village.id(), day, 40, 8, until, List.of(), List.of(), null);
    }

    @Test
    void EL_NEWREPS_whoever_was_chosen_is_named_in_the_same_act_each_of_them_or_nobody() {
        var day = Counts.DAY.plusDays(5);
        var all = List.of(
                new ChosenRepresentative("孙倩", "一组", ChosenAs.BOTH),
                new ChosenRepresentative("周涛", "一组", ChosenAs.REPRESENTATIVE),
                new ChosenRepresentative("马兰", "二组", ChosenAs.GROUP_LEADER));
        var events = village.when(naming(day, 2, 2, all))
                .recordsAll(List.of(RepresentativesReported.class, RepresentativesNamed.class));
        assertThat(((RepresentativesNamed) events.getLast()).chosen()).isEqualTo(all);
        assertThat(events.getLast().findings().checks()).isEmpty();
        village.when(naming(day, 3, 2, all)).doesNotFit("chosen", "not-as-many");
        village.when(naming(day, 2, 1, all)).doesNotFit("chosen", "not-as-many");
        village.when(naming(day, 2, 2, List.of())).records(RepresentativesReported.class);
    }

    private ReportRepresentatives naming(
            LocalDate day, int representatives, int leaders, List<ChosenRepresentative> all) {
        var until = village.docket().plan().until();
        return new ReportRepresentatives(village.id(), day, representatives, leaders, until, all, List.of(), null);
    }
}
