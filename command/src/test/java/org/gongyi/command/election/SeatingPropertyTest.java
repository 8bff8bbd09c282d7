package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Counts.kin;
import static org.gongyi.command.election.Counts.of;
import static org.gongyi.command.election.Counts.who;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.command.count.Tally;
import org.gongyi.command.election.Seating.Seats;
import org.gongyi.command.election.Seating.Terms;
import org.gongyi.command.rule.Threshold.AtLeast;
import org.gongyi.command.rule.Threshold.MoreThan;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.Kin;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.Tied;
import org.gongyi.contract.election.Votes;
import org.junit.jupiter.api.Test;

/// What holds of every count, whatever the votes: tried on votes drawn from a seed.
class SeatingPropertyTest {

    private static final int TRIES = 2000;

    /// @param boxes of few ballots, so that equal votes are frequent
    private record Case(Ballot ballot, List<BoxCount> boxes, Terms terms) {
        Seats seats() {
            return new Seating(ballot, Tally.of(boxes), terms).seats();
        }

        Seats seats(List<BoxCount> others) {
            return new Seating(ballot, Tally.of(others), terms).seats();
        }
    }

    private static Case drawn(Random random) {
        int people = 3 + random.nextInt(6);
        var candidates = IntStream.range(0, people)
                .mapToObj(i -> new Nominee(
                        who("person" + i),
                        "person" + i,
                        random.nextBoolean() ? Sex.FEMALE : Sex.MALE,
                        Post.values()[random.nextInt(3)]))
                .toList();
        List<Kin> kin = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            int one = random.nextInt(people);
            kin.add(kin("person" + one, "person" + (one + 1) % people));
        }
        var ballot = new Ballot(
                false,
                List.of(of(Post.MEMBER, 1 + random.nextInt(4)), of(Post.CHAIR, 1), of(Post.VICE_CHAIR, 1)),
                candidates,
                List.of(),
                kin,
                List.of(),
                Set.of(),
                random.nextBoolean());
        var boxes = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(number -> box(random, number, people))
                .toList();
        var shares = List.of(
                Optional.<org.gongyi.command.rule.Threshold>of(new MoreThan(1, 2)),
                Optional.<org.gongyi.command.rule.Threshold>of(new AtLeast(1, 3)),
                Optional.<org.gongyi.command.rule.Threshold>empty());
        return new Case(
                ballot, boxes, new Terms(shares.get(random.nextInt(3)), random.nextBoolean(), random.nextBoolean()));
    }

    private static BoxCount box(Random random, int number, int people) {
        int ballots = 1 + random.nextInt(8);
        List<Votes> votes = new ArrayList<>();
        for (int i = 0; i < people; i++)
            for (var post : Post.values())
                if (random.nextBoolean())
                    votes.add(new Votes(who("person" + i), post, random.nextInt(ballots + 1), 0, 0));
        return new BoxCount(number, ballots, ballots, ballots, 0, "甲", "乙", null, votes);
    }

    @Test
    void no_more_win_or_wait_than_there_are_seats() {
        var random = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            var one = drawn(random);
            var seats = one.seats();
            for (var post : Post.values()) {
                long won =
                        seats.elected().stream().filter(e -> e.post() == post).count();
                int waiting = seats.tied().stream()
                        .filter(t -> t.post() == post)
                        .mapToInt(t -> t.seats())
                        .sum();
                assertThat(won + waiting)
                        .as("%s", one)
                        .isLessThanOrEqualTo(one.ballot().seatsOf(post));
            }
        }
    }

    @Test
    void nobody_wins_two_posts_or_wins_one_and_waits_for_another() {
        var random = new Random(2);
        for (int i = 0; i < TRIES; i++) {
            var one = drawn(random);
            var seats = one.seats();
            var people = new ArrayList<>(
                    seats.elected().stream().map(Elected::person).toList());
            seats.tied().forEach(tied -> people.addAll(tied.persons()));
            assertThat(people).as("%s", one).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_order_of_boxes_makes_no_difference() {
        var random = new Random(3);
        for (int i = 0; i < TRIES; i++) {
            var one = drawn(random);
            var turned = new ArrayList<>(one.boxes());
            Collections.shuffle(turned, random);
            assertThat(one.seats(turned)).isEqualTo(one.seats());
        }
    }

    @Test
    void one_box_of_all_ballots_gives_the_same_as_many() {
        var random = new Random(4);
        for (int i = 0; i < TRIES; i++) {
            var one = drawn(random);
            var tally = Tally.of(one.boxes());
            assertThat(tally.returned())
                    .isEqualTo(one.boxes().stream().mapToInt(BoxCount::returned).sum());
            for (var post : Post.values())
                assertThat(tally.approvals(post))
                        .isEqualTo(one.boxes().stream()
                                .flatMap(box -> box.votes().stream())
                                .filter(votes -> votes.post() == post)
                                .mapToInt(Votes::inFavour)
                                .sum());
            assertThat(one.seats(List.of(merged(tally)))).isEqualTo(one.seats());
        }
    }

    private static BoxCount merged(Tally tally) {
        List<Votes> votes = new ArrayList<>();
        tally.inFavour()
                .forEach((post, people) ->
                        people.forEach((person, number) -> votes.add(new Votes(person, post, number, 0, 0))));
        return new BoxCount(1, tally.issued(), tally.returned(), tally.valid(), tally.invalid(), "甲", "乙", null, votes);
    }

    @Test
    void relatives_never_sit_together_where_that_is_barred() {
        var random = new Random(5);
        for (int i = 0; i < TRIES; i++) {
            var one = drawn(random);
            if (!one.terms().relativesBarred()) continue;
            var elected = one.seats().elected();
            for (var some : elected)
                for (var other : elected)
                    assertThat(one.ballot().areRelated(some.person(), other.person()))
                            .as("%s", one)
                            .isFalse();
        }
    }

    @Test
    void whoever_wins_has_the_share_and_nobody_free_of_the_same_post_has_more() {
        var random = new Random(6);
        for (int i = 0; i < TRIES; i++) {
            var one = drawn(random);
            var plain = new Case(
                    withoutWomenSeat(one.ballot()),
                    one.boxes(),
                    new Terms(one.terms().needed(), false, false));
            var seats = plain.seats();
            var tally = Tally.of(plain.boxes());
            var taken = new ArrayList<>(
                    seats.elected().stream().map(Elected::person).toList());
            seats.tied().forEach(tied -> taken.addAll(tied.persons()));
            for (var winner : seats.elected()) {
                assertThat(plain.terms()
                                .needed()
                                .map(share -> share.isMetBy(winner.votes(), tally.returned()))
                                .orElse(winner.votes() > 0))
                        .isTrue();
                assertThat(tally.of(winner.post()).entrySet())
                        .as("%s", plain)
                        .allMatch(other -> taken.contains(other.getKey()) || other.getValue() <= winner.votes());
            }
        }
    }

    /// The law of one post in one sentence: the woman with most votes where a seat is kept for one, then the most
    /// votes; equal votes in whatever order. Whoever sits by every order has won, whoever sits by some waits.
    @Test
    void EL_WOMEN_whoever_sits_however_equal_votes_are_ordered_has_won_and_whoever_sits_by_some_order_waits() {
        var random = new Random(7);
        for (int i = 0; i < TRIES; i++) {
            var one = ofMembersOnly(drawn(random), random);
            var seats = one.seats();
            var sittings = orders(ofEnoughVotes(one)).stream()
                    .map(order -> sit(one, order))
                    .toList();
            var always = new HashSet<>(sittings.getFirst());
            sittings.forEach(always::retainAll);
            var sometimes = sittings.stream().flatMap(Set::stream).collect(Collectors.toSet());
            sometimes.removeAll(always);
            assertThat(seats.elected().stream().map(Elected::person))
                    .as("%s", one)
                    .containsExactlyInAnyOrderElementsOf(always);
            assertThat(seats.tied().stream().flatMap(tied -> tied.persons().stream()))
                    .as("%s", one)
                    .containsExactlyInAnyOrderElementsOf(sometimes);
            assertThat(seats.tied().stream().mapToInt(Tied::seats).sum())
                    .as("%s", one)
                    .isEqualTo(sittings.getFirst().size() - always.size());
            assertThat(seats.tied()).as("%s", one).allMatch(tied -> isATie(one, tied));
        }
    }

    private static boolean isATie(Case one, Tied tied) {
        var votes = Tally.of(one.boxes());
        return tied.seats() > 0
                && tied.seats() < tied.persons().size()
                && tied.persons().stream()
                                .mapToInt(person -> votes.of(person, Post.MEMBER))
                                .distinct()
                                .count()
                        == 1;
    }

    private static Case ofMembersOnly(Case some, Random random) {
        var ballot = some.ballot();
        var members = new Ballot(
                false,
                List.of(of(Post.MEMBER, 1 + random.nextInt(4))),
                ballot.candidates().stream().limit(6).toList(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                ballot.womenSeat());
        var few = some.boxes().stream()
                .map(box -> new BoxCount(
                        box.number(),
                        box.issued(),
                        box.returned(),
                        box.valid(),
                        0,
                        "甲",
                        "乙",
                        null,
                        known(members, box)))
                .toList();
        return new Case(members, few, new Terms(some.terms().needed(), false, false));
    }

    private static List<Votes> known(Ballot ballot, BoxCount box) {
        return box.votes().stream()
                .filter(votes -> ballot.isListed(votes.person()))
                .toList();
    }

    private static List<PersonId> ofEnoughVotes(Case one) {
        var tally = Tally.of(one.boxes());
        return tally.of(Post.MEMBER).entrySet().stream()
                .filter(votes -> votes.getValue() > 0)
                .filter(votes -> one.terms()
                        .needed()
                        .map(share -> share.isMetBy(votes.getValue(), tally.returned()))
                        .orElse(true))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<List<PersonId>> orders(List<PersonId> people) {
        if (people.isEmpty()) return List.of(List.of());
        List<List<PersonId>> all = new ArrayList<>();
        for (var first : people)
            for (var rest :
                    orders(people.stream().filter(other -> other != first).toList()))
                all.add(Stream.concat(Stream.of(first), rest.stream()).toList());
        return all;
    }

    private static Set<PersonId> sit(Case one, List<PersonId> order) {
        var tally = Tally.of(one.boxes());
        var line = new ArrayList<>(order);
        line.sort(Comparator.comparing((PersonId person) -> -tally.of(person, Post.MEMBER)));
        Set<PersonId> sit = new HashSet<>();
        int open = one.ballot().seatsOf(Post.MEMBER);
        if (one.ballot().womenSeat()) {
            line.stream().filter(one.ballot()::isWoman).findFirst().ifPresent(sit::add);
            open--;
        }
        line.stream()
                .filter(person -> !sit.contains(person))
                .limit(open)
                .toList()
                .forEach(sit::add);
        return sit;
    }

    private static Ballot withoutWomenSeat(Ballot ballot) {
        return new Ballot(
                false, ballot.seats(), ballot.candidates(), List.of(), ballot.kin(), List.of(), Set.of(), false);
    }
}
