package org.gongyi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.web.act.Acting;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.act.WireName;
import org.gongyi.web.telling.Moderated;
import org.gongyi.web.telling.Moderations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What can be asked of a subject of any procedure, and done to it.
@RestController
@RequestMapping(path = "/api/{family:" + Procedure.PATHS + "}", produces = MediaType.APPLICATION_JSON_VALUE)
class SubjectResource {

    private final Ledger ledger;
    private final Acting acting;
    private final RecordedActs acts;
    private final Moderations moderations;

    SubjectResource(Ledger ledger, Acting acting, RecordedActs acts, Moderations moderations) {
        this.ledger = ledger;
        this.acting = acting;
        this.acts = acts;
        this.moderations = moderations;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> begin(@PathVariable String family, HttpServletRequest request) throws IOException {
        return acts.beginning(Procedure.at(family), request);
    }

    /// The entries exactly as they are hashed: a reader may cut them out and compare. Words of residents that are no
    /// longer shown stand in the receipt of their record alone.
    @GetMapping("/{id}/events")
    ResponseEntity<byte[]> events(
            @PathVariable String family,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") String limit,
            HttpServletRequest request) {
        var procedure = subject(family, id);
        var most = Parameters.limit(limit);
        var after = Parameters.position(cursor);
        var entries = ledger.entries(procedure, id, after, most + 1);
        if (entries.isEmpty() && after < 0) throw new NothingThere(WireName.of(procedure), id);
        var part = StoredEntries.of(entries, most, moderated(procedure, id));
        return Answer.next(request, part.answer(), part.next());
    }

    private Moderated moderated(Procedure procedure, String id) {
        return switch (procedure) {
            case DISCLOSURE -> moderations.of(new DisclosureId(id));
            case HEARING -> moderations.of(new HearingId(id));
            case RESOLUTION, ELECTION, ROLL, RECALL, ESTATE, CONVENTION, PETITION, CADRE, COMMUNITY, FACT ->
                Moderated.NONE;
        };
    }

    @GetMapping("/{id}/acts")
    ResponseEntity<byte[]> acts(@PathVariable String family, @PathVariable String id) {
        return Answer.own(acting.openings(subject(family, id), id));
    }

    @PostMapping(path = "/{id}/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> record(
            @PathVariable String family, @PathVariable String id, @PathVariable String act, HttpServletRequest request)
            throws IOException {
        return acts.on(subject(family, id), id, act, request);
    }

    /// The procedure, once the name can be one of its subjects.
    private static Procedure subject(String family, String id) {
        var procedure = Procedure.at(family);
        procedure.communityOf(id);
        return procedure;
    }
}
