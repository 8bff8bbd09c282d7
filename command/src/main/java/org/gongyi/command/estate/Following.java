package org.gongyi.command.estate;

import java.util.List;
import org.gongyi.contract.Findings;

/// What stands in the entries of an act after its first, where everything that was found is told once.
final class Following {

    private Following() {}

    static Findings of(Findings first) {
        return new Findings(first.ruleset(), List.of(), List.of(), null);
    }
}
