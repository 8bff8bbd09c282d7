package org.gongyi.command.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.command.hearing.HearingCase.BEGUN;
import static org.gongyi.command.hearing.HearingCase.CLOSED;
import static org.gongyi.command.hearing.HearingCase.HELD;
import static org.gongyi.contract.hearing.HearingSettlement.GIVE_FEEDBACK;
import static org.gongyi.contract.hearing.HearingSettlement.TIE_TO_RESOLUTION;
import static org.gongyi.contract.hearing.HearingSettlement.reportFollowUp;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.Outcome;
import org.gongyi.command.hearing.Hearing.State.Closed;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.hearing.Adoption;
import org.gongyi.contract.hearing.Channel;
import org.gongyi.contract.hearing.Concern;
import org.gongyi.contract.hearing.HearingCommand.NoteHearingLapse;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingEvent.FeedbackGiven;
import org.gongyi.contract.hearing.HearingEvent.FollowUpAgreed;
import org.gongyi.contract.hearing.HearingEvent.HearingAnnounced;
import org.gongyi.contract.hearing.HearingEvent.HearingBegun;
import org.gongyi.contract.hearing.HearingEvent.HearingClosed;
import org.gongyi.contract.hearing.HearingEvent.HearingConvened;
import org.gongyi.contract.hearing.HearingEvent.HearingDutyLapsed;
import org.gongyi.contract.hearing.HearingEvent.OpinionRecorded;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.Outcomes;
import org.gongyi.contract.hearing.SpeakerGroup;
import org.gongyi.contract.resolution.ResolutionId;
import org.junit.jupiter.api.Test;

/// Who is heard, in which form, and that nothing said is left without an outcome.
class HearingTest {

    private final HearingCase village = HearingCase.inVillage();
    private final HearingCase community = HearingCase.inCommunity();

