package org.gongyi.web.election;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.Page;
import org.gongyi.contract.Require;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.Stage;
import org.gongyi.web.community.Resignations;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.look.Unkept;
import org.gongyi.web.subject.SubjectReading;
import org.gongyi.web.telling.PostedProfiles;
import org.gongyi.web.telling.PostedProxies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/// One election, and a round of them, for everybody.
@Controller
class ElectionPages {

    private static final int EARLIER = 20;
    /// How an address names them.
    private static final Map<ElectionKind, String> KINDS =
            new EnumMap<>(Map.of(ElectionKind.GENERAL, "general", ElectionKind.BY_ELECTION, "by-election"));

    private final QueryGateway queries;
    private final SubjectReading reading;
    private final ElectionSheets sheets;
    private final Resignations resignations;
    private final Departures departures;
    private final Freshness freshness;

    ElectionPages(
            QueryGateway queries,
            SubjectReading reading,
            ElectionSheets sheets,
            Resignations resignations,
            Departures departures,
            Freshness freshness) {
        this.queries = queries;
        this.reading = reading;
        this.sheets = sheets;
        this.resignations = resignations;
        this.departures = departures;
        this.freshness = freshness;
    }

    @GetMapping("/elections/{id}")
    @Nullable
    String election(@PathVariable ElectionId id, Model model, ServletWebRequest request, HttpServletResponse response) {
        var view = election(id);
        var around = reading.around(view.community(), view.trail());
        var earlier = others(view);
        var resigning = resignations.of(view, around.community(), freshness.today());
        var left = departures.of(view, around.community(), freshness.today());
        var version =
                around.version(view.position()) + Freshness.of(List.of(earlier, resigning, Departures.inOrder(left)));
        if (PostedProxies.isAny(view) || PostedProfiles.isAny(view)) Unkept.with(response);
        else if (freshness.isUnchanged(request, version)) return null;
        model.addAttribute("sheet", sheets.sheet(view, around.community(), around.gone(), left, freshness.today()));
        model.addAttribute("resigning", resigning);
        model.addAttribute("earlier", earlier);
        return "election/sheet";
    }

    @GetMapping("/elections/{id}/entries/{number}")
    String entry(@PathVariable ElectionId id, @PathVariable long number) {
        return reading.toEntry(election(id).trail(), number);
    }

    /// How the elections of a year stand within a place, general ones unless by-elections are asked for.
    @GetMapping("/elections")
    @Nullable
    String round(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String kind,
            Model model,
            ServletWebRequest request) {
        var within = place.isEmpty() ? "" : Require.matches("place", place, "[1-9]\\d{3,11}");
        var asked = year == null ? freshness.today().getYear() : Math.clamp(year, 1990, 9998);
        var of = kind.equals(KINDS.get(ElectionKind.BY_ELECTION)) ? ElectionKind.BY_ELECTION : ElectionKind.GENERAL;
        var question = ElectionQuery.Overview.of(within, of, asked);
        var round = queries.query(question, ResponseTypes.optionalInstanceOf(ElectionQuery.Round.class))
                .join()
                .orElse(new ElectionQuery.Round(List.of()));
        if (freshness.isUnchanged(request, Freshness.of(question + "/" + round))) return null;
        model.addAttribute("round", round);
        model.addAttribute("place", within);
        model.addAttribute("year", asked);
        model.addAttribute("asked", of);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("stages", Stage.values());
        return "election/round";
    }

    private ElectionView election(ElectionId id) {
        return reading.read(new ElectionQuery.Of(id), ElectionView.class);
    }

    /// The other elections of the community, latest first.
    private List<ElectionView.Summary> others(ElectionView view) {
        Page<?> all = queries.query(
                        new ElectionQuery.Find(view.community().value(), null, null, EARLIER),
                        ResponseTypes.instanceOf(Page.class))
                .join();
        return all.items().stream()
                .map(ElectionView.Summary.class::cast)
                .filter(one -> !one.id().equals(view.id()))
                .toList();
    }
}
