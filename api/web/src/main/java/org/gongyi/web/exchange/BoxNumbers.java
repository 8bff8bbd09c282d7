package org.gongyi.web.exchange;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.Votes;

/// The numbers of boxes together as cells of a table: ballots issued, returned, valid, invalid; votes
/// in favour, against, abstained.
final class BoxNumbers {

    static final List<String> HEAD = List.of(
            "field.BoxCount.number",
            "field.issued",
            "field.returned",
            "field.valid",
            "field.invalid",
            "field.inFavour",
            "field.against",
            "field.abstained");

    private BoxNumbers() {}

    /// @param meant whose votes
    static List<String> of(List<BoxCount> boxes, Predicate<Votes> meant) {
        var votes = boxes.stream()
                .flatMap(box -> box.votes().stream())
                .filter(meant)
                .toList();
        return Stream.concat(
                        Stream.<ToIntFunction<BoxCount>>of(
                                        BoxCount::issued, BoxCount::returned, BoxCount::valid, BoxCount::invalid)
                                .map(number -> boxes.stream().mapToInt(number).sum()),
                        Stream.<ToIntFunction<Votes>>of(Votes::inFavour, Votes::against, Votes::abstained)
                                .map(number -> votes.stream().mapToInt(number).sum()))
                .map(sum -> Integer.toString(sum))
                .toList();
    }
}
