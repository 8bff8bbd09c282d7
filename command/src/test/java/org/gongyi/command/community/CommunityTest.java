package org.gongyi.command.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand.AuthorizeRepresentatives;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.community.CommunityCommand.DemandMeeting;
import org.gongyi.contract.community.CommunityCommand.DissolveCollective;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.SeatRepresentatives;
import org.gongyi.contract.community.CommunityCommand.TakeOffice;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.CollectiveDissolved;
import org.gongyi.contract.community.CommunityEvent.MeetingDemanded;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.CommunityEvent.OfficeTaken;
import org.gongyi.contract.community.CommunityEvent.RepresentativesAuthorized;
import org.gongyi.contract.community.CommunityEvent.RepresentativesSeated;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.Matter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The register of a community: who may sit where, and how a day's numbers are found.
class CommunityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate UNTIL = LocalDate.of(2031, 3, 1);

    private final Story village = Story.inVillage();
    private final Story community = Story.inCommunity();

    @Test
    void META_NODEP_nobody_appoints_a_committee() {
        village.when(committee(Basis.APPOINTED))
                .fails("META-NODEP", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        village.when(committee(Basis.ELECTED)).passes("META-NODEP").records(BodySeated.class);
    }

    @Test
    void META_NODEP_nobody_replaces_a_member_of_a_villagers_committee() {
        village.given(Register.bodies(Story.VILLAGE));
        for (var cause : List.of(Cause.REMOVED, Cause.PARTY_DECISION))
            village.when(leaving(Story.VILLAGE, cause, DAY))
                    .fails("META-NODEP", OnFail.BLOCK)
                    .refuses(Refusal.Unlawful.class);
        for (var cause : EnumSet.complementOf(EnumSet.of(Cause.REMOVED, Cause.PARTY_DECISION, Cause.ANOTHER_POST)))
            village.when(leaving(Story.VILLAGE, cause, DAY))
                    .passes("META-NODEP")
                    .records(OfficeLeft.class);
        assertThat(village.when(leaving(Story.VILLAGE, Cause.REMOVED, DAY))
                        .check("META-NODEP")
                        .arithmetic())
                .isEqualTo("村(居)民委员会成员由选举产生，任何组织或者个人不得撤换");
        village.when(leaving(Office.PARTY_BRANCH, "p-a00001", Cause.PARTY_DECISION))
                .isNotWeighedBy("META-NODEP")
                .records(OfficeLeft.class);
    }

    @Test
    void META_NODEP_in_a_community_whose_law_is_silent_it_is_recorded_with_its_reason() {
        community.given(Register.bodies(Story.COMMUNITY));
        for (var day : List.of(DAY, LocalDate.of(2025, 12, 31)))
            community
                    .when(leaving(Story.COMMUNITY, Cause.REMOVED, day))
                    .fails("META-NODEP", OnFail.WARN)
                    .refuses(Refusal.ReasonNeeded.class);
    }

    @Test
    void META_NODEP_a_recall_names_the_meeting_that_decided_it() {
        village.given(Register.bodies(Story.VILLAGE));
        var unnamed = new LeaveOffice(
                Story.VILLAGE, DAY, Office.COMMITTEE, new PersonId("p-b00001"), Cause.RECALLED, null, null, null);
        village.when(unnamed).doesNotFit("decision", "no-decision");
    }

    @Test
    void EL_RESIGN_since_2026_a_resignation_without_the_approval_of_an_assembly_needs_a_reason() {
        village.given(Register.bodies(Story.VILLAGE));
        village.when(resigning(LocalDate.of(2025, 12, 31), null))
                .isNotWeighedBy("EL-RESIGN")
                .records(OfficeLeft.class);
        village.when(resigning(LocalDate.of(2026, 1, 1), null))
                .fails("EL-RESIGN", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        var approved = village.when(resigning(LocalDate.of(2026, 1, 1), "1 月 1 日村民代表会议审议通过"));
        approved.passes("EL-RESIGN").records(OfficeLeft.class);
        assertThat(approved.check("EL-RESIGN").arithmetic()).isEqualTo("辞职已经会议审议通过：1 月 1 日村民代表会议审议通过");
    }

    @Test
    void SUP_ELECT_a_supervision_body_nobody_chose_is_recorded_and_does_not_sit() {
        village.given(supervising(Story.VILLAGE, "c", DAY.minusDays(9), Basis.CHOSEN));
        for (var basis : List.of(Basis.APPOINTED, Basis.PARTY_DECISION))
            village.when(supervising(Story.VILLAGE, "d", DAY, basis))
                    .fails("SUP-ELECT", OnFail.VOID)
                    .records(BodySeated.class);
        village.given(supervising(Story.VILLAGE, "d", DAY, Basis.APPOINTED));
        assertThat(village.roster().holds(new PersonId("p-d00001"), Office.SUPERVISION_COMMITTEE, DAY))
                .isFalse();
        assertThat(village.roster().holds(new PersonId("p-c00001"), Office.SUPERVISION_COMMITTEE, DAY))
                .isTrue();
        village.when(leaving(Office.SUPERVISION_COMMITTEE, "p-c00001", Cause.REMOVED))
                .fails("SUP-ELECT", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
    }

    @Test
    void SUP_ELECT_C_communities_know_the_choice_since_2026() {
        var first = LocalDate.of(2026, 1, 1);
        community
                .when(supervising(Story.COMMUNITY, "c", first.minusDays(1), Basis.APPOINTED))
                .isNotWeighedBy("SUP-ELECT-C");
        community
                .when(supervising(Story.COMMUNITY, "c", first, Basis.APPOINTED))
                .fails("SUP-ELECT-C", OnFail.VOID);
        community.when(supervising(Story.COMMUNITY, "c", first, Basis.CHOSEN)).passes("SUP-ELECT-C");
    }

    @Test
    void why_somebody_left_is_sealed_and_that_they_left_is_not() {
        village.given(Register.bodies(Story.VILLAGE));
        var holder = new PersonId("p-b00001");
        var left = village.when(new LeaveOffice(
                        Story.VILLAGE,
                        DAY,
                        Office.COMMITTEE,
                        holder,
                        Cause.RESIGNED,
                        "3 月 2 日会议，过半数同意",
                        "术后须静养一年",
                        null))
                .records(OfficeLeft.class);
        assertThat(left.ground()).isEqualTo(Sealed.of(holder, "术后须静养一年"));
        assertThat(left.toString()).doesNotContain("术后");
    }

    private static LeaveOffice leaving(CommunityCode in, Cause cause, LocalDate day) {
        return new LeaveOffice(
                in, day, Office.COMMITTEE, new PersonId("p-b00001"), cause, "3 月 2 日会议，过半数同意", null, null);
    }

    private static LeaveOffice leaving(Office office, String person, Cause cause) {
        return new LeaveOffice(Story.VILLAGE, DAY, office, new PersonId(person), cause, null, null, null);
    }

    private static LeaveOffice resigning(LocalDate day, @Nullable String decision) {
        return new LeaveOffice(
                Story.VILLAGE, day, Office.COMMITTEE, new PersonId("p-b00001"), Cause.RESIGNED, decision, null, null);
    }

    private static SeatBody supervising(CommunityCode in, String mark, LocalDate from, Basis basis) {
        return new SeatBody(
                in, from, Office.SUPERVISION_COMMITTEE, Register.people(mark, 3), from.plusYears(5), basis, null);
    }

    @Test
    void EL_TERM5_a_committee_sits_for_five_years_and_a_day_more_needs_a_reason() {
        village.when(sitting(DAY, "2031-03-02")).passes("EL-TERM5").records(BodySeated.class);
        village.when(sitting(DAY, "2031-03-03")).fails("EL-TERM5", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
    }

    @Test
    void EL_TERM3_a_committee_elected_until_28_December_2018_sat_for_three_years() {
        var last = LocalDate.of(2018, 12, 28);
        village.when(sitting(last, "2021-12-28")).passes("EL-TERM3").isNotWeighedBy("EL-TERM5");
        village.when(sitting(last, "2021-12-29")).fails("EL-TERM3", OnFail.WARN);
        village.when(sitting(last.plusDays(1), "2023-12-29")).passes("EL-TERM5").isNotWeighedBy("EL-TERM3");
    }

    @Test
    void REC_TERM_a_term_of_more_than_six_years_is_not_entered_whatever_the_reason() {
        for (var body : List.of(Office.COMMITTEE, Office.PARTY_BRANCH)) {
            village.when(until(body, DAY.plusYears(6))).passes("REC-TERM").records(BodySeated.class);
            village.when(until(body, DAY.plusYears(6).plusDays(1)))
                    .fails("REC-TERM", OnFail.BLOCK)
                    .refuses(Refusal.Unlawful.class);
        }
        village.when(joining(DAY, DAY.plusYears(6))).passes("REC-TERM").records(OfficeTaken.class);
        village.when(joining(DAY, DAY.plusYears(6).plusDays(1))).fails("REC-TERM", OnFail.BLOCK);
        village.when(represented(DAY.plusYears(6))).passes("REC-TERM").records(RepresentativesSeated.class);
        village.when(represented(DAY.plusYears(6).plusDays(1))).fails("REC-TERM", OnFail.BLOCK);
    }

    private static SeatBody until(Office body, LocalDate last) {
        return new SeatBody(Story.VILLAGE, DAY, body, Register.people("b", 5), last, Basis.ELECTED, "延期换届");
    }

    private static SeatRepresentatives represented(LocalDate last) {
        return new SeatRepresentatives(Story.VILLAGE, DAY, 30, 15, last, "延期换届");
    }

    private static SeatBody sitting(LocalDate from, String until) {
        var seats = Register.people("b", 5);
        return new SeatBody(Story.VILLAGE, from, Office.COMMITTEE, seats, LocalDate.parse(until), Basis.ELECTED, null);
    }

    @Test
    void DM_VM_CALL_a_tenth_of_the_villagers_or_a_third_of_the_representatives_call_the_assembly() {
        village.given(
                new CountPopulation(Story.VILLAGE, DAY, 900, 300, null),
                Register.representatives(Story.VILLAGE, 30, 15));
        village.when(demand(Body.VILLAGERS_ASSEMBLY, 90, 0))
                .passes("DM-VM-CALL")
                .records(MeetingDemanded.class);
        village.when(demand(Body.VILLAGERS_ASSEMBLY, 89, 9)).fails("DM-VM-CALL", OnFail.TASK);
        village.when(demand(Body.VILLAGERS_ASSEMBLY, 0, 10)).passes("DM-VM-CALL");
    }

    @Test
    void DM_VR_CALL_a_fifth_of_the_representatives_call_their_assembly() {
        village.given(Register.representatives(Story.VILLAGE, 30, 15));
        village.when(demand(Body.REPRESENTATIVES_ASSEMBLY, 0, 6)).passes("DM-VR-CALL");
        village.when(demand(Body.REPRESENTATIVES_ASSEMBLY, 0, 5)).fails("DM-VR-CALL", OnFail.TASK);
    }

    @Test
    void DM_RM_CALL_a_tenth_since_2026_and_a_fifth_before() {
        community.given(new CountPopulation(Story.COMMUNITY, LocalDate.of(2020, 1, 1), 1000, 400, null));
        community.when(called(DAY, 100)).passes("DM-RM-CALL");
        community.when(called(DAY, 99)).fails("DM-RM-CALL", OnFail.TASK);
        community.when(called(LocalDate.of(2025, 12, 31), 199)).fails("DM-RM-CALL", OnFail.TASK);
        community.when(called(LocalDate.of(2025, 12, 31), 200)).passes("DM-RM-CALL");
    }

    @Test
    void DM_RR_CALL_a_fifth_of_the_residents_representatives_call_their_assembly() {
        community.given(Register.representatives(Story.COMMUNITY, 30, 0));
        community.when(representativesAsk(6)).passes("DM-RR-CALL");
        community.when(representativesAsk(5)).fails("DM-RR-CALL", OnFail.TASK);
    }

    @Test
    void DM_VR_AUTH_what_may_not_be_passed_on_is_not_authorized() {
        village.when(authorize(Matter.VILLAGE_RULES)).fails("MAT-RULES-V", OnFail.VOID);
        village.given(authorize(Matter.VILLAGE_RULES));
        assertThat(village.roster().authorizationFor(Matter.VILLAGE_RULES, DAY)).isEmpty();
        village.given(authorize(Matter.WELFARE));
        assertThat(village.roster().authorizationFor(Matter.WELFARE, DAY)).isPresent();
    }

    @Test
    void DM_VR_AUTH_a_matter_that_may_not_be_passed_on_falls_without_the_others() {
        var both = authorize(Matter.VILLAGE_RULES, Matter.WELFARE);
        assertThat(village.when(both).check("MAT-RULES-V").arithmetic()).isEqualTo("该事项不得授权代表会议讨论决定");
        var granted = village.when(both)
                .fails("MAT-RULES-V", OnFail.VOID)
                .passes("MAT-WELFARE")
                .records(RepresentativesAuthorized.class)
                .granted();
        assertThat(granted).containsExactly(Matter.WELFARE);
        village.given(both);
        assertThat(village.roster().authorizationFor(Matter.WELFARE, DAY)).isPresent();
        assertThat(village.roster().authorizationFor(Matter.VILLAGE_RULES, DAY)).isEmpty();
    }

    @Test
    void a_collective_organization_is_there_until_the_day_it_is_dissolved() {
        var dissolved = new DissolveCollective(Story.VILLAGE, DAY, null);
        village.when(dissolved).doesNotFit("community", "no-collective");
        village.given(Register.collective(Story.VILLAGE, 600, 40, true));
        village.when(dissolved).records(CollectiveDissolved.class);
        village.given(dissolved);
        assertThat(village.roster().hasCollective(DAY.minusDays(1))).isTrue();
        assertThat(village.roster().hasCollective(DAY)).isFalse();
    }

    @Test
    void a_new_body_ends_the_old_one_the_day_before() {
        village.given(committee(Basis.ELECTED));
        var next = DAY.plusDays(30);
        village.given(new SeatBody(
                Story.VILLAGE, next, Office.COMMITTEE, Register.people("d", 7), UNTIL, Basis.ELECTED, null));
        assertThat(village.roster().seatsOf(Office.COMMITTEE, next.minusDays(1)))
                .isEqualTo(5);
        assertThat(village.roster().seatsOf(Office.COMMITTEE, next)).isEqualTo(7);
    }

    @Test
    void a_body_recorded_late_sat_until_the_day_before_the_next_and_leaves_it_in_office() {
        village.given(committee(Basis.ELECTED), earlierCommittee());
        var roster = village.roster();
        assertThat(roster.seatsOf(Office.COMMITTEE, DAY.minusDays(1))).isEqualTo(7);
        assertThat(roster.seatsOf(Office.COMMITTEE, DAY)).isEqualTo(5);
        assertThat(roster.seatsOf(Office.COMMITTEE, UNTIL)).isEqualTo(5);
        assertThat(roster.holds(new PersonId("p-d00001"), Office.COMMITTEE, DAY))
                .isFalse();
    }

    @Test
    void a_member_elected_into_an_earlier_body_and_recorded_late_leaves_with_it() {
        village.given(earlierCommittee(), committee(Basis.ELECTED), joining(DAY.minusDays(9)));
        var joined = new PersonId("p-joined");
        assertThat(village.roster().holds(joined, Office.COMMITTEE, DAY.minusDays(1)))
                .isTrue();
        assertThat(village.roster().holds(joined, Office.COMMITTEE, DAY)).isFalse();
    }

    @Test
    void a_body_recorded_late_lasts_beyond_the_election_of_one_more_member() {
        village.given(joining(DAY.plusDays(9)), committee(Basis.ELECTED));
        assertThat(village.roster().seatsOf(Office.COMMITTEE, DAY.plusDays(8))).isEqualTo(5);
        assertThat(village.roster().seatsOf(Office.COMMITTEE, DAY.plusDays(9))).isEqualTo(6);
    }

    @Test
    void of_two_bodies_seated_on_one_day_the_later_recorded_sits() {
        village.given(committee(Basis.ELECTED), earlierCommittee(), committee(Basis.ELECTED));
        assertThat(village.roster().seatsOf(Office.COMMITTEE, DAY)).isEqualTo(5);
    }

    @Test
    void an_office_left_today_was_held_until_yesterday() {
        village.given(committee(Basis.ELECTED));
        var person = new PersonId("p-b00001");
        var leave = new LeaveOffice(
                Story.VILLAGE, DAY.plusDays(5), Office.COMMITTEE, person, Cause.RESIGNED, "村民代表会议审议通过", null, null);
        village.given(leave);
        assertThat(village.roster().holds(person, Office.COMMITTEE, DAY.plusDays(4)))
                .isTrue();
        assertThat(village.roster().holds(person, Office.COMMITTEE, DAY.plusDays(5)))
                .isFalse();
        village.when(leave).doesNotFit("person", "does-not-hold-it");
    }

    @Test
    void a_seat_is_taken_once() {
        village.given(committee(Basis.ELECTED));
        var again = new TakeOffice(
                Story.VILLAGE,
                DAY,
                Office.COMMITTEE,
                new Seat(new PersonId("p-b00001"), "姓名", Seat.Post.MEMBER),
                UNTIL,
                Basis.BY_ELECTED,
                null);
        village.when(again).doesNotFit("seat.person", "holds-it-already");
    }

    @Test
    void the_ledger_seats_whom_an_election_decided_once_and_nobody_who_has_left_since() {
        var seats = committee(Basis.ELECTED);
        village.by(Office.LEDGER).given(seats);
        village.when(seats).doesNotFit("seats", "seated-already");
        village.by(Office.COMMITTEE)
                .given(new LeaveOffice(
                        Story.VILLAGE,
                        DAY.plusDays(5),
                        Office.COMMITTEE,
                        new PersonId("p-b00001"),
                        Cause.RESIGNED,
                        "村民代表会议审议通过",
                        null,
                        null));
        village.by(Office.LEDGER).when(seats).doesNotFit("seats", "seated-already");
    }

    @Test
    void the_ledger_lets_nobody_join_who_has_left_in_this_term_or_joined_on_that_day() {
        village.given(committee(Basis.ELECTED), leaves(DAY.plusDays(5)));
        var joins = joinsAgain(DAY.plusDays(9));
        village.by(Office.LEDGER).when(joins).doesNotFit("seat.person", "has-left");
        village.by(Office.TOWNSHIP).when(joins).records(OfficeTaken.class);
        village.by(Office.LEDGER).when(joinsAgain(DAY.plusDays(5))).records(OfficeTaken.class);
        village.given(joinsAgain(DAY.plusDays(5)), leaves(DAY.plusDays(5)));
        village.when(joinsAgain(DAY.plusDays(5))).doesNotFit("seat.person", "has-left");
    }

    @Test
    void the_ledger_seats_the_winner_of_a_by_election_once_also_one_who_sat_in_this_term_before() {
        village.given(committee(Basis.ELECTED), leaves(DAY.plusDays(5)));
        village.by(Office.LEDGER).when(wins(DAY.plusDays(90))).records(OfficeTaken.class);
        village.by(Office.TOWNSHIP).given(wins(DAY.plusDays(92)), leaves(DAY.plusDays(95)));
        village.by(Office.LEDGER).when(wins(DAY.plusDays(90))).doesNotFit("seat.person", "has-left");
        village.when(wins(DAY.plusDays(93))).doesNotFit("seat.person", "holds-it-already");
    }

    private static TakeOffice wins(LocalDate day) {
        var seat = new Seat(new PersonId("p-b00001"), "姓名", Seat.Post.MEMBER);
        return new TakeOffice(Story.VILLAGE, day, Office.COMMITTEE, seat, UNTIL, Basis.BY_ELECTED, null);
    }

    private static LeaveOffice leaves(LocalDate day) {
        return new LeaveOffice(
                Story.VILLAGE, day, Office.COMMITTEE, new PersonId("p-b00001"), Cause.RESIGNED, "审议通过", null, null);
    }

    private static TakeOffice joinsAgain(LocalDate day) {
        var seat = new Seat(new PersonId("p-b00001"), "姓名", Seat.Post.MEMBER);
        return new TakeOffice(Story.VILLAGE, day, Office.COMMITTEE, seat, UNTIL, Basis.ELECTED, null);
    }

    @Test
    void EL_BYELECT_Q_the_ledger_ends_the_office_of_whoever_was_recalled_once_and_of_nobody_who_has_left() {
        var recalled = new LeaveOffice(
                Story.VILLAGE,
                DAY.plusDays(5),
                Office.COMMITTEE,
                new PersonId("p-b00001"),
                Cause.RECALLED,
                "依据罢免记录",
                null,
                null);
        village.given(committee(Basis.ELECTED)).by(Office.LEDGER);
        village.when(recalled).records(OfficeLeft.class);
        village.by(Office.TOWNSHIP).given(leaves(DAY.plusDays(6)));
        village.by(Office.LEDGER).when(recalled).doesNotFit("person", "has-left");
    }

    @Test
    void who_was_seated_by_hand_from_the_day_of_the_vote_is_not_seated_again_by_the_ledger() {
        var seats = committee(Basis.ELECTED);
        village.given(seats);
        village.by(Office.LEDGER).when(from(seats, DAY.plusDays(1))).doesNotFit("seats", "seated-already");
        village.when(from(seats, DAY.plusDays(2))).records(BodySeated.class);
    }

    private static SeatBody from(SeatBody seats, LocalDate day) {
        return new SeatBody(seats.community(), day, seats.body(), seats.seats(), UNTIL, seats.basis(), null);
    }

    @Test
    void numbers_entered_late_count_from_their_own_day() {
        village.given(new CountPopulation(Story.VILLAGE, DAY, 900, 300, null));
        village.given(new CountPopulation(Story.VILLAGE, DAY.minusDays(10), 800, 280, null));
        var population = village.roster().population();
        assertThat(population.on(DAY.minusDays(11))).isEmpty();
        assertThat(population.on(DAY.minusDays(1)).orElseThrow().households()).isEqualTo(280);
        assertThat(population.on(DAY).orElseThrow().households()).isEqualTo(300);
    }

    @Test
    void a_body_with_one_person_twice_does_not_fit() {
        var seat = Register.people("b", 1).getFirst();
        village.when(new SeatBody(
                        Story.VILLAGE, DAY, Office.COMMITTEE, List.of(seat, seat), UNTIL, Basis.ELECTED, null))
                .doesNotFit("seats", "person-twice");
    }

    @Test
    void more_women_than_representatives_do_not_fit() {
        village.when(seated(10, 11)).doesNotFit("women", "more-than-all");
    }

    private SeatBody committee(Basis basis) {
        return new SeatBody(Story.VILLAGE, DAY, Office.COMMITTEE, Register.people("b", 5), UNTIL, basis, null);
    }

    private SeatBody earlierCommittee() {
        var seats = Register.people("d", 7);
        var from = DAY.minusYears(4);
        return new SeatBody(Story.VILLAGE, from, Office.COMMITTEE, seats, from.plusYears(5), Basis.ELECTED, null);
    }

    private TakeOffice joining(LocalDate day) {
        return joining(day, UNTIL);
    }

    private static TakeOffice joining(LocalDate day, LocalDate until) {
        var seat = new Seat(new PersonId("p-joined"), "姓名", Seat.Post.MEMBER);
        return new TakeOffice(Story.VILLAGE, day, Office.COMMITTEE, seat, until, Basis.BY_ELECTED, "测试");
    }

    private SeatRepresentatives seated(int representatives, int women) {
        return new SeatRepresentatives(Story.VILLAGE, DAY, representatives, women, UNTIL, null);
    }

    private AuthorizeRepresentatives authorize(Matter... matters) {
        return new AuthorizeRepresentatives(Story.VILLAGE, DAY, List.of(matters), UNTIL, "村民会议决定", null);
    }

    private DemandMeeting demand(Body body, int residents, int representatives) {
        return new DemandMeeting(Story.VILLAGE, DAY, body, residents, 0, representatives, 0, "道路", null);
    }

    private DemandMeeting called(LocalDate day, int residents) {
        return new DemandMeeting(Story.COMMUNITY, day, Body.RESIDENTS_ASSEMBLY, residents, 0, 0, 0, "停车", null);
    }

    private DemandMeeting representativesAsk(int representatives) {
        return new DemandMeeting(
                Story.COMMUNITY, DAY, Body.REPRESENTATIVES_ASSEMBLY, 0, 0, representatives, 0, "停车", null);
    }
}
