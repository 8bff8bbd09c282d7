package org.gongyi.fault;

/// A named point on the way from an act to its attestation, at which the ledger may die: a method of the running
/// program that was reached, and not yet begun.
public enum Point {
    TAKEN_UP("org.gongyi.app.ledger.LedgerWriter", "write"),
    WEIGHED("org.gongyi.app.ledger.LedgerWriter", "store"),
    STORED("org.gongyi.app.ledger.LedgerWriter", "commit"),
    COMMITTED("org.gongyi.app.ledger.Committer", "answer"),
    HASHED_AGAIN("org.gongyi.log.publish.StaticFolder", "append"),
    TILE_WRITTEN("org.gongyi.log.publish.DurableFile", "place"),
    BEFORE_SIGNING("org.gongyi.log.publish.LockStore", "sign"),
    SIGNED("org.gongyi.app.publish.Witnesses", "cosigned"),
    COSIGNED("org.gongyi.log.publish.StaticFolder", "publish"),
    PUBLISHED("org.gongyi.log.publish.StaticFolder", "describe");

    private final String type;
    private final String method;

    Point(String type, String method) {
        this.type = type;
        this.method = method;
    }

    String type() {
        return type;
    }

    String method() {
        return method;
    }
}
