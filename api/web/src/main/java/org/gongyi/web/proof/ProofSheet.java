package org.gongyi.web.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a page shows of the proof of one record.
///
/// @param state `recorded`, `attested`, `contradicted` where it is attested and the database
/// tells another text today, or `unreadable` where what is stored is no entry at all
/// @param told the sentence that comes first: when it was recorded, under which number, and how far it is proven
/// @param code for people
/// @param address leads to the check of this code
/// @param entry the text that was signed; absent where words of it are no longer shown
/// @param size how many records the checkpoint covers; 0 where the record is not attested yet
/// @param version changes whenever something on this sheet does
public record ProofSheet(
        long position,
        String state,
        String told,
        String code,
        String address,
        QrCode picture,
        String leaf,
        @Nullable String entry,
        long size,
        @Nullable String checkpoint,
        List<String> witnesses) {

    ProofSheet withoutEntry() {
        return new ProofSheet(position, state, told, code, address, picture, leaf, null, size, checkpoint, witnesses);
    }

    public boolean attested() {
        return size > 0;
    }

    /// Whether the database tells another text today than was signed.
    public boolean isContradicted() {
        return state.equals("contradicted");
    }

    public String version() {
        return position + "-" + leaf.substring(0, 8) + "-" + size + "-" + state;
    }
}
