package org.gongyi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.estate.EstateQuery;
import org.gongyi.contract.estate.EstateView;
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

/// Estates: whose they are, what owners voted on, what came of it.
@RestController
@RequestMapping(path = "/api/estates", produces = MediaType.APPLICATION_JSON_VALUE)
class EstateResource {

    private final Ledger ledger;

    EstateResource(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping
    ResponseEntity<byte[]> find(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") String limit,
            HttpServletRequest request) {
        var query = new EstateQuery.Find(Parameters.place(place), Parameters.cursor(cursor), Parameters.limit(limit));
        return Answer.page(request, ledger.page(query, EstateView.Summary.class));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id) {
        var view = ledger.find(new EstateQuery.Of(NothingThere.unless("estate", id, EstateId::new)), EstateView.class)
                .orElseThrow(() -> new NothingThere("estate", id));
        return Answer.with(ActJson.bytes(view), "\"" + view.position() + "\"");
    }
}
