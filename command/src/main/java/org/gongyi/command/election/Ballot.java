package org.gongyi.command.election;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.command.count.BallotPaper;
import org.gongyi.contract.Named;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.Kin;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.WriteIn;

/// What one vote is about: which seats, who can win them, who sits already.
///
/// @param further whether earlier votes left these seats
/// @param seats highest post first
/// @param kin all near relatives that are known
/// @param held seats won in earlier votes
/// @param sitting who is in the committee that a by-election adds to
/// @param womenSeat whether a member's seat for women stands apart on the ballot
record Ballot(
        boolean further,
        List<SeatsOfPost> seats,
        List<Nominee> candidates,
        List<WriteIn> writeIns,
        List<Kin> kin,
        List<Elected> held,
        Set<PersonId> sitting,
        boolean womenSeat) {

    Ballot {
        seats = seats.stream().sorted(Comparator.comparing(SeatsOfPost::post)).toList();
        candidates = List.copyOf(candidates);
        writeIns = List.copyOf(writeIns);
        kin = List.copyOf(kin);
        held = List.copyOf(held);
        sitting = Set.copyOf(sitting);
    }

    /// Of the vote that is next.
    static Ballot next(Docket docket, List<WriteIn> writeIns, List<Kin> kin, Set<PersonId> sitting) {
        var rounds = docket.rounds();
        var called = rounds.further();
        return new Ballot(
                rounds.isAnyEffective(),
                rounds.vacant(docket.plan()),
                called == null ? docket.slate().candidates() : called.candidates(),
                writeIns,
                both(docket.slate().kin(), kin),
                rounds.elected(),
                sitting,
                docket.plan().womenSeat());
    }

    /// Of a vote that was counted before, as it was then.
    ///
    /// @param named who is told there by number and is named now
    static Ballot again(Docket docket, int number, Set<PersonId> sitting, List<Named> named) {
        var rounds = docket.rounds();
        var round = rounds.counted().get(number - 1);
        var held = rounds.electedBefore(number);
        return new Ballot(
                rounds.isFurther(number),
                docket.plan().without(held),
                round.candidates(),
                round.writeIns().stream().map(one -> named(one, named)).toList(),
                both(docket.slate().kin(), round.kin()),
                held,
                sitting,
                docket.plan().womenSeat());
    }

    private static WriteIn named(WriteIn written, List<Named> named) {
        return named.stream()
                .filter(one -> one.person().equals(written.person()))
                .findFirst()
                .map(one -> new WriteIn(written.person(), one.name(), written.sex()))
                .orElse(written);
    }

    private static List<Kin> both(List<Kin> some, List<Kin> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    int seatsOf(Post post) {
        return seats.stream()
                .filter(one -> one.post() == post)
                .mapToInt(SeatsOfPost::seats)
                .sum();
    }

    boolean isListed(PersonId person, Post post) {
        return candidates.stream().anyMatch(one -> one.person().equals(person) && one.post() == post);
    }

    boolean isListed(PersonId person) {
        return candidates.stream().anyMatch(one -> one.person().equals(person));
    }

    boolean hasWon(PersonId person) {
        return held.stream().anyMatch(one -> one.person().equals(person));
    }

    /// Somebody who can win, with what a notice tells of them.
    record Known(String name, Sex sex) {}

    Optional<Known> known(PersonId person) {
        var listed = candidates.stream()
                .filter(one -> one.person().equals(person))
                .map(one -> new Known(one.name(), one.sex()));
        var written = writeIns.stream()
                .filter(one -> one.person().equals(person))
                .map(one -> new Known(one.name(), one.sex()));
        return Stream.concat(listed, written).findFirst();
    }

    String nameOf(PersonId person) {
        return known(person).map(Known::name).orElseGet(person::value);
    }

    /// Everybody on the list, then everybody written in; each once.
    Stream<PersonId> people() {
        return Stream.concat(
                        candidates.stream().map(Nominee::person),
                        writeIns.stream().map(WriteIn::person))
                .distinct();
    }

    boolean isWoman(PersonId person) {
        return known(person).filter(one -> one.sex() == Sex.FEMALE).isPresent();
    }

    boolean areRelated(PersonId one, PersonId other) {
        return kin.stream().anyMatch(pair -> pair.isOf(one, other));
    }

    /// Of those who held a seat before this vote.
    boolean isRelatedToACommitteeMember(PersonId person) {
        return Stream.concat(sitting.stream(), held.stream().map(Elected::person))
                .anyMatch(other -> areRelated(person, other));
    }

    /// Whether one seat of that post is for a woman in this vote.
    boolean hasSeatForAWoman(Post post) {
        var won = held.stream().anyMatch(one -> one.post() == Post.MEMBER && one.sex() == Sex.FEMALE);
        return womenSeat && !won && post == Post.MEMBER && seatsOf(post) > 0;
    }

    BallotPaper paper() {
        var names = new LinkedHashMap<PersonId, String>();
        people().forEach(person -> names.put(person, nameOf(person)));
        return new BallotPaper(
                seats, names, held.stream().map(Elected::person).collect(Collectors.toUnmodifiableSet()));
    }
}
