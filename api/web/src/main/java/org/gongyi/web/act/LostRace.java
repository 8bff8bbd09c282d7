package org.gongyi.web.act;

/// Somebody else recorded on the same subject at the same moment. Nothing of this act was stored; it may be sent again.
public final class LostRace extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LostRace(Throwable cause) {
        super(cause);
    }
}
