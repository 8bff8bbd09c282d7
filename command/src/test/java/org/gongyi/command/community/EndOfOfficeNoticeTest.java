package org.gongyi.command.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Outcome;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.Duty;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.OfficeAct.NoteOfficeLapse;
import org.gongyi.contract.community.OfficeAct.PublishEndOfOffice;
import org.gongyi.contract.community.OfficeEvent.EndOfOfficePublished;
import org.gongyi.contract.community.OfficeEvent.OfficeDutyLapsed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// That an office ended before the end of the term is made known: within fifteen days in Zhejiang, within five
/// in Henan; elsewhere the law asks for no notice and one may be posted all the same.
class EndOfOfficeNoticeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);
    private static final PersonId MEMBER = new PersonId("p-b00001");
    private static final PersonId SUPERVISOR = new PersonId("p-c00001");
    private static final String KEY = "publish-end-of-office:committee:p-b00001";

    private final Story zhejiang = seated(Story.inVillage("330102001001"));
    private final Story henan = seated(Story.inVillage("410102001001"));
    private final Story panzhihua = seated(Story.inVillage());

    @Test
    void EL_END_AUTO_in_zhejiang_it_is_made_known_within_fifteen_days_and_in_henan_within_five() {
        for (var cause : List.of(Cause.SENTENCED, Cause.INCAPACITATED)) {
            assertThat(owed(zhejiang, cause, MEMBER).due()).isEqualTo(LocalDate.of(2026, 5, 26));
            assertThat(owed(henan, cause, MEMBER).due()).isEqualTo(LocalDate.of(2026, 5, 18)); // 16 May is a Saturday
            assertThat(owed(henan, cause, MEMBER).rule()).isEqualTo("EL-END-AUTO");
            assertThat(leaving(panzhihua, cause, MEMBER).duties()).isEmpty();
        }
        for (var cause : List.of(Cause.DIED, Cause.ELECTION_VOID))
            assertThat(leaving(zhejiang, cause, MEMBER).duties()).isEmpty();
    }

    @Test
    void EL_END_2UNFIT_in_zhejiang_it_is_made_known_within_fifteen_days() {
        assertThat(owed(zhejiang, Cause.TWICE_NOT_COMPETENT, MEMBER).due()).isEqualTo(LocalDate.of(2026, 5, 26));
        assertThat(owed(zhejiang, Cause.TWICE_NOT_COMPETENT, MEMBER).rule()).isEqualTo("EL-END-2UNFIT");
        assertThat(leaving(henan, Cause.TWICE_NOT_COMPETENT, MEMBER).duties()).isEmpty();
    }

    @Test
    void EL_END_AUTO_zhejiang_wants_the_notice_of_who_supervised_as_well() {
        assertThat(owed(zhejiang, Cause.SENTENCED, SUPERVISOR).key())
                .isEqualTo("publish-end-of-office:supervision-committee:p-c00001");
        assertThat(leaving(henan, Cause.SENTENCED, SUPERVISOR).duties()).isEmpty();
    }

    @Test
    void EL_END_AUTO_a_notice_on_the_last_day_is_in_time_and_a_day_later_needs_a_reason() {
        zhejiang.given(leaves(zhejiang, Cause.SENTENCED, MEMBER));
        var last = LocalDate.of(2026, 5, 26);
        zhejiang.when(posts(zhejiang, last, null)).passes("EL-END-AUTO").records(EndOfOfficePublished.class);
        zhejiang.when(posts(zhejiang, last.plusDays(1), null))
                .fails("EL-END-AUTO", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        zhejiang.given(posts(zhejiang, last, null));
        assertThat(zhejiang.meetings().duties()).doesNotContainKey(KEY);
    }

    @Test
    void EL_END_AUTO_in_zhejiang_a_notice_nobody_posted_goes_up_since_the_township_may_post_it() {
        zhejiang.given(leaves(zhejiang, Cause.SENTENCED, MEMBER));
        lapsing(zhejiang, LocalDate.of(2026, 5, 26))
                .fails("EL-END-AUTO", OnFail.ESCALATE)
                .records(OfficeDutyLapsed.class);
        henan.given(leaves(henan, Cause.SENTENCED, MEMBER));
        lapsing(henan, LocalDate.of(2026, 5, 18)).isNotWeighedBy("EL-END-AUTO").records(OfficeDutyLapsed.class);
    }

    @Test
    void a_notice_may_be_posted_where_no_law_asks_for_one_once_and_not_before_the_office_ended() {
        panzhihua.when(posts(panzhihua, DAY, null)).doesNotFit("person", "nothing-to-publish");
        panzhihua.given(leaves(panzhihua, Cause.DIED, MEMBER));
        panzhihua.when(posts(panzhihua, DAY.minusDays(1), null)).doesNotFit("occurredOn", "before-the-end");
        panzhihua.when(posts(panzhihua, DAY, null)).records(EndOfOfficePublished.class);
        panzhihua.given(posts(panzhihua, DAY, null));
        panzhihua.when(posts(panzhihua, DAY, null)).doesNotFit("person", "nothing-to-publish");
    }

    private static Outcome<CommunityEvent> lapsing(Story there, LocalDate due) {
        var after = due.plusDays(1);
        return there.by(Office.LEDGER).on(after).when(new NoteOfficeLapse(there.code(), after, KEY, due, null));
    }

    private static Story seated(Story there) {
        return there.given(Register.bodies(there.code()));
    }

    private static Duty owed(Story there, Cause cause, PersonId person) {
        return leaving(there, cause, person).duties().getFirst();
    }

    private static Outcome<CommunityEvent> leaving(Story there, Cause cause, PersonId person) {
        return there.when(leaves(there, cause, person));
    }

    private static LeaveOffice leaves(Story there, Cause cause, PersonId person) {
        var office = person.equals(SUPERVISOR) ? Office.SUPERVISION_COMMITTEE : Office.COMMITTEE;
        return new LeaveOffice(there.code(), DAY, office, person, cause, "依据", null, null);
    }

    private static PublishEndOfOffice posts(Story there, LocalDate day, @Nullable String reason) {
        return new PublishEndOfOffice(there.code(), day, Office.COMMITTEE, MEMBER, "村务公开栏", reason);
    }
}
