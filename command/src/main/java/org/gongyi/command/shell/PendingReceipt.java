package org.gongyi.command.shell;

import java.util.Map;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.gongyi.contract.ledger.Receipt;

/// The answer to an act, handed over when the act is decided and readable once it is stored.
///
/// Axon asks a handler for its answer before the events are appended, and the position is known only then. The store
/// leaves the receipt with the unit of work; this message reads it there.
public final class PendingReceipt extends GenericCommandResultMessage<Receipt> {

    private static final long serialVersionUID = 1L;
    private static final String KEY = Receipt.class.getName();

    private final transient UnitOfWork<?> work;

    PendingReceipt(UnitOfWork<?> work) {
        super((Receipt) null);
        this.work = work;
    }

    /// Called by the store, within the unit of work whose events it has just made durable.
    public static void fulfil(Receipt receipt) {
        CurrentUnitOfWork.ifStarted(work -> work.resources().put(KEY, receipt));
    }

    @Override
    public Receipt getPayload() {
        Receipt receipt = work.getResource(KEY);
        if (receipt == null) throw new IllegalStateException("the store has given no receipt");
        return receipt;
    }

    @Override
    public Class<Receipt> getPayloadType() {
        return Receipt.class;
    }

    @Override
    public GenericCommandResultMessage<Receipt> withMetaData(Map<String, ?> metaData) {
        return new GenericCommandResultMessage<>(getPayload(), metaData);
    }

    @Override
    public GenericCommandResultMessage<Receipt> andMetaData(Map<String, ?> metaData) {
        return new GenericCommandResultMessage<>(getPayload(), getMetaData().mergedWith(metaData));
    }
}
