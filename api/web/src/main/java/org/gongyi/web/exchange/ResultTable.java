package org.gongyi.web.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.Office;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.web.sheet.Csv;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// The votes of an election as a table for spreadsheets: of each vote and person one row over all boxes and one a box,
/// with the ballots of that box beside it. Before a count it has a head only.
@Component
public final class ResultTable {

    private static final List<String> HEAD = List.of(
            "field.round",
            "election.day",
            "exchange.in-effect",
            "election.corrected",
            "field.post",
            "field.Seat.name",
            "exchange.written-in",
            "field.outcome.elected");

    private final Wording words;

    ResultTable(Wording words) {
        this.words = words;
    }

    public String of(ElectionView view) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(HEAD.stream(), BoxNumbers.HEAD.stream())
                .map(words::say)
                .toList());
        for (var poll : Poll.of(view))
            if (poll.counted() != null) Runner.in(poll).forEach(runner -> rows.addAll(rows(poll, runner)));
        return Csv.of(rows);
    }

    private List<List<String>> rows(Poll poll, Runner runner) {
        var told = told(poll, runner);
        return Stream.concat(
                        Stream.of(row(told, words.say("exchange.all-boxes"), poll.boxes(), runner)),
                        poll.boxes().stream()
                                .map(box -> row(told, Integer.toString(box.number()), List.of(box), runner)))
                .toList();
    }

    private List<String> told(Poll poll, Runner runner) {
        return List.of(
                Integer.toString(poll.number()),
                poll.day().toString(),
                truth(poll.isEffective()),
                truth(poll.counted() != null && poll.counted().corrected()),
                words.post(Office.COMMITTEE, runner.post()),
                runner.name(),
                truth(runner.writtenIn()),
                truth(poll.winner(runner.person(), runner.post()).isPresent()));
    }

    private String truth(boolean so) {
        return words.say(so ? "exchange.yes" : "exchange.no");
    }

    private static List<String> row(List<String> told, String box, List<BoxCount> boxes, Runner runner) {
        return Stream.of(told, List.of(box), BoxNumbers.of(boxes, runner::isMeant))
                .flatMap(List::stream)
                .toList();
    }
}
