package org.gongyi.contract;

/// An act the ledger records by its own hand: no office may send it, so none is offered it.
public interface ByTheLedgerAlone {}
