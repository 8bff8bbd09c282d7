package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Counts.box;
import static org.gongyi.command.election.Counts.chair;
import static org.gongyi.command.election.Counts.clear;
import static org.gongyi.command.election.Counts.man;
import static org.gongyi.command.election.Counts.member;
import static org.gongyi.command.election.Counts.who;
import static org.gongyi.command.election.Counts.winners;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Story;
import org.gongyi.command.election.Election.State;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.FraudKind;
import org.gongyi.contract.election.Handed;
import org.gongyi.contract.election.HandoverAct.CompleteHandover;
import org.gongyi.contract.election.OversightAct.NoteElectionLapse;
import org.gongyi.contract.election.ResultAct.CorrectCount;
import org.gongyi.contract.election.ResultAct.DecideFraud;
import org.gongyi.contract.election.ResultAct.FileResult;
import org.gongyi.contract.election.ResultAct.ReportFraud;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.FraudDecided;
import org.gongyi.contract.election.ResultEvent.FraudReported;
import org.gongyi.contract.election.ResultEvent.ResultFiled;
import org.gongyi.contract.election.RollsAct.DecideRollObjection;
import org.gongyi.contract.election.VotingMode;
import org.junit.jupiter.api.Test;

/// What becomes of a result: wrong numbers beside the right ones, what was won unlawfully, what is filed.
class CorrectionTest {

    private static final LocalDate LATER = Counts.DAY.plusDays(3);

    private final Counts village = Counts.inVillage().arranged();

    private static CorrectCount correct(Counts counts, int round, BoxCount was, BoxCount is) {
        return new CorrectCount(counts.id(), LATER, round, was, is, "抄录有误", List.of(), List.of(), "说明");
    }

    @Test
    void a_correction_keeps_both_numbers_and_seats_anew_by_the_same_arithmetic() {
        var was = box(600, chair("chair1", 301), member("member1", 400), member("member2", 350));
        var is = box(600, chair("chair1", 300), member("member1", 400), member("member2", 350));
        village.given(village.count(was));
        var corrected = village.when(correct(village, 1, was, is)).records(CountCorrected.class);
        assertThat(corrected.was()).isEqualTo(was);
        assertThat(corrected.is()).isEqualTo(is);
        assertThat(winners(corrected.outcome())).containsExactly("member1@MEMBER", "member2@MEMBER");
        village.given(correct(village, 1, was, is));
        assertThat(village.docket().rounds().elected()).hasSize(2);
        assertThat(village.docket().rounds().counted().getFirst().boxes()).containsExactly(is);
        assertThat(village.docket().duties().owes("call-further-ballot")).isTrue();
        assertThat(village.docket().duties().owes("complete-handover")).isFalse();
    }

    @Test
    void a_correction_is_weighed_by_the_law_of_the_day_of_the_vote() {
        var old = Counts.in(Story.inVillage(), LocalDate.of(2025, 12, 30)).arranged();
        old.given(old.count(clear(1, 600)));
        var act = correct(old, 1, clear(1, 600), clear(1, 599));
        assertThat(act.occurredOn()).isAfter(LocalDate.of(2026, 1, 1));
        var check = old.when(act).check("EL-QUORUM-V");
        assertThat(check.citation().article()).isEqualTo("第十五条第二款");
    }

    @Test
    void a_correction_can_take_the_effect_from_a_vote_and_give_it() {
        village.given(village.count(clear(1, 501)));
        village.given(correct(village, 1, clear(1, 501), clear(1, 500)));
        assertThat(village.phase()).isInstanceOf(State.Preparing.class);
        assertThat(village.docket().duties().owes("postpone-polling")).isTrue();
        village.given(correct(village, 1, clear(1, 500), clear(1, 502)));
        assertThat(village.phase()).isInstanceOf(State.Voted.class);
        assertThat(village.docket().duties().owes("postpone-polling")).isFalse();
        assertThat(village.docket().duties().owes("complete-handover")).isTrue();
    }

