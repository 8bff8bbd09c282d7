package org.gongyi.command.fact;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.fact.ErasureBasis;
import org.gongyi.contract.fact.FactCommand;
import org.gongyi.contract.fact.FactCommand.EraseFact;
import org.gongyi.contract.fact.FactId;

/// One example of every act on an entry, for the question which acts are open.
public final class FactSpecimens {

    private FactSpecimens() {}

    public static List<FactCommand> of(String subject, LocalDate day) {
        return List.of(new EraseFact(
                new FactId(subject), day, List.of(), List.of(), ErasureBasis.PURPOSE_ENDED, null, "—", null));
    }
}
