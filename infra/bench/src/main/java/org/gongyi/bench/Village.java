package org.gongyi.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.gongyi.command.shell.ActContext;
import org.gongyi.contract.Actor;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.ledger.Receipt;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionCommand.Initiate;
import org.gongyi.contract.resolution.ResolutionCommand.NoteProgress;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Source;

/// The committee of the demonstration's village, which records.
record Village(CommandGateway gateway) {

    static final String CODE = "510421105208";
    static final Actor COMMITTEE = new Actor(Office.COMMITTEE, new PersonId("p-demoltb00"), CODE);

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    Receipt initiate(long number) {
        return send(new Initiate(
                new ResolutionId("%s-%010d".formatted(CODE, number)),
                DAY,
                "更换二组饮水管道",
                Matter.WELFARE,
                Source.SUPERVISION_COMMITTEE,
                null,
                "旧管道漏损，水压不足",
                "更换主管 1.8 公里",
                List.of(),
                List.of(),
                null));
    }

    Receipt noteProgress(String matter) {
        return send(
                new NoteProgress(new ResolutionId(matter), DAY, 55, 24_600_000, "路基和排水沟完成，浇筑 1.1 公里", List.of(), null));
    }

    private Receipt send(LedgerAct act) {
        return gateway.sendAndWait(
                GenericCommandMessage.asCommandMessage(act).andMetaData(Map.of(ActContext.ACTOR, COMMITTEE)));
    }
}
