package org.gongyi.app.petition;

import java.util.stream.Stream;
import org.gongyi.app.recall.PastVotes;
import org.gongyi.command.shell.Neighbour;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.petition.PetitionCommand.CheckSignatures;

/// What a petition must know of those who signed it: who of them stands on the roll.
record PetitionNeighbour(PastVotes past) implements Neighbour {

    @Override
    public Stream<Record> around(LedgerAct act) {
        return act instanceof CheckSignatures a
                ? past.signed(a.community(), a.signers()).stream().map(Record.class::cast)
                : Stream.empty();
    }
}
