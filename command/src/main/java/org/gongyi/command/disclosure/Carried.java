package org.gongyi.command.disclosure;

import org.gongyi.command.Circumstances;
import org.jspecify.annotations.Nullable;

/// What the statements beside one say of its ends, whichever cycle their periods had. In 分, below
/// zero for a debt.
///
/// @param fen closing balance posted for the period before; absent where none was posted
/// @param unposted whether the period before is to be disclosed and never was
/// @param next opening balance posted for the period after; absent where none was posted
public record Carried(
        @Nullable Long fen, boolean unposted, @Nullable Long next) {

    private static final Carried NOTHING = new Carried(null, false, null);

    static Carried to(Circumstances circumstances) {
        return circumstances.surroundings().find(Carried.class).orElse(NOTHING);
    }
}
