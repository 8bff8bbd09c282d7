package org.gongyi.web.resolution;

import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.Page;
import org.gongyi.contract.Require;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.Status;
import org.gongyi.web.look.Freshness;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/// Resolutions of all places by the words in them.
@Controller
class SearchPages {

    private static final int ROWS = 20;

    private final QueryGateway queries;
    private final Freshness freshness;

    SearchPages(QueryGateway queries, Freshness freshness) {
        this.queries = queries;
        this.freshness = freshness;
    }

    @GetMapping("/search")
    @Nullable
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable String after,
            Model model,
            ServletWebRequest request) {
        var text = Require.optionalLine("q", q);
        var question = new ResolutionQuery.Find(
                place.isEmpty() ? "" : Require.matches("place", place, "[1-9]\\d{3,11}"),
                text == null ? "" : text,
                status,
                after,
                ROWS);
        Page<?> found =
                queries.query(question, ResponseTypes.instanceOf(Page.class)).join();
        if (freshness.isUnchanged(request, Freshness.of(question + "/" + found))) return null;
        model.addAttribute("question", question);
        model.addAttribute("found", found);
        model.addAttribute("statuses", Status.values());
        return "resolution/search";
    }
}
