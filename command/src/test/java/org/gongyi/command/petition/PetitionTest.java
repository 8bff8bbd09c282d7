package org.gongyi.command.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.petition.PetitionCase.ASKED;
import static org.gongyi.command.petition.PetitionCase.DUE;
import static org.gongyi.contract.petition.PetitionSettlement.HOLD_DEMANDED_MEETING;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.command.petition.Petition.State.Demanded;
import org.gongyi.command.petition.Petition.State.Held;
import org.gongyi.command.petition.Petition.State.NotDue;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.petition.Caller;
import org.gongyi.contract.petition.PetitionCommand.HoldDemandedMeeting;
import org.gongyi.contract.petition.PetitionCommand.SubmitPetition;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingCalled;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingHeld;
import org.gongyi.contract.petition.PetitionEvent.PetitionDutyLapsed;
import org.gongyi.contract.petition.PetitionEvent.PetitionSubmitted;
import org.gongyi.contract.petition.PetitionEvent.SignaturesChecked;
import org.gongyi.contract.petition.SignatureCheck;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.ResolutionId;
import org.junit.jupiter.api.Test;

/// 提议召集会议: who may ask, whose signature counts, by when the meeting is held, and what if it is not.
class PetitionTest {

    private final PetitionCase village = PetitionCase.inVillage();

    @Test
    void DM_VM_CALL_a_tenth_of_the_villagers_or_a_third_of_the_representatives_make_the_assembly_due() {
        var asked = village.when(village.submit(Body.VILLAGERS_ASSEMBLY, 90, 0)).passes("DM-VM-CALL");
        asked.records(PetitionSubmitted.class);
        assertThat(asked.duty(HOLD_DEMANDED_MEETING).due()).isEqualTo(DUE);
        var few = village.when(village.submit(Body.VILLAGERS_ASSEMBLY, 89, 9)).fails("DM-VM-CALL", OnFail.TASK);
        assertThat(few.duties()).isEmpty();
        village.when(village.submit(Body.VILLAGERS_ASSEMBLY, 0, 10)).passes("DM-VM-CALL");
    }

    @Test
    void DM_VR_CALL_a_fifth_of_the_representatives_make_their_assembly_due() {
        village.when(village.submit(Body.REPRESENTATIVES_ASSEMBLY, 0, 6)).passes("DM-VR-CALL");
        village.when(village.submit(Body.REPRESENTATIVES_ASSEMBLY, 0, 5)).fails("DM-VR-CALL", OnFail.TASK);
        village.when(village.submit(Body.REPRESENTATIVES_ASSEMBLY, 900, 5)).fails("DM-VR-CALL", OnFail.TASK);
    }

    @Test
    void DM_RM_CALL_a_tenth_since_2026_a_fifth_or_a_third_of_the_groups_before() {
        var community = PetitionCase.inCommunity();
        var first = LocalDate.of(2026, 1, 1);
        community.when(residents(community, first, 90)).passes("DM-RM-CALL");
        community.when(residents(community, first, 89)).fails("DM-RM-CALL", OnFail.TASK);
        community.when(residents(community, first.minusDays(1), 180)).passes("DM-RM-CALL");
        community.when(residents(community, first.minusDays(1), 179)).fails("DM-RM-CALL", OnFail.TASK);
    }

    @Test
    void DM_RR_CALL_a_fifth_of_the_representatives_since_2026_and_no_such_body_in_the_law_before() {
        var community = PetitionCase.inCommunity();
        var six = new Signatures(0, 0, 6, 0);
        var first = LocalDate.of(2026, 1, 1);
        community
                .when(community.submit(first, Body.REPRESENTATIVES_ASSEMBLY, six))
                .passes("DM-RR-CALL");
        var before = community.when(community.submit(first.minusDays(1), Body.REPRESENTATIVES_ASSEMBLY, six));
        before.isNotWeighedBy("DM-RR-CALL");
        assertThat(before.duties()).isEmpty();
    }

    private static SubmitPetition residents(PetitionCase in, LocalDate day, int adults) {
        return in.submit(day, Body.RESIDENTS_ASSEMBLY, new Signatures(adults, 0, 0, 0));
    }

    @Test
    void DM_VR_CALL_in_chongqing_the_fifteen_days_and_their_passing_are_the_law_s_own() {
        var there = PetitionCase.inVillage("500101001001");
        var asked = there.submit(Body.REPRESENTATIVES_ASSEMBLY, 0, 6);
        assertThat(there.when(asked).duty(HOLD_DEMANDED_MEETING).rule()).isEqualTo("DM-VR-CALL");
        there.given(asked).on(DUE.plusDays(1));
        there.when(there.lapse(DUE.plusDays(1))).fails("DM-VR-CALL", OnFail.ESCALATE);
    }

