package org.gongyi.web.issue;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.web.count.VoteKey;
import org.gongyi.web.roll.VoterBook;
import org.gongyi.web.roll.VoterBook.Voter;
import org.jspecify.annotations.Nullable;

/// Giving out ballots at one box: to whom, and why not to the others.
record Issuing(VoteKey vote, int box, Roll roll, VoterBook voters, BallotBook book) {

    /// Whose roll it is voted by, and how.
    ///
    /// @param holders by principal, of the posted list as far as it has effect; `without` whose proxy has none
    record Roll(ElectionId election, VotingMode mode, Map<PersonId, PersonId> holders, Set<PersonId> without) {}

    /// Somebody on the roll, as the station sees them.
    ///
    /// @param issuedAt the box at which they have a ballot
    /// @param barred name of the reason why they get none here
    /// @param byProxy whether somebody is to collect it for them
    record Found(
            Voter voter,
            @Nullable Integer issuedAt,
            @Nullable String barred,
            boolean byProxy) {}

    /// By number, or everybody of that full name.
    List<Found> find(String asked) {
        return voters(asked).stream().map(voter -> found(voter)).toList();
    }

    private List<Voter> voters(String asked) {
        var plain = Normalizer.normalize(asked, Normalizer.Form.NFKC).strip();
        if (plain.isEmpty()) return List.of();
        return plain.matches("\\d{1,6}")
                ? voters.numbered(roll.election(), Integer.parseInt(plain)).stream()
                        .toList()
                : voters.named(roll.election(), plain);
    }

    private Found found(Voter voter) {
        var issuedAt = book.issuedAt(vote, voter.number());
        return new Found(
                voter, issuedAt.orElse(null), barred(voter), roll.holders().containsKey(voter.person()));
    }

    /// In household mode one of each household votes, by representatives those who were chosen.
    private @Nullable String barred(Voter voter) {
        return switch (roll.mode()) {
            case ALL_VOTERS -> null;
            case HOUSEHOLDS -> voter.householdRepresentative() ? null : "not-the-representative-of-the-household";
            case RESIDENT_REPRESENTATIVES -> voter.residentRepresentative() ? null : "not-a-representative";
            case GROUP_REPRESENTATIVES, REPRESENTATIVES_ASSEMBLY -> "not-voted-by-the-roll";
        };
    }

    /// What became of a ballot.
    ///
    /// @param problem absent where it was given out
    /// @param box where the voter has a ballot already
    record Given(@Nullable String problem, @Nullable Integer box) {
        static final Given OUT = new Given(null, null);

        static Given not(String problem) {
            return new Given(problem, null);
        }
    }

    /// @param proxy number or name of who collects it for the voter; empty where the voter does
    Given give(int number, String proxy) {
        var voter = voters.numbered(roll.election(), number);
        if (voter.isEmpty()) return Given.not("not-on-the-roll");
        var barred = barred(voter.get());
        if (barred != null) return Given.not(barred);
        if (proxy.isBlank()) return given(number, Optional.empty());
        var problem = wrongProxy(voter.get());
        if (problem != null) return Given.not(problem);
        var holder = voters(proxy).stream()
                .filter(one ->
                        one.person().equals(roll.holders().get(voter.get().person())))
                .findFirst();
        return holder.isEmpty()
                ? Given.not("proxy-of-another")
                : given(number, Optional.of(holder.get().number()));
    }

    private @Nullable String wrongProxy(Voter principal) {
        if (roll.without().contains(principal.person())) return "proxy-without-effect";
        return roll.holders().containsKey(principal.person()) ? null : "proxy-not-posted";
    }

    private Given given(int number, Optional<Integer> proxy) {
        return switch (book.issue(vote, box, number, proxy)) {
            case BallotBook.Issue.Given _ -> Given.OUT;
            case BallotBook.Issue.Already(var at) -> new Given(IssuedAlready.CODE, at);
            case BallotBook.Issue.NotOpen _ -> Given.not("station-not-open");
        };
    }
}
