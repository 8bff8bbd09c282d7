package org.gongyi.contract.ledger;

/// The answer to a recorded act: it is durable, and stands at this position.
///
/// @param subject what was acted on
/// @param position of the last event the act led to
public record Receipt(String subject, long position) {}
