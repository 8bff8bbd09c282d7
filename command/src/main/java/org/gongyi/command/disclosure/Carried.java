package org.gongyi.command.disclosure;

import org.gongyi.command.Circumstances;
import org.jspecify.annotations.Nullable;

/// What a statement has to begin with: the closing balance posted for the period before, whichever cycle that had.
///
/// @param fen in 分, below zero for a debt
public record Carried(long fen) {

    /// Absent where nothing was posted for the period before.
    static @Nullable Long of(Circumstances circumstances) {
        return circumstances
                .surroundings()
                .find(Carried.class)
                .map(Carried::fen)
                .orElse(null);
    }
}
