package org.gongyi.web.owners;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.desk.SheetActs;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The two sheets of an estate for programs: its owners, and their ballots.
@RestController
@RequestMapping(path = "/api/estates", produces = MediaType.APPLICATION_JSON_VALUE)
class EstateSheetResource {

    private final SheetActs sheets;

    EstateSheetResource(SheetActs sheets) {
        this.sheets = sheets;
    }

    @PostMapping("/{id}/list-owners")
    ResponseEntity<byte[]> owners(@PathVariable String id, HttpServletRequest request) throws IOException {
        return sheets.record(Procedure.ESTATE, id, "list-owners", request);
    }

    @PostMapping("/{id}/record-owners-ballots")
    ResponseEntity<byte[]> ballots(@PathVariable String id, HttpServletRequest request) throws IOException {
        return sheets.record(Procedure.ESTATE, id, "record-owners-ballots", request);
    }
}
