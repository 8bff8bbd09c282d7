package org.gongyi.web.disclosure;

import java.util.Optional;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement;
import org.gongyi.contract.disclosure.DisclosureView.Version;
import org.gongyi.contract.disclosure.Totals;
import org.gongyi.web.act.Ledger;
import org.springframework.stereotype.Component;

/// The sums that were posted last, of a period or of the one before.
@Component
class PostedTotals {

    private final Ledger ledger;

    PostedTotals(Ledger ledger) {
        this.ledger = ledger;
    }

    Optional<Totals> of(DisclosureId disclosure) {
        return ledger.find(new DisclosureQuery.Of(disclosure), DisclosureView.class)
                .flatMap(DisclosureSheets::posted)
                .flatMap(PostedTotals::totals);
    }

    /// Of the period before, whichever cycle that had.
    Optional<Totals> before(DisclosureId disclosure) {
        return disclosure.before().stream()
                .flatMap(before -> of(before).stream())
                .findFirst();
    }

    private static Optional<Totals> totals(Version version) {
        return version.body() instanceof Statement statement ? Optional.of(statement.totals()) : Optional.empty();
    }
}
