package org.gongyi.contract.disclosure;

/// The sums of a statement, in 分: opening + income − expense = closing.
///
/// @param opening balance on the first day, below zero for a debt; `closing` likewise on the last
/// @param income of all lines, `expense` likewise; what the lines add up to and not what somebody says
/// @param lines how many there are
public record Totals(long opening, long income, long expense, long closing, int lines) {}
