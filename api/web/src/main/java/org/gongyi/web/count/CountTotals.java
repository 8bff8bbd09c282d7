package org.gongyi.web.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.election.WriteIn;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.telling.Telling.Table;

/// The sums over all boxes, as whoever announces them sees them first.
record CountTotals(CountBallot ballot, List<BoxCount> boxes, List<WriteIn> writeIns, Said words) {

    List<Table> tables() {
        return Stream.concat(Stream.of(ballots()), ballot.posts().stream().map(this::votes))
                .toList();
    }

    private Table ballots() {
        var rows = new ArrayList<List<String>>();
        boxes.forEach(box -> rows.add(row(called(box), List.of(box))));
        rows.add(row(words.say("count.all"), boxes));
        var columns = Stream.of("BoxCount.number", "issued", "returned", "valid", "invalid")
                .map(name -> words.say("field." + name))
                .toList();
        return new Table(words.say("field.boxes"), columns, rows);
    }

    private String called(BoxCount box) {
        var all = Stream.concat(Stream.of(box.number()), box.merged().stream()).map(String::valueOf);
        return String.join("＋", all.toList());
    }

    private static List<String> row(String name, List<BoxCount> of) {
        return List.of(
                name,
                sum(of, BoxCount::issued),
                sum(of, BoxCount::returned),
                sum(of, BoxCount::valid),
                sum(of, BoxCount::invalid));
    }

    private static String sum(List<BoxCount> boxes, ToIntFunction<BoxCount> number) {
        return Integer.toString(boxes.stream().mapToInt(number).sum());
    }

    private Table votes(Post post) {
        var sums = new LinkedHashMap<PersonId, int[]>();
        for (var box : boxes)
            for (var one : box.votes())
                if (one.post() == post) add(sums.computeIfAbsent(one.person(), _ -> new int[3]), one);
        var rows = sums.entrySet().stream()
                .map(one -> List.of(
                        name(one.getKey()),
                        Integer.toString(one.getValue()[0]),
                        Integer.toString(one.getValue()[1]),
                        Integer.toString(one.getValue()[2])))
                .toList();
        var columns = Stream.concat(
                        Stream.of(words.say("field.Seat.name")),
                        SlipNumbers.MARKS.stream().map(mark -> words.say("count.mark." + mark)))
                .toList();
        return new Table(words.choice(post), columns, rows);
    }

    private static void add(int[] sums, Votes one) {
        sums[0] += one.inFavour();
        sums[1] += one.against();
        sums[2] += one.abstained();
    }

    private String name(PersonId person) {
        return Stream.concat(
                        ballot.listed().stream()
                                .filter(one -> one.person().equals(person))
                                .map(CountBallot.Listed::name),
                        writeIns.stream()
                                .filter(one -> one.person().equals(person))
                                .map(WriteIn::name))
                .findFirst()
                .orElse(person.value());
    }
}
