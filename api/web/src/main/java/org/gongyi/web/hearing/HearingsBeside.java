package org.gongyi.web.hearing;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.Page;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.web.hearing.HearingSheet.OpinionRow;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What was heard on a resolution, to be told beside its text.
@Component
public final class HearingsBeside {

    /// Opinions of one hearing told beside a resolution; its own page tells all.
    private static final int SHOWN = 10;

    private final QueryGateway queries;
    private final HearingSheets sheets;
    private final Wording words;

    HearingsBeside(QueryGateway queries, HearingSheets sheets, Wording words) {
        this.queries = queries;
        this.sheets = sheets;
        this.words = words;
    }

    /// Hearings whose opinions are told here, each read from its own stream. Of earlier ones the list
    /// alone tells what became of them, so that a matter heard many times costs no more.
    private static final int READ = 3;

    /// @param more how many opinions only its own page tells
    public record Beside(
            String id,
            String title,
            String form,
            String stage,
            OutcomeChart chart,
            List<OpinionRow> opinions,
            int more) {}

    /// In the order they were begun.
    public List<Beside> of(ResolutionId resolution) {
        Page<?> found = queries.query(new HearingQuery.Preparing(resolution), ResponseTypes.instanceOf(Page.class))
                .join();
        var all = found.items().stream().map(HearingView.Summary.class::cast).toList();
        var told = Math.max(0, all.size() - READ);
        return Stream.concat(
                        all.subList(0, told).stream().map(this::listed),
                        all.subList(told, all.size()).stream()
                                .flatMap(this::view)
                                .map(this::beside))
                .toList();
    }

    private Stream<HearingView> view(HearingView.Summary one) {
        return queries
                .query(new HearingQuery.Of(one.id()), ResponseTypes.optionalInstanceOf(HearingView.class))
                .join()
                .stream();
    }

    private Beside listed(HearingView.Summary one) {
        return new Beside(
                one.id().value(),
                one.title(),
                words.of(one.form()),
                words.of(one.stage()),
                OutcomeChart.of(one.outcomes()),
                List.of(),
                one.outcomes().opinions());
    }

    private Beside beside(HearingView view) {
        var opinions = view.opinions();
        return new Beside(
                view.id().value(),
                view.begun().title(),
                words.of(view.begun().form()),
                words.of(view.stage()),
                OutcomeChart.of(view.outcomes()),
                opinions.stream().limit(SHOWN).map(sheets::row).toList(),
                Math.max(0, opinions.size() - SHOWN));
    }
}
