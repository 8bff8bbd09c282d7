package org.gongyi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.gongyi.contract.petition.PetitionId;
import org.gongyi.contract.petition.PetitionQuery;
import org.gongyi.contract.petition.PetitionView;
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

/// Petitions that a meeting be called: how many signed, and what came of it. Nobody who signed is named.
@RestController
@RequestMapping(path = "/api/petitions", produces = MediaType.APPLICATION_JSON_VALUE)
class PetitionResource {

    private final Ledger ledger;

    PetitionResource(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping
    ResponseEntity<byte[]> find(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") String limit,
            HttpServletRequest request) {
        var query = new PetitionQuery.Find(Parameters.place(place), Parameters.cursor(cursor), Parameters.limit(limit));
        return Answer.page(request, ledger.page(query, PetitionView.Summary.class));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id) {
        var view = ledger.find(
                        new PetitionQuery.Of(NothingThere.unless("petition", id, PetitionId::new)), PetitionView.class)
                .orElseThrow(() -> new NothingThere("petition", id));
        return Answer.with(ActJson.bytes(view), "\"" + view.position() + "\"");
    }
}
