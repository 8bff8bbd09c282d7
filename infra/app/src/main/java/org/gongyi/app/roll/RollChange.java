package org.gongyi.app.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongyi.app.seal.Sealer;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.roll.RollEvent.Struck;
import org.gongyi.contract.roll.RollEvent.VotersRegistered;
import org.gongyi.contract.roll.RollEvent.VotersStruck;
import org.gongyi.contract.roll.VoterCard;
import org.jspecify.annotations.Nullable;

/// What an entry of a roll changes in the table by which voters are found. Taken from the event while its cards
/// are open; written in the transaction of the entry.
///
/// @param struck numbers that are on the roll no more
public record RollChange(String roll, List<VoterRow> registered, List<Integer> struck) {

    /// One voter. Images only: no name, no number of papers.
    ///
    /// @param household absent where the card names none
    /// @param digest of the card; the row goes with it
    public record VoterRow(
            int number,
            String person,
            String key,
            String name,
            @Nullable String household,
            String ground,
            boolean householdRepresentative,
            boolean residentRepresentative,
            String digest) {

        static VoterRow of(int number, PersonId person, VoterCard card, String digest, Images images) {
            return new VoterRow(
                    number,
                    person.value(),
                    card.key(),
                    images.name(card.name()),
                    images.household(card.group(), card.household()),
                    card.ground().name(),
                    card.householdRepresentative(),
                    card.residentRepresentative(),
                    digest);
        }
    }

    /// Nothing of other events.
    ///
    /// @param digests of what the event seals, by path within its facts: `/voters/0`
    public static @Nullable RollChange of(LedgerEvent event, Map<String, String> digests, Sealer sealer) {
        return switch (event) {
            case VotersRegistered e -> registered(e, digests, new Images(e.roll(), sealer));
            case VotersStruck e ->
                new RollChange(
                        e.roll().value(),
                        List.of(),
                        e.struck().stream().map(Struck::number).toList());
            default -> null;
        };
    }

    private static RollChange registered(VotersRegistered event, Map<String, String> digests, Images images) {
        var voters = event.voters();
        var rows = new ArrayList<VoterRow>();
        for (var i = 0; i < voters.size(); i++) {
            var digest = digests.get("/voters/" + i);
            if (digest == null || !(voters.get(i) instanceof Sealed.Open<VoterCard>(var person, var card)))
                throw new IllegalStateException("a voter is recorded with an open card");
            rows.add(VoterRow.of(event.first() + i, person, card, digest, images));
        }
        return new RollChange(event.roll().value(), rows, List.of());
    }
}
