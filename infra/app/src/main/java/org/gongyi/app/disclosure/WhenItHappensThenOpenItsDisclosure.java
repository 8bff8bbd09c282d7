package org.gongyi.app.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.OpeningAct.BeginDisclosure;

/// What happens is disclosed as it happens (随时公开), and so owed from that day on whoever thinks of it. What is open
/// already the rules leave alone, and what the catalogue of that day and place does not have they do not open.
///
/// @param since what happened before the community came onto the ledger is not asked for
record WhenItHappensThenOpenItsDisclosure(Occasion occasion, LocalDate since, LocalDate today) {

    private static final int LONGEST_TITLE = 190;

    Stream<DisclosureCommand> owed() {
        return occasion.happenings()
                .filter(one -> !one.day().isBefore(since))
                .flatMap(one -> Stream.concat(Stream.of(begin(one)), one.then().stream()));
    }

    private BeginDisclosure begin(Happening one) {
        var title = one.title();
        var line = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
        return new BeginDisclosure(one.id(), today, one.item(), line, one.day(), List.of(), occasion.reason());
    }
}
