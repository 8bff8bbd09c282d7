package org.gongyi.web.desk;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.web.roll.VoterBook;
import org.gongyi.web.roll.VoterBook.Voter;
import org.jspecify.annotations.Nullable;

/// Whom somebody means who writes a number of the roll or a full name, or chooses from the record.
record RollNames(VoterBook roll, ElectionId election, KnownPeople known) {

    /// @param offered voters to choose from
    /// @param person absent where nobody, or one of several, is meant
    record Meant(List<Voter> offered, @Nullable String person, boolean voter) {

        private static Meant among(List<Voter> voters) {
            return voters.size() == 1
                    ? new Meant(voters, voters.getFirst().person().value(), true)
                    : new Meant(voters, null, false);
        }

        /// The name that several have; nothing where it is clear who is meant.
        Optional<String> shared() {
            return person == null ? offered.stream().findFirst().map(Voter::name) : Optional.empty();
        }
    }

    Meant principal(String typed) {
        return Meant.among(voters(plain(typed)));
    }

    /// Who stands has another number than on the roll, and is asked for by it (EL-PROXY-CAND). The roll does not say
    /// which voter of a name stands: where several have it, only who was chosen among them is meant.
    Meant holder(String typed) {
        var plain = plain(typed);
        var voters = voters(plain);
        if (known.standing().contains(plain)) return new Meant(List.of(), plain, !voters.isEmpty());
        if (voters.size() != 1) return Meant.among(voters);
        var voter = voters.getFirst();
        var candidate = standing(voter);
        if (candidate.isEmpty() || known.standing().contains(voter.person().value())) return Meant.among(voters);
        var namesakes = roll.named(election, voter.name());
        if (namesakes.size() < 2) return new Meant(List.of(), candidate.get(), true);
        return Meant.among(plain.equals(voter.person().value()) ? voters : namesakes);
    }

    private Optional<String> standing(Voter voter) {
        var name = bare(voter.name());
        return known.standing().stream()
                .filter(one -> name.equals(bare(known.names().getOrDefault(one, ""))))
                .findFirst();
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    /// Lists set names of two characters apart, to be as wide as those of three.
    private static String bare(String name) {
        return plain(name).replaceAll("\\s", "");
    }

    private List<Voter> voters(String plain) {
        if (plain.isEmpty()) return List.of();
        if (plain.startsWith("p-")) return chosen(plain, known.names().get(plain));
        return plain.matches("\\d{1,6}")
                ? roll.numbered(election, Integer.parseInt(plain)).stream().toList()
                : roll.named(election, plain);
    }

    /// Candidates and office holders have numbers of their own: on the roll they are found by name.
    private List<Voter> chosen(String person, @Nullable String name) {
        return listed(person).map(List::of).orElseGet(() -> name == null ? List.of() : roll.named(election, name));
    }

    private Optional<Voter> listed(String person) {
        try {
            return roll.of(election, new PersonId(person));
        } catch (Malformed _) {
            return Optional.empty();
        }
    }
}
