package org.gongyi.command.rule;

import org.gongyi.contract.OnFail;

/// How well a row of the rulebook is known; the letters of `rules.md` §0.1.
public enum Confidence {
    /// read in the full text
    T,
    /// stated in the source document 攀委发〔2015〕10号, read in full
    S,
    /// read in an excerpt
    E,
    /// from memory
    M,
    /// inferred by us
    D,
    /// a rule of entry of the ledger itself, which is bookkeeping and claims to be no law
    R;

    /// A row of law that is not verified in a full text never blocks. What the ledger itself asks of an entry may.
    public boolean mayBlock() {
        return this == T || this == S || this == R;
    }

    /// What a row of this confidence really does where it states the given consequence. The one place that decides it.
    public OnFail temper(OnFail stated) {
        return stated == OnFail.BLOCK && !mayBlock() ? OnFail.WARN : stated;
    }
}