    @Test
    void REC_SIGN_a_signature_twice_of_nobody_on_the_roll_or_taken_back_is_not_counted() {
        village.given(village.submit(Body.VILLAGERS_ASSEMBLY, 95, 0)).withRoll(92, 0);
        var signers = paper(IntStream.rangeClosed(1, 92), 7, 7, 400);
        var checked = village.when(village.check(signers, List.of(3, 4), 0))
                .passes("REC-SIGN")
                .passes("DM-VM-CALL")
                .records(SignaturesChecked.class);
        assertThat(checked.check()).isEqualTo(new SignatureCheck(95, 2, 1, 2, new Signatures(90, 0, 0, 0)));
        village.when(village.check(signers, List.of(3, 4, 5), 0)).fails("DM-VM-CALL", OnFail.TASK);
    }

    @Test
    void REC_SIGN_as_many_signatures_are_checked_as_were_handed_in_or_it_is_said_why() {
        village.given(village.submit(Body.VILLAGERS_ASSEMBLY, 95, 0)).withRoll(94, 0);
        var all = paper(IntStream.rangeClosed(1, 94));
        village.when(village.check(all, List.of(), 1)).passes("REC-SIGN");
        var fewer = village.when(village.check(all, List.of(), 0)).fails("REC-SIGN", OnFail.WARN);
        fewer.refuses(Refusal.ReasonNeeded.class);
        assertThat(fewer.check("REC-SIGN").arithmetic()).isEqualTo("收到时记 95，核对签名 94 处：重复 0，不在名册 0，撤回 0，计 94");
    }

    @Test
    void REC_SIGN_a_check_undoes_the_duty_or_makes_it_from_the_day_the_petition_was_handed_in() {
        village.given(village.submit(Body.VILLAGERS_ASSEMBLY, 90, 0)).withRoll(90, 0);
        var all = paper(IntStream.rangeClosed(1, 90));
        village.given(village.check(all, List.of(1), 0));
        assertThat(village.state()).isInstanceOf(NotDue.class);
        assertThat(village.when(village.check(all, List.of(), 0))
                        .duty(HOLD_DEMANDED_MEETING)
                        .due())
                .isEqualTo(DUE);
        village.given(village.check(all, List.of(), 0));
        assertThat(village.state()).isInstanceOf(Demanded.class);
    }

    @Test
    void REC_SIGN_representatives_are_counted_by_the_roll_where_it_knows_them() {
        village.given(village.submit(Body.REPRESENTATIVES_ASSEMBLY, 0, 7)).withRoll(7, 6);
        var seven = paper(IntStream.rangeClosed(1, 7));
        var checked = village.when(village.check(seven, List.of(), 0)).passes("DM-VR-CALL");
        assertThat(checked.records(SignaturesChecked.class).check().counted()).isEqualTo(new Signatures(7, 0, 6, 0));
        village.when(village.check(seven, List.of(6), 0)).fails("DM-VR-CALL", OnFail.TASK);
        village.withRoll(7, 0).when(village.check(seven, List.of(6), 0)).passes("DM-VR-CALL");
    }

