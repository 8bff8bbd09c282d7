package org.gongyi.contract.election;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.community.Seat.Post;

/// What lay in one box, as numbers of ballots and of marks on them. The arithmetic every count must keep (EL-COUNT-BAL)
/// stands here once: the rules refuse by it, and the counting desk marks fields by it.
///
/// @param issued ballots given out, `returned` those in the box
public record BoxPapers(int issued, int returned, int valid, int invalid, List<Votes> votes) {

    public BoxPapers {
        votes = List.copyOf(votes);
    }

    /// What does not add up, in the order of the sheet; nothing where all does. That more came back than were given out
    /// is not among it: the paper itself can say so.
    ///
    /// @param seats that are voted on; of a post that is not among them nobody can be approved
    public List<Imbalance> imbalances(List<SeatsOfPost> seats) {
        List<Imbalance> wrong = new ArrayList<>();
        if ((long) valid + invalid != returned) wrong.add(new Imbalance.OfBallots(valid, invalid, returned));
        Map<Post, Long> approvals = new EnumMap<>(Post.class);
        for (var one : votes) {
            long all = (long) one.inFavour() + one.against() + one.abstained();
            if (all > valid) wrong.add(new Imbalance.OfPerson(one, all, valid));
            approvals.merge(one.post(), (long) one.inFavour(), Long::sum);
        }
        approvals.forEach((post, sum) -> {
            int open = seatsOf(post, seats);
            if (sum > (long) open * valid) wrong.add(new Imbalance.OfPost(post, sum, open, valid));
        });
        return List.copyOf(wrong);
    }

    private static int seatsOf(Post post, List<SeatsOfPost> seats) {
        return seats.stream()
                .filter(one -> one.post() == post)
                .mapToInt(SeatsOfPost::seats)
                .sum();
    }

    /// More ballots came back than were given out. Only a third person can confirm it (EL-COUNT-BAL).
    public boolean isSurplus() {
        return returned > issued;
    }
}
