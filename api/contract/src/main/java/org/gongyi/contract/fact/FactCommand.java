package org.gongyi.contract.fact;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.matches;
import static org.gongyi.contract.Require.optionalDay;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Sealed;

/// What may be asked of an entry that stands: only that personal values it seals be erased.
public sealed interface FactCommand extends LedgerAct {

    FactId fact();

    @Override
    default String subject() {
        return fact().value();
    }

    @Override
    default CommunityCode community() {
        return fact().community();
    }

    /// Destroys sealed values and attachments of an entry. The entry stays, and the proofs of it stay good.
    ///
    /// @param digests of the sealed values, as the entry has them
    /// @param attachments digests of attachments of the entry, which go with their copies
    /// @param keptUntil last day on which another law has them kept, where one does
    /// @param grounds who asked for it and why, in public; never what is erased
    record EraseFact(
            FactId fact,
            LocalDate occurredOn,
            List<String> digests,
            List<String> attachments,
            ErasureBasis basis,
            @Nullable LocalDate keptUntil,
            String grounds,
            @Nullable String reason)
            implements FactCommand {

        public EraseFact {
            fact = present("fact", fact);
            occurredOn = day("occurredOn", occurredOn);
            digests = atMost("digests", 99, digests);
            for (var digest : digests) matches("digests", digest, Sealed.Closed.FORM);
            attachments = atMost("attachments", 30, attachments);
            for (var digest : attachments) matches("attachments", digest, "[0-9a-f]{64}");
            basis = present("basis", basis);
            keptUntil = optionalDay("keptUntil", keptUntil);
            grounds = text("grounds", grounds);
            reason = optionalText("reason", reason);
        }
    }
}
