package org.gongyi.app.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.Page;
import org.gongyi.contract.hearing.HearingEvent.HearingClosed;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.hearing.HearingView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hearings. One is closed within a year after it began.
@Component
final class HearingOccasions implements Occasions {

    private static final int LONGEST_YEARS = 1;

    private final QueryGateway queries;

    HearingOccasions(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public Stream<String> touchedBy(Object event) {
        return event instanceof HearingClosed closed
                ? Stream.of(closed.hearing().value())
                : Stream.empty();
    }

    @Override
    public Optional<Occasion> of(String id) {
        return queries.query(
                        new HearingQuery.Of(new HearingId(id)), ResponseTypes.optionalInstanceOf(HearingView.class))
                .join()
                .map(InHearing::new);
    }

    @Override
    public void since(LocalDate day, Consumer<String> look) {
        Occasions.<HearingView.Summary>each(
                this::part,
                one -> !one.begunOn().isBefore(day.minusYears(LONGEST_YEARS)),
                one -> look.accept(one.id().value()));
    }

    @SuppressWarnings("unchecked") // as the contract says of the question
    private Page<HearingView.Summary> part(@Nullable String cursor) {
        return (Page<HearingView.Summary>)
                queries.query(new HearingQuery.Find("", cursor, AT_ONCE), ResponseTypes.instanceOf(Page.class))
                        .join();
    }
}
