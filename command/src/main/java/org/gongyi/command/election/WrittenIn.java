package org.gongyi.command.election;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.PollingEvent.WrittenName;
import org.gongyi.contract.election.WriteIn;

/// Those who were written in, as a record tells them. Who won, or has as many votes as another for the
/// last seat, is part of the result and named; whoever won nothing is told by number, and the name is
/// sealed (PII-AFTER).
record WrittenIn(int round, List<WriteIn> all, Outcome outcome) {

    List<WriteIn> told() {
        var named = named();
        return IntStream.range(0, all.size())
                .mapToObj(i -> named.contains(all.get(i).person())
                        ? all.get(i)
                        : all.get(i).numbered(round, i + 1))
                .toList();
    }

    List<WrittenName> names() {
        var named = named();
        return all.stream()
                .filter(one -> !named.contains(one.person()))
                .map(one -> new WrittenName(one.person(), Sealed.of(one.person(), one.name())))
                .toList();
    }

    private Set<PersonId> named() {
        return Stream.concat(
                        outcome.elected().stream().map(Elected::person),
                        outcome.tied().stream().flatMap(tied -> tied.persons().stream()))
                .collect(toUnmodifiableSet());
    }
}
