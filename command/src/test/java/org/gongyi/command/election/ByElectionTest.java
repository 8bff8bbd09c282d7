package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Counts.box;
import static org.gongyi.command.election.Counts.chair;
import static org.gongyi.command.election.Counts.clear;
import static org.gongyi.command.election.Counts.man;
import static org.gongyi.command.election.Counts.member;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.command.election.Election.State;
import org.gongyi.contract.Duty;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.CallingAct.PostponePolling;
import org.gongyi.contract.election.ElectionSettlement;
import org.gongyi.contract.election.FraudKind;
import org.gongyi.contract.election.Handed;
import org.gongyi.contract.election.HandoverAct.ArchiveBallots;
import org.gongyi.contract.election.HandoverAct.CompleteHandover;
import org.gongyi.contract.election.HandoverEvent.BallotsArchived;
import org.gongyi.contract.election.HandoverEvent.ByElectionEnded;
import org.gongyi.contract.election.PollingAct.LeaveVacant;
import org.gongyi.contract.election.PollingEvent.SeatsLeftVacant;
import org.gongyi.contract.election.ResultAct.CorrectCount;
import org.gongyi.contract.election.ResultAct.DecideFraud;
import org.gongyi.contract.election.ResultAct.FileResult;
import org.gongyi.contract.election.ResultAct.ReportFraud;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.ResultFiled;
import org.gongyi.contract.resolution.Body;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A by-election hands nothing over: it ends with the filing of its result, once every seat is decided.
class ByElectionTest {

    private static final LocalDate FILED = Counts.DAY.plusDays(4);

    private final Counts village = voted(Counts.inVillage().byElection());

    private static Counts voted(Counts counts) {
        var arranged = counts.arranged();
        return arranged.given(arranged.because(arranged.count(clear(1, 600))));
    }

    private static FileResult file(Counts counts, LocalDate day) {
        return new FileResult(counts.id(), day, "备案回执 1 号", 3, List.of(), null);
    }

    private static CorrectCount correct(Counts counts, BoxCount is) {
        return new CorrectCount(
                counts.id(), FILED.plusDays(6), 1, clear(1, 600), is, "抄录有误", List.of(), List.of(), "说明");
    }

