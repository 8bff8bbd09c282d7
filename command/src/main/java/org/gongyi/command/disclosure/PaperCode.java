package org.gongyi.command.disclosure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is printed on the paper of one version and stands nowhere else: whoever tells it stood before the board, or was
/// told by somebody who did. The ledger computes it from its own secret and keeps it nowhere.
public record PaperCode(String value) {

    /// Whatever the case, with or without the dash, and with letters that are taken for digits.
    boolean isTold(@Nullable String code) {
        return code != null
                && value.equals(code.toUpperCase(Locale.ROOT)
                        .replaceAll("[^0-9A-Z]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1'));
    }
}
