package org.gongyi.web.proof;

import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.act.WireName;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.proof.Attestation.Standing;
import org.gongyi.web.telling.Step;
import org.gongyi.web.word.EventWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/// Every record of the log at its number, whatever it is about. One of a resolution is told on its page of the trail,
/// unless the database contradicts what was signed: then what was signed is told here.
@Controller
class EntryPages {

    private static final String RESOLUTION = "resolution/";

    private final Attestation attestation;
    private final ProofSheets sheets;
    private final EventWords kinds;
    private final RecordText records;
    private final Freshness freshness;

    EntryPages(Attestation attestation, ProofSheets sheets, EventWords kinds, RecordText records, Freshness freshness) {
        this.attestation = attestation;
        this.sheets = sheets;
        this.kinds = kinds;
        this.records = records;
        this.freshness = freshness;
    }

    /// @param event its position or its UUID
    @GetMapping("/entries/{event}")
    @Nullable
    String entry(@PathVariable String event, Model model, ServletWebRequest request) {
        var standing = attestation.of(event).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var entry = StoredEntry.of(standing.leaf().entry());
        var stream = entry.text("/stream");
        if (stream.startsWith(RESOLUTION) && !isContradicted(standing))
            return "redirect:/resolutions/%s/entries/%d"
                    .formatted(
                            stream.substring(RESOLUTION.length()),
                            entry.json().path("seq").asLong(0) + 1);
        return sheet(standing, entry, model, request);
    }

    private static boolean isContradicted(Standing standing) {
        return standing instanceof Standing.Attested attested && attested.contradicted();
    }

    /// Where the subject of a stream has its pages; the ledger's own stream has none.
    private static Optional<String> base(String stream) {
        return Stream.of(Procedure.values())
                .filter(procedure -> stream.startsWith(WireName.of(procedure) + "/"))
                .map(procedure -> "/" + procedure.path() + stream.substring(stream.indexOf('/')))
                .findFirst();
    }

    private @Nullable String sheet(Standing standing, StoredEntry entry, Model model, ServletWebRequest request) {
        var proof = sheets.sheet(standing);
        var told = records.of(standing.leaf());
        if (freshness.isUnchanged(request, proof.version() + "-" + Freshness.of(told))) return null;
        var withheld = told.filter(Step::withheld).isPresent();
        model.addAttribute("proof", withheld ? proof.withoutEntry() : proof);
        model.addAttribute("named", told.map(Step::name).orElseGet(() -> kinds.of(entry.text("/type"))));
        model.addAttribute("step", told.orElse(null));
        model.addAttribute("base", base(entry.text("/stream")).orElse(null));
        model.addAttribute("community", entry.text("/community"));
        return "proof/entry";
    }
}
