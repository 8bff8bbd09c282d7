package org.gongyi.web.resolution;

import java.util.Optional;
import java.util.function.Predicate;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.CorrectionOrdered;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionWithdrawn;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.web.resolution.ResolutionSheet.Stop;
import org.gongyi.web.word.CheckText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds what stands in the way of a matter: the entry that stopped it, with its reason and its article.
@Component
final class Stops {

    private final CheckText checks;

    Stops(CheckText checks) {
        this.checks = checks;
    }

    @Nullable
    Stop of(ResolutionView view) {
        return switch (view.status()) {
            case SUSPENDED -> last(view, CorrectionOrdered.class::isInstance).orElse(null);
            case WITHDRAWN -> last(view, ResolutionWithdrawn.class::isInstance).orElse(null);
            case REJECTED, VOID ->
                last(view, event -> !event.findings().isPassed()).orElse(null);
            case UNDER_WAY, ADOPTED, COMPLETED -> withoutEffect(view).orElse(null);
        };
    }

    private Optional<Stop> withoutEffect(ResolutionView view) {
        return view.track().stream()
                .filter(station -> !station.effective())
                .flatMap(station -> Optional.ofNullable(station.reached()).stream())
                .findFirst()
                .map(this::stop);
    }

    private Optional<Stop> last(ResolutionView view, Predicate<ResolutionEvent> stopping) {
        return view.trail().reversed().stream()
                .filter(entry -> stopping.test(entry.event()))
                .findFirst()
                .map(this::stop);
    }

    private Stop stop(Entry<ResolutionEvent> entry) {
        var failed = checks.of(entry.event().findings().checks()).stream()
                .filter(line -> !line.passed())
                .toList();
        return new Stop(reason(entry.event()), failed, entry.recorded().seq() + 1);
    }

    private static @Nullable String reason(ResolutionEvent event) {
        return switch (event) {
            case CorrectionOrdered e -> e.authority() + "：" + e.grounds();
            case ResolutionWithdrawn e -> e.grounds();
            default -> null;
        };
    }
}
