package org.gongyi.web.disclosure;

import java.util.Optional;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement;
import org.gongyi.contract.disclosure.DisclosureView.Version;
import org.gongyi.contract.disclosure.Totals;
import org.springframework.stereotype.Component;

/// The sums that were posted last, of a period or of the one before.
@Component
class PostedTotals {

    private final FoundDisclosures disclosures;

    PostedTotals(FoundDisclosures disclosures) {
        this.disclosures = disclosures;
    }

    Optional<Totals> of(DisclosureId disclosure) {
        return disclosures.of(disclosure).flatMap(DisclosureSheets::posted).flatMap(PostedTotals::totals);
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
