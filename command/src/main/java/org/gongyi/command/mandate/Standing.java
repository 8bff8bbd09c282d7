package org.gongyi.command.mandate;

/// How an actor stands to an act, in the order in which it is asked. Only the first lets the act be weighed.
public enum Standing {
    MAY_RECORD,
    /// Another office records such acts.
    ACT_OF_ANOTHER_OFFICE,
    /// The office is held elsewhere, or its place does not fit it.
    OUT_OF_REACH,
    /// Nobody, or somebody else, holds the office on the day of recording: not yet, or no longer.
    OFFICE_NOT_HELD
}
