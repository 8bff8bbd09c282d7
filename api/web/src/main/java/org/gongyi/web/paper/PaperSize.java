package org.gongyi.web.paper;

import java.util.Locale;
import org.gongyi.contract.Require;

/// A4 for the file, A3 for the wall: to be read from two metres.
public enum PaperSize {
    A4,
    A3;

    /// @param asked `a4` or `a3`
    /// @throws org.gongyi.contract.Malformed for any other
    public static PaperSize of(String asked) {
        return valueOf(Require.matches("size", asked, "[aA][34]").toUpperCase(Locale.ROOT));
    }
}