    @Test
    void HR_CLASS_what_touches_all_is_a_demonstration_and_what_touches_some_a_hearing() {
        village.when(village.begin(HearingForm.DEMONSTRATION, 1200, 1200)).passes("HR-CLASS");
        village.when(village.begin(HearingForm.DEMONSTRATION, 1199, 1200))
                .fails("HR-CLASS", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        village.when(village.begin(HearingForm.HEARING, 1200, 1200)).fails("HR-CLASS", OnFail.WARN);
        village.when(village.begin(HearingForm.HEARING, 1199, 1200)).passes("HR-CLASS");
        village.when(village.begin(HearingForm.HEARING, 1, 1200)).passes("HR-CLASS");
        village.when(village.begin(HearingForm.HEARING, 0, 1200)).fails("HR-CLASS", OnFail.WARN);
        var check = village.when(village.begin(HearingForm.HEARING, 36, 1200)).check("HR-CLASS");
        assertThat(check.arithmetic()).isEqualTo("全体 1200 人，涉及 36 人：涉及部分，对应听证会，以听证会听取意见");
        assertThat(check.citation().article()).isEqualTo("第三十三条第二款");
    }

    @Test
    void HR_CLASS_a_second_form_on_the_same_matter_says_why() {
        var concern = new Concern(36, 1200, 0, 0, List.of());
        village.when(village.begin(HearingForm.DEMONSTRATION, concern, "专家另行论证"))
                .fails("HR-CLASS", OnFail.WARN)
                .records(HearingBegun.class);
    }

    @Test
    void DL_RULES_a_council_meets_by_rules_in_force_or_says_why_it_did_without() {
        village.given(village.begin(HearingForm.COUNCIL, 0, 1200), village.announce(BEGUN, HELD));
        var without = village.withRules(null).when(village.convene(HELD)).fails("DL-RULES", OnFail.WARN);
        without.refuses(Refusal.ReasonNeeded.class);
        village.withRules(BEGUN).when(village.convene(HELD)).passes("DL-RULES");
    }

    @Test
    void DL_RULES_are_asked_of_a_council_and_of_no_other_meeting() {
        village.given(village.begin(HearingForm.HEARING, 36, 1200), village.announce(BEGUN, HELD));
        village.withRules(null).when(village.convene(HELD)).isNotWeighedBy("DL-RULES");
    }

    @Test
    void HR_CLASS_a_forum_and_a_council_are_for_whoever_comes() {
        for (var form : List.of(HearingForm.FORUM, HearingForm.COUNCIL))
            village.when(village.begin(form, 0, 1200)).passes("HR-CLASS").records(HearingBegun.class);
    }

    @Test
    void more_people_are_not_concerned_than_live_there() {
        village.when(village.begin(HearingForm.HEARING, 1201, 1200)).doesNotFit("concern", "more-than-all");
        village.when(village.begin(HearingForm.HEARING, 0, 0)).doesNotFit("concern", "nobody-lives-there");
        village.when(village.begin(HearingForm.HEARING, new Concern(36, 1200, 37, 0, List.of()), null))
                .doesNotFit("concern", "more-than-affected");
        village.when(village.begin(HearingForm.HEARING, new Concern(36, 1200, 0, 0, List.of("三组", "三组")), null))
                .doesNotFit("concern", "group-twice");
    }

    @Test
    void HR_NOTICE_ten_days_before_where_the_sample_system_is_on() {
        var sample = HearingCase.inCommunityWithTheSampleSystem();
        sample.given(sample.begin(HearingForm.HEARING, 36, 1200));
        sample.when(sample.announce(BEGUN, BEGUN.plusDays(10)))
                .passes("HR-NOTICE")
                .records(HearingAnnounced.class);
        var late = sample.when(sample.announce(BEGUN, BEGUN.plusDays(9))).fails("HR-NOTICE", OnFail.WARN);
        assertThat(late.check("HR-NOTICE").arithmetic()).contains("共 9 天，须满 10 天");
        late.refuses(Refusal.ReasonNeeded.class);
        village.given(village.begin(HearingForm.HEARING, 36, 1200))
                .when(village.announce(BEGUN, BEGUN.plusDays(1)))
                .isNotWeighedBy("HR-NOTICE");
    }

    @Test
    void DL_STEP_the_meeting_is_made_known_on_an_earlier_day_and_held_on_the_day_of_the_notice() {
        village.given(village.begin(HearingForm.HEARING, 36, 1200));
        village.when(village.convene(HELD)).fails("DL-STEP", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        village.given(village.announce(HELD.minusDays(1), HELD));
        village.when(village.convene(HELD)).passes("DL-STEP").records(HearingConvened.class);
        village.when(village.convene(HELD.plusDays(1))).fails("DL-STEP", OnFail.WARN);
        village.given(village.announce(HELD, HELD)).when(village.convene(HELD)).fails("DL-STEP", OnFail.WARN);
    }

    @Test
    void DL_STEP_the_last_notice_counts() {
        village.given(
                village.begin(HearingForm.HEARING, 36, 1200),
                village.announce(BEGUN, HELD),
                village.announce(BEGUN, HELD.plusDays(7)));
        village.when(village.convene(HELD.plusDays(7))).passes("DL-STEP");
        village.when(village.convene(HELD)).fails("DL-STEP", OnFail.WARN);
    }

    @Test
    void HR_PART_everybody_who_belongs_there_came() {
        var sample = HearingCase.inCommunityWithTheSampleSystem();
        sample.given(sample.begin(HearingForm.HEARING, 36, 1200), sample.announce(BEGUN, HELD));
        sample.when(sample.convene(
                        HELD,
                        SpeakerGroup.AFFECTED,
                        SpeakerGroup.REPRESENTATIVES,
                        SpeakerGroup.UNITS,
                        SpeakerGroup.DEPARTMENTS))
                .passes("HR-PART");
        var without = sample.when(
                        sample.convene(HELD, SpeakerGroup.AFFECTED, SpeakerGroup.REPRESENTATIVES, SpeakerGroup.UNITS))
                .fails("HR-PART", OnFail.WARN);
        assertThat(without.check("HR-PART").arithmetic()).isEqualTo("到会 27 人，旁听 4 人，没有到会的：有关部门");
    }

    @Test
    void HR_PART_experts_belong_to_a_demonstration() {
        var sample = HearingCase.inCommunityWithTheSampleSystem();
        sample.given(sample.begin(HearingForm.DEMONSTRATION, 1200, 1200), sample.announce(BEGUN, HELD));
        sample.when(sample.convene(
                        HELD,
                        SpeakerGroup.AFFECTED,
                        SpeakerGroup.REPRESENTATIVES,
                        SpeakerGroup.UNITS,
                        SpeakerGroup.DEPARTMENTS))
                .fails("HR-PART", OnFail.WARN);
    }

    @Test
    void nobody_came_is_no_meeting() {
        village.given(village.begin(HearingForm.HEARING, 36, 1200), village.announce(BEGUN, HELD));
        village.when(village.convene(HELD, SpeakerGroup.AFFECTED, SpeakerGroup.AFFECTED))
                .doesNotFit("attendance", "group-twice");
        village.when(village.convene(HELD, null, new SpeakerGroup[0])).doesNotFit("attendance", "nobody");
    }

    @Test
    void an_opinion_has_a_number_and_its_speaker_is_sealed() {
        village.heard(1);
        var said = village.when(village.say(SpeakerGroup.UNITS, null)).records(OpinionRecorded.class);
        assertThat(said.number()).isEqualTo(2);
        assertThat(said.speaker()).isInstanceOf(Sealed.Open.class);
        assertThat(said.toString()).doesNotContain("陈大妈");
    }

    @Test
    void whoever_is_away_speaks_in_writing_before_the_meeting_and_nobody_spoke_at_one_not_held() {
        village.given(village.begin(HearingForm.HEARING, 36, 1200));
        village.when(village.say(SpeakerGroup.AWAY, null, Channel.IN_WRITING, BEGUN, "同意"))
                .records(OpinionRecorded.class);
        village.when(village.say(SpeakerGroup.AWAY, null, Channel.AT_THE_MEETING, BEGUN, "同意"))
                .doesNotFit("channel", "not-yet-held");
        village.given(village.announce(BEGUN, HELD), village.convene(HELD));
        village.when(village.say(SpeakerGroup.AWAY, null, Channel.AT_THE_MEETING, HELD.plusDays(1), "同意"))
                .doesNotFit("occurredOn", "not-the-day-of-the-meeting");
    }

    @Test
    void PII_PUB_no_opinion_that_everybody_reads_holds_a_telephone_number() {
        village.heard(0);
        var said = village.when(
                        village.say(SpeakerGroup.AFFECTED, null, Channel.AT_THE_MEETING, HELD, "请打 13800000000"))
                .fails("PII-PUB", OnFail.BLOCK);
        assertThat(said.check("PII-PUB").arithmetic())
                .startsWith("发现电话号码（意见内容）")
                .doesNotContain("138");
    }

    @Test
    void an_opinion_of_a_hundred_thousand_characters_is_malformed() {
        assertThatThrownBy(() ->
                        village.say(SpeakerGroup.AFFECTED, null, Channel.AT_THE_MEETING, HELD, "长".repeat(100_000)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void HR_MIN_a_hearing_is_not_closed_while_one_opinion_has_no_outcome() {
        village.heard(12).given(village.sign(3));
        for (int n = 1; n < 12; n++) village.given(village.decide(Adoption.NOT_ADOPTED, null, n));
        var eleven = village.when(village.close(CLOSED, false)).fails("HR-MIN", OnFail.BLOCK);
        eleven.refuses(Refusal.Unlawful.class);
        assertThat(eleven.check("HR-MIN").arithmetic()).isEqualTo("意见 12 条，有结果的 11 条，没有结果的：第 12 条");
        assertThat(eleven.check("HR-MIN").citation().article()).isEqualTo("第十三条");
        village.given(village.decide(Adoption.PARTLY, "第二章第三条", 12));
        var closed = village.when(village.close(CLOSED, false)).passes("HR-MIN").records(HearingClosed.class);
        assertThat(closed.outcomes()).isEqualTo(new Outcomes(0, 1, 11, 0));
    }

    @Test
    void HR_MIN_equal_opinions_are_decided_together_and_the_last_decision_counts() {
        village.heard(3).given(village.sign(1), village.decide(Adoption.NOT_ADOPTED, null, 1, 2, 3));
        village.given(village.decide(Adoption.ADOPTED, "第一条", 2));
        var closed = village.when(village.close(CLOSED, false)).records(HearingClosed.class);
        assertThat(closed.outcomes()).isEqualTo(new Outcomes(1, 0, 2, 0));
    }

    @Test
    void HR_MIN_a_hearing_is_closed_no_earlier_than_its_last_outcome_and_the_last_signature() {
        village.heard(2).given(village.sign(1), village.decide(Adoption.NOT_ADOPTED, null, 1, 2));
        village.when(village.close(CLOSED.minusDays(1), false)).doesNotFit("occurredOn", "before-the-last-outcome");
        village.when(village.close(CLOSED, false)).records(HearingClosed.class);
        var late = CLOSED.plusDays(3);
        village.given(village.signOn(late));
        village.when(village.close(late.minusDays(1), false)).doesNotFit("occurredOn", "before-the-signatures");
        village.when(village.close(late, false)).records(HearingClosed.class);
    }

    @Test
    void HR_MIN_an_outcome_that_is_recorded_later_for_an_earlier_day_moves_nothing_back() {
        village.heard(1).given(village.sign(1), village.decide(Adoption.NOT_ADOPTED, null, 1));
        village.given(village.decideOn(HELD, 1));
        village.when(village.close(HELD, false)).doesNotFit("occurredOn", "before-the-last-outcome");
    }

    @Test
    void HR_MIN_minutes_are_signed_by_those_who_were_heard() {
        village.heard(0);
        village.when(village.close(CLOSED, false)).fails("HR-MIN", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
        village.when(village.sign(0)).fails("HR-MIN", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
        village.when(village.sign(1)).passes("HR-MIN");
    }

    @Test
    void HR_MIN_those_who_took_part_are_told_within_fifteen_days() {
        village.heard(0);
        village.given(village.sign(1));
        var closed = village.when(village.close(CLOSED, false));
        assertThat(closed.duty(GIVE_FEEDBACK).due()).isEqualTo("2026-04-07"); // the 4th to the 6th are holidays
        village.given(village.close(CLOSED, false), village.tell(CLOSED.plusDays(1)));
        assertThat(docket().duties().owes(GIVE_FEEDBACK)).isFalse();
    }

    @Test
    void HR_MIN_whoever_was_told_before_is_owed_nothing_more() {
        village.heard(0).given(village.sign(1), village.tell(HELD));
        assertThat(village.when(village.close(CLOSED, false)).duties()).isEmpty();
    }

    @Test
    void HR_MIN_what_was_told_before_the_last_outcome_tells_nobody_what_became_of_it() {
        village.heard(1).given(village.sign(1), village.decide(Adoption.NOT_ADOPTED, null, 1));
        village.given(village.tell(CLOSED.minusDays(1)));
        assertThat(village.when(village.close(CLOSED, false))
                        .duty(GIVE_FEEDBACK)
                        .office())
                .isEqualTo(Office.COMMITTEE);
        village.given(village.tell(CLOSED), village.tell(HELD));
        assertThat(village.when(village.close(CLOSED, false)).duties()).isEmpty();
    }

    @Test
    void HR_MIN_a_feedback_of_before_the_last_outcome_does_not_settle_what_is_owed_after_the_closing() {
        village.heard(1).given(village.sign(1), village.decide(Adoption.NOT_ADOPTED, null, 1));
        village.given(village.close(CLOSED.plusDays(1), false));
        village.when(village.tell(CLOSED.minusDays(1))).doesNotFit("occurredOn", "before-the-last-outcome");
        village.given(village.tell(CLOSED));
        assertThat(docket().duties().owes(GIVE_FEEDBACK)).isFalse();
    }

    @Test
    void what_is_adopted_says_where_it_went_and_what_is_not_went_nowhere() {
        village.heard(1);
        village.when(village.decide(Adoption.ADOPTED, null, 1)).doesNotFit("whereto", "where-it-went");
        village.when(village.decide(Adoption.PARTLY, null, 1)).doesNotFit("whereto", "where-it-went");
        village.when(village.decide(Adoption.NOT_ADOPTED, "第一条", 1)).doesNotFit("whereto", "only-of-what-is-adopted");
        village.when(village.decide(Adoption.NOT_ADOPTED, null, 2)).doesNotFit("numbers", "no-such-opinion");
        village.when(village.decide(Adoption.NOT_ADOPTED, null, 1, 1)).doesNotFit("numbers", "opinion-twice");
        village.when(village.decide(Adoption.NOT_ADOPTED, null)).doesNotFit("numbers", "nothing-decided");
    }

    @Test
    void HR_AFFECTED_every_group_that_was_named_spoke_or_was_invited_with_proof() {
        affected(village, false, false).fails("HR-AFFECTED", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        var one = affected(HearingCase.inVillage(), true, false).fails("HR-AFFECTED", OnFail.WARN);
        assertThat(one.check("HR-AFFECTED").arithmetic()).isEqualTo("列出的群体 2 个，已发言或者有邀请凭据的 1 个，尚缺：学生家长");
        affected(HearingCase.inVillage(), true, true).passes("HR-AFFECTED").records(HearingClosed.class);
    }

    private static Outcome<HearingEvent> affected(HearingCase place, boolean spoke, boolean proven) {
        place.given(
                place.begin(HearingForm.HEARING, new Concern(36, 1200, 0, 0, List.of("三组农户", "学生家长")), null),
                place.announce(BEGUN, HELD),
                place.invite(SpeakerGroup.AFFECTED, "学生家长", proven),
                place.convene(HELD),
                place.sign(1));
        if (spoke) place.given(place.say(SpeakerGroup.AFFECTED, "三组农户"), place.decide(Adoption.NOT_ADOPTED, null, 1));
        return place.when(place.close(CLOSED, false));
    }

    @Test
    void HR_AFFECTED_a_group_that_the_topic_does_not_name_is_nobody() {
        village.given(village.begin(HearingForm.HEARING, new Concern(36, 1200, 0, 0, List.of("三组农户")), null));
        village.when(village.invite(SpeakerGroup.AFFECTED, "四组农户", true)).doesNotFit("concerned", "no-such-group");
    }

    @Test
    void DL_NONLOCAL_and_DL_MIGRANT_ask_where_such_people_are_concerned() {
        withConcern(village, 0, 0).isNotWeighedBy("DL-NONLOCAL").isNotWeighedBy("DL-MIGRANT");
        withConcern(HearingCase.inVillage(), 1, 1)
                .fails("DL-NONLOCAL", OnFail.WARN)
                .fails("DL-MIGRANT", OnFail.WARN);
        withConcern(HearingCase.inVillage(), 1, 1, SpeakerGroup.NON_LOCALS, SpeakerGroup.AWAY)
                .passes("DL-NONLOCAL")
                .passes("DL-MIGRANT");
        withConcern(community, 0, 1).isNotWeighedBy("DL-MIGRANT");
    }

    @Test
    void DL_MIGRANT_a_letter_of_somebody_who_lives_there_reaches_nobody_who_is_away() {
        heardByLetter(HearingCase.inVillage(), SpeakerGroup.AFFECTED).fails("DL-MIGRANT", OnFail.WARN);
        heardByLetter(HearingCase.inVillage(), SpeakerGroup.AWAY).passes("DL-MIGRANT");
    }

    private static Outcome<HearingEvent> heardByLetter(HearingCase place, SpeakerGroup writer) {
        place.given(
                place.begin(HearingForm.HEARING, new Concern(36, 1200, 0, 1, List.of()), null),
                place.announce(BEGUN, HELD),
                place.invite(SpeakerGroup.AFFECTED, null, true),
                place.convene(HELD),
                place.sign(1),
                place.say(writer, null, Channel.IN_WRITING, HELD, "不赞成占地"),
                place.decideOn(CLOSED, 1));
        return place.when(place.close(CLOSED, false));
    }

    private static Outcome<HearingEvent> withConcern(
            HearingCase place, int nonLocals, int away, SpeakerGroup... invited) {
        place.given(
                place.begin(HearingForm.HEARING, new Concern(36, 1200, nonLocals, away, List.of()), null),
                place.announce(BEGUN, HELD));
        for (var group : invited) place.given(place.invite(group, null, true));
        place.given(place.invite(SpeakerGroup.AFFECTED, null, true));
        place.given(place.convene(HELD), place.sign(1));
        return place.when(place.close(CLOSED, false));
    }

    @Test
    void DL_TALK_a_forum_that_takes_something_up_says_who_does_it_until_when() {
        village.given(village.begin(HearingForm.FORUM, 0, 1200), village.announce(BEGUN, HELD), village.convene(HELD));
        village.given(village.sign(1)).when(village.close(CLOSED, false)).passes("DL-TALK");
        village.given(village.say(SpeakerGroup.OTHERS, null), village.decide(Adoption.ADOPTED, "排水", 1));
        village.when(village.close(CLOSED, false)).fails("DL-TALK", OnFail.WARN);
        village.given(village.agree(Office.COMMITTEE, LocalDate.of(2026, 5, 1)))
                .when(village.close(CLOSED, false))
                .passes("DL-TALK");
    }

    @Test
    void HR_OUT_what_was_agreed_on_is_owed_by_its_owner_until_its_day() {
        village.heard(0);
        var due = LocalDate.of(2026, 5, 1);
        var agreed = village.when(village.agree(Office.PARTY_BRANCH, due));
        assertThat(agreed.records(FollowUpAgreed.class).number()).isEqualTo(1);
        assertThat(agreed.duty(reportFollowUp(1)).office()).isEqualTo(Office.PARTY_BRANCH);
        assertThat(agreed.duty(reportFollowUp(1)).due()).isEqualTo(due);
        village.given(village.agree(Office.PARTY_BRANCH, due));
        village.by(Office.PARTY_BRANCH).when(village.report(due, 1)).passes("HR-OUT");
        village.when(village.report(due.plusDays(1), 1)).fails("HR-OUT", OnFail.TASK);
        village.when(village.report(due, 2)).doesNotFit("number", "no-such-follow-up");
        village.given(village.report(due, 1)).when(village.report(due, 1)).refuses(Refusal.OutOfOrder.class);
        assertThat(docket().duties().owes(reportFollowUp(1))).isFalse();
    }

    @Test
    void HR_OUT_nobody_reports_what_another_office_owes() {
        var due = LocalDate.of(2026, 5, 1);
        village.heard(0).given(village.agree(Office.TOWNSHIP, due), village.agree(Office.COMMITTEE, due));
        village.when(village.report(due, 1)).doesNotFit("number", "owed-by-another");
        village.given(village.report(due, 2));
        village.by(Office.PARTY_BRANCH).when(village.report(due, 1)).doesNotFit("number", "owed-by-another");
        village.by(Office.TOWNSHIP).given(village.report(due, 1));
        assertThat(docket().duties().owes(reportFollowUp(1))).isFalse();
        assertThat(docket().duties().owes(reportFollowUp(2))).isFalse();
    }

    @Test
    void HR_OUT_is_law_since_2026_and_its_owner_is_somebody_who_can_report() {
        village.heard(0);
        village.when(village.agree(Office.SUPERVISION_COMMITTEE, CLOSED)).doesNotFit("owner", "cannot-own");
        village.when(village.agree(Office.COMMITTEE, CLOSED.minusDays(1))).doesNotFit("dueBy", "before-it-was-agreed");
    }

    @Test
    void HR_OUT_what_a_meeting_must_decide_is_brought_before_it_within_thirty_days() {
        village.heard(0).given(village.sign(1), village.tell(HELD));
        var closed = village.when(village.close(CLOSED, true)).fails("HR-OUT", OnFail.TASK);
        assertThat(closed.duty(TIE_TO_RESOLUTION).due()).isEqualTo("2026-04-20"); // the 19th is a Sunday
        village.given(village.close(CLOSED, true));
        var elsewhere = new ResolutionId("510402001001-0a1b2c3d4e");
        village.when(village.tie(elsewhere)).doesNotFit("resolution", "of-another-community");
        village.given(village.tie(village.resolution()));
        assertThat(docket().duties().owes(TIE_TO_RESOLUTION)).isFalse();
        village.when(village.tie(village.resolution())).doesNotFit("resolution", "tied-already");
    }

    @Test
    void a_hearing_that_was_tied_to_the_wrong_matter_is_tied_to_the_right_one_with_the_reason() {
        village.heard(0).given(village.tie(village.resolution()));
        var right = new ResolutionId(village.id().community() + "-0a1b2c3d4f");
        village.when(village.tie(right)).doesNotFit("reason", "why-another-matter");
        village.given(village.tie(right, "误列在另一件事项下"));
        assertThat(Hearing.heard(village.state()).orElseThrow().resolution()).isEqualTo(right);
    }

    @Test
    void HR_OUT_a_hearing_that_prepares_a_resolution_has_brought_it_before_a_meeting() {
        village.given(
                village.beginFor(village.resolution()),
                village.announce(BEGUN, HELD),
                village.invite(SpeakerGroup.AFFECTED, null, true),
                village.convene(HELD),
                village.sign(1),
                village.tell(HELD));
        assertThat(village.when(village.close(CLOSED, true)).passes("HR-OUT").duties())
                .isEmpty();
    }

    @Test
    void the_course_has_an_order() {
        village.when(village.announce(BEGUN, HELD)).refuses(Refusal.Unknown.class);
        village.given(village.begin(HearingForm.HEARING, 36, 1200));
        village.when(village.begin(HearingForm.HEARING, 36, 1200)).refuses(Refusal.OutOfOrder.class);
        village.when(village.sign(1)).refuses(Refusal.OutOfOrder.class);
        village.when(village.close(CLOSED, false)).refuses(Refusal.OutOfOrder.class);
        village.when(village.decide(Adoption.NOT_ADOPTED, null, 1)).refuses(Refusal.OutOfOrder.class);
        village.given(village.announce(BEGUN, HELD), village.convene(HELD));
        village.when(village.cancel()).refuses(Refusal.OutOfOrder.class);
        village.when(village.convene(HELD)).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void what_is_cancelled_goes_no_further() {
        village.given(village.begin(HearingForm.HEARING, 36, 1200), village.cancel());
        village.when(village.announce(BEGUN, HELD)).refuses(Refusal.OutOfOrder.class);
        assertThat(Hearing.heard(village.state())).isEmpty();
    }

    @Test
    void after_it_is_closed_nothing_is_said_any_more() {
        village.heard(0).given(village.sign(1), village.close(CLOSED, false));
        assertThat(village.state()).isInstanceOf(Closed.class);
        village.when(village.say(SpeakerGroup.AFFECTED, null)).refuses(Refusal.OutOfOrder.class);
        village.when(village.tell(CLOSED)).records(FeedbackGiven.class);
    }

    @Test
    void lateness_is_noted_once_and_only_when_it_is_late() {
        village.heard(0).given(village.agree(Office.COMMITTEE, LocalDate.of(2026, 5, 1)));
        var lapse = new NoteHearingLapse(
                village.id(), LocalDate.of(2026, 5, 2), reportFollowUp(1), LocalDate.of(2026, 5, 1), null);
        village.on(LocalDate.of(2026, 5, 1)).when(lapse).doesNotFit("duty", "not-overdue");
        village.on(LocalDate.of(2026, 5, 2)).when(lapse).records(HearingDutyLapsed.class);
        village.given(lapse).when(lapse).doesNotFit("duty", "noted-already");
    }

    @Test
    void history_that_cannot_be_is_corrupt() {
        var hearing = new Hearing();
        var begun = village.when(village.begin(HearingForm.HEARING, 36, 1200)).records(HearingBegun.class);
        var open = hearing.evolve(hearing.initial(), begun, Office.COMMITTEE);
        assertThatThrownBy(() -> hearing.evolve(open, begun, Office.COMMITTEE)).isInstanceOf(CorruptHistory.class);
    }

    private Docket docket() {
        return ((Hearing.State.Known) village.state()).docket();
    }
}
