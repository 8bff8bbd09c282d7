package org.gongyi.contract.election;

import org.gongyi.contract.community.Seat.Post;

/// One thing about the numbers of a box that cannot be so (EL-COUNT-BAL). Numbers are ballots or marks on them.
public sealed interface Imbalance {

    /// Valid and invalid ballots are not together those that came back.
    record OfBallots(int valid, int invalid, int returned) implements Imbalance {}

    /// Somebody is marked on more ballots than are valid.
    ///
    /// @param marks in favour, against and abstained
    record OfPerson(Votes votes, long marks, int valid) implements Imbalance {}

    /// More marks in favour than the valid ballots of the box have room for.
    record OfPost(Post post, long approvals, int seats, int valid) implements Imbalance {

        public long most() {
            return (long) seats * valid;
        }
    }
}
