package org.gongyi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.contract.resolution.Status;
import org.gongyi.web.act.ActJson;
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

/// Matters on their way through 四议两公开一监督.
@RestController
@RequestMapping(path = "/api/resolutions", produces = MediaType.APPLICATION_JSON_VALUE)
class ResolutionResource {

    private final Ledger ledger;
    private final Acting acting;
    private final RecordedActs acts;

    ResolutionResource(Ledger ledger, Acting acting, RecordedActs acts) {
        this.ledger = ledger;
        this.acting = acting;
        this.acts = acts;
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

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> initiate(HttpServletRequest request) throws IOException {
        return acts.beginning(request);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id) {
        var view = ledger.find(new ResolutionQuery.Of(Parameters.resolution(id)), ResolutionView.class)
                .orElseThrow(() -> new NothingThere("resolution", id));
        return Answer.with(ActJson.bytes(view), "\"" + view.position() + "\"");
    }

    /// The entries exactly as they are hashed: a reader may cut them out and compare.
    @GetMapping("/{id}/events")
    ResponseEntity<byte[]> events(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") String limit,
            HttpServletRequest request) {
        var subject = Parameters.resolution(id).value();
        var most = Parameters.limit(limit);
        var after = Parameters.position(cursor);
        var entries = ledger.entries(Procedure.RESOLUTION, subject, after, most + 1);
        if (entries.isEmpty() && after < 0) throw new NothingThere("resolution", id);
        var part = StoredEntries.of(entries, most);
        return Answer.next(request, part.answer(), part.next());
    }

    @GetMapping("/{id}/acts")
    ResponseEntity<byte[]> acts(@PathVariable String id) {
        var subject = Parameters.resolution(id).value();
        return Answer.own(acting.openings(Procedure.RESOLUTION, subject));
    }

    @PostMapping(path = "/{id}/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> record(@PathVariable String id, @PathVariable String act, HttpServletRequest request)
            throws IOException {
        return acts.on(Procedure.RESOLUTION, Parameters.resolution(id).value(), act, request);
    }
}
