package org.gongyi.app.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongyi.command.mandate.MandateTable;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.springframework.stereotype.Component;

/// The kebab-case names of acts, as addresses and forms spell them: `start-implementation`.
@Component
class ActNames {

    private final MandateTable mandate = new MandateTable();
    private final Map<String, Class<? extends LedgerAct>> kinds =
            mandate.kinds().stream().collect(Collectors.toUnmodifiableMap(ActNames::name, kind -> kind));

    /// The offices that record an act, the usual one first; none of a name that no act has.
    List<Office> officesFor(String act) {
        var kind = kinds.get(act);
        return kind == null ? List.of() : mandate.officesFor(kind);
    }

    static String name(Class<? extends LedgerAct> kind) {
        return kind.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
