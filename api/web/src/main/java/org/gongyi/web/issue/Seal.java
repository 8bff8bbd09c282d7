package org.gongyi.web.issue;

import static org.gongyi.contract.Require.line;

/// How a box was sealed.
///
/// @param number that stands on the seal
/// @param by who sealed it, before whom
public record Seal(String number, String by, String witnesses) {

    public Seal {
        number = line("seal", number);
        by = line("sealedBy", by);
        witnesses = line("witnesses", witnesses);
    }
}
