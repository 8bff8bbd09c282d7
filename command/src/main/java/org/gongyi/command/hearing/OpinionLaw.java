package org.gongyi.command.hearing;

import java.util.ArrayList;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.hearing.HearingCommand.CallForOpinions;
import org.gongyi.contract.hearing.HearingCommand.MergeOpinions;
import org.gongyi.contract.hearing.HearingCommand.ModerateOpinion;
import org.gongyi.contract.hearing.HearingCommand.RecordOpinion;
import org.gongyi.contract.hearing.HearingCommand.RecordOpinions;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingEvent.OpinionModerated;
import org.gongyi.contract.hearing.HearingEvent.OpinionRecorded;
import org.gongyi.contract.hearing.HearingEvent.OpinionsCalledFor;
import org.gongyi.contract.hearing.HearingEvent.OpinionsMerged;
import org.gongyi.contract.hearing.Said;

/// Opinions as they come in, are joined and are taken from sight. What is not shown any more was said and stays in its
/// entry (HR-MIN, 登记规则 第十三条).
record OpinionLaw(Docket docket, Weighing weighing) {

    Decision<HearingEvent> call(CallForOpinions a) {
        return weighing.conclude(
                a.reason(), f -> new OpinionsCalledFor(a.hearing(), a.occurredOn(), a.until(), a.files(), f));
    }

    Decision<HearingEvent> record(RecordOpinion a) {
        return weighing.conclude(
                a.reason(),
                f -> new OpinionRecorded(
                        a.hearing(),
                        a.occurredOn(),
                        docket.opinions().size() + 1,
                        a.group(),
                        a.concerned(),
                        a.channel(),
                        a.stance(),
                        a.opinion(),
                        Sealed.nameOf(a.speaker()),
                        a.files(),
                        f));
    }

    /// One entry each, as if they had been typed.
    Decision<HearingEvent> record(RecordOpinions a) {
        return weighing.concludeAll(a.reason(), f -> {
            var all = new ArrayList<HearingEvent>();
            for (var one : a.opinions()) all.add(said(a, one, docket.opinions().size() + all.size() + 1, f));
            return all;
        });
    }

    private static OpinionRecorded said(RecordOpinions a, Said one, int number, Findings f) {
        return new OpinionRecorded(
                a.hearing(),
                a.occurredOn(),
                number,
                one.group(),
                one.concerned(),
                a.channel(),
                one.stance(),
                one.opinion(),
                Sealed.nameOf(one.speaker()),
                a.files(),
                f);
    }

    Decision<HearingEvent> merge(MergeOpinions a) {
        return weighing.conclude(
                a.reason(), f -> new OpinionsMerged(a.hearing(), a.occurredOn(), a.into(), a.numbers(), f));
    }

    Decision<HearingEvent> moderate(ModerateOpinion a) {
        return weighing.conclude(
                a.reason(),
                f -> new OpinionModerated(a.hearing(), a.occurredOn(), a.number(), a.ground(), a.remark(), f));
    }
}
