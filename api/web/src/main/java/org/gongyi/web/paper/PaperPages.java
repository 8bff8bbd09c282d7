package org.gongyi.web.paper;

import java.util.Optional;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.look.Unkept;
import org.gongyi.web.paper.PrintShop.Print;
import org.gongyi.web.proof.SignedRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/// Every record of a procedure as a PDF, and the certificates of an election, for everybody. The same under `/api`.
@RestController
class PaperPages {

    private static final String NOTICE = "/{family:" + Procedure.PATHS + "}/{id}/papers/{position}.pdf";
    private static final String CERTIFICATE = "/elections/{id}/papers/{position}/certificates/{number}.pdf";

    private final SignedRecords records;
    private final PrintShop shop;
    private final Freshness freshness;

    PaperPages(SignedRecords records, PrintShop shop, Freshness freshness) {
        this.records = records;
        this.shop = shop;
        this.freshness = freshness;
    }

    /// @param size `a4` or `a3`
    @GetMapping({NOTICE, "/api" + NOTICE})
    @Nullable
    ResponseEntity<byte[]> notice(
            @PathVariable String family,
            @PathVariable String id,
            @PathVariable long position,
            @RequestParam(defaultValue = "a4") String size,
            ServletWebRequest request) {
        var paper = PaperSize.of(size);
        var print = record(Procedure.at(family), id, position).flatMap(entry -> shop.notice(entry, paper));
        return answer(print, "gongyi-%d-%s.pdf".formatted(position, paper), request);
    }

    /// @param number of the person among those who won a seat by that record, from 1
    @GetMapping({CERTIFICATE, "/api" + CERTIFICATE})
    @Nullable
    ResponseEntity<byte[]> certificate(
            @PathVariable String id, @PathVariable long position, @PathVariable int number, ServletWebRequest request) {
        var print = record(Procedure.ELECTION, id, position).flatMap(entry -> shop.certificate(entry, number));
        return answer(print, "gongyi-%d-certificate-%d.pdf".formatted(position, number), request);
    }

    private Optional<Entry<?>> record(Procedure procedure, String id, long position) {
        return records.of(procedure.streamOf(id), position);
    }

    private @Nullable ResponseEntity<byte[]> answer(Optional<Print> print, String name, ServletWebRequest request) {
        var found = print.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!found.named() && freshness.isUnchanged(request, found.version())) return null;
        var answer = ResponseEntity.ok();
        if (found.named()) answer.headers(Unkept::with);
        return answer.contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(found.pdf().get());
    }
}
