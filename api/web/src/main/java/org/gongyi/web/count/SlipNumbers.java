package org.gongyi.web.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxPapers;
import org.gongyi.contract.election.Votes;

/// The numbers of a finished slip, one to a field. Two slips agree where all of them are equal, whatever was typed.
///
/// Fields: `issued`, `returned`, `valid`, `invalid`; `votes.<person>.<post>.<mark>` of who is listed;
/// `other/<person or name>/<sex>/<post>` of who was written in.
final class SlipNumbers {

    static final String ISSUED = "issued";
    static final String RETURNED = "returned";
    static final String VALID = "valid";
    static final String INVALID = "invalid";
    static final List<String> BALLOTS = List.of(ISSUED, RETURNED, VALID, INVALID);

    static final String FOR = "for";
    static final String AGAINST = "against";
    static final String ABSTAINED = "abstained";
    static final List<String> MARKS = List.of(FOR, AGAINST, ABSTAINED);

    private static final String OTHER = "other/";

    private SlipNumbers() {}

    static String votes(PersonId person, Post post, String mark) {
        return "votes.%s.%s.%s".formatted(person, post, mark);
    }

    static String other(Other other) {
        return OTHER + other.called() + "/" + other.sex() + "/" + other.post();
    }

    /// Somebody who was written in.
    ///
    /// @param called number of whom the record knows, else the name
    record Other(String called, Sex sex, Post post) {

        static Other of(String field) {
            var parts = field.substring(OTHER.length()).split("/");
            return new Other(parts[0], Sex.valueOf(parts[1]), Post.valueOf(parts[2]));
        }
    }

    static boolean isOther(String field) {
        return field.startsWith(OTHER);
    }

    /// As a box of the contract. The order is that of the ballot; who was written in follows.
    ///
    /// @param person of somebody who was written in
    static BoxPapers papers(CountBallot ballot, Map<String, Integer> numbers, Function<Other, PersonId> person) {
        var votes = new ArrayList<>(ballot.listed().stream()
                .map(one -> votes(numbers, one.person(), one.post()))
                .toList());
        writtenIn(numbers, person).forEach(votes::add);
        return new BoxPapers(
                number(numbers, ISSUED),
                number(numbers, RETURNED),
                number(numbers, VALID),
                number(numbers, INVALID),
                votes);
    }

    private static Votes votes(Map<String, Integer> numbers, PersonId person, Post post) {
        return new Votes(
                person,
                post,
                number(numbers, votes(person, post, FOR)),
                number(numbers, votes(person, post, AGAINST)),
                number(numbers, votes(person, post, ABSTAINED)));
    }

    private static Stream<Votes> writtenIn(Map<String, Integer> numbers, Function<Other, PersonId> person) {
        record Line(PersonId person, Post post) {}
        var sums = new LinkedHashMap<Line, Integer>();
        numbers.keySet().stream().filter(SlipNumbers::isOther).sorted().forEach(field -> {
            var other = Other.of(field);
            var votes = number(numbers, field);
            if (votes > 0) sums.merge(new Line(person.apply(other), other.post()), votes, Integer::sum);
        });
        return sums.entrySet().stream()
                .map(one -> new Votes(one.getKey().person(), one.getKey().post(), one.getValue(), 0, 0));
    }

    private static int number(Map<String, Integer> numbers, String field) {
        return numbers.getOrDefault(field, 0);
    }
}
