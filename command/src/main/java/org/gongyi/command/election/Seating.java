package org.gongyi.command.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongyi.command.count.Tally;
import org.gongyi.command.rule.Threshold;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Tied;

/// Who wins which seat. Pure arithmetic: from the highest post down, within a post from the most votes down.
///
/// Nobody wins two seats. Of near relatives whoever has the higher post or else more votes sits. Equal votes for fewer
/// seats than people leave those seats to another vote; who waits for it wins nothing below meanwhile, nor does a
/// relative. A seat for women is kept free of men only until a woman sits or waits for a seat of that post.
final class Seating {

    /// What the law of the day asks.
    ///
    /// @param needed share of the ballots that came back; absent where the law asks for none
    /// @param downwards whether votes for a higher post count for a lower one
    /// @param relativesBarred whether near relatives may not sit together
    record Terms(Optional<Threshold> needed, boolean downwards, boolean relativesBarred) {}

    /// @param elected in order of post and votes
    /// @param barred who had the votes and has a relative in a seat
    record Seats(List<Elected> elected, List<Tied> tied, List<PersonId> barred) {}

    private final Ballot ballot;
    private final Tally tally;
    private final Terms terms;
    private final List<Elected> elected = new ArrayList<>();
    private final List<Tied> tied = new ArrayList<>();
    private final Set<PersonId> barred = new LinkedHashSet<>();

    Seating(Ballot ballot, Tally tally, Terms terms) {
        this.ballot = ballot;
        this.tally = tally;
        this.terms = terms;
    }

    Seats seats() {
        ballot.seats().forEach(this::fill);
        return new Seats(List.copyOf(elected), List.copyOf(tied), List.copyOf(barred));
    }

    private void fill(SeatsOfPost of) {
        int left = of.seats();
        for (var equals : byVotes(of.post()).values()) {
            if (left == 0) return;
            left -= isKeptForAWoman(of.post()) ? beforeAWoman(of.post(), equals, left) : place(of.post(), equals, left);
        }
    }

    private boolean isKeptForAWoman(Post post) {
        return ballot.hasSeatForAWoman(post)
                && elected.stream().noneMatch(one -> one.post() == post && ballot.isWoman(one.person()))
                && tied.stream()
                        .noneMatch(one ->
                                one.post() == post && one.persons().stream().anyMatch(ballot::isWoman));
    }

    /// One of the seats that are left is for a woman, whatever other votes there are. One woman alone among equals has
    /// it; several, and the men beside them, are equal for all that is left.
    ///
    /// @return how many seats are won or waited for
    private int beforeAWoman(Post post, List<PersonId> equals, int left) {
        var women = free(equals.stream().filter(ballot::isWoman).toList());
        if (left == 1) return place(post, women, 1);
        if (women.isEmpty()) return place(post, equals, left - 1);
        var rivals = rivals(free(equals));
        if (women.size() > 1 || rivals.contains(women.getFirst())) return place(post, equals, left);
        elect(women.getFirst(), post);
        return 1 + place(post, without(equals, women), left - 1);
    }

    private static List<PersonId> without(List<PersonId> all, List<PersonId> some) {
        return all.stream().filter(person -> !some.contains(person)).toList();
    }

    private int place(Post post, List<PersonId> equals, int seats) {
        if (seats == 0) return 0;
        var free = free(equals);
        var rivals = rivals(free);
        int families = families(rivals);
        int wanted = free.size() - rivals.size() + families;
        if (wanted > seats) {
            tied.add(new Tied(post, seats, free));
            return seats;
        }
        without(free, rivals).forEach(person -> elect(person, post));
        if (families > 0) tied.add(new Tied(post, families, rivals));
        return wanted;
    }

    private List<PersonId> free(List<PersonId> equals) {
        return equals.stream().filter(person -> !isBarred(person)).toList();
    }

    /// Who has a near relative among equals.
    private List<PersonId> rivals(List<PersonId> equals) {
        if (!terms.relativesBarred()) return List.of();
        return equals.stream().filter(person -> hasRelativeIn(person, equals)).toList();
    }

    /// Who reached what the law asks for, most votes first.
    private Map<Integer, List<PersonId>> byVotes(Post post) {
        Map<Integer, List<PersonId>> groups = new TreeMap<>(Comparator.reverseOrder());
        reached(post).stream()
                .filter(person -> !isSeated(person) && !waits(person))
                .forEach(person -> groups.computeIfAbsent(votes(person, post), _ -> new ArrayList<>())
                        .add(person));
        return groups;
    }

    /// Everybody with enough votes for a post, whether or not a seat is left.
    List<PersonId> reached(Post post) {
        return inTheCount(post).filter(person -> isEnough(votes(person, post))).toList();
    }

    private Stream<PersonId> inTheCount(Post post) {
        return Stream.of(Post.values())
                .filter(from -> from == post || (terms.downwards() && from.compareTo(post) < 0))
                .flatMap(from -> tally.of(from).keySet().stream())
                .distinct();
    }

    boolean isEnough(int votes) {
        return votes > 0
                && terms.needed()
                        .map(share -> share.isMetBy(votes, tally.returned()))
                        .orElse(true);
    }

    int votes(PersonId person, Post post) {
        return Stream.of(Post.values())
                .filter(from -> from == post || (terms.downwards() && from.compareTo(post) < 0))
                .mapToInt(from -> tally.of(person, from))
                .sum();
    }

    private void elect(PersonId person, Post post) {
        var known = ballot.known(person).orElseThrow();
        elected.add(new Elected(person, known.name(), known.sex(), post, votes(person, post)));
    }

    private boolean isSeated(PersonId person) {
        return ballot.hasWon(person)
                || elected.stream().anyMatch(one -> one.person().equals(person));
    }

    private boolean waits(PersonId person) {
        return tied.stream().anyMatch(one -> one.persons().contains(person));
    }

    private boolean isBarred(PersonId person) {
        if (!terms.relativesBarred() || !hasRelativeIn(person, before())) return false;
        barred.add(person);
        return true;
    }

    private List<PersonId> before() {
        return Stream.of(
                        ballot.sitting().stream(),
                        ballot.held().stream().map(Elected::person),
                        elected.stream().map(Elected::person),
                        tied.stream().flatMap(one -> one.persons().stream()))
                .flatMap(persons -> persons)
                .toList();
    }

    private boolean hasRelativeIn(PersonId person, List<PersonId> others) {
        return others.stream().anyMatch(other -> ballot.areRelated(person, other));
    }

    /// Into how many families people fall who all have a relative among them.
    private int families(List<PersonId> people) {
        var left = new LinkedHashSet<>(people);
        int families = 0;
        while (!left.isEmpty()) {
            families++;
            var family = new ArrayList<>(List.of(left.removeFirst()));
            for (int i = 0; i < family.size(); i++) {
                var one = family.get(i);
                var theirs = left.stream()
                        .filter(other -> ballot.areRelated(one, other))
                        .toList();
                family.addAll(theirs);
                theirs.forEach(left::remove);
            }
        }
        return families;
    }
}