    @Test
    void REC_BYELECT_the_result_is_filed_within_ten_days_or_as_a_province_says() {
        var arranged = Counts.inVillage().byElection().arranged();
        var duty = arranged.when(arranged.count(clear(1, 600))).duty("file-result");
        assertThat(duty.rule()).isEqualTo("REC-BYELECT");
        assertThat(duty.office()).isEqualTo(Office.ELECTION_COMMITTEE);
        assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 6, 30));
        var shanghai = Counts.in(Story.inVillage("310101001001")).byElection().arranged();
        assertThat(shanghai.when(shanghai.count(clear(1, 600)))
                        .duty("file-result")
                        .rule())
                .isEqualTo("EL-RESULT-FILE");
    }

    @Test
    void REC_BYELECT_a_by_election_ends_with_the_filing_of_its_result() {
        village.when(file(village, FILED))
                .passes("REC-BYELECT")
                .recordsAll(List.of(ResultFiled.class, ByElectionEnded.class));
        village.given(file(village, FILED));
        assertThat(village.phase()).isInstanceOf(State.Ended.class);
        assertThat(village.docket().handing().endedOn()).isEqualTo(FILED);
        assertThat(village.docket().duties().open()).containsOnlyKeys("archive-ballots");
    }

    @Test
    void REC_BYELECT_it_does_not_end_while_a_seat_is_neither_filled_nor_left_vacant() {
        var missing = Counts.inVillage().byElection().arranged();
        missing.given(missing.count(
                box(600, chair("chair1", 500), member("member1", 400), member("member2", 200), member("member3", 90))));
        var part = new FileResult(missing.id(), FILED, "备案回执 1 号", 2, List.of(), null);
        missing.when(part).records(ResultFiled.class);
        missing.given(
                part,
                missing.further(
                        FILED, FILED.plusDays(5), "说明", man("member2", Post.MEMBER), man("member3", Post.MEMBER)));
        missing.given(missing.count(box(600, member("member2", 400), member("member3", 100))));
        missing.when(file(missing, FILED.plusDays(6))).recordsAll(List.of(ResultFiled.class, ByElectionEnded.class));
    }

    @Test
    void REC_BYELECT_a_general_election_does_not_end_with_its_filing() {
        var general = voted(Counts.inVillage());
        general.when(file(general, FILED)).records(ResultFiled.class);
        general.given(file(general, FILED));
        assertThat(general.phase()).isInstanceOf(State.Voted.class);
    }

    @Test
    void a_by_election_that_was_handed_over_has_ended_with_that_and_can_still_be_filed() {
        village.given(
                new CompleteHandover(village.id(), FILED, List.of(Handed.SEAL), FILED, "甲", "乙", "丙", List.of(), "说明"));
        assertThat(village.phase()).isInstanceOf(State.Ended.class);
        village.when(file(village, FILED)).records(ResultFiled.class);
    }

    @Test
    void nothing_is_filed_before_the_vote() {
        village.when(file(village, Counts.DAY.minusDays(1))).doesNotFit("occurredOn", "before-the-vote");
    }

    @Test
    void EL_COM_TERM_after_the_end_the_township_corrects_and_the_election_committee_only_archives() {
        village.given(file(village, FILED));
        village.when(file(village, FILED)).refuses(Refusal.OutOfOrder.class);
        var right = correct(village, clear(1, 599));
        village.when(right).refuses(Refusal.OutOfOrder.class);
        village.as(Office.TOWNSHIP).when(right).records(CountCorrected.class);
        village.as(Office.ELECTION_COMMITTEE)
                .when(new ArchiveBallots(
                        village.id(), FILED.plusDays(1), Counts.DAY, "镇档案室", FILED.plusYears(3), List.of(), null))
                .records(BallotsArchived.class);
    }

    @Test
    void a_seat_lost_by_a_correction_after_the_end_is_one_of_the_register() {
        village.given(file(village, FILED));
        var few = box(600, chair("chair1", 300), member("member1", 600), member("member2", 600));
        var corrected = village.as(Office.TOWNSHIP).when(correct(village, few)).records(CountCorrected.class);
        assertThat(corrected.findings().duties())
                .singleElement()
                .satisfies(duty -> assertThat(duty.key()).isEqualTo("archive-ballots"));
        village.given(correct(village, few));
        assertThat(village.phase()).isInstanceOf(State.Ended.class);
        assertThat(village.docket().duties().open()).containsOnlyKeys("archive-ballots");
    }

    @Test
    void EL_FRAUD_a_whole_vote_found_unlawful_after_the_end_is_held_again() {
        village.given(
                file(village, FILED),
                new ReportFraud(village.id(), FILED, 1, null, FraudKind.BRIBERY, "有人送钱", List.of(), null));
        village.as(Office.TOWNSHIP)
                .given(new DecideFraud(village.id(), FILED.plusDays(9), 1, true, List.of(), "结论", List.of(), null));
        assertThat(village.phase()).isInstanceOf(State.Preparing.class);
        assertThat(village.docket().handing().endedOn()).isNull();
        assertThat(village.docket().duties().owes("postpone-polling")).isTrue();
    }

    @Test
    void REC_VOTE_a_correction_after_the_end_that_voids_the_vote_owes_another_polling_day() {
        village.given(file(village, FILED));
        var half = correct(village, clear(1, 500));
        var duty = village.as(Office.TOWNSHIP)
                .when(half)
                .fails("EL-QUORUM-V", OnFail.VOID)
                .duty("postpone-polling");
        assertThat(duty.rule()).isEqualTo("REC-VOTE");
        village.given(half);
        assertThat(village.phase()).isInstanceOf(State.Preparing.class);
        assertThat(village.docket().handing().endedOn()).isNull();
    }

    /// Exactly half took part: the vote has no effect.
    private static Counts inVain(Story story) {
        var arranged = Counts.in(story).byElection().arranged();
        arranged.given(arranged.because(arranged.count(clear(1, 500))));
        return arranged;
    }

    private static LeaveVacant leave(Counts counts, @Nullable String reason) {
        return leave(counts, Counts.DAY.plusDays(2), reason);
    }

    private static LeaveVacant leave(Counts counts, LocalDate day, @Nullable String reason) {
        return new LeaveVacant(counts.id(), day, Body.REPRESENTATIVES_ASSEMBLY, "代表会议决定暂不补选", List.of(), reason);
    }

    private static FileResult nobody(Counts counts) {
        return nobody(counts, FILED);
    }

    private static FileResult nobody(Counts counts, LocalDate day) {
        return new FileResult(counts.id(), day, "备案回执 2 号", 0, List.of(), null);
    }

    @Test
    void REC_BYELECT_a_by_election_in_which_no_vote_had_effect_is_given_up_by_an_assembly_and_ends_with_its_filing() {
        var vain = inVain(Story.inVillage());
        assertThat(vain.docket().duties().owes("postpone-polling")).isTrue();
        var given = vain.when(leave(vain, null)).passes("REC-BYELECT");
        given.records(SeatsLeftVacant.class);
        assertThat(given.duty("file-result").rule()).isEqualTo("REC-BYELECT");
        vain.given(leave(vain, null));
        assertThat(vain.docket().duties().open()).containsOnlyKeys("file-result", "archive-ballots");
        vain.when(nobody(vain)).recordsAll(List.of(ResultFiled.class, ByElectionEnded.class));
        vain.given(nobody(vain));
        assertThat(vain.phase()).isInstanceOf(State.Ended.class);
        vain.given(new ArchiveBallots(
                vain.id(), FILED.plusDays(1), Counts.DAY, "镇档案室", FILED.plusYears(3), List.of(), null));
        assertThat(vain.phase()).isInstanceOf(State.Ended.class);
        assertThat(vain.docket().duties().open()).isEmpty();
    }

    @Test
    void REC_BYELECT_what_was_kept_before_the_filing_is_not_asked_for_again() {
        var vain = inVain(Story.inVillage());
        vain.given(
                leave(vain, null),
                new ArchiveBallots(vain.id(), FILED, Counts.DAY, "镇档案室", FILED.plusYears(3), List.of(), null),
                nobody(vain));
        assertThat(vain.docket().handing().archived()).isTrue();
    }

    @Test
    void REC_BYELECT_once_it_is_given_up_nothing_is_prepared_any_more() {
        var vain = inVain(Story.inVillage());
        vain.given(leave(vain, null));
        vain.when(leave(vain, null)).refuses(Refusal.OutOfOrder.class);
        vain.when(new PostponePolling(
                        vain.id(), Counts.DAY.plusDays(3), Counts.DAY.plusDays(40), null, List.of(), "说明"))
                .refuses(Refusal.OutOfOrder.class);
        vain.when(vain.count(clear(1, 600))).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void REC_BYELECT_before_any_vote_it_is_given_up_with_a_reason_and_its_filing_is_owed_and_ends_it() {
        var before = Counts.inVillage().byElection().arranged();
        assertThat(before.docket().duties().owes("announce-count")).isTrue();
        var day = Counts.DAY.minusDays(2);
        before.when(leave(before, day, null)).fails("REC-BYELECT", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        var left = before.when(leave(before, day, "两名候选人都已退出"));
        left.records(SeatsLeftVacant.class);
        assertThat(left.duty("file-result").due()).isEqualTo(LocalDate.of(2026, 6, 29));
        before.given(leave(before, day, "两名候选人都已退出"));
        assertThat(before.docket().duties().open()).containsOnlyKeys("file-result");
        before.when(before.count(clear(1, 600))).refuses(Refusal.OutOfOrder.class);
        before.when(new ArchiveBallots(before.id(), FILED, day, "镇档案室", FILED.plusYears(3), List.of(), null))
                .refuses(Refusal.OutOfOrder.class);
        var filed = nobody(before, day);
        before.when(filed).recordsAll(List.of(ResultFiled.class, ByElectionEnded.class));
        before.given(filed);
        assertThat(before.phase()).isInstanceOf(State.Ended.class);
        assertThat(before.docket().duties().open()).isEmpty();
    }

    @Test
    void REC_BYELECT_what_is_filed_of_a_by_election_that_was_given_up_is_the_decision_and_so_not_of_an_earlier_day() {
        var before = Counts.inVillage().byElection().arranged();
        var day = Counts.DAY.minusDays(2);
        before.given(leave(before, day, "两名候选人都已退出"));
        before.when(nobody(before, day.minusDays(1))).doesNotFit("occurredOn", "before-it-was-decided");
        before.when(nobody(before, day)).recordsAll(List.of(ResultFiled.class, ByElectionEnded.class));
        var vain = inVain(Story.inVillage());
        vain.given(leave(vain, null));
        vain.when(nobody(vain, Counts.DAY.plusDays(1))).doesNotFit("occurredOn", "before-it-was-decided");
        vain.when(nobody(vain, Counts.DAY.plusDays(2))).recordsAll(List.of(ResultFiled.class, ByElectionEnded.class));
    }

    @Test
    void REC_BYELECT_where_no_election_committee_sits_yet_it_ends_with_the_decision() {
        var called = Counts.inVillage().byElection().unpresided();
        var day = Counts.DAY.minusDays(80);
        var left = called.as(Office.COMMITTEE).when(leave(called, day, "成员又回村任职"));
        left.recordsAll(List.of(SeatsLeftVacant.class, ByElectionEnded.class));
        assertThat(left.duties()).isEmpty();
        called.given(leave(called, day, "成员又回村任职"));
        assertThat(called.phase()).isInstanceOf(State.Ended.class);
        called.when(leave(called, day, "再次")).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void EL_BYELECT_Q_before_a_vote_too_fewer_than_three_are_told() {
        var shanghai = Counts.in(sitting(2)).byElection().arranged();
        shanghai.when(leave(shanghai, Counts.DAY.minusDays(2), "无人愿意参选"))
                .fails("EL-BYELECT-Q", OnFail.WARN)
                .records(SeatsLeftVacant.class);
    }

    @Test
    void REC_BYELECT_no_general_election_is_given_up() {
        var before = Counts.inVillage().arranged();
        before.when(leave(before, Counts.DAY.minusDays(2), "说明")).refuses(Refusal.OutOfOrder.class);
        var general = Counts.inVillage().arranged();
        general.given(general.because(general.count(clear(1, 500))));
        general.when(leave(general, null)).refuses(Refusal.OutOfOrder.class);
        general.when(nobody(general)).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void EL_BYELECT_Q_where_fewer_than_three_sit_it_is_given_up_only_with_a_reason() {
        var shanghai = inVain(sitting(2));
        shanghai.when(leave(shanghai, null)).fails("EL-BYELECT-Q", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        shanghai.when(leave(shanghai, "无人愿意参选")).records(SeatsLeftVacant.class);
        var three = inVain(sitting(3));
        three.when(leave(three, null)).passes("EL-BYELECT-Q").records(SeatsLeftVacant.class);
    }

    private static Story sitting(int members) {
        var shanghai = Story.inVillage("310101001001");
        return shanghai.given(new SeatBody(
                shanghai.code(),
                Counts.DAY.minusYears(1),
                Office.COMMITTEE,
                Register.people("b", members),
                Counts.DAY.plusYears(3),
                Basis.ELECTED,
                "换届"));
    }

    @Test
    void right_numbers_after_it_ended_in_vain_leave_it_ended_and_ask_for_nothing_new() {
        var vain = inVain(Story.inVillage());
        vain.given(leave(vain, null), nobody(vain)).as(Office.TOWNSHIP);
        var fewer = new CorrectCount(
                vain.id(), FILED.plusDays(6), 1, clear(1, 500), clear(1, 499), "抄录有误", List.of(), List.of(), "说明");
        assertThat(vain.when(fewer).records(CountCorrected.class).findings().duties())
                .extracting(Duty::key)
                .containsExactly(ElectionSettlement.ARCHIVE_BALLOTS);
        vain.given(fewer);
        assertThat(vain.phase()).isInstanceOf(State.Ended.class);
        var enough = new CorrectCount(
                vain.id(), FILED.plusDays(7), 1, clear(1, 499), clear(1, 501), "漏计两票", List.of(), List.of(), "说明");
        assertThat(vain.when(enough).records(CountCorrected.class).outcome().elected())
                .hasSize(3);
        vain.given(enough);
        assertThat(vain.phase()).isInstanceOf(State.Ended.class);
    }
}
