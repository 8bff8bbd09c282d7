package org.gongyi.web.file;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Malformed;
import org.gongyi.web.access.ActorSource;
import org.gongyi.web.access.NotYours;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.Fault;
import org.gongyi.web.act.MalformedAct;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Takes a file before the act that names it. The answer is what the act says under `files`, to the letter.
@RestController
class FileResource {

    private final FileShelf shelf;
    private final ActorSource actors;

    FileResource(FileShelf shelf, ActorSource actors) {
        this.shelf = shelf;
        this.actors = actors;
    }

    /// The body is the file itself; what the caller calls its type is of no account.
    @PostMapping(path = "/api/files", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> keep(@RequestParam String community, @RequestParam String name, HttpServletRequest request)
            throws IOException {
        var place = place(community);
        var by = actors.offices(place).stream()
                .findFirst()
                .orElseThrow(() -> new NotYours(NotYours.Reason.NO_OFFICE_HERE));
        var file = shelf.keep(request.getInputStream(), name, place, by.person());
        return ResponseEntity.created(URI.create("/files/" + file.shown()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(ActJson.bytes(file));
    }

    private static CommunityCode place(String code) {
        try {
            return new CommunityCode(code);
        } catch (Malformed _) {
            throw new MalformedAct(new Fault("?community", Fault.Reason.NOT_A_CODE, 0));
        }
    }
}
