package org.gongyi.app.axon;

/// One segment, so that a projection sees the log in its one order, of every stream; an instance takes over another's
/// when its claim runs out. A batch is one transaction: long enough to spare commits on replay, short enough to end
/// well within the claim.
final class ProjectionSettings {

    static final int SEGMENTS = 1;
    static final int BATCH = 200;

    private ProjectionSettings() {}
}
