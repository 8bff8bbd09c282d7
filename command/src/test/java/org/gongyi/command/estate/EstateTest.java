package org.gongyi.command.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.command.estate.EstateCase.ballot;
import static org.gongyi.command.estate.EstateCase.flat;
import static org.gongyi.contract.estate.EstateSettlement.CALL_DEMANDED;
import static org.gongyi.contract.estate.EstateSettlement.ELECT_COMMITTEE;
import static org.gongyi.contract.estate.EstateSettlement.SET_UP_GROUP;
import static org.gongyi.contract.estate.EstateSettlement.fileCommittee;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.Outcome;
import org.gongyi.contract.Check;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Refusal.WrongRow;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.estate.Choice;
import org.gongyi.contract.estate.EstateCommand.CancelOwnersVote;
import org.gongyi.contract.estate.EstateCommand.NoteEstateLapse;
import org.gongyi.contract.estate.EstateCommand.NoteOwnersCommittee;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.estate.EstateEvent.EstateDutyLapsed;
import org.gongyi.contract.estate.EstateEvent.EstateRegistered;
import org.gongyi.contract.estate.EstateEvent.EstateRevised;
import org.gongyi.contract.estate.EstateEvent.GroupSetUp;
import org.gongyi.contract.estate.EstateEvent.OwnersBallotsRecorded;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeFiled;
import org.gongyi.contract.estate.EstateEvent.OwnersListed;
import org.gongyi.contract.estate.EstateEvent.OwnersResultAnnounced;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteCalled;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteCancelled;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteDemanded;
import org.gongyi.contract.estate.Flat;
import org.gongyi.contract.estate.GroupTask;
import org.gongyi.contract.estate.OwnersMatter;
import org.gongyi.contract.estate.OwnersVoteStage;
import org.gongyi.contract.estate.Weight;
import org.junit.jupiter.api.Test;

/// Whose flats an estate is, and when its owners have decided: by area and by number, each exactly.
class EstateTest {

