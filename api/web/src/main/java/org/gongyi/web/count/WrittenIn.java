package org.gongyi.web.count;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.WriteIn;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.roll.VoterBook;
import org.gongyi.web.roll.VoterBook.Voter;
import org.gongyi.web.telling.Telling.Table;

/// What the roll says of those who were written in: who of that name is on it. For the eyes of whoever announces the
/// count; which of several is meant, and whether nobody is, the election committee decides and not the ledger.
record WrittenIn(VoterBook roll, ElectionId election, Said words) {

    /// Nothing where nobody was written in, or no roll of persons is kept on the ledger.
    Optional<Table> table(List<WriteIn> written) {
        if (written.isEmpty() || !roll.isKept(election)) return Optional.empty();
        var columns = List.of(words.say("field.Seat.name"), words.say("count.roll.says"));
        var rows = written.stream()
                .map(one -> List.of(one.name(), told(one.name())))
                .toList();
        return Optional.of(new Table(words.say("count.roll"), columns, rows));
    }

    private String told(String name) {
        var found = roll.named(election, plain(name));
        return switch (found.size()) {
            case 0 -> words.say("count.roll.nobody");
            case 1 -> words.say("count.roll.one", told(found.getFirst()));
            default ->
                words.say(
                        "count.roll.several",
                        found.size(),
                        found.stream().map(WrittenIn::told).collect(joining("；")));
        };
    }

    /// Two of one name were told apart by a remark in brackets behind it.
    private static String plain(String name) {
        return name.replaceFirst("\\s*[（(].*", "");
    }

    private static String told(Voter voter) {
        return voter.group().isEmpty() ? "№ " + voter.number() : "№ %d · %s".formatted(voter.number(), voter.group());
    }
}
