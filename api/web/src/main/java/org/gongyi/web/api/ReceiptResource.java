package org.gongyi.web.api;

import java.nio.charset.StandardCharsets;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.proof.Attestation;
import org.gongyi.web.proof.Attestation.Standing;
import org.gongyi.web.proof.NotProven;
import org.gongyi.web.proof.NotYetAttested;
import org.gongyi.web.seal.SealedReading;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The proof that a resident takes home: it is checked without this ledger.
@RestController
class ReceiptResource {

    private static final String TEXT = "text/plain;charset=UTF-8";

    private final Attestation attestation;
    private final SealedReading sealed;

    ReceiptResource(Attestation attestation, SealedReading sealed) {
        this.attestation = attestation;
        this.sealed = sealed;
    }

    @GetMapping(path = "/api/events/{id}/receipt", produces = TEXT)
    ResponseEntity<byte[]> receipt(@PathVariable String id, @RequestParam(defaultValue = "false") boolean disclose) {
        return switch (attestation.of(id).orElseThrow(() -> new NothingThere("event", id))) {
            case Standing.Recorded(var leaf) -> throw new NotYetAttested(leaf.position());
            case Standing.Unproven(var leaf) -> throw new NotProven(leaf.position());
            case Standing.Attested(var leaf, var _, var receipt, var _) ->
                ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                        .header(HttpHeaders.CONTENT_DISPOSITION, named(leaf.position()))
                        .cacheControl(CacheControl.noStore())
                        .body(disclose ? disclosing(leaf.position(), receipt) : receipt);
        };
    }

    /// Sealed values go into the receipt of those who may read them and ask for them, and into no
    /// other: a receipt is made to be handed on.
    private byte[] disclosing(long position, byte[] receipt) {
        var disclosures = sealed.disclosures(position);
        return disclosures.isEmpty() ? receipt : attestation.opening(receipt, disclosures);
    }

    private static String named(long position) {
        return ContentDisposition.attachment()
                .filename("gongyi-%d.tlog-proof".formatted(position))
                .build()
                .toString();
    }
}
