package org.gongyi.app.fact;

import org.gongyi.contract.fact.FactId;

/// Somebody was given what an entry seals.
public record SealedRead(FactId fact) {}
