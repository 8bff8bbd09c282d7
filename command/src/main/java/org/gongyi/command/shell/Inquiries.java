package org.gongyi.command.shell;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.ledger.LedgerQuery.OpenActs;
import org.gongyi.contract.ledger.LedgerQuery.Opening;
import org.gongyi.contract.ledger.LedgerQuery.WeighAct;
import org.gongyi.contract.ledger.LedgerQuery.Weighed;

/// Answers the questions that every procedure answers, on the query bus.
public final class Inquiries {

    private final List<Inquiry<?, ?, ?>> inquiries;

    public Inquiries(List<Procedure<?, ?, ?>> procedures, CircumstancesSource source, EventStore store) {
        this.inquiries = procedures.stream()
                .<Inquiry<?, ?, ?>>map(procedure -> new Inquiry<>(procedure, source, store))
                .toList();
    }

    @QueryHandler
    public Weighed weigh(WeighAct question) {
        return inquiries.stream()
                .filter(inquiry -> inquiry.procedure().acts().isInstance(question.act()))
                .findFirst()
                .orElseThrow(() -> new Malformed("act", Malformed.Reason.NOT_A_CODE, 0))
                .weigh(question.act(), question.actor());
    }

    @QueryHandler
    public List<Opening> openActs(OpenActs question) {
        return inquiries.stream()
                .filter(inquiry -> inquiry.procedure().name().equals(question.procedure()))
                .findFirst()
                .orElseThrow(() -> new Malformed("procedure", Malformed.Reason.NOT_A_CODE, 0))
                .openings(question.subject(), question.actor());
    }
}
