package org.gongyi.contract.fact;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.Citation;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Office;

/// Questions about what was erased.
public sealed interface FactQuery {

    /// Which of these digests, of sealed values or of attachments, were erased. Answered by a list of [Erasure].
    record Erased(List<String> digests) implements FactQuery {}

    /// That something is gone, and by whose order.
    ///
    /// @param position of the entry that held it
    /// @param erasedAt position of the entry that says so
    /// @param citation the article it went by; absent where no rule was weighed
    record Erasure(
            String digest,
            long position,
            long erasedAt,
            LocalDate occurredOn,
            Office office,
            ErasureBasis basis,
            @Nullable Citation citation) {}
}
