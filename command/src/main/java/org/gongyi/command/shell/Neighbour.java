package org.gongyi.command.shell;

import java.util.stream.Stream;
import org.gongyi.contract.LedgerAct;

/// Tells what an act depends on beside its own stream and the register: the state of another stream, a look into
/// a table beside the log. A procedure that asks for nothing of the kind never hears of it.
@FunctionalInterface
public interface Neighbour {

    /// At most one value of a kind; nothing of acts that do not depend on it.
    Stream<Record> around(LedgerAct act);
}
