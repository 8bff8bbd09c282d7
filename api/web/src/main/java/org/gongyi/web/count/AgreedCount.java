package org.gongyi.web.count;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.WriteIn;
import org.gongyi.web.count.SlipNumbers.Other;
import org.jspecify.annotations.Nullable;

/// What was agreed on at the desk, as it is announced.
///
/// @param seals in words, by box
/// @param seed from which people who are written in and known to nobody get their numbers
record AgreedCount(CountBallot ballot, CountState state, String seed, Map<Integer, String> seals) {

    List<BoxCount> boxes() {
        return ballot.boxes().stream()
                .flatMap(box -> state.settled(box).stream().map(slip -> box(box, slip)))
                .toList();
    }

    private BoxCount box(int number, CountSlip slip) {
        var papers = SlipNumbers.papers(ballot, slip.numbers(), this::person);
        var first = state.slip(number, CountSlip.FIRST).orElseThrow();
        var second = state.slip(number, CountSlip.SECOND).orElseThrow();
        var third = state.slip(number, CountSlip.THIRD);
        var differed = !CountState.differing(first, second).isEmpty();
        return new BoxCount(
                number,
                papers.issued(),
                papers.returned(),
                papers.valid(),
                papers.invalid(),
                name(first, second),
                name(second, first),
                third.filter(_ -> slip.isSurplus() || !differed)
                        .map(one -> name(one, first))
                        .orElse(null),
                papers.votes(),
                state.with(number),
                third.filter(_ -> differed).map(one -> name(one, first)).orElse(null),
                sealed(number),
                explained(number, Stream.concat(Stream.of(first, second), third.stream())));
    }

    /// Two people of one name are told apart.
    private static String name(CountSlip of, CountSlip other) {
        return of.by().name().equals(other.by().name())
                ? of.by().name() + "（" + of.by().person() + "）"
                : of.by().name();
    }

    private @Nullable String sealed(int number) {
        var told = Stream.concat(Stream.of(number), state.with(number).stream())
                .flatMap(box -> Stream.ofNullable(seals.get(box)))
                .collect(joining("；"));
        return told.isEmpty() ? null : told;
    }

    private @Nullable String explained(int box, Stream<CountSlip> slips) {
        var said = slips.map(
                one -> one.written().getOrDefault(SlipReader.EXPLAINED, "").strip());
        var all = Stream.concat(said, Stream.ofNullable(state.sentBack().get(box)))
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(joining("；"));
        return all.isEmpty() ? null : all;
    }

    private PersonId person(Other other) {
        return SlipReader.person(ballot, seed, other);
    }

    /// Everybody who was written in and stands on no list, once.
    List<WriteIn> writeIns() {
        var found = new LinkedHashMap<PersonId, WriteIn>();
        others().forEach(other -> {
            var person = person(other);
            var name = Objects.requireNonNullElse(ballot.known().get(person), other.called());
            if (!ballot.isListed(person)) found.putIfAbsent(person, new WriteIn(person, name, other.sex()));
        });
        return new ArrayList<>(found.values());
    }

    private Stream<Other> others() {
        return ballot.boxes().stream()
                .map(state::settled)
                .flatMap(Optional::stream)
                .flatMap(slip -> slip.numbers().entrySet().stream())
                .filter(one -> SlipNumbers.isOther(one.getKey()) && one.getValue() > 0)
                .map(one -> Other.of(one.getKey()));
    }
}