    @Test
    void a_called_ballot_falls_when_the_right_numbers_seat_others_and_stands_when_they_do_not() {
        var first =
                box(600, chair("chair1", 400), member("member1", 350), member("member2", 299), member("member3", 200));
        village.given(village.count(first));
        village.given(village.further(
                Counts.DAY.plusDays(1),
                Counts.DAY.plusDays(9),
                null,
                man("member2", Post.MEMBER),
                man("member3", Post.MEMBER)));
        var same =
                box(600, chair("chair1", 399), member("member1", 350), member("member2", 299), member("member3", 200));
        village.given(correct(village, 1, first, same));
        assertThat(village.docket().rounds().further()).isNotNull();
        assertThat(village.docket().duties().owes("call-further-ballot")).isFalse();
        var other =
                box(600, chair("chair1", 399), member("member1", 350), member("member2", 301), member("member3", 200));
        village.given(correct(village, 1, same, other));
        assertThat(village.docket().rounds().further()).isNull();
        assertThat(village.docket().rounds().vacant(village.docket().plan())).isEmpty();
    }

    @Test
    void only_the_last_vote_is_corrected_and_only_what_stands() {
        village.given(village.count(clear(1, 600), clear(2, 100)));
        village.when(correct(village, 2, clear(1, 600), clear(1, 599))).doesNotFit("round", "not-the-last");
        village.when(correct(village, 1, clear(1, 601), clear(1, 599))).doesNotFit("was", "not-what-stands");
        village.when(correct(village, 1, clear(1, 600), clear(3, 599))).doesNotFit("is", "another-box");
        village.when(correct(village, 1, clear(1, 600), clear(1, 600))).doesNotFit("is", "nothing-changed");
        village.when(correct(village, 1, clear(1, 600), box(600, chair("nobody", 1))))
                .doesNotFit("is", "not-on-the-ballot");
    }

