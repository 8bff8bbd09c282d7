package org.gongyi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.hearing.HearingView;
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

/// Hearings: what was asked, what was said, what became of it.
@RestController
@RequestMapping(path = "/api/hearings", produces = MediaType.APPLICATION_JSON_VALUE)
class HearingResource {

    private final Ledger ledger;

    HearingResource(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping
    ResponseEntity<byte[]> find(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") String limit,
            HttpServletRequest request) {
        var query = new HearingQuery.Find(Parameters.place(place), Parameters.cursor(cursor), Parameters.limit(limit));
        return Answer.page(request, ledger.page(query, HearingView.Summary.class));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id) {
        var view = ledger.find(
                        new HearingQuery.Of(NothingThere.unless("hearing", id, HearingId::new)), HearingView.class)
                .orElseThrow(() -> new NothingThere("hearing", id));
        return Answer.with(ActJson.bytes(ToldTrail.of(view, view.trail())), "\"" + view.position() + "\"");
    }
}
