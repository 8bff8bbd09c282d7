package org.gongyi.web.asking;

import org.gongyi.contract.disclosure.DisclosureId;

/// What is printed on the paper of a version: whoever knows it has seen the paper, or a picture of it.
@FunctionalInterface
public interface BoardCodes {

    /// Always the same of the same version, and nobody comes to it without the key of the ledger. Ten letters and
    /// digits.
    String of(DisclosureId disclosure, int version);
}
