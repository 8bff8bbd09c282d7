package org.gongyi.web.file;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.fact.FactId;
import org.gongyi.contract.ledger.FileQuery;
import org.gongyi.contract.ledger.FileQuery.NamedFile;
import org.gongyi.web.access.ActorSource;
import org.gongyi.web.access.NotYours;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.seal.SealedReading;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Shows attachments that an entry names: pictures as their copy without place and device, documents as they are. The
/// picture as it was handed in is given to those who hold an office over the community, and it is noted who was. What a
/// record closes ([org.gongyi.contract.file.ClosedFiles]) is given to those who may read that record, and noted too.
///
/// Whoever keeps a file asks each time whether it is still there, since it may be erased by law.
@Controller
class FilePages {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final FileShelf shelf;
    private final Ledger ledger;
    private final ActorSource actors;
    private final SealedReading reading;

    FilePages(FileShelf shelf, Ledger ledger, ActorSource actors, SealedReading reading) {
        this.shelf = shelf;
        this.ledger = ledger;
        this.actors = actors;
        this.reading = reading;
    }

    @GetMapping("/files/{digest:[0-9a-f]{64}}")
    ResponseEntity<Resource> shown(@PathVariable String digest) {
        var found = named(digest);
        var file = found.file();
        if (found.closed()) toWhomeverMayReadIt(found);
        if (!digest.equals(file.shown()))
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create("/files/" + file.shown()))
                    .build();
        if (!found.closed()) return answer(file, digest, CacheControl.noCache().cachePublic());
        shelf.noteOriginalRead(file.digest());
        return answer(file, digest, CacheControl.noStore());
    }

    @GetMapping("/files/{digest:[0-9a-f]{64}}/original")
    ResponseEntity<Resource> original(@PathVariable String digest) {
        var found = named(digest);
        if (found.closed()) toWhomeverMayReadIt(found);
        if (actors.caller().isEmpty()) throw new NotYours(NotYours.Reason.SIGN_IN);
        if (actors.offices(found.community()).isEmpty()) throw new NotYours(NotYours.Reason.NO_OFFICE_HERE);
        shelf.noteOriginalRead(found.file().digest());
        return answer(found.file(), found.file().digest(), CacheControl.noStore());
    }

    private void toWhomeverMayReadIt(NamedFile found) {
        if (actors.caller().isEmpty()) throw new NotYours(NotYours.Reason.SIGN_IN);
        if (!reading.givesFiles(FactId.of(found.community(), found.position())))
            throw new NotYours(NotYours.Reason.CLOSED);
    }

    private NamedFile named(String digest) {
        return ledger.find(new FileQuery.Naming(digest), NamedFile.class)
                .orElseThrow(() -> new NothingThere("file", digest));
    }

    private ResponseEntity<Resource> answer(FileRef file, String digest, CacheControl caching) {
        if (!ledger.erased(List.of(file.digest())).isEmpty()) throw new ResponseStatusException(HttpStatus.GONE);
        var bytes = shelf.find(digest).orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
        var picture = file.type().startsWith("image/");
        var disposition = (picture ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name() + ending(file.type()), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .cacheControl(caching)
                .eTag("\"" + digest + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .body(new FileSystemResource(bytes));
    }

    private static String ending(String type) {
        return switch (type) {
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            default -> ".pdf";
        };
    }
}
