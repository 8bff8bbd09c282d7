package org.gongyi.command.petition;

import org.gongyi.contract.resolution.Matter;

/// The matter that an act names as what came of a petition; not among the surroundings where the
/// ledger has none by that number.
public record NamedMatter(Matter matter) {}
