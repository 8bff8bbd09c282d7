package org.gongyi.web.act;

import org.gongyi.contract.Refusal;

/// The ledger would not record an act. Carries its answer to where it is told to the caller.
public final class RefusedAct extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedAct(Refusal refusal) {
        super(WireName.of(refusal.getClass()));
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
