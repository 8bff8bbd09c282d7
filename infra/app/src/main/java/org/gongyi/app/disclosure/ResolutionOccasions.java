package org.gongyi.app.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.Page;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.HearingHeld;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionAdopted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionSentBack;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.ResolutionView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Resolutions. One goes on for as long as a year after it began.
@Component
final class ResolutionOccasions implements Occasions {

    private static final int LONGEST_YEARS = 1;

    private final QueryGateway queries;

    ResolutionOccasions(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public Stream<String> touchedBy(Object event) {
        return switch (event) {
            case ResolutionAdopted _, HearingHeld _, ResolutionDisclosed _, ResolutionSentBack _ ->
                Stream.of(((ResolutionEvent) event).resolution().value());
            default -> Stream.empty();
        };
    }

    @Override
    public Optional<Occasion> of(String id) {
        return queries.query(
                        new ResolutionQuery.Of(new ResolutionId(id)),
                        ResponseTypes.optionalInstanceOf(ResolutionView.class))
                .join()
                .map(InResolution::new);
    }

    @Override
    public void since(LocalDate day, Consumer<String> look) {
        Occasions.<ResolutionView.Summary>each(
                this::part, one -> !one.startedOn().isBefore(day.minusYears(LONGEST_YEARS)), one -> {
                    if (!one.lastOn().isBefore(day)) look.accept(one.id().value());
                });
    }

    @SuppressWarnings("unchecked") // as the contract says of the question
    private Page<ResolutionView.Summary> part(@Nullable String cursor) {
        return (Page<ResolutionView.Summary>) queries.query(
                        new ResolutionQuery.Find("", "", null, cursor, AT_ONCE), ResponseTypes.instanceOf(Page.class))
                .join();
    }
}
