package org.gongyi.command.hearing;

import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.hearing.HearingCommand.AnnounceHearing;
import org.gongyi.contract.hearing.HearingCommand.BeginHearing;
import org.gongyi.contract.hearing.HearingCommand.CancelHearing;
import org.gongyi.contract.hearing.HearingCommand.InviteParticipants;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingEvent.HearingAnnounced;
import org.gongyi.contract.hearing.HearingEvent.HearingBegun;
import org.gongyi.contract.hearing.HearingEvent.HearingCancelled;
import org.gongyi.contract.hearing.HearingEvent.ParticipantsInvited;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.resolution.Affected;

/// Before the meeting: in which form people are heard, and how long before they know of it (HR-CLASS, HR-NOTICE).
final class CallingLaw {

    private CallingLaw() {}

    static Decision<HearingEvent> begin(BeginHearing a, Weighing weighing) {
        classify(a, weighing);
        return weighing.conclude(
                a.reason(),
                f -> new HearingBegun(
                        a.hearing(),
                        a.occurredOn(),
                        a.form(),
                        a.title(),
                        a.question(),
                        a.concern(),
                        a.grounds(),
                        a.resolution(),
                        a.files(),
                        f));
    }

    /// 全体 wants a 论证会, 部分 a 听证会. Both may be held on one matter: then the second says why. A 恳谈会 or a 议事会 is for
    /// whoever comes.
    private static void classify(BeginHearing a, Weighing weighing) {
        var extent = a.concern().extent();
        var holds = switch (a.form()) {
            case DEMONSTRATION -> extent == Affected.ALL;
            case HEARING -> extent == Affected.PART;
            case FORUM, COUNCIL -> true;
        };
        var affected = new Figure("affected", "涉及", a.concern().affected());
        var residents = new Figure("residents", "全体", a.concern().residents());
        weighing.guard(
                "HR-CLASS",
                holds,
                "%s %d 人，%s %d 人：%s，以%s听取意见"
                        .formatted(
                                residents.word(),
                                residents.value(),
                                affected.word(),
                                affected.value(),
                                word(extent),
                                word(a.form())),
                residents,
                affected);
    }

    private static String word(Affected extent) {
        return switch (extent) {
            case ALL -> "涉及全体，对应论证会";
            case PART -> "涉及部分，对应听证会";
            case NOBODY_IN_PARTICULAR -> "没有特定的受影响人";
        };
    }

    static String word(HearingForm form) {
        return switch (form) {
            case DEMONSTRATION -> "论证会";
            case HEARING -> "听证会";
            case FORUM -> "恳谈会";
            case COUNCIL -> "议事会";
        };
    }

    static Decision<HearingEvent> announce(AnnounceHearing a, Weighing weighing) {
        weighing.daysBetween("HR-NOTICE", "公告至会议", a.occurredOn(), a.heldOn());
        return weighing.conclude(
                a.reason(),
                f -> new HearingAnnounced(
                        a.hearing(),
                        a.occurredOn(),
                        a.heldOn(),
                        a.time(),
                        a.place(),
                        a.observers(),
                        a.board(),
                        a.files(),
                        f));
    }

    static Decision<HearingEvent> invite(InviteParticipants a, Weighing weighing) {
        return weighing.conclude(
                a.reason(),
                f -> new ParticipantsInvited(
                        a.hearing(),
                        a.occurredOn(),
                        a.group(),
                        a.concerned(),
                        a.invited(),
                        a.summons(),
                        a.remark(),
                        a.files(),
                        f));
    }

    static Decision<HearingEvent> cancel(CancelHearing a, Weighing weighing) {
        return weighing.conclude(
                a.reason(), f -> new HearingCancelled(a.hearing(), a.occurredOn(), a.grounds(), a.files(), f));
    }
}
