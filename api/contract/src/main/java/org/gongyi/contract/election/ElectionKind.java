package org.gongyi.contract.election;

/// Why there is an election.
public enum ElectionKind {
    /// 换届选举: the whole committee for a new term
    GENERAL,
    /// 补选: vacant seats, to the end of the running term
    BY_ELECTION
}
