package org.gongyi.app.audit;

import org.gongyi.app.fact.Suppression;
import org.gongyi.app.fact.Suppression.Reason;
import org.gongyi.app.fact.Suppression.Suppressed;
import org.gongyi.web.proof.AuditBook.Kind;

/// What entries seal, against what is kept beside the log and what was erased by law.
final class SealedValues {

    private final Suppression suppression;
    private final Rows rows;
    private final Found found;

    SealedValues(Suppression suppression, Rows rows, Found found) {
        this.suppression = suppression;
        this.rows = rows;
        this.found = found;
    }

    void run() {
        for (var one : suppression.suppressed()) tell(one);
    }

    private void tell(Suppressed one) {
        found.add(kind(one.why()), one.position(), rows.stream(one.position()), one.digest(), "", "");
    }

    private static Kind kind(Reason why) {
        return switch (why) {
            case MISSING -> Kind.VALUE_MISSING;
            case UNREADABLE -> Kind.VALUE_UNREADABLE;
            case STILL_THERE -> Kind.VALUE_STILL_THERE;
            case UNNAMED -> Kind.VALUE_UNNAMED;
        };
    }
}
