package org.gongyi.app.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.Page;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Elections, in the order of the days on which they vote or voted last.
@Component
final class ElectionOccasions implements Occasions {

    private final QueryGateway queries;

    ElectionOccasions(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public Stream<String> touchedBy(Object event) {
        return switch (event) {
            case ResultAnnounced _, CountCorrected _ ->
                Stream.of(((ElectionEvent) event).election().value());
            default -> Stream.empty();
        };
    }

    @Override
    public Optional<Occasion> of(String id) {
        return queries.query(
                        new ElectionQuery.Of(new ElectionId(id)), ResponseTypes.optionalInstanceOf(ElectionView.class))
                .join()
                .map(InElection::new);
    }

    @Override
    public void since(LocalDate day, Consumer<String> look) {
        Occasions.<ElectionView.Summary>each(
                this::part,
                one -> !one.pollingDay().isBefore(day),
                one -> look.accept(one.id().value()));
    }

    @SuppressWarnings("unchecked") // as the contract says of the question
    private Page<ElectionView.Summary> part(@Nullable String cursor) {
        return (Page<ElectionView.Summary>)
                queries.query(new ElectionQuery.Find("", null, cursor, AT_ONCE), ResponseTypes.instanceOf(Page.class))
                        .join();
    }
}