    @Test
    void EL_COUNT_BAL_right_numbers_add_up_too() {
        village.given(village.count(clear(1, 600)));
        village.when(correct(village, 1, clear(1, 600), box(600, 600, 599, 0, null)))
                .fails("EL-COUNT-BAL", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
    }

    @Test
    void EL_COM_TERM_before_the_handover_the_election_committee_corrects_and_after_it_the_township() {
        village.given(village.count(clear(1, 600)));
        var act = correct(village, 1, clear(1, 600), clear(1, 599));
        village.as(Office.TOWNSHIP).when(act).refuses(Refusal.OutOfOrder.class);
        village.as(Office.ELECTION_COMMITTEE).when(act).records(CountCorrected.class);
        village.given(new CompleteHandover(
                village.id(),
                LATER.minusDays(1),
                List.of(Handed.values()),
                Counts.DAY,
                "甲",
                "乙",
                "丙",
                List.of(),
                "说明"));
        village.as(Office.ELECTION_COMMITTEE).when(act).refuses(Refusal.OutOfOrder.class);
        var corrected = village.as(Office.TOWNSHIP).when(act).records(CountCorrected.class);
        assertThat(corrected.outcome().elected()).hasSize(3);
        village.given(act);
        assertThat(village.phase()).isInstanceOf(State.Ended.class);
    }

    @Test
    void after_the_handover_a_correction_that_takes_a_seat_owes_no_further_ballot() {
        village.given(
                village.count(clear(1, 600)),
                new CompleteHandover(
                        village.id(), LATER, List.of(Handed.values()), Counts.DAY, "甲", "乙", "丙", List.of(), "说明"));
        var few = box(600, chair("chair1", 300), member("member1", 600), member("member2", 600));
        var corrected = village.as(Office.TOWNSHIP).when(correct(village, 1, clear(1, 600), few));
        assertThat(winners(corrected.records(CountCorrected.class).outcome()))
                .containsExactly("member1@MEMBER", "member2@MEMBER");
        assertThat(corrected.duties()).noneMatch(duty -> duty.key().equals("call-further-ballot"));
    }

    @Test
    void EL_HANDOVER10_numbers_that_seat_the_same_people_leave_every_day_as_it_was() {
        village.given(village.count(clear(1, 600)));
        var owed = village.docket().duties().open();
        assertThat(owed).containsEntry("complete-handover", LocalDate.of(2026, 6, 30));
        village.given(correct(village, 1, clear(1, 600), clear(1, 599)));
        assertThat(village.docket().duties().open()).isEqualTo(owed);
    }

    @Test
    void EL_HANDOVER10_numbers_that_seat_others_give_no_more_than_the_ten_days_from_the_vote() {
        village.given(village.count(clear(1, 600)));
        var owed = village.docket().duties().open();
        var others = box(600, chair("chair1", 600), member("member1", 600), member("member3", 600));
        village.given(correct(village, 1, clear(1, 600), others));
        assertThat(village.docket().duties().open())
                .isEqualTo(owed)
                .containsEntry("complete-handover", LocalDate.of(2026, 6, 30));
    }

    @Test
    void EL_RESULT_FILE_numbers_that_seat_others_are_filed_within_the_days_after_them() {
        var shanghai = Counts.in(Story.inVillage("310101001001")).arranged();
        shanghai.given(shanghai.count(clear(1, 600)));
        var others = box(600, chair("chair1", 600), member("member1", 600), member("member3", 600));
        shanghai.given(correct(shanghai, 1, clear(1, 600), others));
        assertThat(shanghai.docket().duties().open()).containsEntry("file-result", LocalDate.of(2026, 7, 3));
    }

    @Test
    void REC_VOTE_a_further_ballot_that_is_owed_is_no_later_for_numbers_that_seat_others() {
        var first = box(600, chair("chair1", 400), member("member1", 350), member("member2", 200));
        village.given(village.count(first));
        var due = village.docket().duties().open().get("call-further-ballot");
        var other = box(600, chair("chair1", 400), member("member1", 200), member("member2", 350));
        village.given(correct(village, 1, first, other));
        assertThat(village.docket().duties().open()).containsEntry("call-further-ballot", due);
    }

    @Test
    void EL_HANDOVER10_a_handover_that_numbers_ask_for_first_is_owed_from_their_day() {
        village.given(village.count(clear(1, 500)));
        village.given(correct(village, 1, clear(1, 500), clear(1, 502)));
        assertThat(village.docket().duties().open()).containsEntry("complete-handover", LATER.plusDays(10));
    }

    @Test
    void EL_HANDOVER10_what_was_noted_late_is_not_noted_again_after_a_correction() {
        for (var is : List.of(
                clear(1, 599), box(600, chair("chair1", 600), member("member1", 600), member("member3", 600)))) {
            var there = Counts.inVillage().arranged();
            there.given(there.count(clear(1, 600)));
            var due = there.docket().duties().open().get("complete-handover");
            var lapse = new NoteElectionLapse(there.id(), due.plusDays(1), "complete-handover", due, null);
            there.as(Office.LEDGER).given(lapse);
            there.as(Office.ELECTION_COMMITTEE).given(correct(there, 1, clear(1, 600), is));
            assertThat(there.docket().duties().owes("complete-handover")).isTrue();
            there.as(Office.LEDGER).when(lapse).doesNotFit("duty", "noted-already");
        }
    }

    @Test
    void EL_RESULT_FILE_right_numbers_are_filed_anew() {
        var shanghai = Counts.in(Story.inVillage("310101001001")).arranged();
        shanghai.given(shanghai.count(clear(1, 600)), file(shanghai, 3));
        assertThat(shanghai.docket().duties().owes("file-result")).isFalse();
        shanghai.given(correct(shanghai, 1, clear(1, 600), clear(1, 599)));
        assertThat(shanghai.docket().duties().open()).containsEntry("file-result", LocalDate.of(2026, 7, 3));
    }

    @Test
    void EL_NEWREPS_and_EL_ARCH_stay_owed_when_numbers_are_corrected_after_the_handover() {
        for (var is : List.of(clear(1, 599), box(600, chair("chair1", 300), member("member1", 600)))) {
            var there = Counts.inVillage().arranged();
            there.given(
                    there.count(clear(1, 600)),
                    new CompleteHandover(
                            there.id(),
                            LATER.minusDays(1),
                            List.of(Handed.values()),
                            Counts.DAY,
                            "甲",
                            "乙",
                            "丙",
                            List.of(),
                            "说明"));
            var owed = there.docket().duties().open();
            assertThat(owed)
                    .containsEntry("report-representatives", LocalDate.of(2026, 7, 20))
                    .containsEntry("archive-ballots", LocalDate.of(2026, 6, 30));
            there.as(Office.TOWNSHIP).given(correct(there, 1, clear(1, 600), is));
            assertThat(there.docket().duties().open()).isEqualTo(owed);
        }
    }

    @Test
    void EL_QUORUM_V_a_correction_weighs_the_roll_of_the_day_of_the_vote() {
        var there = Counts.inVillage().objected(1).arranged();
        there.given(there.count(clear(1, 501), box(2, 0, 0)));
        there.given(new DecideRollObjection(there.id(), LATER, 1, true, 1002, "补登两人", List.of(), null));
        assertThat(there.docket().rolls().voters()).isEqualTo(1002);
        var other = new BoxCount(2, 1, 0, 0, 0, "甲", "乙", null, List.of());
        there.when(correct(there, 1, box(2, 0, 0), other)).passes("EL-QUORUM-V");
        there.given(correct(there, 1, box(2, 0, 0), other));
        assertThat(there.docket().rounds().counted().getFirst().outcome().registered())
                .isEqualTo(1000);
    }

    @Test
    void EL_FRAUD_before_2026_a_report_of_a_community_goes_up_as_well() {
        var community = Counts.in(Story.inCommunity(), LocalDate.of(2025, 11, 20))
                .by(VotingMode.ALL_VOTERS)
                .arranged();
        community.given(community.count(clear(1, 600)));
        var day = LocalDate.of(2025, 11, 21);
        var reported = community
                .when(new ReportFraud(community.id(), day, 1, null, FraudKind.BRIBERY, "有人送钱", List.of(), null))
                .fails("EL-FRAUD", OnFail.ESCALATE);
        assertThat(reported.duty("decide-fraud:1").due()).isEqualTo(LocalDate.of(2026, 1, 20));
    }

    @Test
    void REC_VOTE_a_correction_after_the_handover_that_voids_the_vote_owes_another_polling_day() {
        village.given(
                village.count(clear(1, 600)),
                new CompleteHandover(
                        village.id(), LATER, List.of(Handed.values()), Counts.DAY, "甲", "乙", "丙", List.of(), "说明"));
        var half = correct(village, 1, clear(1, 600), clear(1, 500));
        var duty = village.as(Office.TOWNSHIP).when(half).duty("postpone-polling");
        assertThat(duty.rule()).isEqualTo("REC-VOTE");
        village.given(half);
        assertThat(village.phase()).isInstanceOf(State.Preparing.class);
        assertThat(village.docket().handing().endedOn()).isNull();
        assertThat(village.docket().duties().open()).containsOnlyKeys("postpone-polling");
    }

    private ReportFraud report(int number) {
        return new ReportFraud(village.id(), LATER, number, null, FraudKind.BRIBERY, "有人送钱", List.of(), null);
    }

    private DecideFraud decide(boolean found, String... persons) {
        var people = java.util.Arrays.stream(persons).map(Counts::who).toList();
        return new DecideFraud(village.id(), LATER.plusDays(20), 1, found, people, "调查结论", List.of(), null);
    }

    @Test
    void EL_FRAUD_a_report_goes_up_and_is_decided_within_sixty_days() {
        village.given(village.count(clear(1, 600)));
        var reported = village.when(report(1)).fails("EL-FRAUD", OnFail.ESCALATE);
        var event = reported.records(FraudReported.class);
        assertThat(event.report()).isInstanceOf(Sealed.Open.class);
        assertThat(event.reporter()).isNull();
        var duty = reported.duty("decide-fraud:1");
        assertThat(duty.office()).isEqualTo(Office.TOWNSHIP);
        assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 8, 24));
    }

    @Test
    void EL_FRAUD_who_won_unlawfully_never_won() {
        village.given(village.count(clear(1, 600)), report(1));
        var decided = village.when(decide(true, "member1")).passes("EL-FRAUD");
        assertThat(decided.records(FraudDecided.class).findings().isEffective()).isTrue();
        assertThat(decided.duty("call-further-ballot").rule()).isEqualTo("REC-VOTE");
        village.given(decide(true, "member1"));
        assertThat(village.docket().rounds().elected())
                .extracting(org.gongyi.contract.election.Elected::person)
                .containsExactly(who("chair1"), who("member2"));
        assertThat(village.phase()).isInstanceOf(State.Voted.class);
    }

    @Test
    void EL_FRAUD_of_single_winners_after_the_handover_owes_no_further_ballot() {
        village.given(
                village.count(clear(1, 600)),
                new CompleteHandover(
                        village.id(), LATER, List.of(Handed.values()), Counts.DAY, "甲", "乙", "丙", List.of(), "说明"),
                report(1));
        var decided = village.as(Office.TOWNSHIP).when(decide(true, "member1")).records(FraudDecided.class);
        assertThat(decided.findings().duties()).isEmpty();
        village.given(decide(true, "member1"));
        assertThat(village.docket().rounds().elected()).hasSize(2);
        assertThat(village.phase()).isInstanceOf(State.Ended.class);
        assertThat(village.docket().duties().owes("call-further-ballot")).isFalse();
    }

    @Test
    void EL_FRAUD_of_a_whole_vote_nothing_remains_and_it_is_held_again() {
        village.given(village.count(clear(1, 600)), report(1), decide(true));
        assertThat(village.docket().rounds().elected()).isEmpty();
        assertThat(village.phase()).isInstanceOf(State.Preparing.class);
        assertThat(village.docket().duties().open()).containsOnlyKeys("postpone-polling");
    }

    @Test
    void EL_FRAUD_what_was_found_unlawful_is_mended_by_no_correction() {
        village.given(village.count(clear(1, 600)), report(1), decide(true));
        village.when(correct(village, 1, clear(1, 600), clear(1, 599))).doesNotFit("round", "found-unlawful");
    }

    @Test
    void EL_FRAUD_who_is_unseated_may_win_another_vote() {
        village.given(village.count(clear(1, 600)), report(1), decide(true, "member2"));
        village.given(village.further(
                LATER.plusDays(21),
                LATER.plusDays(25),
                null,
                man("member2", Post.MEMBER),
                man("member3", Post.MEMBER)));
        village.given(village.count(box(600, member("member2", 300), member("member3", 200))));
        assertThat(village.docket().rounds().elected())
                .extracting(org.gongyi.contract.election.Elected::person)
                .containsExactly(who("chair1"), who("member1"), who("member2"));
    }

    @Test
    void EL_FRAUD_what_was_not_found_changes_nothing() {
        village.given(village.count(clear(1, 600)), report(1));
        village.when(decide(false)).passes("EL-FRAUD").records(FraudDecided.class);
        village.given(decide(false));
        assertThat(village.docket().rounds().elected()).hasSize(3);
        assertThat(village.docket().duties().owes("decide-fraud:1")).isFalse();
    }

    @Test
    void a_decision_is_on_a_report_that_is_open_and_on_people_who_won() {
        village.given(village.count(clear(1, 600)));
        village.when(report(2)).doesNotFit("number", "not-the-next");
        village.given(report(1));
        village.when(new DecideFraud(village.id(), LATER, 2, true, List.of(), "结论", List.of(), null))
                .doesNotFit("number", "no-such-report");
        village.when(new DecideFraud(village.id(), LATER.minusDays(1), 1, true, List.of(), "结论", List.of(), null))
                .doesNotFit("occurredOn", "before-the-report");
        village.when(decide(false, "member1")).doesNotFit("persons", "nothing-found");
        village.when(decide(true, "member3")).doesNotFit("persons", "not-elected");
        village.given(decide(false));
        village.when(report(1)).doesNotFit("number", "not-the-next");
        village.when(report(2)).records(FraudReported.class);
    }

    private static FileResult file(Counts counts, int certificates) {
        return new FileResult(counts.id(), LATER, "备案回执 1 号", certificates, List.of(), null);
    }

    @Test
    void EL_RESULT_FILE_where_a_province_says_so_everybody_elected_has_a_certificate() {
        var shanghai = Counts.in(Story.inVillage("310101001001")).arranged();
        var announced = shanghai.when(shanghai.count(clear(1, 600)));
        assertThat(announced.duty("file-result").due()).isEqualTo(LocalDate.of(2026, 6, 30));
        shanghai.given(shanghai.count(clear(1, 600)));
        shanghai.when(file(shanghai, 2)).fails("EL-RESULT-FILE", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        shanghai.when(file(shanghai, 3)).passes("EL-RESULT-FILE").records(ResultFiled.class);
        shanghai.when(file(shanghai, 4)).doesNotFit("certificates", "more-than-elected");
        shanghai.given(file(shanghai, 3));
        assertThat(shanghai.docket().duties().owes("file-result")).isFalse();
        village.given(village.count(clear(1, 600)));
        village.when(file(village, 2)).isNotWeighedBy("EL-RESULT-FILE").records(ResultFiled.class);
        var beijing = Counts.in(Story.inVillage("110101001001")).arranged();
        beijing.given(beijing.count(clear(1, 600)));
        beijing.when(file(beijing, 0)).isNotWeighedBy("EL-RESULT-FILE").records(ResultFiled.class);
    }

    @Test
    void EL_KIN_IN_a_list_with_relatives_is_not_filed() {
        village.given(village.count(clear(1, 600)));
        village.when(file(village, 3)).passes("EL-KIN-IN");
        var late = Counts.inVillage().arranged();
        late.given(late.count(clear(1, 600)));
        late.learn(Counts.kin("member1", "chair1"));
        late.when(file(late, 3)).fails("EL-KIN-IN", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
    }
}
