package org.gongyi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.gongyi.contract.convention.ConventionId;
import org.gongyi.contract.convention.ConventionQuery;
import org.gongyi.contract.convention.ConventionView;
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

/// Conventions: every version with its text, and what was ordered to be corrected.
@RestController
@RequestMapping(path = "/api/conventions", produces = MediaType.APPLICATION_JSON_VALUE)
class ConventionResource {

    private final Ledger ledger;

    ConventionResource(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping
    ResponseEntity<byte[]> find(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") String limit,
            HttpServletRequest request) {
        var query =
                new ConventionQuery.Find(Parameters.place(place), Parameters.cursor(cursor), Parameters.limit(limit));
        return Answer.page(request, ledger.page(query, ConventionView.Summary.class));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id) {
        var view = ledger.find(
                        new ConventionQuery.Of(NothingThere.unless("convention", id, ConventionId::new)),
                        ConventionView.class)
                .orElseThrow(() -> new NothingThere("convention", id));
        return Answer.with(ActJson.bytes(view), "\"" + view.position() + "\"");
    }
}
