package org.gongyi.web.sample;

import static org.gongyi.web.sample.SampleChecks.found;
import static org.gongyi.web.sample.SampleTrail.day;

import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.recall.Convener;
import org.gongyi.contract.recall.Defence;
import org.gongyi.contract.recall.Electorate;
import org.gongyi.contract.recall.RecallCount;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallEvent.DefenceHeard;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.recall.RecallEvent.RecallVoteCalled;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallStage;
import org.gongyi.contract.recall.RecallView;

/// A recall that was voted down, as the ledger would tell it. The name and the defence try to be markup.
public final class SampleRecalls {

    static final String NAME = "赵<i>明";
    static final String DEFENCE = "账目已公布<script>alert(2)</script>";

    private static final Seat ZHAO = new Seat(new PersonId("p-000003"), NAME, Post.VICE_CHAIR);

    private SampleRecalls() {}

    public static RecallId id(CommunityCode community) {
        return new RecallId(community + "-bamian0001");
    }

    public static RecallView recall(CommunityCode community) {
        var count = new RecallCount(1_046, 700, 690, 680, 10, 300, 360, 20, false);
        var trail = SampleElections.trail(community, events(id(community), count), "recall");
        return new RecallView(
                id(community),
                community,
                RecallStage.NOT_RECALLED,
                ZHAO,
                day(5, 30),
                count,
                List.of(),
                trail,
                trail.getLast().recorded().position());
    }

    private static List<RecallEvent> events(RecallId id, RecallCount count) {
        var all = new Electorate(VotingMode.ALL_VOTERS, 1_046, 0, 0, 0);
        return List.of(
                new RecallPetitioned(
                        id, day(5, 1), ZHAO, all, new Signatures(230, 0, 0, 0), "工程款去向不明", null, List.of(), found()),
                new DefenceHeard(id, day(5, 10), Defence.IN_WRITING, DEFENCE, List.of(), found()),
                new RecallVoteCalled(id, day(5, 12), day(5, 30), Convener.COMMITTEE, List.of(), List.of(), found()),
                new RecallVoted(id, day(5, 30), List.of(), count, List.of(), found()));
    }

    public static RecallView.Summary row(CommunityCode community, String name) {
        return new RecallView.Summary(
                id(community), community, name, CommunityKind.VILLAGE, NAME, RecallStage.PETITIONED, day(5, 1), 0);
    }
}
