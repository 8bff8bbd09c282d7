package org.gongyi.contract.election;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;

/// Why there is an election.
public enum ElectionKind {
    /// 换届选举: the whole committee for a new term
    GENERAL,
    /// 补选: vacant seats, to the end of the running term
    BY_ELECTION;

    /// The greatest is the one that a recall goes back to: of general elections the latest. A by-election
    /// can be held without a roll, by an assembly, and stands behind every general one.
    public static <T> Comparator<T> latestGeneral(Function<T, ElectionKind> kind, Function<T, LocalDate> pollingDay) {
        return Comparator.<T, Boolean>comparing(one -> kind.apply(one) == GENERAL)
                .thenComparing(pollingDay);
    }
}
