package org.gongyi.web.disclosure;

import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement;
import org.gongyi.contract.disclosure.Totals;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.disclosure.DisclosureSheets.Asked;
import org.gongyi.web.look.Freshness;
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

/// One disclosure, for everybody.
@Controller
class DisclosurePages {

    private final QueryGateway queries;
    private final FoundDisclosures disclosures;
    private final PostedTotals posted;
    private final DisclosureSheets sheets;
    private final Freshness freshness;
    private final Erasures erasures;
    private final ErasureText gone;

    DisclosurePages(
            QueryGateway queries,
            FoundDisclosures disclosures,
            PostedTotals posted,
            DisclosureSheets sheets,
            Freshness freshness,
            Erasures erasures,
            ErasureText gone) {
        this.queries = queries;
        this.disclosures = disclosures;
        this.posted = posted;
        this.sheets = sheets;
        this.freshness = freshness;
        this.erasures = erasures;
        this.gone = gone;
    }

    /// @param version which one is read; the one posted last where it is absent or not there
    /// @param q part of a purpose, `payee` a kind of payee, `from` the first line shown
    @GetMapping("/disclosures/{id}")
    @Nullable
    String disclosure(
            @PathVariable DisclosureId id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String payee,
            @RequestParam(defaultValue = "1") int from,
            Model model,
            ServletWebRequest request) {
        var view = disclosures.of(id).orElseThrow(DisclosurePages::unknown);
        var community = answer(new CommunityQuery.Of(view.community()), CommunityView.class)
                .orElseThrow(DisclosurePages::unknown);
        var asked = new Asked(version, Lookup.of(q, payee, from));
        var before = before(view);
        var erased = erasures.in(view.trail().stream().map(Entry::event));
        var shown = community.name() + community.kind() + community.contact() + erased + before + asked;
        if (freshness.isUnchanged(request, view.position() + "-" + Freshness.of(shown))) return null;
        var told = gone.gone(erased, community.kind());
        model.addAttribute("sheet", sheets.sheet(view, community, before, told, asked, freshness.today()));
        model.addAttribute("payees", Lookup.PAYEES);
        return "disclosure/sheet";
    }

    /// One entry of the trail in full stands on the page of the record.
    @GetMapping("/disclosures/{id}/entries/{number}")
    String entry(@PathVariable DisclosureId id, @PathVariable long number) {
        var trail = disclosures.of(id).orElseThrow(DisclosurePages::unknown).trail();
        if (number < 1 || number > trail.size()) throw unknown();
        return "redirect:/entries/"
                + trail.get(Math.toIntExact(number) - 1).recorded().position();
    }

    /// Only a statement is held against the one before.
    private @Nullable Totals before(DisclosureView view) {
        return view.versions().stream().anyMatch(one -> one.body() instanceof Statement)
                ? posted.before(view.id()).orElse(null)
                : null;
    }

    private <T> Optional<T> answer(Object question, Class<T> type) {
        return queries.query(question, ResponseTypes.optionalInstanceOf(type)).join();
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
