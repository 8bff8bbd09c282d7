package org.gongyi.command.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.hearing.HearingCase.BEGUN;
import static org.gongyi.command.hearing.HearingCase.CLOSED;
import static org.gongyi.command.hearing.HearingCase.HELD;
import static org.gongyi.command.hearing.HearingCase.row;

import java.util.List;
import org.gongyi.command.Decision;
import org.gongyi.command.Outcome;
import org.gongyi.command.hearing.Hearing.State.Known;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.hearing.Adoption;
import org.gongyi.contract.hearing.Channel;
import org.gongyi.contract.hearing.Concern;
import org.gongyi.contract.hearing.HearingCommand;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingEvent.HearingClosed;
import org.gongyi.contract.hearing.HearingEvent.OpinionModerated;
import org.gongyi.contract.hearing.HearingEvent.OpinionRecorded;
import org.gongyi.contract.hearing.HearingEvent.OpinionsCalledFor;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.Outcomes;
import org.gongyi.contract.hearing.SpeakerGroup;
import org.junit.jupiter.api.Test;

/// Opinions come in by the page or on paper, are joined where they say the same, and are never silently gone.
class OpinionTest {

    private final HearingCase village = HearingCase.inVillage();

    @Test
    void what_a_resident_sends_is_taken_from_the_day_of_the_call_to_its_last_day_and_on_no_other() {
        village.given(village.begin(HearingForm.HEARING, 36, 1200));
        village.when(village.call(HELD, HELD.minusDays(1))).doesNotFit("until", "before-it-begins");
        village.when(village.call(HELD, HELD)).records(OpinionsCalledFor.class);
        sent().doesNotFit("channel", "not-collecting");
        village.by(Office.COMMITTEE).given(village.call(BEGUN.plusDays(2), HELD));
        village.on(BEGUN.plusDays(1));
        sent().doesNotFit("channel", "not-collecting");
        village.on(BEGUN.plusDays(2));
        sent().records(OpinionRecorded.class);
        village.on(HELD);
        sent().records(OpinionRecorded.class);
        village.on(HELD.plusDays(1));
        sent().doesNotFit("channel", "not-collecting");
        village.by(Office.COMMITTEE).given(village.call(HELD.plusDays(1), HELD.plusDays(1)));
        sent().records(OpinionRecorded.class);
    }

    private Outcome<HearingEvent> sent() {
        return village.by(Office.LEDGER).when(village.send(SpeakerGroup.AFFECTED));
    }

    @Test
    void an_official_sends_nothing_by_the_page_and_nobody_at_the_page_speaks_for_an_office() {
        village.given(village.begin(HearingForm.HEARING, 36, 1200), village.call(BEGUN, HELD))
                .on(HELD);
        village.when(village.send(SpeakerGroup.AFFECTED)).doesNotFit("channel", "only-by-the-page");
        village.by(Office.LEDGER);
        village.when(village.say(SpeakerGroup.AFFECTED, null, Channel.IN_WRITING, HELD, "是"))
                .doesNotFit("channel", "only-by-the-page");
        village.when(village.say(SpeakerGroup.AFFECTED, null, Channel.ONLINE, HELD.minusDays(1), "是"))
                .doesNotFit("occurredOn", "not-today");
        for (var group : List.of(
                SpeakerGroup.REPRESENTATIVES, SpeakerGroup.UNITS, SpeakerGroup.DEPARTMENTS, SpeakerGroup.EXPERTS))
            village.when(village.send(group)).doesNotFit("group", "not-at-the-page");
        for (var group :
                List.of(SpeakerGroup.AFFECTED, SpeakerGroup.NON_LOCALS, SpeakerGroup.AWAY, SpeakerGroup.OTHERS))
            village.when(village.send(group)).records(OpinionRecorded.class);
    }

    @Test
    void a_flood_by_the_page_leaves_room_for_what_is_said_at_the_meeting() {
        village.given(village.begin(HearingForm.HEARING, 36, 1200), village.announce(BEGUN, HELD));
        village.given(village.convene(HELD), village.call(HELD, HELD)).on(HELD).by(Office.LEDGER);
        for (int n = 0; n < HearingCommand.MOST_ONLINE; n++) village.given(village.send(SpeakerGroup.OTHERS));
        village.when(village.send(SpeakerGroup.OTHERS)).doesNotFit("opinion", "too-many-opinions");
        village.by(Office.COMMITTEE)
                .when(village.say(SpeakerGroup.AFFECTED, null))
                .records(OpinionRecorded.class);
    }

    @Test
    void HR_AFFECTED_whom_nobody_has_checked_is_no_proof_that_a_group_was_heard() {
        village.given(village.begin(HearingForm.HEARING, new Concern(36, 1200, 6, 0, List.of()), null));
        village.given(village.announce(BEGUN, HELD), village.call(HELD, HELD), village.convene(HELD))
                .on(HELD);
        village.by(Office.LEDGER).given(village.send(SpeakerGroup.AFFECTED), village.send(SpeakerGroup.NON_LOCALS));
        village.by(Office.COMMITTEE).given(village.sign(1)).given(village.decide(Adoption.NOT_ADOPTED, null, 1, 2));
        village.when(village.close(CLOSED, false))
                .fails("HR-AFFECTED", OnFail.WARN)
                .fails("DL-NONLOCAL", OnFail.WARN);
    }

