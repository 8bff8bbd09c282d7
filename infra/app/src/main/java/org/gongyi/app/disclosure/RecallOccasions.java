package org.gongyi.app.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.Page;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallEvent.RecallEnded;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Recalls. One is over a year after it began.
@Component
final class RecallOccasions implements Occasions {

    private static final int LONGEST_YEARS = 1;

    private final QueryGateway queries;

    RecallOccasions(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public Stream<String> touchedBy(Object event) {
        return switch (event) {
            case RecallVoted _, RecallEnded _ ->
                Stream.of(((RecallEvent) event).recall().value());
            default -> Stream.empty();
        };
    }

    @Override
    public Optional<Occasion> of(String id) {
        return queries.query(new RecallQuery.Of(new RecallId(id)), ResponseTypes.optionalInstanceOf(RecallView.class))
                .join()
                .map(InRecall::new);
    }

    @Override
    public void since(LocalDate day, Consumer<String> look) {
        Occasions.<RecallView.Summary>each(
                this::part,
                one -> !one.begunOn().isBefore(day.minusYears(LONGEST_YEARS)),
                one -> look.accept(one.id().value()));
    }

    @SuppressWarnings("unchecked") // as the contract says of the question
    private Page<RecallView.Summary> part(@Nullable String cursor) {
        return (Page<RecallView.Summary>)
                queries.query(new RecallQuery.Find("", cursor, AT_ONCE), ResponseTypes.instanceOf(Page.class))
                        .join();
    }
}
