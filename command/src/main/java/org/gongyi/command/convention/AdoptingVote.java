package org.gongyi.command.convention;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.Matter;
import org.jspecify.annotations.Nullable;

/// The resolution by which a convention is adopted or repealed, told among the surroundings of an act that names it.
///
/// @param adoptedOn absent where it does not stand adopted
/// @param body who decided; absent likewise
/// @param arithmetic the sentences of attendance and majority, as its own entry has them
public record AdoptingVote(
        Matter matter,
        @Nullable LocalDate adoptedOn,
        @Nullable Body body,
        List<String> arithmetic) {

    public AdoptingVote {
        arithmetic = List.copyOf(arithmetic);
    }

    boolean isOnRules() {
        return matter == Matter.VILLAGE_RULES || matter == Matter.RESIDENTS_RULES;
    }
}