    @Test
    void all_rows_of_a_sheet_are_recorded_each_with_its_number_or_none() {
        village.heard(1);
        var two = village.sheet(Channel.IN_WRITING, row("陈大妈", "先修排水沟"), row(null, "先修排水沟"));
        var recorded = ((Decision.Accepted<?>) village.decided(two)).events();
        assertThat(recorded)
                .map(OpinionRecorded.class::cast)
                .extracting(OpinionRecorded::number)
                .containsExactly(2, 3);
        assertThat(((OpinionRecorded) recorded.getFirst()).speaker()).isInstanceOf(Sealed.Open.class);
        village.when(village.sheet(Channel.IN_WRITING, row("陈大妈", "一"), row("陈大妈", "一")))
                .doesNotFit("opinions/1/opinion", "said-twice");
        assertThat(village.decided(village.sheet(Channel.IN_WRITING, row("陈大妈", "一"), row("陈大妈", "二"))))
                .isInstanceOf(Decision.Accepted.class);
        village.when(village.sheet(Channel.IN_WRITING)).doesNotFit("opinions", "nothing-said");
        village.when(village.sheet(Channel.ONLINE, row(null, "一"))).doesNotFit("channel", "only-by-the-page");
    }

    @Test
    void what_is_joined_keeps_its_place_in_the_count_and_has_the_outcome_of_the_one_it_joined() {
        village.heard(4).given(village.decide(Adoption.ADOPTED, "方案第三条", 1));
        village.given(village.merge(1, 2), village.merge(3, 4));
        assertThat(outcomes()).isEqualTo(new Outcomes(2, 0, 0, 2));
        village.given(village.decide(Adoption.NOT_ADOPTED, null, 3));
        assertThat(outcomes()).isEqualTo(new Outcomes(2, 0, 2, 0));
        village.when(village.decide(Adoption.PARTLY, "方案", 4)).doesNotFit("numbers", "joined-to-another");
        village.when(village.merge(2, 3)).doesNotFit("into", "joined-to-another");
        village.when(village.merge(1, 3)).doesNotFit("numbers", "decided-otherwise");
        village.when(village.merge(1, 2)).doesNotFit("numbers", "joined-already");
        village.when(village.merge(1, 1)).doesNotFit("numbers", "joined-to-itself");
        village.when(village.merge(1, 5)).doesNotFit("numbers", "no-such-opinion");
        village.when(village.merge(5, 1)).doesNotFit("into", "no-such-opinion");
    }

    @Test
    void what_others_had_joined_goes_along_with_them() {
        village.heard(3).given(village.merge(2, 3), village.merge(1, 2), village.decide(Adoption.PARTLY, "方案", 1));
        assertThat(outcomes()).isEqualTo(new Outcomes(0, 3, 0, 0));
    }

    @Test
    void who_is_against_is_never_joined_to_who_is_for() {
        village.heard(1).given(village.sheet(Channel.IN_WRITING, row(null, "赞成")));
        village.when(village.merge(1, 2)).doesNotFit("numbers", "says-something-else");
    }

    @Test
    void HR_MIN_what_is_no_longer_shown_needs_no_outcome_and_those_that_joined_it_still_do() {
        village.heard(3).given(village.merge(1, 2, 3), village.sign(1));
        village.by(Office.SUPERVISION_COMMITTEE).when(village.moderate(1)).records(OpinionModerated.class);
        village.given(village.moderate(1)).by(Office.COMMITTEE);
        village.when(village.decide(Adoption.ADOPTED, "方案", 1)).doesNotFit("numbers", "no-longer-shown");
        var open = village.when(village.close(CLOSED, false)).fails("HR-MIN", OnFail.BLOCK);
        assertThat(open.check("HR-MIN").arithmetic()).isEqualTo("意见 2 条，有结果的 0 条，没有结果的：第 2、3 条");
        village.given(village.decide(Adoption.ADOPTED, "方案", 2));
        var closed = village.when(village.close(CLOSED, false)).passes("HR-MIN").records(HearingClosed.class);
        assertThat(closed.outcomes()).isEqualTo(new Outcomes(2, 0, 0, 0));
        village.given(village.close(CLOSED, false)).when(village.moderate(2)).records(OpinionModerated.class);
        village.when(village.moderate(1)).doesNotFit("number", "no-such-opinion");
    }

    @Test
    void HR_MIN_it_is_not_closed_while_somebody_may_still_say_something() {
        village.heard(1).given(village.sign(1), village.decide(Adoption.NOT_ADOPTED, null, 1));
        village.given(village.call(HELD, CLOSED));
        village.when(village.close(CLOSED, false)).doesNotFit("occurredOn", "still-collecting");
        village.when(village.close(CLOSED.plusDays(1), false)).records(HearingClosed.class);
    }

    @Test
    void a_telephone_number_in_an_opinion_of_the_page_is_refused() {
        village.given(village.begin(HearingForm.HEARING, 36, 1200), village.call(BEGUN, HELD))
                .on(HELD)
                .by(Office.LEDGER);
        village.when(village.say(SpeakerGroup.OTHERS, null, Channel.ONLINE, HELD, "请打 13912345678"))
                .fails("PII-PUB", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
    }

    private Outcomes outcomes() {
        return ((Known) village.state()).docket().outcomes();
    }
}
