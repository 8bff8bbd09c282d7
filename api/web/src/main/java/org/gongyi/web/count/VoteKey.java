package org.gongyi.web.count;

/// One vote that is counted at the desk.
///
/// @param family `elections` or `recalls`
/// @param round number of the vote within its election or recall, from 1
public record VoteKey(String family, String subject, int round) {}
