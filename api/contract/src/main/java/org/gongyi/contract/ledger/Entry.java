package org.gongyi.contract.ledger;

import org.gongyi.contract.LedgerEvent;

/// One event with its place in the ledger.
public record Entry<E extends LedgerEvent>(Recorded recorded, E event) {}
