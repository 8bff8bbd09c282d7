package org.gongyi.app.disclosure;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.OfficeEvent.ResignationDecided;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.FraudDecided;
import org.gongyi.contract.hearing.HearingEvent.HearingClosed;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.contract.recall.RecallEvent.RecallEnded;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.contract.resolution.ResolutionEvent.HearingHeld;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionAdopted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionSentBack;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.query.projection.Trails;
import org.springframework.stereotype.Component;

/// The procedures in which things happen that are disclosed as they happen.
@Component
final class Occasions {

    /// What makes something happen, or have no effect any more.
    static final Set<Class<? extends LedgerEvent>> TOUCHING = Set.of(
            ResolutionAdopted.class,
            HearingHeld.class,
            ResolutionDisclosed.class,
            ResolutionSentBack.class,
            ResultAnnounced.class,
            CountCorrected.class,
            FraudDecided.class,
            RecallVoted.class,
            RecallEnded.class,
            HearingClosed.class,
            ResignationDecided.class);

    private final QueryGateway queries;
    private final EventStore store;

    Occasions(QueryGateway queries, EventStore store) {
        this.queries = queries;
        this.store = store;
    }

    /// Nothing where nothing was recorded of it.
    Optional<Occasion> of(Touched one) {
        return switch (one.procedure()) {
            case "resolution" ->
                ask(new ResolutionQuery.Of(new ResolutionId(one.id())), ResolutionView.class, InResolution::new);
            case "election" -> ask(new ElectionQuery.Of(new ElectionId(one.id())), ElectionView.class, InElection::new);
            case "recall" -> ask(new RecallQuery.Of(new RecallId(one.id())), RecallView.class, InRecall::new);
            case "hearing" -> ask(new HearingQuery.Of(new HearingId(one.id())), HearingView.class, InHearing::new);
            case "community" ->
                Optional.of(Trails.read(store, "community/" + one.id(), CommunityEvent.class))
                        .filter(trail -> !trail.isEmpty())
                        .map(InRegister::new);
            default -> throw new IllegalStateException("nothing is disclosed of " + one);
        };
    }

    private <V> Optional<Occasion> ask(Object question, Class<V> view, Function<V, Occasion> in) {
        return queries.query(question, ResponseTypes.optionalInstanceOf(view))
                .join()
                .map(in);
    }

    /// The one in which an event makes something happen.
    static Stream<Touched> touchedBy(Object event) {
        return TOUCHING.contains(event.getClass()) ? Stream.of(Touched.by((LedgerEvent) event)) : Stream.empty();
    }
}
