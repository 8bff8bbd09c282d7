package org.gongyi.app.recall;

import java.util.List;
import java.util.stream.Stream;
import org.gongyi.command.recall.Precedents;
import org.gongyi.command.shell.Neighbour;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.recall.RecallCommand.CallRecallVote;
import org.gongyi.contract.recall.RecallCommand.PetitionRecall;
import org.gongyi.contract.recall.RecallCommand.SuggestRecall;

/// What a recall must know of the election before it, of recalls that failed and of those who signed.
record RecallNeighbour(PastVotes past) implements Neighbour {

    @Override
    public Stream<Record> around(LedgerAct act) {
        return switch (act) {
            case SuggestRecall a -> Stream.of(past.before(a.community(), a.person()));
            case PetitionRecall a when a.signers().isEmpty() -> Stream.of(past.before(a.community(), a.person()));
            case PetitionRecall a ->
                Stream.concat(
                        Stream.of(past.before(a.community(), a.person())),
                        past.signed(a.community(), a.signers()).stream());
            case CallRecallVote a -> Stream.of(new Precedents(past.elections(a.community()), List.of()));
            default -> Stream.empty();
        };
    }
}
