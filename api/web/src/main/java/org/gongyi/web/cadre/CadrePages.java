package org.gongyi.web.cadre;

import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Page;
import org.gongyi.contract.cadre.CadreId;
import org.gongyi.contract.cadre.CadreQuery;
import org.gongyi.contract.cadre.CadreView;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.subject.SubjectReading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/// One office holder, one review, and all office holders of a community, for everybody.
@Controller
class CadrePages {

    private static final int SHOWN = 50;

    private final SubjectReading reading;
    private final QueryGateway queries;
    private final CadreSheets sheets;
    private final Freshness freshness;

    CadrePages(SubjectReading reading, QueryGateway queries, CadreSheets sheets, Freshness freshness) {
        this.reading = reading;
        this.queries = queries;
        this.sheets = sheets;
        this.freshness = freshness;
    }

    @GetMapping("/cadres/{id}")
    @Nullable
    String cadre(@PathVariable CadreId id, Model model, ServletWebRequest request) {
        var sheet = sheet(id, request);
        if (sheet == null) return null;
        model.addAttribute("sheet", sheet);
        return "cadre/sheet";
    }

    /// The sheet of a meeting that rates.
    ///
    /// @param number place among the reviews of the office holder, from 1
    @GetMapping("/cadres/{id}/reviews/{number}")
    @Nullable
    String review(@PathVariable CadreId id, @PathVariable int number, Model model, ServletWebRequest request) {
        var sheet = sheet(id, request);
        if (sheet == null) return null;
        model.addAttribute("sheet", sheet);
        model.addAttribute(
                "review",
                sheet.reviews().stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "cadre/review";
    }

    /// Absent where the asker already has it.
    private @Nullable CadreSheet sheet(CadreId id, ServletWebRequest request) {
        var view = view(id);
        var around = reading.around(view.community(), view.trail());
        var terms = Freshness.of(CadreSheets.terms(view, around.community()));
        if (freshness.isUnchanged(request, around.version(view.position()) + "-" + terms)) return null;
        return sheets.sheet(view, around, freshness.today());
    }

    @GetMapping("/cadres/{id}/entries/{number}")
    String entry(@PathVariable CadreId id, @PathVariable long number) {
        return reading.toEntry(view(id).trail(), number);
    }

    @GetMapping("/communities/{code}/cadres")
    @Nullable
    String cadres(
            @PathVariable CommunityCode code,
            @RequestParam(required = false) @Nullable String after,
            Model model,
            ServletWebRequest request) {
        var community = reading.read(new CommunityQuery.Of(code), CommunityView.class);
        var found = page(new CadreQuery.Find(code.value(), after, SHOWN));
        var shown = List.of(community.name(), community.kind(), found);
        if (freshness.isUnchanged(request, community.position() + "-" + Freshness.of(shown))) return null;
        model.addAttribute("community", community);
        model.addAttribute("cadres", found.items());
        model.addAttribute("next", found.next());
        return "cadre/list";
    }

    private CadreView view(CadreId id) {
        return reading.read(new CadreQuery.Of(id), CadreView.class);
    }

    @SuppressWarnings("unchecked") // as the contract says of the question
    private Page<CadreView.Summary> page(CadreQuery question) {
        return (Page<CadreView.Summary>)
                queries.query(question, ResponseTypes.instanceOf(Page.class)).join();
    }
}
