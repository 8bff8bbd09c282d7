package org.gongyi.web.api;

import org.gongyi.contract.fact.FactId;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.seal.SealedReading;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Entries as something that can be acted on: what they seal.
@RestController
@RequestMapping(path = "/api/facts", produces = MediaType.APPLICATION_JSON_VALUE)
class FactResource {

    private final SealedReading sealed;

    FactResource(SealedReading sealed) {
        this.sealed = sealed;
    }

    /// The values only for those who may read them, so nobody keeps the answer.
    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id) {
        var entry =
                sealed.of(NothingThere.unless("fact", id, FactId::new)).orElseThrow(() -> new NothingThere("fact", id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(ActJson.bytes(entry));
    }
}
