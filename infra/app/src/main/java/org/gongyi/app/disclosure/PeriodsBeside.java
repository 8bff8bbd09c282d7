package org.gongyi.app.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyi.command.disclosure.Carried;
import org.gongyi.command.disclosure.Disclosure;
import org.gongyi.command.disclosure.Disclosure.State;
import org.gongyi.command.shell.Neighbour;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.PostingAct.PostDisclosure;
import org.gongyi.contract.disclosure.PreparingAct.PrepareStatement;

/// What a statement begins with is what the one before ended with, and so on.
record PeriodsBeside(Function<DisclosureId, State> disclosures) implements Neighbour {

    @Override
    public Stream<Record> around(LedgerAct act) {
        return switch (act) {
            case PrepareStatement on -> Stream.of(carriedTo(on.disclosure()));
            case PostDisclosure on -> Stream.of(carriedTo(on.disclosure()));
            default -> Stream.empty();
        };
    }

    private Carried carriedTo(DisclosureId disclosure) {
        var before = disclosure.before().stream().map(disclosures).toList();
        var after = disclosure.after().stream().map(disclosures).toList();
        var closing = first(before, Disclosure::closing);
        var unposted = closing.isEmpty() && before.stream().anyMatch(State.Open.class::isInstance);
        return new Carried(
                closing.orElse(null),
                unposted,
                first(after, Disclosure::opening).orElse(null));
    }

    private static Optional<Long> first(List<State> states, Function<State, Optional<Long>> balance) {
        return states.stream().flatMap(state -> balance.apply(state).stream()).findFirst();
    }
}
