package org.gongyi.web.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.Page;
import org.gongyi.contract.Require;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureQuery.Concern;
import org.gongyi.contract.disclosure.DisclosureQuery.Counted;
import org.gongyi.contract.disclosure.DisclosureView.Summary;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/// What is due, late, unreviewed, unanswered and taken down early within a place, with the records behind each number.
@Controller
class OverviewPages {

    private static final int ROWS = 50;

    private final QueryGateway queries;
    private final DisclosureLines lines;
    private final Freshness freshness;
    private final Wording words;

    OverviewPages(QueryGateway queries, DisclosureLines lines, Freshness freshness, Wording words) {
        this.queries = queries;
        this.lines = lines;
        this.freshness = freshness;
        this.words = words;
    }

    /// @param name as an address has it: `posted-late`, and `word` as it is called
    /// @param count within the whole place
    record Total(Concern concern, String name, String word, long count) {}

    /// @param concern of which the records are shown; none where it is absent or unknown
    /// @param after cursor of the part that follows
    @GetMapping("/disclosures")
    @Nullable
    String overview(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String concern,
            @RequestParam(required = false) @Nullable String after,
            Model model,
            ServletWebRequest request) {
        var within = place.isEmpty() ? "" : Require.matches("place", place, "[1-9]\\d{3,11}");
        var today = freshness.today();
        var asked = year == null ? today.getYear() : Math.clamp(year, 1990, 9998);
        var chosen = concern(concern);
        var counted = queries.query(
                        new DisclosureQuery.Count(within, today, asked), ResponseTypes.instanceOf(Counted.class))
                .join();
        var found = chosen == null ? null : page(new DisclosureQuery.Find(within, chosen, today, asked, after, ROWS));
        if (freshness.isUnchanged(request, Freshness.of(within + asked + chosen + counted + found))) return null;
        model.addAttribute("place", within);
        model.addAttribute("wider", wider(within));
        model.addAttribute("year", asked);
        model.addAttribute("chosen", chosen);
        model.addAttribute("concern", chosen == null ? "" : name(chosen));
        model.addAttribute("counted", counted);
        model.addAttribute("totals", totals(counted));
        model.addAttribute("rows", found == null ? List.of() : lines.of(found.items(), today));
        model.addAttribute("next", found == null ? null : found.next());
        return "disclosure/overview";
    }

    /// The place around it: of a community its township, of a township its county.
    private static @Nullable String wider(String place) {
        return switch (place.length()) {
            case 12 -> place.substring(0, 9);
            case 9 -> place.substring(0, 6);
            case 6 -> place.substring(0, 4);
            default -> null;
        };
    }

    private List<Total> totals(Counted counted) {
        return Arrays.stream(Concern.values())
                .map(one -> new Total(
                        one,
                        name(one),
                        words.of(one),
                        counted.parts().stream().mapToLong(part -> part.of(one)).sum()))
                .toList();
    }

    private Page<Summary> page(DisclosureQuery.Find question) {
        Page<?> found =
                queries.query(question, ResponseTypes.instanceOf(Page.class)).join();
        return new Page<>(found.items().stream().map(Summary.class::cast).toList(), found.next());
    }

    private static @Nullable Concern concern(String asked) {
        return Arrays.stream(Concern.values())
                .filter(one -> name(one).equals(asked))
                .findFirst()
                .orElse(null);
    }

    private static String name(Concern concern) {
        return concern.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
