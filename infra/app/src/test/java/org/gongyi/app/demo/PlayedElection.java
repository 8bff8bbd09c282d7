package org.gongyi.app.demo;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.CommunityView.TenureView;
import org.gongyi.contract.election.CommitteeAct.FormElectionCommittee;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.springframework.context.ApplicationContext;

/// The election of the demonstration in a ledger of tests, for whoever looks at it.
public record PlayedElection(Recorder recorder, QueryGateway queries) {

    public static final CommunityCode VILLAGE = ElectionYear.VILLAGE;
    public static final ElectionId ID = new ElectionId(VILLAGE + "-lhhuanjie1");

    /// Chairs the committee.
    public static final PersonId CHAIR = new PersonId("p-demolhb00");

    /// Whole, from the register to the handover. All tests have one ledger: it is played once.
    public static synchronized PlayedElection in(ApplicationContext ledger) {
        var played = new PlayedElection(ledger.getBean(Recorder.class), ledger.getBean(QueryGateway.class));
        if (!played.isThere()) played.play();
        return played;
    }

    private boolean isThere() {
        return queries.query(new ElectionQuery.Of(ID), ResponseTypes.optionalInstanceOf(ElectionView.class))
                .join()
                .isPresent();
    }

    private void play() {
        for (var line : new ElectionYear().lines()) {
            recorder.record(line.act(), line.actor());
            if (line.act() instanceof FormElectionCommittee)
                await(() -> !seatsIn(Office.ELECTION_COMMITTEE).isEmpty());
        }
        await(() -> seatsIn(Office.COMMITTEE).stream()
                .anyMatch(held -> held.person().equals(CHAIR)));
    }

    /// Everybody who ever sat there, by the register.
    List<TenureView> seatsIn(Office body) {
        return queries
                .query(new CommunityQuery.Of(VILLAGE), ResponseTypes.optionalInstanceOf(CommunityView.class))
                .join()
                .orElseThrow()
                .offices()
                .stream()
                .filter(held -> held.office() == body)
                .toList();
    }

    /// The ledger enters seats right after the entry, on a thread of its own.
    static void await(BooleanSupplier holds) {
        for (var tries = 0; tries < 200 && !holds.getAsBoolean(); tries++) pause();
        if (!holds.getAsBoolean()) throw new AssertionError("the ledger has entered no seats");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
