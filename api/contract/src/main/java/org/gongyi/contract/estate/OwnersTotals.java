package org.gongyi.contract.estate;

/// What the roster of an estate comes to: what of it is public for ever.
///
/// @param whole area and number of all owners
/// @param flats exclusive parts (专有部分); an owner may have several
public record OwnersTotals(Weight whole, int flats) {}
