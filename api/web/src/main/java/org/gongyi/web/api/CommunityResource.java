package org.gongyi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.web.act.Acting;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.act.Procedure;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Communities and their registers.
@RestController
@RequestMapping(path = "/api/communities", produces = MediaType.APPLICATION_JSON_VALUE)
class CommunityResource {

    private final Ledger ledger;
    private final Acting acting;
    private final RecordedActs acts;

    CommunityResource(Ledger ledger, Acting acting, RecordedActs acts) {
        this.ledger = ledger;
        this.acting = acting;
        this.acts = acts;
    }

    @GetMapping
    ResponseEntity<byte[]> find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") String limit,
            HttpServletRequest request) {
        var query = new CommunityQuery.Find(
                Parameters.words(q), Parameters.place(place), Parameters.cursor(cursor), Parameters.limit(limit));
        return Answer.page(request, ledger.page(query, CommunityView.Summary.class));
    }

    @GetMapping("/{code}")
    ResponseEntity<byte[]> show(@PathVariable String code) {
        return Answer.with(ledger.find(new CommunityQuery.Of(Parameters.community(code)), CommunityView.class)
                .orElseThrow(() -> new NothingThere("community", code)));
    }

    @GetMapping("/{code}/acts")
    ResponseEntity<byte[]> acts(@PathVariable String code) {
        return Answer.own(
                acting.openings(Procedure.COMMUNITY, Parameters.community(code).value()));
    }

    @PostMapping(path = "/{code}/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> record(@PathVariable String code, @PathVariable String act, HttpServletRequest request)
            throws IOException {
        return acts.on(Procedure.COMMUNITY, Parameters.community(code).value(), act, request);
    }
}
