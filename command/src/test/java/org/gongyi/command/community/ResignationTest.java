package org.gongyi.command.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.Sittings.representatives;
import static org.gongyi.command.Sittings.sitting;
import static org.gongyi.command.Sittings.villagers;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Outcome;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand.DrawGroups;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.Group;
import org.gongyi.contract.community.OfficeAct.DecideResignation;
import org.gongyi.contract.community.OfficeAct.NoteOfficeLapse;
import org.gongyi.contract.community.OfficeAct.ReceiveResignation;
import org.gongyi.contract.community.OfficeAct.WithdrawResignation;
import org.gongyi.contract.community.OfficeEvent.OfficeDutyLapsed;
import org.gongyi.contract.community.OfficeEvent.ResignationDecided;
import org.gongyi.contract.community.OfficeEvent.ResignationReceived;
import org.gongyi.contract.community.OfficeEvent.ResignationWithdrawn;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.resolution.Vote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A member of the committee resigns: the assembly considers it, and the office ends on the day it approves. Of a
/// committee of five that sits until the end of 2030.
class ResignationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);
    private static final LocalDate THIRTY_DAYS_LATER = LocalDate.of(2026, 6, 10);
    private static final PersonId MEMBER = new PersonId("p-b00001");
    private static final String KEY = "decide-resignation:p-b00001:2026-05-11";
    private static final String ZHEJIANG = "330102001001";
    private static final String SHANGHAI = "310101001001";

    private final Story village = registered(Story.inVillage());
    private final Story community = registered(Story.inCommunity());
    private final Story zhejiang = registered(Story.inVillage(ZHEJIANG));

    @Test
    void EL_RESIGN_whoever_resigns_holds_the_office_until_an_assembly_approves_it() {
        village.given(resigns(village, DAY));
        assertThat(holds(village, DAY.plusDays(40))).isTrue();
        var day = DAY.plusDays(20);
        var approved = deciding(village, day, representatives(day));
        var events = approved.passes("EL-RESIGN").recordsAll(List.of(ResignationDecided.class, OfficeLeft.class));
        assertThat(((OfficeLeft) events.getLast()).decision()).isEqualTo("2026-05-31 村民代表会议，赞成 50，反对 0，弃权 0");
        village.given(decides(village, day, representatives(day)));
        assertThat(holds(village, day.minusDays(1))).isTrue();
        assertThat(holds(village, day)).isFalse();
    }

    @Test
    void EL_RESIGN_either_assembly_of_the_community_considers_it_and_no_other_body() {
        village.given(new DrawGroups(village.code(), DAY, List.of(new Group("一组", 90, 30)), null));
        for (var story : List.of(village, community)) {
            story.given(resigns(story, DAY));
            deciding(story, DAY, representatives(DAY)).passes("EL-RESIGN");
            var all = story == village ? Body.VILLAGERS_ASSEMBLY : Body.RESIDENTS_ASSEMBLY;
            deciding(story, DAY, sitting(all, CountedBy.ADULTS, DAY, 900, 500)).passes("EL-RESIGN");
        }
        var group = sitting(Body.GROUP_ASSEMBLY, CountedBy.ADULTS, "一组", DAY, 90, 80, new Vote(80, 0, 0));
        deciding(village, DAY, group).fails("EL-RESIGN", OnFail.VOID).records(ResignationDecided.class);
        village.given(decides(village, DAY, group));
        assertThat(holds(village, DAY)).isTrue();
    }

    @Test
    void EL_RESIGN_a_sitting_without_its_quorum_considers_nothing_and_the_resignation_stays_open() {
        village.given(resigns(village, DAY));
        deciding(village, DAY, representatives(DAY, 39))
                .fails("DM-VR-QUORUM", OnFail.VOID)
                .records(ResignationDecided.class);
        village.given(decides(village, DAY, representatives(DAY, 39)));
        assertThat(village.meetings().duties()).containsKey(KEY);
        deciding(village, DAY, representatives(DAY, 40))
                .passes("DM-VR-QUORUM")
                .recordsAll(List.of(ResignationDecided.class, OfficeLeft.class));
    }

    @Test
    void EL_RESIGN_half_of_those_present_do_not_approve_it_and_the_member_stays() {
        village.given(resigns(village, DAY));
        deciding(village, DAY, voted(25)).fails("DM-VR-PASS", OnFail.NOT_PASSED).records(ResignationDecided.class);
        deciding(village, DAY, voted(26)).recordsAll(List.of(ResignationDecided.class, OfficeLeft.class));
        village.given(decides(village, DAY, voted(25)));
        assertThat(holds(village, DAY)).isTrue();
        assertThat(village.meetings().duties()).doesNotContainKey(KEY);
        village.when(resigns(village, DAY)).records(ResignationReceived.class);
    }

    @Test
    void EL_RESIGN_in_zhejiang_it_is_considered_within_thirty_days_and_later_with_a_reason() {
        var received = zhejiang.when(resigns(zhejiang, DAY));
        assertThat(received.duty(KEY).due()).isEqualTo(THIRTY_DAYS_LATER);
        assertThat(received.duty(KEY).rule()).isEqualTo("EL-RESIGN");
        assertThat(received.duty(KEY).citation().article()).isEqualTo("第三十七条");
        zhejiang.given(resigns(zhejiang, DAY));
        deciding(zhejiang, THIRTY_DAYS_LATER, representatives(THIRTY_DAYS_LATER))
                .passes("EL-RESIGN");
        var late = THIRTY_DAYS_LATER.plusDays(1);
        deciding(zhejiang, late, representatives(late))
                .fails("EL-RESIGN", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        zhejiang.when(decides(zhejiang, late, representatives(late), "会期推迟"))
                .recordsAll(List.of(ResignationDecided.class, OfficeLeft.class));
    }

    @Test
    void EL_RESIGN_in_zhejiang_that_an_approved_one_ended_the_office_is_made_known_within_five_days() {
        zhejiang.given(resigns(zhejiang, DAY));
        var notice = deciding(zhejiang, DAY, representatives(DAY)).duty("publish-end-of-office:committee:p-b00001");
        assertThat(notice.due()).isEqualTo(LocalDate.of(2026, 5, 18)); // 16 May is a Saturday
        assertThat(notice.rule()).isEqualTo("EL-RESIGN");
        village.given(resigns(village, DAY));
        assertThat(deciding(village, DAY, representatives(DAY)).duties()).isEmpty();
    }

    @Test
    void REC_RESIGN_where_no_law_sets_a_limit_it_is_considered_within_thirty_days() {
        for (var story : List.of(village, community)) {
            var duty = story.when(resigns(story, DAY)).duty(KEY);
            assertThat(duty.rule()).isEqualTo("REC-RESIGN");
            assertThat(duty.due()).isEqualTo(THIRTY_DAYS_LATER);
            assertThat(duty.office()).isEqualTo(Office.COMMITTEE);
            story.given(resigns(story, DAY));
            var late = THIRTY_DAYS_LATER.plusDays(1);
            deciding(story, late, representatives(late))
                    .recordsAll(List.of(ResignationDecided.class, OfficeLeft.class));
        }
    }

    @Test
    void EL_RESIGN_before_2026_no_law_asked_an_assembly_and_nothing_was_owed() {
        var last = LocalDate.of(2025, 12, 31);
        assertThat(village.when(resigns(village, last)).duties()).isEmpty();
        assertThat(village.when(resigns(village, last.plusDays(1))).duties()).hasSize(1);
        village.given(resigns(village, last));
        deciding(village, last, representatives(last))
                .isNotWeighedBy("EL-RESIGN")
                .recordsAll(List.of(ResignationDecided.class, OfficeLeft.class));
    }

    @Test
    void EL_BYELECT_Q_in_shanghai_an_approved_resignation_that_leaves_two_asks_for_a_by_election() {
        var shanghai = registered(Story.inVillage(SHANGHAI));
        for (var member : List.of("p-b00003", "p-b00004")) shanghai.given(dies(shanghai, new PersonId(member)));
        shanghai.given(resigns(shanghai, DAY));
        var sitting = sitting(Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, DAY, 58, 50);
        deciding(shanghai, DAY, sitting).fails("EL-BYELECT-Q", OnFail.TASK).duty("by-election:2026-05-11");
    }

    @Test
    void whoever_has_left_otherwise_and_a_committee_seated_since_leave_no_resignation_to_consider() {
        village.given(resigns(village, DAY), dies(village, MEMBER));
        assertThat(village.meetings().duties()).doesNotContainKey(KEY);
        deciding(village, DAY, villagers(DAY)).doesNotFit("person", "has-not-resigned");
        community.given(resigns(community, DAY), seated(community, DAY.minusDays(1)));
        assertThat(community.meetings().duties()).containsKey(KEY);
        community.given(seated(community, DAY.plusDays(1)));
        assertThat(community.meetings().duties()).doesNotContainKey(KEY);
        deciding(community, DAY.plusDays(1), representatives(DAY.plusDays(1))).doesNotFit("person", "has-not-resigned");
    }

    @Test
    void a_resignation_is_handed_in_once_by_a_member_and_considered_after_that() {
        village.when(new ReceiveResignation(village.code(), DAY, new PersonId("p-c00001"), true, null, null))
                .doesNotFit("person", "does-not-hold-it");
        deciding(village, DAY, representatives(DAY)).doesNotFit("person", "has-not-resigned");
        village.given(resigns(village, DAY));
        village.when(resigns(village, DAY)).doesNotFit("person", "resigns-already");
        var before = DAY.minusDays(1);
        deciding(village, before, representatives(before)).doesNotFit("occurredOn", "before-the-resignation");
        deciding(village, DAY, sitting(Body.RESIDENTS_ASSEMBLY, CountedBy.ADULTS, DAY, 900, 500))
                .doesNotFit("sitting.body", "no-such-body");
    }

    @Test
    void why_somebody_resigns_is_sealed_and_that_they_do_is_not() {
        var received = village.when(new ReceiveResignation(village.code(), DAY, MEMBER, true, "术后须静养一年", null))
                .records(ResignationReceived.class);
        assertThat(received.ground()).isEqualTo(Sealed.of(MEMBER, "术后须静养一年"));
        assertThat(received.toString()).doesNotContain("术后");
    }

    @Test
    void a_resignation_nobody_considered_in_time_is_noted_once_on_the_day_after() {
        village.given(resigns(village, DAY));
        var lapse = new NoteOfficeLapse(village.code(), THIRTY_DAYS_LATER.plusDays(1), KEY, THIRTY_DAYS_LATER, null);
        village.by(Office.LEDGER).on(THIRTY_DAYS_LATER).when(lapse).doesNotFit("duty", "not-overdue");
        village.on(THIRTY_DAYS_LATER.plusDays(1)).when(lapse).records(OfficeDutyLapsed.class);
        village.given(lapse);
        village.when(lapse).doesNotFit("duty", "not-open");
        var late = THIRTY_DAYS_LATER.plusDays(1);
        deciding(village, late, representatives(late)).recordsAll(List.of(ResignationDecided.class, OfficeLeft.class));
    }

    private static Story registered(Story story) {
        return story.given(Register.bodies(story.code()))
                .given(Register.people(story.code(), 900, 300))
                .given(Register.representatives(story.code(), 55, 20));
    }

    @Test
    void a_resignation_that_is_taken_back_before_it_was_considered_leaves_nothing_to_consider() {
        village.when(withdraws(DAY)).doesNotFit("person", "has-not-resigned");
        village.given(resigns(village, DAY));
        village.when(withdraws(DAY.minusDays(1))).doesNotFit("occurredOn", "before-the-resignation");
        village.when(withdraws(DAY)).records(ResignationWithdrawn.class);
        village.given(withdraws(DAY));
        assertThat(village.meetings().duties()).doesNotContainKey(KEY);
        assertThat(holds(village, DAY)).isTrue();
        village.when(decides(village, DAY, representatives(DAY))).doesNotFit("person", "has-not-resigned");
        village.when(resigns(village, DAY.plusDays(1))).records(ResignationReceived.class);
    }

    private WithdrawResignation withdraws(LocalDate day) {
        return new WithdrawResignation(village.code(), day, MEMBER, true, null);
    }

    private static ReceiveResignation resigns(Story there, LocalDate day) {
        return new ReceiveResignation(there.code(), day, MEMBER, true, null, null);
    }

    private static DecideResignation decides(Story there, LocalDate day, Sitting sitting) {
        return decides(there, day, sitting, null);
    }

    private static DecideResignation decides(Story there, LocalDate day, Sitting sitting, @Nullable String reason) {
        return new DecideResignation(there.code(), day, MEMBER, sitting, reason);
    }

    private static Outcome<CommunityEvent> deciding(Story there, LocalDate day, Sitting sitting) {
        return there.when(decides(there, day, sitting));
    }

    /// Of 60 representatives 50 came.
    private static Sitting voted(int inFavour) {
        return sitting(
                Body.REPRESENTATIVES_ASSEMBLY,
                CountedBy.MEMBERS,
                null,
                DAY,
                60,
                50,
                new Vote(inFavour, 50 - inFavour, 0));
    }

    private static LeaveOffice dies(Story there, PersonId person) {
        return new LeaveOffice(there.code(), DAY, Office.COMMITTEE, person, Cause.DIED, null, null, null);
    }

    private static SeatBody seated(Story there, LocalDate from) {
        return new SeatBody(
                there.code(), from, Office.COMMITTEE, Register.people("b", 5), from.plusYears(5), Basis.ELECTED, "测试");
    }

    private static boolean holds(Story there, LocalDate day) {
        return there.roster().holds(MEMBER, Office.COMMITTEE, day);
    }
}
