package org.gongyi.command.recall;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongyi.command.election.Electors;
import org.gongyi.command.roster.Population;
import org.gongyi.command.roster.Representatives;
import org.gongyi.command.roster.Roster;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.VotingMode;
import org.jspecify.annotations.Nullable;

/// Who elects and recalls in a community, as far as elections on the ledger and its register tell; absent
/// what neither does.
///
/// @param mode of the election that the member won, else of the last general one
/// @param voters of the last general election; where there was none, of the by-election that the member won
public record KnownElectorate(
        @Nullable VotingMode mode,
        @Nullable Integer voters,
        @Nullable Integer adults,
        @Nullable Integer households,
        @Nullable Integer representatives,
        @Nullable Integer groups) {

    /// @param member whose election is looked for; nobody's where it is not known yet who is meant
    public static KnownElectorate of(
            List<Electors> elections, Roster roster, @Nullable PersonId member, LocalDate day) {
        var before = elections.stream()
                .filter(one -> one.pollingDay().isBefore(day))
                .sorted(ElectionKind.latestGeneral(Electors::kind, Electors::pollingDay)
                        .reversed())
                .toList();
        var general = before.stream()
                .filter(one -> one.kind() == ElectionKind.GENERAL)
                .findFirst();
        var lists = general.or(() -> won(before, member));
        var population = roster.population().on(day);
        var representatives = roster.representativesOn(day).map(Representatives::number);
        var groups = roster.groups().on(day).map(List::size);
        return new KnownElectorate(
                since(general, won(before, member)).map(Electors::mode).orElse(null),
                posted(lists.map(Electors::voters)).orElse(null),
                population.map(Population::adults).orElse(null),
                posted(lists.map(Electors::households))
                        .or(() -> population.map(Population::households))
                        .orElse(null),
                posted(lists.map(Electors::representatives))
                        .or(() -> representatives)
                        .orElse(null),
                groups.orElse(null));
    }

    private static Optional<Electors> won(List<Electors> before, @Nullable PersonId member) {
        return before.stream()
                .filter(one -> member != null && one.elected().contains(member))
                .max((one, other) -> one.pollingDay().compareTo(other.pollingDay()));
    }

    /// Who won before the last general election and sits still was entered by hand, and sits by that one.
    private static Optional<Electors> since(Optional<Electors> general, Optional<Electors> won) {
        return won.filter(one -> general.isEmpty()
                        || !one.pollingDay().isBefore(general.get().pollingDay()))
                .or(() -> general);
    }

    private static Optional<Integer> posted(Optional<Integer> list) {
        return list.filter(number -> number > 0);
    }
}
