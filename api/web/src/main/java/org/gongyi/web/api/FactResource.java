package org.gongyi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.Acting;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.seal.SealedReading;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Entries as something that can be acted on: what they seal, and its erasure.
@RestController
@RequestMapping(path = "/api/facts", produces = MediaType.APPLICATION_JSON_VALUE)
class FactResource {

    private final SealedReading sealed;
    private final Acting acting;
    private final RecordedActs acts;

    FactResource(SealedReading sealed, Acting acting, RecordedActs acts) {
        this.sealed = sealed;
        this.acting = acting;
        this.acts = acts;
    }

    /// The values only for those who may read them, so nobody keeps the answer.
    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id) {
        var entry = sealed.of(Parameters.fact(id)).orElseThrow(() -> new NothingThere("fact", id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(ActJson.bytes(entry));
    }

    @GetMapping("/{id}/acts")
    ResponseEntity<byte[]> acts(@PathVariable String id) {
        return Answer.own(acting.openings(Procedure.FACT, Parameters.fact(id).value()));
    }

    @PostMapping(path = "/{id}/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> record(@PathVariable String id, @PathVariable String act, HttpServletRequest request)
            throws IOException {
        return acts.on(Procedure.FACT, Parameters.fact(id).value(), act, request);
    }
}