    @Test
    void DM_VM_NOTICE_the_assembly_is_called_ten_days_before_by_the_law_of_its_day() {
        village.given(village.submit(Body.VILLAGERS_ASSEMBLY, 90, 0));
        var ten = village.when(village.call(ASKED, ASKED.plusDays(10), Caller.COMMITTEE));
        ten.passes("DM-VM-NOTICE").passes("REC-CALL").records(DemandedMeetingCalled.class);
        var nine = village.when(village.call(ASKED, ASKED.plusDays(9), Caller.COMMITTEE));
        nine.fails("DM-VM-NOTICE", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
    }

    @Test
    void REC_CALL_a_meeting_after_its_day_goes_up_and_so_does_one_that_was_never_held() {
        village.given(village.submit(Body.VILLAGERS_ASSEMBLY, 90, 0));
        village.when(village.call(ASKED, DUE, Caller.COMMITTEE)).passes("REC-CALL");
        village.when(village.call(ASKED, DUE.plusDays(1), Caller.COMMITTEE)).fails("REC-CALL", OnFail.ESCALATE);
        village.on(DUE).when(village.lapse(DUE)).doesNotFit("duty", "not-overdue");
        village.on(DUE.plusDays(1));
        var late = village.when(village.lapse(DUE.plusDays(1))).fails("REC-CALL", OnFail.ESCALATE);
        late.records(PetitionDutyLapsed.class);
        assertThat(late.check("REC-CALL").arithmetic()).isEqualTo("应当于 2026-03-17 前召开村民会议，逾期没有召开");
        village.given(village.lapse(DUE.plusDays(1)));
        village.when(village.lapse(DUE.plusDays(1))).doesNotFit("duty", "noted-already");
    }

    @Test
    void REC_CALL_others_call_it_once_the_committee_did_not_or_say_why() {
        village.given(village.submit(Body.VILLAGERS_ASSEMBLY, 90, 0));
        for (var other : List.of(Caller.SUPERVISION, Caller.TOWNSHIP)) {
            var early = village.when(village.call(DUE, DUE.plusDays(10), other));
            assertThat(early.refuses(Refusal.ReasonNeeded.class).checks())
                    .anySatisfy(check -> assertThat(check.fails(OnFail.WARN)).isTrue());
            village.when(village.call(DUE.plusDays(1), DUE.plusDays(11), other)).records(DemandedMeetingCalled.class);
        }
    }

    @Test
    void DM_VM_QUORUM_a_meeting_to_which_too_few_came_is_none_and_is_still_owed() {
        village.given(village.submit(Body.VILLAGERS_ASSEMBLY, 90, 0));
        var few = village.hold(DUE, CountedBy.ADULTS, 900, 450);
        village.when(few).fails("DM-VM-QUORUM", OnFail.VOID).records(DemandedMeetingHeld.class);
        village.given(few);
        assertThat(village.state()).isInstanceOf(Demanded.class);
        village.given(village.hold(DUE, CountedBy.ADULTS, 900, 451));
        assertThat(village.state()).isInstanceOf(Held.class);
        village.on(DUE.plusDays(1)).when(village.lapse(DUE.plusDays(1))).doesNotFit("duty", "not-open");
    }

    @Test
    void what_cannot_be_is_refused_with_what_does_not_fit() {
        village.when(village.submit(Body.RESIDENTS_ASSEMBLY, 90, 0)).doesNotFit("body", "no-such-body");
        village.when(village.submit(Body.VILLAGERS_ASSEMBLY, 0, 0)).doesNotFit("signed", "nobody");
        village.when(village.lapse(DUE)).refuses(Refusal.Unknown.class);
        village.given(village.submit(Body.VILLAGERS_ASSEMBLY, 90, 0));
        village.when(village.check(List.of(1), List.of(), 0)).doesNotFit("signers", "no-roll-of-persons");
        village.withRoll(3, 0).when(village.check(List.of(), List.of(), 9)).doesNotFit("signers", "nobody");
        village.when(village.check(List.of(1), List.of(2), 0)).doesNotFit("withdrawn", "did-not-sign");
        village.when(village.call(DUE, DUE.minusDays(1), Caller.COMMITTEE)).doesNotFit("meetingOn", "before-the-call");
        village.when(village.hold(DUE, CountedBy.MEMBERS, 9, 9)).doesNotFit("countedBy", "not-counted-so");
        village.when(village.hold(ASKED.minusDays(1), CountedBy.ADULTS, 900, 451))
                .doesNotFit("occurredOn", "before-what-happened");
        var elsewhere = new ResolutionId("510402001002-0a1b2c3d4e");
        village.withMatter();
        village.when(new HoldDemandedMeeting(
                        village.id(), DUE, CountedBy.ADULTS, 900, 451, "同意", elsewhere, List.of(), null))
                .doesNotFit("resolution", "of-another-community");
    }

    @Test
    void what_came_of_it_names_a_matter_that_the_ledger_has_or_none() {
        village.given(village.submit(Body.VILLAGERS_ASSEMBLY, 90, 0));
        var here = new ResolutionId(village.id().community() + "-0a1b2c3d4e");
        var held = new HoldDemandedMeeting(village.id(), DUE, CountedBy.ADULTS, 900, 451, "同意", here, List.of(), null);
        village.when(held).doesNotFit("resolution", "no-such-matter");
        assertThat(village.withMatter()
                        .when(held)
                        .records(DemandedMeetingHeld.class)
                        .resolution())
                .isEqualTo(here);
    }

    private static List<Integer> paper(IntStream numbers, Integer... more) {
        return Stream.concat(numbers.boxed(), Stream.of(more)).toList();
    }
}
