package org.gongyi.web.count;

/// From where on numbers of a box are unlikely enough that somebody says why they are so. No law: the practice of count
/// software, set by whoever runs the ledger.
///
/// @param invalidPercent of the ballots that came back
/// @param unreturnedPercent of the ballots given out
/// @param unanimousFrom valid ballots that are all for one person
/// @param rovingMost ballots in a roving box
public record DoubtBounds(int invalidPercent, int unreturnedPercent, int unanimousFrom, int rovingMost) {}
