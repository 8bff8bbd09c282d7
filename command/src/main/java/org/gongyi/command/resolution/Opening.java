package org.gongyi.command.resolution;

import org.gongyi.command.Decision;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionCommand.Initiate;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionInitiated;
import org.gongyi.contract.resolution.Settlement;

/// 动议: what may become a matter at all.
final class Opening {

    private Opening() {}

    static Decision<ResolutionEvent> initiate(Initiate a, Roster roster, Weighing weighing) {
        if (!a.matter().arisesIn(roster.kind()))
            return Decision.refuse(new Refusal.DoesNotFit("matter", "not-of-this-kind"));
        if (a.matter() == Matter.GUARANTEE) weighing.guard("META-GUAR", false, "村(居)民委员会不得对外提供担保");
        weighing.guard("SY-0", true, "动议来源和事由已记录");
        if (!a.units().isEmpty())
            weighing.duty("SY-INVITE", "days", Settlement.INVITE_UNITS, Office.COMMITTEE, a.occurredOn());
        return weighing.conclude(
                a.reason(),
                findings -> new ResolutionInitiated(
                        a.resolution(),
                        a.occurredOn(),
                        a.title(),
                        a.matter(),
                        a.source(),
                        Sealed.nameOf(a.proposer()),
                        a.motive(),
                        a.content(),
                        a.units(),
                        a.files(),
                        findings));
    }
}
