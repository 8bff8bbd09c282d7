package org.gongyi.app.disclosure;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyi.command.disclosure.Carried;
import org.gongyi.command.shell.Neighbour;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.PostingAct.PostDisclosure;
import org.gongyi.contract.disclosure.PreparingAct.PrepareStatement;

/// What a statement begins with is what the one before ended with.
///
/// @param closings the balance a disclosure was posted with, in 分
record PeriodBefore(Function<DisclosureId, Optional<Long>> closings) implements Neighbour {

    @Override
    public Stream<Record> around(LedgerAct act) {
        return switch (act) {
            case PrepareStatement on -> carriedTo(on.disclosure());
            case PostDisclosure on -> carriedTo(on.disclosure());
            default -> Stream.empty();
        };
    }

    private Stream<Record> carriedTo(DisclosureId disclosure) {
        return disclosure.before().stream()
                .flatMap(before -> closings.apply(before).stream())
                .limit(1)
                .map(Carried::new);
    }
}
