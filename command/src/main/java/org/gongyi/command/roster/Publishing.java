package org.gongyi.command.roster;

/// How a community discloses, where it arranged more than the law asks.
///
/// @param monthly whether money is disclosed by the month (DISC-FREQ-M)
/// @param dueDay day of the month after a period by which it is posted (DISC-DUE)
public record Publishing(boolean monthly, int dueDay) {}
