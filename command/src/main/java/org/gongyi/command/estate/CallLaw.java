package org.gongyi.command.estate;

import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.estate.EstateCommand.CallOwnersVote;
import org.gongyi.contract.estate.EstateCommand.CancelOwnersVote;
import org.gongyi.contract.estate.EstateCommand.DemandOwnersVote;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteCalled;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteCancelled;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteDemanded;
import org.gongyi.contract.estate.EstateSettlement;
import org.gongyi.contract.estate.OwnersMatter;

/// Before the vote: who may ask for it, and how long before owners and the residents' committee know (OWN-CALL,
/// OWN-NOTICE, OWN-GUIDE).
record CallLaw(Registry registry, Weighing weighing) {

    /// Where enough ask, owners are called; by when no text says, so it is the ledger's own limit (REC-CALL).
    Decision<EstateEvent> demand(DemandOwnersVote a) {
        weighing.share(
                "OWN-CALL",
                new Figure("demanding", "提议业主", a.owners()),
                new Figure("owners", "全部业主", registry.owners().size()));
        if (weighing.isInForce("OWN-CALL")
                && weighing.failed().stream().noneMatch(check -> check.rule().equals("OWN-CALL")))
            weighing.duty("REC-CALL", "days", EstateSettlement.CALL_DEMANDED, Office.COMMITTEE, a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new OwnersVoteDemanded(a.estate(), a.occurredOn(), a.owners(), a.demand(), a.files(), f));
    }

    Decision<EstateEvent> call(CallOwnersVote a) {
        weighing.daysBetween("OWN-NOTICE", "通知至表决", a.occurredOn(), a.votesOn());
        var atOnce = a.toldOn() != null && !a.toldOn().isAfter(a.occurredOn());
        var told = a.toldOn() == null
                ? "没有告知居（村）民委员会"
                : "%s 通知业主，%s 告知居（村）民委员会，须同时告知".formatted(a.occurredOn(), a.toldOn());
        weighing.guard("OWN-NOTICE", "told", atOnce, told);
        if (a.matter() == OwnersMatter.ELECT_COMMITTEE) weighing.guard("OWN-GUIDE", a.toldOn() != null, told);
        return weighing.conclude(
                a.reason(),
                f -> new OwnersVoteCalled(
                        a.estate(),
                        a.occurredOn(),
                        registry.votes().size() + 1,
                        a.title(),
                        a.question(),
                        a.matter(),
                        a.form(),
                        a.votesOn(),
                        a.toldOn(),
                        registry.whole(),
                        a.files(),
                        f));
    }

    /// What enough asked for is owed again.
    Decision<EstateEvent> cancel(CancelOwnersVote a) {
        if (registry.isDemanded(a.vote()))
            weighing.duty("REC-CALL", "days", EstateSettlement.CALL_DEMANDED, Office.COMMITTEE, a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new OwnersVoteCancelled(a.estate(), a.occurredOn(), a.vote(), a.grounds(), a.files(), f));
    }
}
