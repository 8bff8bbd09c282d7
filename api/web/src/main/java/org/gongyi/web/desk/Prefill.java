package org.gongyi.web.desk;

import tools.jackson.databind.node.ObjectNode;

/// Fills in what the ledger knows already, before anybody has filled in anything.
@FunctionalInterface
public interface Prefill {

    /// Values by the name of their blank; none where nothing is known.
    ObjectNode of(Filling filling);
}
