package org.gongyi.contract.disclosure;

/// How far a disclosure has come. Lateness is no stage: it stays whatever follows.
public enum DisclosureStage {
    /// asked for by too few
    RAISED,
    /// to be prepared
    AWAITED,
    /// prepared, and to be looked at by the supervision committee
    PREPARED,
    /// the supervision committee objects, and was not answered
    OBJECTED,
    /// looked at, and to be posted
    REVIEWED,
    /// on the board
    UP,
    /// fell off the board, and is to be put up again
    FALLEN,
    /// came down before its time, and is to be posted again
    DOWN_EARLY,
    /// hangs with the resolution it is about, whose own procedure had it posted
    WITH_RESOLUTION,
    /// what a meeting decided was sent back before it hung, and is to be posted no more
    SENT_BACK,
    /// a vote lost its effect before its result hung, which is to be posted no more
    UNDONE,
    /// hung as long as the law asks, and was taken down
    DONE
}
