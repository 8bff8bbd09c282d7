package org.gongyi.web.owners;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.gongyi.contract.Office;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.web.access.ActorSource;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.sheet.Csv;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The sheet on which ballots are written down: every owner by number, with their flats. For the
/// committee that keeps the roster and those who supervise it; each reading is noted.
@Controller
class OwnersDeskPages {

    private static final Set<Office> READERS =
            EnumSet.of(Office.COMMITTEE, Office.SUPERVISION_COMMITTEE, Office.COUNTY);

    private final OwnerBook book;
    private final ActorSource actors;

    OwnersDeskPages(OwnerBook book, ActorSource actors) {
        this.book = book;
        this.actors = actors;
    }

    @GetMapping("/desk/estates/{id}/ballots.csv")
    ResponseEntity<byte[]> ballots(@PathVariable String id) {
        var estate = NothingThere.unless("estate", id, EstateId::new);
        var reads = actors.offices(estate.community()).stream().anyMatch(actor -> READERS.contains(actor.office()));
        var owners = book.owners(estate);
        if (!reads || owners.isEmpty()) throw new NothingThere("estate", id);
        book.noteRead(estate);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("biaojue.csv")
                                .build()
                                .toString())
                .body(Csv.of(BallotsSheet.blank(owners)).getBytes(StandardCharsets.UTF_8));
    }
}
