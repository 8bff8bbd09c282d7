package org.gongyi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.contract.resolution.Status;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.NothingThere;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Matters on their way through 四议两公开一监督.
@RestController
@RequestMapping(path = "/api/resolutions", produces = MediaType.APPLICATION_JSON_VALUE)
class ResolutionResource {

    private final Ledger ledger;

    ResolutionResource(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping
    ResponseEntity<byte[]> find(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") String limit,
            HttpServletRequest request) {
        var query = new ResolutionQuery.Find(
                Parameters.place(place),
                Parameters.words(q),
                Parameters.choice("status", Status.class, status),
                Parameters.cursor(cursor),
                Parameters.limit(limit));
        return Answer.page(request, ledger.page(query, ResolutionView.Summary.class));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id) {
        var view = ledger.find(
                        new ResolutionQuery.Of(NothingThere.unless("resolution", id, ResolutionId::new)),
                        ResolutionView.class)
                .orElseThrow(() -> new NothingThere("resolution", id));
        return Answer.with(ActJson.bytes(view), "\"" + view.position() + "\"");
    }
}
