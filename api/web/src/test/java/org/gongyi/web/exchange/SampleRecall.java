package org.gongyi.web.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.recall.Convener;
import org.gongyi.contract.recall.Electorate;
import org.gongyi.contract.recall.RecallCount;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.recall.RecallEvent.RecallVoteCalled;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallStage;
import org.gongyi.contract.recall.RecallView;
import org.jspecify.annotations.Nullable;

/// The recall of a chair, from the petition to the vote.
public final class SampleRecall {

    public static final RecallId ID = new RecallId(SampleElection.VILLAGE + "-bamian0002");

    private static final LocalDate BEGUN = LocalDate.of(2027, 5, 10);
    private static final LocalDate POLLING = LocalDate.of(2027, 6, 6);
    private static final Seat CHAIR = new Seat(SampleElection.MAO, "毛兴华", Post.CHAIR);

    private final List<Entry<RecallEvent>> trail = new ArrayList<>();
    private RecallStage stage = RecallStage.PETITIONED;
    private @Nullable LocalDate pollingDay;
    private @Nullable RecallCount count;

    private SampleRecall(Electorate electorate) {
        record(new RecallPetitioned(
                ID,
                BEGUN,
                CHAIR,
                electorate,
                new Signatures(90, 0, 0, 0),
                "连续五个月没有召开村民代表会议",
                null,
                List.of(),
                SampleElection.FINE));
    }

    static SampleRecall petitioned() {
        return new SampleRecall(new Electorate(VotingMode.ALL_VOTERS, 400, 0, 0, 6));
    }

    static SampleRecall ofHouseholds() {
        return new SampleRecall(new Electorate(VotingMode.HOUSEHOLDS, 0, 180, 0, 6));
    }

    SampleRecall called() {
        var place = new PollingPlace(1, "村委会院坝", false, "08:00", "18:00", true, List.of());
        record(new RecallVoteCalled(
                ID, BEGUN.plusDays(20), POLLING, Convener.COMMITTEE, List.of(place), List.of(), SampleElection.FINE));
        pollingDay = POLLING;
        stage = RecallStage.CALLED;
        return this;
    }

    private SampleRecall voted(int inFavour, RecallStage after, Findings findings) {
        called();
        var votes = new Votes(SampleElection.MAO, Post.CHAIR, inFavour, 290 - inFavour, 8);
        var box = new BoxCount(1, 305, 300, 298, 2, "纳才英", "何启明", null, List.of(votes));
        count = new RecallCount(400, 305, 300, 298, 2, inFavour, 290 - inFavour, 8, after == RecallStage.RECALLED);
        record(new RecallVoted(ID, POLLING, List.of(box), count, List.of(), findings));
        stage = after;
        return this;
    }

    public static SampleRecall recalled() {
        return petitioned().voted(180, RecallStage.RECALLED, SampleElection.FINE);
    }

    static SampleRecall kept() {
        return petitioned().voted(120, RecallStage.NOT_RECALLED, SampleElection.FINE);
    }

    static SampleRecall withoutEffect() {
        return petitioned().voted(180, RecallStage.VOTE_VOID, SampleElection.VOID);
    }

    private void record(RecallEvent event) {
        trail.add(new Entry<>(SampleElection.recorded(trail.size(), event.occurredOn()), event));
    }

    public RecallView view() {
        return new RecallView(
                ID,
                SampleElection.VILLAGE,
                stage,
                CHAIR,
                pollingDay,
                count,
                List.of(),
                List.copyOf(trail),
                99L + trail.size());
    }
}
