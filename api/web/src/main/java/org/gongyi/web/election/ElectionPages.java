package org.gongyi.web.election;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.Page;
import org.gongyi.contract.Require;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.fact.FactQuery.Erasure;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.look.Unkept;
import org.gongyi.web.telling.Erasures;
import org.gongyi.web.telling.PostedProxies;
import org.gongyi.web.word.ErasureText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/// One election, and a round of them, for everybody.
@Controller
class ElectionPages {

    private static final int EARLIER = 20;
    /// How an address names them.
    private static final Map<ElectionKind, String> KINDS =
            new EnumMap<>(Map.of(ElectionKind.GENERAL, "general", ElectionKind.BY_ELECTION, "by-election"));

    private final QueryGateway queries;
    private final ElectionSheets sheets;
    private final Freshness freshness;
    private final Erasures erasures;
    private final ErasureText gone;

    ElectionPages(
            QueryGateway queries, ElectionSheets sheets, Freshness freshness, Erasures erasures, ErasureText gone) {
        this.queries = queries;
        this.sheets = sheets;
        this.freshness = freshness;
        this.erasures = erasures;
        this.gone = gone;
    }

    @GetMapping("/elections/{id}")
    @Nullable
    String election(@PathVariable ElectionId id, Model model, ServletWebRequest request, HttpServletResponse response) {
        var view = election(id);
        var community = answer(new CommunityQuery.Of(view.community()), CommunityView.class)
                .orElseThrow(ElectionPages::unknown);
        var erased = erased(view);
        var earlier = others(view);
        var named = !PostedProxies.in(view).isEmpty();
        if (named) Unkept.with(response);
        else if (freshness.isUnchanged(request, version(view, community, erased) + Freshness.of(earlier))) return null;
        var told = gone.gone(erased, community.kind());
        model.addAttribute("sheet", sheets.sheet(view, community, told, freshness.today()));
        model.addAttribute("earlier", earlier);
        return "election/sheet";
    }

    /// One entry of the trail in full stands on the page of the record.
    @GetMapping("/elections/{id}/entries/{number}")
    String entry(@PathVariable ElectionId id, @PathVariable long number) {
        var trail = election(id).trail();
        if (number < 1 || number > trail.size()) throw unknown();
        return "redirect:/entries/"
                + trail.get(Math.toIntExact(number) - 1).recorded().position();
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
        var round = answer(question, ElectionQuery.Round.class).orElse(new ElectionQuery.Round(List.of()));
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
        return answer(new ElectionQuery.Of(id), ElectionView.class).orElseThrow(ElectionPages::unknown);
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

    private <T> Optional<T> answer(Object question, Class<T> type) {
        return queries.query(question, ResponseTypes.optionalInstanceOf(type)).join();
    }

    private List<Erasure> erased(ElectionView view) {
        return erasures.in(view.trail().stream().map(Entry::event));
    }

    private static String version(ElectionView view, CommunityView community, List<Erasure> erased) {
        var shown = community.name() + community.kind() + community.contact() + erased;
        return view.position() + "-" + Freshness.of(shown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
