package org.gongyi.web.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.Office;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.web.sheet.Csv;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// The votes on a recall as a table for spreadsheets: of each vote one row over all boxes and one a
/// box. Before a vote it has a head only.
@Component
public final class RecallTable {

    private static final List<String> HEAD = List.of(
            "field.round", "election.day", "exchange.in-effect", "field.post", "field.Seat.name", "exchange.recalled");

    private final Wording words;

    RecallTable(Wording words) {
        this.words = words;
    }

    public String of(RecallView view) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(HEAD.stream(), BoxNumbers.HEAD.stream())
                .map(words::say)
                .toList());
        var votes = view.trail().stream()
                .map(Entry::event)
                .filter(RecallVoted.class::isInstance)
                .map(RecallVoted.class::cast)
                .toList();
        for (var i = 0; i < votes.size(); i++) rows.addAll(rows(view, i + 1, votes.get(i)));
        return Csv.of(rows);
    }

    private List<List<String>> rows(RecallView view, int number, RecallVoted vote) {
        var member = view.member();
        var effective = vote.findings().isEffective();
        var told = List.of(
                Integer.toString(number),
                vote.occurredOn().toString(),
                truth(effective),
                words.post(Office.COMMITTEE, member.post()),
                member.name(),
                truth(effective && vote.count().recalled()));
        return Stream.concat(
                        Stream.of(row(told, words.say("exchange.all-boxes"), vote.boxes())),
                        vote.boxes().stream().map(box -> row(told, Integer.toString(box.number()), List.of(box))))
                .toList();
    }

    private String truth(boolean so) {
        return words.say(so ? "exchange.yes" : "exchange.no");
    }

    private static List<String> row(List<String> told, String box, List<BoxCount> boxes) {
        return Stream.of(told, List.of(box), BoxNumbers.of(boxes, _ -> true))
                .flatMap(List::stream)
                .toList();
    }
}
