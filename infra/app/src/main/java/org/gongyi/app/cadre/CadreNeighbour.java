package org.gongyi.app.cadre;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.app.ledger.StreamsOfCommunity;
import org.gongyi.command.cadre.Cadre;
import org.gongyi.command.cadre.Colleagues;
import org.gongyi.command.shell.Neighbour;
import org.gongyi.command.shell.StateSource;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.cadre.CadreCommand;
import org.gongyi.contract.cadre.CadreCommand.FixScheme;
import org.gongyi.contract.cadre.CadreCommand.OpenCadreFile;
import org.gongyi.contract.cadre.CadreEvent;

/// What the record of an office holder must know of the others of its community: who has one, and by which scheme is
/// rated at which meeting. Told by their own streams.
record CadreNeighbour(StreamsOfCommunity streams, StateSource<CadreCommand, CadreEvent, Cadre.State> records)
        implements Neighbour {

    @Override
    public Stream<Record> around(LedgerAct act) {
        return switch (act) {
            case OpenCadreFile _, FixScheme _ -> Stream.of(beside(act));
            default -> Stream.empty();
        };
    }

    private Colleagues beside(LedgerAct act) {
        var others = streams.recordsOfOfficeHolders(act.community()).stream()
                .filter(id -> !id.equals(act.subject()))
                .map(records::of)
                .toList();
        return new Colleagues(
                others.stream().flatMap(one -> Cadre.person(one).stream()).collect(Collectors.toSet()),
                others.stream().flatMap(one -> Cadre.meetings(one).stream()).toList());
    }
}
