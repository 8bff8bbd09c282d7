package org.gongyi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.gongyi.contract.cadre.CadreId;
import org.gongyi.contract.cadre.CadreQuery;
import org.gongyi.contract.cadre.CadreView;
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

/// Office holders: promises, reviews and what followed.
@RestController
@RequestMapping(path = "/api/cadres", produces = MediaType.APPLICATION_JSON_VALUE)
class CadreResource {

    private final Ledger ledger;

    CadreResource(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping
    ResponseEntity<byte[]> find(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") String limit,
            HttpServletRequest request) {
        var query = new CadreQuery.Find(Parameters.place(place), Parameters.cursor(cursor), Parameters.limit(limit));
        return Answer.page(request, ledger.page(query, CadreView.Summary.class));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id) {
        var view = ledger.find(new CadreQuery.Of(NothingThere.unless("cadre", id, CadreId::new)), CadreView.class)
                .orElseThrow(() -> new NothingThere("cadre", id));
        return Answer.with(ActJson.bytes(view), "\"" + view.position() + "\"");
    }
}
