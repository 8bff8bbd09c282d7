package org.gongyi.contract.ledger;

/// Borne by an exception whose one cause is that the log cannot be written just now: nobody's act is at fault, and the
/// same act may be sent again under the same idempotency key.
public interface OutOfReach {

    /// Whether it is certain that nothing was recorded. Otherwise the act may stand in the log; under its key it is not
    /// recorded twice.
    boolean isNothingRecorded();

    /// Whether a disk without room is the cause: waiting does not help, somebody must free space.
    default boolean isForWantOfRoom() {
        return false;
    }
}
