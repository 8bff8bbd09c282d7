package org.gongyi.web.resolution;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.fact.FactQuery.Erasure;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.web.hearing.HearingsBeside;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.proof.ProofSheets;
import org.gongyi.web.telling.Erasures;
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

/// One resolution, for everybody.
@Controller
class ResolutionPages {

    private final QueryGateway queries;
    private final ResolutionSheets sheets;
    private final Freshness freshness;
    private final ProofSheets proofs;
    private final Erasures erasures;
    private final ErasureText gone;
    private final HearingsBeside hearings;

    ResolutionPages(
            QueryGateway queries,
            ResolutionSheets sheets,
            Freshness freshness,
            ProofSheets proofs,
            Erasures erasures,
            ErasureText gone,
            HearingsBeside hearings) {
        this.queries = queries;
        this.sheets = sheets;
        this.freshness = freshness;
        this.proofs = proofs;
        this.erasures = erasures;
        this.gone = gone;
        this.hearings = hearings;
    }

    /// @param compared number of the text that is held against the one before; the last where it is left out
    @GetMapping("/resolutions/{id}")
    @Nullable
    String resolution(
            @PathVariable ResolutionId id,
            @RequestParam(defaultValue = "0") int compared,
            Model model,
            ServletWebRequest request) {
        var view = resolution(id);
        var community = community(view);
        var number = number(view);
        var erased = erased(view);
        var heard = hearings.of(id);
        var version = version(view, number, community, erased) + "-" + Freshness.of(heard + "/" + compared);
        if (freshness.isUnchanged(request, version)) return null;
        var told = gone.gone(erased, community.kind());
        model.addAttribute("sheet", sheets.sheet(view, number, community, told, freshness.today()));
        model.addAttribute("hearings", heard);
        model.addAttribute("changes", PlanChanges.of(view.trail(), compared));
        return "resolution/sheet";
    }

    /// One entry of the trail in full, where the sheet cuts long texts short. Of one that was changed since, what was
    /// signed is told instead.
    @GetMapping("/resolutions/{id}/entries/{number}")
    @Nullable
    String entry(@PathVariable ResolutionId id, @PathVariable long number, Model model, ServletWebRequest request) {
        var view = resolution(id);
        var community = community(view);
        if (number < 1 || number > view.trail().size()) throw unknown();
        var index = number(view);
        var position = view.trail().get((int) number - 1).recorded().position();
        var proof = proofs.of(position).orElseThrow(ResolutionPages::unknown);
        if (proof.isContradicted()) return "redirect:/entries/" + position;
        var erased = erased(view);
        var version = version(view, index, community, erased) + "-" + proof.version();
        if (freshness.isUnchanged(request, version)) return null;
        var told = gone.gone(erased, community.kind());
        var sheet = sheets.sheet(view, index, community, told, freshness.today());
        model.addAttribute("sheet", sheet);
        model.addAttribute("step", sheet.steps().get((int) number - 1));
        model.addAttribute("proof", proof);
        return "resolution/entry";
    }

    private ResolutionView resolution(ResolutionId id) {
        return answer(new ResolutionQuery.Of(id), ResolutionView.class).orElseThrow(ResolutionPages::unknown);
    }

    private CommunityView community(ResolutionView view) {
        return answer(new CommunityQuery.Of(view.community()), CommunityView.class)
                .orElseThrow(ResolutionPages::unknown);
    }

    /// The id, for the moment in which the lists do not know the matter yet.
    private String number(ResolutionView view) {
        return answer(new ResolutionQuery.NumberOf(view.id()), String.class)
                .orElseGet(() -> view.id().value());
    }

    private <T> Optional<T> answer(Object question, Class<T> type) {
        return queries.query(question, ResponseTypes.optionalInstanceOf(type)).join();
    }

    /// What of the trail is gone since it was recorded.
    private List<Erasure> erased(ResolutionView view) {
        return erasures.in(view.trail().stream().map(Entry::event));
    }

    private static String version(ResolutionView view, String number, CommunityView community, List<Erasure> erased) {
        var shown = number + community.name() + community.kind() + community.contact() + erased;
        return view.position() + "-" + Freshness.of(shown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
