package org.gongyi.web.act;

import org.gongyi.contract.LedgerAct;
import org.gongyi.web.act.Fault.Reason;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Reads an act from a JSON tree, strictly: nothing is guessed, rounded, converted or left aside.
@Component
public final class ActReader {

    /// @param sent the blanks as the caller filled them in; not changed
    /// @param subject what is acted on, as the address names it
    /// @throws MalformedAct with every field that is wrong
    public LedgerAct read(Act act, ObjectNode sent, String subject) {
        var tree = sent.deepCopy();
        var name = act.procedure().subject();
        var said = tree.get(name);
        if (said != null && !(said.isString() && said.stringValue().equals(subject)))
            throw new MalformedAct(Fault.at("/" + name, Reason.CONTRADICTS_PATH));
        tree.put(name, subject);
        var reading = new Reading();
        var read = reading.record(act.type().asSubclass(Record.class), act.blanks(), tree, "");
        if (!(read instanceof LedgerAct whole)) throw new MalformedAct(reading.faults());
        return whole;
    }
}
