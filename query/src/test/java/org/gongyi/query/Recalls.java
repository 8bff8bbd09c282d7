package org.gongyi.query;

import static org.gongyi.query.Story.DAY;
import static org.gongyi.query.Story.NOTHING;
import static org.gongyi.query.Story.VILLAGE;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Findings;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.recall.Convener;
import org.gongyi.contract.recall.Electorate;
import org.gongyi.contract.recall.RecallCount;
import org.gongyi.contract.recall.RecallEvent.RecallDutyLapsed;
import org.gongyi.contract.recall.RecallEvent.RecallEnded;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.recall.RecallEvent.RecallSuggested;
import org.gongyi.contract.recall.RecallEvent.RecallVoteCalled;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.SuggestedFor;

/// The recall of a member, and what happens to it.
public final class Recalls {

    public static final LocalDate POLLING = DAY.plusDays(30);
    public static final Seat ZHOU = new Seat(new PersonId("p-zhou01"), "周某某", Post.MEMBER);

    private static final Electorate ALL = new Electorate(VotingMode.ALL_VOTERS, 100, 40, 0, 3);

    private Recalls() {}

    public static RecallId recall(CommunityCode community, int number) {
        return new RecallId("%s-%010d".formatted(community, number));
    }

    public static RecallId recall(int number) {
        return recall(VILLAGE, number);
    }

    public static RecallSuggested suggested(RecallId id) {
        return new RecallSuggested(id, DAY, ZHOU, ALL, SuggestedFor.HEAVY_LOSS, "建议罢免", List.of(), NOTHING);
    }

    public static RecallPetitioned petitioned(RecallId id, Findings findings) {
        return new RecallPetitioned(id, DAY, ZHOU, ALL, new Signatures(20, 0, 0, 0), "失职", null, List.of(), findings);
    }

    public static RecallVoteCalled called(RecallId id, LocalDate polling) {
        return new RecallVoteCalled(id, DAY, polling, Convener.COMMITTEE, List.of(), List.of(), NOTHING);
    }

    public static RecallVoted voted(RecallId id, boolean recalled, Findings findings) {
        var count = new RecallCount(100, 60, 60, 60, 0, recalled ? 40 : 20, recalled ? 20 : 40, 0, recalled);
        return new RecallVoted(id, POLLING, List.of(), count, List.of(), findings);
    }

    public static RecallEnded ended(RecallId id, LocalDate leftOn) {
        return new RecallEnded(id, leftOn, leftOn, NOTHING);
    }

    public static RecallDutyLapsed lapsed(RecallId id, String duty, LocalDate due) {
        return new RecallDutyLapsed(id, due.plusDays(1), duty, due, NOTHING);
    }
}