    private static final LocalDate NEW_LAW = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST_OF_OLD = LocalDate.of(2020, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final EstateCase estate = EstateCase.inPanzhihua();

    @Test
    void OWN_PART_of_950_owners_633_are_too_few_and_634_enough() {
        var few = EstateCase.inPanzhihua().owned(950, "100.00").result(OwnersMatter.COVENANT, DAY, 633, 0);
        few.fails("OWN-PART", OnFail.VOID).passes("OWN-PASS-1/2");
        assertThat(OwnersVoteStage.of(few.records(OwnersResultAnnounced.class))).isEqualTo(OwnersVoteStage.VOID);
        var enough = EstateCase.inPanzhihua().owned(950, "100.00").result(OwnersMatter.COVENANT, DAY, 634, 0);
        enough.passes("OWN-PART").passes("OWN-PASS-1/2");
        assertThat(OwnersVoteStage.of(enough.records(OwnersResultAnnounced.class)))
                .isEqualTo(OwnersVoteStage.PASSED);
        assertThat(enough.checks().stream().map(Check::arithmetic))
                .contains(
                        "全体业主人数 950，参与业主人数 634，须达 634（三分之二以上：634×3=1902，950×2=1900）",
                        "全体专有部分面积 95000.00 平方米，参与专有部分面积 63400.00 平方米，须达 63333.34 平方米"
                                + "（三分之二以上：63400.00×3=190200.00，95000.00×2=190000.00）");
        assertThat(enough.check("OWN-PART").citation().article()).isEqualTo("第二百七十八条第二款");
    }

    @Test
    void OWN_PART_area_fails_by_a_hundredth_of_a_square_metre_where_the_number_is_enough() {
        partOf("20.01").fails("OWN-PART", OnFail.VOID);
        partOf("20.00").passes("OWN-PART");
    }

    /// Two of three owners vote, with 40.00 together; the third has the rest.
    private static Outcome<EstateEvent> partOf(String rest) {
        var one = EstateCase.inPanzhihua();
        var total = new Area("40.00").plus(new Area(rest)).value();
        one.given(one.register(total, "物业"), one.list(flat(2, "20.00", 1), flat(3, "20.00", 2), flat(4, rest, 3)));
        return one.result(OwnersMatter.OTHER, DAY, 2, 0);
    }

    @Test
    void OWN_PASS_1_2_exactly_half_of_those_who_take_part_is_not_enough() {
        passing(OwnersMatter.PROPERTY_COMPANY, 40, 40).fails("OWN-PASS-1/2", OnFail.NOT_PASSED);
        passing(OwnersMatter.PROPERTY_COMPANY, 41, 40).passes("OWN-PASS-1/2");
        passing(OwnersMatter.USE_FUND, 41, 40).passes("OWN-PASS-1/2").isNotWeighedBy("OWN-PASS-3/4");
    }

    @Test
    void OWN_PASS_3_4_three_quarters_of_those_who_take_part_for_fund_rebuilding_and_common_parts() {
        for (var matter : List.of(OwnersMatter.RAISE_FUND, OwnersMatter.REBUILD, OwnersMatter.COMMON_PARTS)) {
            passing(matter, 60, 20).passes("OWN-PASS-3/4").isNotWeighedBy("OWN-PASS-1/2");
            passing(matter, 59, 21).fails("OWN-PASS-3/4", OnFail.NOT_PASSED);
        }
    }

    private static Outcome<EstateEvent> passing(OwnersMatter matter, int inFavour, int against) {
        return EstateCase.inPanzhihua().owned(100, "88.88").result(matter, DAY, inFavour, against);
    }

    @Test
    void OWN_PASS_1_2_half_of_the_area_is_not_enough_where_most_owners_agree() {
        var one = estate;
        one.given(
                one.register("100.00", "物业"), one.list(flat(2, "25.00", 1), flat(3, "25.00", 2), flat(4, "50.00", 3)));
        one.result(OwnersMatter.OTHER, DAY, 2, 1).fails("OWN-PASS-1/2", OnFail.NOT_PASSED);
    }

    @Test
    void OWN_PART_OWN_pre2021_until_2020_more_than_half_take_part_and_more_than_half_of_all_agree() {
        old(OwnersMatter.OTHER, 50, 0).fails("OWN-PART", OnFail.VOID);
        old(OwnersMatter.OTHER, 51, 0).passes("OWN-PART").passes("OWN-PASS-1/2");
        old(OwnersMatter.OTHER, 50, 20).passes("OWN-PART").fails("OWN-PASS-1/2", OnFail.NOT_PASSED);
        assertThat(old(OwnersMatter.OTHER, 51, 0)
                        .check("OWN-PASS-1/2")
                        .citation()
                        .law())
                .isEqualTo("物业管理条例");
    }

    @Test
    void OWN_PASS_3_4_OWN_pre2021_two_thirds_of_all_for_the_fund_and_rebuilding_until_2020() {
        old(OwnersMatter.USE_FUND, 66, 34).fails("OWN-PASS-3/4", OnFail.NOT_PASSED);
        old(OwnersMatter.USE_FUND, 67, 0).passes("OWN-PASS-3/4");
        old(OwnersMatter.COMMON_PARTS, 51, 0).passes("OWN-PASS-1/2").isNotWeighedBy("OWN-PASS-3/4");
        EstateCase.inPanzhihua()
                .owned(100, "88.88")
                .result(OwnersMatter.USE_FUND, NEW_LAW, 34, 33)
                .passes("OWN-PART")
                .passes("OWN-PASS-1/2");
    }

    private static Outcome<EstateEvent> old(OwnersMatter matter, int inFavour, int against) {
        return EstateCase.inPanzhihua().owned(100, "88.88").result(matter, LAST_OF_OLD, inFavour, against);
    }

    @Test
    void a_vote_is_judged_by_the_law_of_its_day_and_not_of_its_announcement() {
        estate.owned(100, "88.88").voted(OwnersMatter.OTHER, LAST_OF_OLD, 51, 0);
        estate.when(estate.announce(NEW_LAW.plusDays(5))).passes("OWN-PART");
    }

    @Test
    void abstaining_and_invalid_ballots_take_part_and_agree_to_nothing() {
        estate.owned(3, "100.00");
        estate.given(
                estate.call(OwnersMatter.OTHER, DAY.minusDays(15), DAY),
                estate.ballots(DAY, null, Choice.IN_FAVOUR, Choice.ABSTAINED, Choice.INVALID));
        var result = estate.when(estate.announce(DAY)).passes("OWN-PART").fails("OWN-PASS-1/2", OnFail.NOT_PASSED);
        var count = result.records(OwnersResultAnnounced.class).count();
        assertThat(count.participating()).isEqualTo(new Weight(new Area("300.00"), 3));
        assertThat(count.invalid()).isEqualTo(new Weight(new Area("100.00"), 1));
    }

    @Test
    void OWN_NOTICE_fifteen_days_before_and_the_committee_is_told() {
        estate.owned(3, "100.00");
        estate.when(estate.call(OwnersMatter.OTHER, DAY.minusDays(15), DAY)).passes("OWN-NOTICE");
        estate.when(estate.call(OwnersMatter.OTHER, DAY.minusDays(14), DAY))
                .fails("OWN-NOTICE", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        estate.when(estate.call(OwnersMatter.OTHER, DAY.minusDays(14), DAY, DAY.minusDays(14), "维修紧急"))
                .fails("OWN-NOTICE", OnFail.WARN)
                .records(OwnersVoteCalled.class);
        estate.when(estate.call(OwnersMatter.OTHER, DAY.minusDays(15), DAY, null, null))
                .fails("OWN-NOTICE", OnFail.WARN)
                .isNotWeighedBy("OWN-GUIDE");
    }

    @Test
    void OWN_NOTICE_the_committee_is_told_together_with_the_owners_and_not_on_the_day_of_the_vote() {
        estate.owned(3, "100.00");
        var called = DAY.minusDays(20);
        estate.when(estate.call(OwnersMatter.OTHER, called, DAY, called, null)).passes("OWN-NOTICE");
        estate.when(estate.call(OwnersMatter.OTHER, called, DAY, called.plusDays(1), null))
                .fails("OWN-NOTICE", OnFail.WARN);
        estate.when(estate.call(OwnersMatter.OTHER, called, DAY, DAY, null)).fails("OWN-NOTICE", OnFail.WARN);
    }

    @Test
    void OWN_GUIDE_the_committee_knows_of_the_election_of_owners_since_2026() {
        estate.owned(3, "100.00");
        var day = LocalDate.of(2026, 1, 1);
        estate.when(estate.call(OwnersMatter.ELECT_COMMITTEE, day, day.plusDays(15), null, "漏告知"))
                .fails("OWN-GUIDE", OnFail.WARN);
        estate.when(estate.call(OwnersMatter.ELECT_COMMITTEE, day, day.plusDays(15)))
                .passes("OWN-GUIDE");
        estate.when(estate.call(OwnersMatter.ELECT_COMMITTEE, day.minusDays(1), day.plusDays(15)))
                .isNotWeighedBy("OWN-GUIDE");
    }

    @Test
    void OWN_SCOPE_a_committee_that_was_there_before_is_noted_and_none_is_owed() {
        var serviced = EstateCase.inPanzhihua().owned(3, "100.00");
        var noted = new NoteOwnersCommittee(serviced.id(), DAY, DAY.minusYears(3), "东区住建局", List.of(), null);
        assertThat(registry(serviced).duties().owes(ELECT_COMMITTEE)).isTrue();
        serviced.given(noted);
        assertThat(registry(serviced).duties().owes(ELECT_COMMITTEE)).isFalse();
        serviced.when(new NoteOwnersCommittee(serviced.id(), DAY, DAY.plusDays(1), "东区住建局", List.of(), null))
                .doesNotFit("since", "not-yet-elected");
    }

    @Test
    void OWN_CALL_a_fifth_of_the_owners_call_a_meeting() {
        estate.owned(11, "100.00");
        var enough = estate.when(estate.demand(DAY, 3)).passes("OWN-CALL");
        assertThat(enough.duty(CALL_DEMANDED).rule()).isEqualTo("REC-CALL");
        assertThat(enough.duty(CALL_DEMANDED).due()).isEqualTo(LocalDate.of(2026, 6, 16));
        var few = estate.when(estate.demand(DAY, 2)).fails("OWN-CALL", OnFail.TASK);
        few.records(OwnersVoteDemanded.class);
        assertThat(few.duties()).isEmpty();
        assertThat(EstateCase.inPanzhihua()
                        .owned(10, "100.00")
                        .when(estate.demand(DAY, 2))
                        .duties())
                .hasSize(1);
        estate.when(estate.demand(DAY, 0)).doesNotFit("owners", "nobody");
        estate.when(estate.demand(DAY, 12)).doesNotFit("owners", "more-than-all-owners");
    }

    @Test
    void OWN_CALL_the_demand_is_met_by_the_call() {
        estate.owned(10, "100.00").given(estate.demand(DAY, 2));
        assertThat(registry(estate).duties().owes(CALL_DEMANDED)).isTrue();
        estate.given(estate.call(OwnersMatter.OTHER, DAY, DAY.plusDays(15)));
        assertThat(registry(estate).duties().owes(CALL_DEMANDED)).isFalse();
    }

    @Test
    void OWN_CALL_a_call_that_is_cancelled_meets_no_demand() {
        estate.owned(10, "100.00").given(estate.demand(DAY, 2));
        estate.given(estate.call(OwnersMatter.OTHER, DAY, DAY.plusDays(15)));
        var cancelled = new CancelOwnersVote(estate.id(), DAY.plusDays(1), 1, "场地没有落实", List.of(), null);
        assertThat(estate.when(cancelled).duty(CALL_DEMANDED).rule()).isEqualTo("REC-CALL");
        estate.given(cancelled, estate.call(OwnersMatter.OTHER, DAY.plusDays(2), DAY.plusDays(17)));
        assertThat(registry(estate).duties().owes(CALL_DEMANDED)).isFalse();
    }

    @Test
    void OWN_FILE_an_elected_committee_files_within_thirty_days() {
        estate.owned(100, "88.88");
        var elected = estate.result(OwnersMatter.ELECT_COMMITTEE, DAY, 60, 10);
        assertThat(elected.duty(fileCommittee(1)).due()).isEqualTo(LocalDate.of(2026, 7, 1));
        estate.given(estate.announce(DAY));
        assertThat(registry(estate).duties().owes(ELECT_COMMITTEE)).isFalse();
        estate.when(estate.file(LocalDate.of(2026, 7, 1))).passes("OWN-FILE");
        estate.when(estate.file(LocalDate.of(2026, 7, 2)))
                .fails("OWN-FILE", OnFail.TASK)
                .records(OwnersCommitteeFiled.class);
        estate.given(estate.file(LocalDate.of(2026, 7, 1)));
        assertThat(registry(estate).duties().owes(fileCommittee(1))).isFalse();
        estate.when(estate.file(LocalDate.of(2026, 7, 3))).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void OWN_FILE_who_was_not_elected_files_nothing() {
        estate.owned(100, "88.88");
        assertThat(estate.result(OwnersMatter.ELECT_COMMITTEE, DAY, 30, 40).duties())
                .isEmpty();
        estate.given(estate.announce(DAY));
        assertThat(registry(estate).duties().owes(ELECT_COMMITTEE)).isTrue();
        estate.when(estate.file(DAY)).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void OWN_SCOPE_with_a_company_owners_elect_a_committee_and_without_one_they_set_up_a_group() {
        var served = estate.when(estate.register("100.00", "安居物业公司"));
        assertThat(served.duty(ELECT_COMMITTEE).rule()).isEqualTo("OWN-SCOPE");
        var unserved = estate.when(estate.register("100.00", null));
        assertThat(unserved.duty(SET_UP_GROUP).due()).isEqualTo(LocalDate.of(2018, 7, 30));
        unserved.records(EstateRegistered.class);
        var elsewhere = EstateCase.inGuangzhou();
        assertThat(elsewhere.when(elsewhere.register("100.00", null)).duties()).isEmpty();
    }

    @Test
    void OWN_SCOPE_a_group_sees_to_all_five_tasks() {
        estate.given(estate.register("100.00", null));
        estate.when(estate.group(GroupTask.values())).passes("OWN-SCOPE").records(GroupSetUp.class);
        estate.when(estate.group(GroupTask.ORDER, GroupTask.SANITATION, GroupTask.COMPLAINTS, GroupTask.DISPUTES))
                .fails("OWN-SCOPE", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        estate.when(estate.group(GroupTask.ORDER, GroupTask.ORDER)).doesNotFit("tasks", "task-twice");
        estate.given(estate.group(GroupTask.values()));
        assertThat(registry(estate).duties().owes(SET_UP_GROUP)).isFalse();
    }

    @Test
    void OWN_SCOPE_a_company_that_leaves_makes_the_group_due() {
        estate.given(estate.register("100.00", "安居物业公司"));
        estate.when(estate.group(GroupTask.values())).refuses(Refusal.OutOfOrder.class);
        var left = estate.when(estate.revise(DAY, "100.00", null));
        left.records(EstateRevised.class);
        assertThat(left.duty(SET_UP_GROUP).due()).isEqualTo(LocalDate.of(2026, 8, 31));
        estate.given(estate.revise(DAY, "100.00", null));
        assertThat(registry(estate).duties().owes(ELECT_COMMITTEE)).isFalse();
        assertThat(estate.when(estate.revise(DAY, "120.00", null)).duties()).isEmpty();
    }

    @Test
    void REC_AREA_a_roster_whose_sum_differs_by_a_hundredth_is_refused_with_both_numbers() {
        estate.given(estate.register("200.00", "物业"));
        estate.when(estate.list(flat(2, "100.01", 1), flat(3, "99.99", 2)))
                .passes("REC-AREA")
                .records(OwnersListed.class);
        var differs = estate.when(estate.list(flat(2, "100.00", 1), flat(3, "99.99", 2)));
        differs.fails("REC-AREA", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
        assertThat(differs.check("REC-AREA").arithmetic())
                .isEqualTo("各户专有部分面积合计 199.99 平方米，小区专有部分总面积 200.00 平方米，相差 0.01 平方米");
        assertThat(differs.check("REC-AREA").numbers())
                .containsEntry("flatsArea", 19999L)
                .containsEntry("area", 20000L);
    }

    @Test
    void several_flats_of_one_owner_are_one_person_with_all_their_area() {
        estate.given(estate.register("300.00", "物业"));
        var listed = estate.when(estate.list(flat(2, "100.10", 7), flat(3, "99.90", 5), flat(4, "100.00", 7)))
                .records(OwnersListed.class);
        assertThat(listed.totals().whole()).isEqualTo(new Weight(new Area("300.00"), 2));
        assertThat(listed.totals().flats()).isEqualTo(3);
        assertThat(listed.areas()).containsExactly(new Area("99.90"), new Area("200.10"));
    }

    @Test
    void all_that_is_not_handed_over_is_one_person_the_developer() {
        estate.given(estate.register("300.00", "物业"));
        var listed = estate.when(
                        estate.list(flat(2, "100.00", 9, true), flat(3, "100.00", 9, true), flat(4, "100.00", 1)))
                .records(OwnersListed.class);
        assertThat(listed.totals().whole().owners()).isEqualTo(2);
        assertThat(rows(estate.when(
                        estate.list(flat(2, "100.00", 9, true), flat(3, "100.00", 8, true), flat(4, "100.00", 1)))))
                .containsExactly(new WrongRow(3, "undelivered", "", "wrong.other-developer", List.of("2")));
    }

    @Test
    void a_flat_stands_once_on_the_roster_with_an_area_and_one_name_of_its_owner() {
        estate.given(estate.register("100.00", "物业"));
        var again = new Flat(
                4,
                "1-2",
                new Area("0.00"),
                flat(4, "1.00", 1).person(),
                flat(4, "1.00", 1).key(),
                "别名",
                null,
                false);
        assertThat(rows(estate.when(estate.list(flat(2, "100.00", 1), again))))
                .containsExactly(
                        new WrongRow(4, "unit", "", "wrong.unit-twice", List.of("2")),
                        new WrongRow(4, "area", "", "wrong.no-area", List.of()),
                        new WrongRow(4, "name", "", "wrong.other-name", List.of("2")));
        estate.when(estate.list()).doesNotFit("flats", "no-flats");
    }

    private static List<WrongRow> rows(Outcome<EstateEvent> outcome) {
        return outcome.refuses(Refusal.WrongRows.class).rows();
    }

    @Test
    void the_roster_of_a_large_estate_fills_several_entries_and_is_replaced_whole() {
        estate.owned(450, "10.00");
        assertThat(registry(estate).whole()).isEqualTo(new Weight(new Area("4500.00"), 450));
        estate.given(estate.list(flat(2, "4000.00", 1), flat(3, "500.00", 2)));
        assertThat(registry(estate).whole()).isEqualTo(new Weight(new Area("4500.00"), 2));
    }

    @Test
    void the_roster_stands_still_while_owners_vote() {
        estate.owned(3, "100.00").given(estate.call(OwnersMatter.OTHER, DAY, DAY.plusDays(15)));
        estate.when(estate.list(flat(2, "300.00", 1))).refuses(Refusal.OutOfOrder.class);
        estate.when(estate.revise(DAY, "301.00", "物业")).doesNotFit("area", "owners-are-voting");
        estate.when(estate.revise(DAY, "300.00", "别的物业")).records(EstateRevised.class);
        estate.given(new CancelOwnersVote(estate.id(), DAY, 1, "改期", List.of(), null));
        estate.when(estate.list(flat(2, "300.00", 1))).records(OwnersListed.class);
    }

    @Test
    void another_area_asks_for_another_roster() {
        estate.owned(3, "100.00").given(estate.revise(DAY, "301.00", "物业"));
        estate.when(estate.call(OwnersMatter.OTHER, DAY, DAY.plusDays(15))).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void each_owner_on_the_roster_votes_once() {
        estate.owned(3, "100.00").given(estate.call(OwnersMatter.OTHER, DAY.minusDays(15), DAY));
        assertThat(rows(estate.when(estate.ballots(
                        DAY,
                        ballot(2, 1, Choice.IN_FAVOUR),
                        ballot(3, 1, Choice.AGAINST),
                        ballot(4, 4, Choice.IN_FAVOUR)))))
                .containsExactly(
                        new WrongRow(3, "owner", "", "wrong.voted-twice", List.of("2")),
                        new WrongRow(4, "owner", "", "wrong.not-an-owner", List.of("3")));
    }

    @Test
    void who_voted_how_is_sealed_under_the_owner_and_stands_in_no_order_of_the_sheet() {
        estate.owned(3, "100.00").given(estate.call(OwnersMatter.OTHER, DAY.minusDays(15), DAY));
        var recorded = estate.when(estate.ballots(DAY, ballot(2, 3, Choice.AGAINST), ballot(3, 1, Choice.IN_FAVOUR)))
                .records(OwnersBallotsRecorded.class);
        assertThat(recorded.ballots())
                .containsExactly(
                        Sealed.of(
                                ballot(3, 1, Choice.IN_FAVOUR).person(),
                                ballot(3, 1, Choice.IN_FAVOUR).cast()),
                        Sealed.of(
                                ballot(2, 3, Choice.AGAINST).person(),
                                ballot(2, 3, Choice.AGAINST).cast()));
        assertThat(recorded.toString()).doesNotContain("AGAINST");
    }

    @Test
    void ballots_are_counted_no_earlier_than_the_vote_and_again_only_with_a_reason() {
        estate.owned(3, "100.00").given(estate.call(OwnersMatter.OTHER, DAY.minusDays(15), DAY));
        estate.when(estate.ballots(DAY.minusDays(1), 3, 0)).doesNotFit("occurredOn", "before-owners-voted");
        estate.when(estate.ballots(DAY)).doesNotFit("ballots", "no-ballots");
        estate.when(estate.announce(DAY)).refuses(Refusal.OutOfOrder.class);
        estate.given(estate.ballots(DAY, 3, 0));
        estate.when(estate.ballots(DAY, 1, 2)).doesNotFit("reason", "why-counted-again");
        estate.given(estate.ballots(DAY, "漏看背面", Choice.IN_FAVOUR, Choice.AGAINST, Choice.AGAINST));
        estate.when(estate.announce(DAY)).fails("OWN-PASS-1/2", OnFail.NOT_PASSED);
        estate.when(estate.announce(DAY.minusDays(1))).doesNotFit("occurredOn", "before-the-count");
    }

    @Test
    void a_vote_that_is_over_is_neither_counted_nor_cancelled_again() {
        estate.owned(3, "100.00").voted(OwnersMatter.OTHER, DAY, 3, 0).given(estate.announce(DAY));
        estate.when(estate.ballots(DAY, 3, 0)).refuses(Refusal.OutOfOrder.class);
        estate.given(estate.call(OwnersMatter.OTHER, DAY, DAY.plusDays(15)));
        estate.when(new CancelOwnersVote(estate.id(), DAY, 1, "改期", List.of(), null))
                .doesNotFit("vote", "vote-is-over");
        estate.when(new CancelOwnersVote(estate.id(), DAY, 3, "改期", List.of(), null))
                .doesNotFit("vote", "no-such-vote");
        estate.when(new CancelOwnersVote(estate.id(), DAY, 2, "改期", List.of(), null))
                .records(OwnersVoteCancelled.class);
    }

    @Test
    void a_vote_is_called_no_earlier_than_its_roster_and_held_no_earlier_than_called() {
        estate.owned(3, "100.00");
        estate.when(estate.call(OwnersMatter.OTHER, DAY, DAY.minusDays(1)))
                .doesNotFit("votesOn", "before-it-was-called");
        estate.when(estate.call(OwnersMatter.OTHER, DAY, DAY.plusDays(15), DAY.plusDays(16), null))
                .doesNotFit("toldOn", "told-after-the-vote");
        estate.when(estate.call(OwnersMatter.OTHER, EstateCase.REGISTERED.minusDays(1), DAY))
                .doesNotFit("occurredOn", "before-the-estate");
    }

    @Test
    void OWN_SCOPE_a_group_that_was_not_set_up_in_time_is_noted_by_the_ledger() {
        estate.given(estate.register("100.00", null));
        var due = LocalDate.of(2018, 7, 30);
        var lapse = new NoteEstateLapse(estate.id(), DAY, SET_UP_GROUP, due, null);
        estate.when(lapse).records(EstateDutyLapsed.class);
        estate.on(due).when(lapse).doesNotFit("duty", "not-overdue");
        estate.on(DAY).given(lapse).when(lapse).doesNotFit("duty", "noted-already");
    }

    @Test
    void an_area_has_at_most_two_places_and_no_sign() {
        assertThat(new Area("89.5").value()).isEqualTo("89.50");
        assertThat(new Area("120").hundredths()).isEqualTo(12_000);
        for (var wrong : List.of("89.555", "-1", "1e3", "", "999999999", "８９"))
            assertThatThrownBy(() -> new Area(wrong)).isInstanceOf(Malformed.class);
    }

    @Test
    void what_was_never_registered_is_unknown_and_registered_twice_is_refused() {
        estate.when(estate.demand(DAY, 1)).refuses(Refusal.Unknown.class);
        estate.given(estate.register("100.00", null));
        estate.when(estate.register("100.00", null)).refuses(Refusal.OutOfOrder.class);
        var ofNoVote = new OwnersVoteCancelled(estate.id(), DAY, 7, "—", List.of(), found());
        assertThatThrownBy(() -> new Estate().evolve(estate.state(), ofNoVote, Office.COMMITTEE))
                .isInstanceOf(CorruptHistory.class);
    }

    private static Findings found() {
        return new Findings("—", List.of(), List.of(), null);
    }

    private static Registry registry(EstateCase of) {
        return ((Estate.State.Kept) of.state()).registry();
    }
}
