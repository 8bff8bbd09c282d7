package org.gongyi.query.electiontrack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CandidacyEvent.CandidacyWithdrawn;
import org.gongyi.contract.election.CandidacyEvent.CandidatesMetVoters;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CandidacyEvent.NomineeExcluded;
import org.gongyi.contract.election.CandidacyEvent.NomineePutForward;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFilled;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFormed;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeLeft;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionSettlement;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.CandidateView;
import org.gongyi.contract.election.ElectionView.ObjectionView;
import org.gongyi.contract.election.ElectionView.PlanView;
import org.gongyi.contract.election.ElectionView.RollView;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.OversightEvent.ElectionDutyLapsed;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.PollingArranged;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.RollsEvent.RepresentationAmended;
import org.gongyi.contract.election.RollsEvent.RollAmended;
import org.gongyi.contract.election.RollsEvent.RollObjectionDecided;
import org.gongyi.contract.election.RollsEvent.RollObjectionReceived;
import org.gongyi.contract.election.RollsEvent.RollPublished;
import org.gongyi.contract.election.WriteIn;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.worklist.OpenDuties;
import org.jspecify.annotations.Nullable;

/// The page of one election, folded from its own stream: always current, and nothing kept twice.
public final class ElectionTrack {

    private final ElectionCalled called;
    private final OpenDuties duties = new OpenDuties();
    private final Votings votings = new Votings();
    private final Map<PersonId, String> names = new LinkedHashMap<>();
    private final Map<PersonId, Seat> committee = new LinkedHashMap<>();
    private final List<CandidateView> candidates = new ArrayList<>();
    private final Map<Integer, ObjectionView> objections = new LinkedHashMap<>();
    private List<PollingPlace> places = List.of();
    private Progress progress;
    private @Nullable RollPublished roll;
    private int voters;
    private int households;
    private int representatives;

    private ElectionTrack(ElectionCalled called) {
        this.called = called;
        this.progress = Progress.begun(called);
    }

    /// @param trail the whole stream of one election, oldest first
    public static ElectionView fold(List<Entry<ElectionEvent>> trail) {
        if (!(trail.getFirst().event() instanceof ElectionCalled called))
            throw new IllegalStateException("an election begins with " + trail.getFirst());
        var fold = new ElectionTrack(called);
        trail.forEach(entry -> fold.take(entry.event()));
        return fold.view(trail);
    }

    private void take(ElectionEvent event) {
        progress = progress.after(event);
        duties.take(event, key -> ElectionSettlement.settles(event, key));
        switch (event) {
            case ElectionCommitteeFormed e -> formed(e);
            case ElectionCommitteeFilled e -> filled(e);
            case ElectionCommitteeLeft e -> committee.remove(e.person());
            case RollPublished e -> posted(e);
            case RollObjectionReceived e ->
                objections.put(e.number(), new ObjectionView(e.number(), e.occurredOn(), null));
            case RollObjectionDecided e -> decided(e);
            case RollAmended e -> voters += e.added() - e.removed();
            case RepresentationAmended e -> represented(e.households(), e.representatives());
            case NomineePutForward e -> name(e.nominee());
            case CandidatesPublished e -> list(e.candidates());
            case CandidacyWithdrawn e -> withdrawn(e);
            case NomineeExcluded e -> leave(e.person());
            case CandidatesMetVoters e -> e.pledges().forEach(one -> promised(one.person(), one.promise()));
            case PollingArranged e -> places = e.places();
            case FurtherBallotCalled e -> e.candidates().forEach(this::name);
            case Counted e -> counted(e);
            case CountCorrected e -> corrected(e);
            case ElectionDutyLapsed e -> duties.lapse(e.duty());
            default -> {}
        }
    }

    /// Whoever was chosen without effect sits nowhere; the trail names them all the same.
    private void formed(ElectionCommitteeFormed e) {
        e.members().forEach(this::name);
        if (e.findings().isPassed()) e.members().forEach(this::join);
    }

    private void filled(ElectionCommitteeFilled e) {
        name(e.member());
        if (e.findings().isPassed()) join(e.member());
    }

    private void join(Seat seat) {
        committee.put(seat.person(), seat);
    }

    private void name(Seat seat) {
        names.put(seat.person(), seat.name());
    }

    private void posted(RollPublished e) {
        roll = e;
        voters = e.voters();
        represented(e.households(), e.representatives());
    }

    private void represented(int now, int nowRepresentatives) {
        households = now;
        representatives = nowRepresentatives;
    }

    private void decided(RollObjectionDecided e) {
        objections.computeIfPresent(
                e.number(), (_, was) -> new ObjectionView(was.number(), was.receivedOn(), e.upheld()));
        voters = e.voters();
    }

    private void name(Nominee nominee) {
        names.put(nominee.person(), nominee.name());
    }

    private void list(List<Nominee> posted) {
        var promises = new HashMap<PersonId, String>();
        for (var one : candidates)
            if (one.promise() != null) promises.put(one.nominee().person(), one.promise());
        candidates.clear();
        posted.forEach(one -> stand(one, promises.get(one.person())));
    }

    private void stand(Nominee nominee, @Nullable String promise) {
        name(nominee);
        candidates.add(new CandidateView(nominee, true, promise));
    }

    private void withdrawn(CandidacyWithdrawn e) {
        leave(e.person());
        if (e.replacedBy() != null) stand(e.replacedBy(), null);
    }

    private void leave(PersonId person) {
        change(person, was -> new CandidateView(was.nominee(), false, was.promise()));
    }

    private void promised(PersonId person, String promise) {
        change(person, was -> new CandidateView(was.nominee(), was.stands(), promise));
    }

    /// Who stands for two posts is on the list twice.
    private void change(PersonId person, UnaryOperator<CandidateView> how) {
        candidates.replaceAll(one -> one.nominee().person().equals(person) ? how.apply(one) : one);
    }

    private void counted(Counted e) {
        e.candidates().forEach(this::name);
        e.writeIns().forEach(this::name);
        won(e.outcome());
        votings.take(e);
    }

    /// Whoever wins by the right numbers is named by them, though the record of the count told a number.
    private void corrected(CountCorrected e) {
        won(e.outcome());
        votings.take(e);
    }

    /// A number stands only for whom nothing else names.
    private void name(WriteIn written) {
        if (WriteIn.isNumber(written.name())) names.putIfAbsent(written.person(), written.name());
        else names.put(written.person(), written.name());
    }

    private void won(Outcome outcome) {
        outcome.elected().forEach(one -> names.put(one.person(), one.name()));
    }

    private ElectionView view(List<Entry<ElectionEvent>> trail) {
        return new ElectionView(
                called.election(),
                called.community(),
                plan(progress.pollingDay()),
                progress.stage(),
                List.copyOf(committee.values()),
                rollView(),
                List.copyOf(candidates),
                places,
                votings.views(progress.polled()),
                Collections.unmodifiableMap(new LinkedHashMap<>(names)),
                duties.list(),
                List.copyOf(trail),
                trail.getLast().recorded().position());
    }

    private PlanView plan(LocalDate pollingDay) {
        return new PlanView(
                called.kind(), called.mode(), called.seats(), pollingDay, called.until(), called.womenSeat());
    }

    private @Nullable RollView rollView() {
        if (roll == null) return null;
        var list = new ArrayList<>(objections.values());
        return new RollView(roll.occurredOn(), voters, households, representatives, list);
    }
}
