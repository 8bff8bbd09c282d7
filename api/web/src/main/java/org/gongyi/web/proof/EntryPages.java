package org.gongyi.web.proof;

import org.gongyi.contract.Office;
import org.gongyi.web.act.WireName;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.proof.Attestation.Standing;
import org.gongyi.web.word.EventWords;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/// Every record of the log at its number, whatever it is about. One of a resolution is told on its page of the trail.
@Controller
class EntryPages {

    private static final String RESOLUTION = "resolution/";

    private final Attestation attestation;
    private final ProofSheets sheets;
    private final EventWords kinds;
    private final EntryFacts facts;
    private final Wording words;
    private final Freshness freshness;

    EntryPages(
            Attestation attestation,
            ProofSheets sheets,
            EventWords kinds,
            EntryFacts facts,
            Wording words,
            Freshness freshness) {
        this.attestation = attestation;
        this.sheets = sheets;
        this.kinds = kinds;
        this.facts = facts;
        this.words = words;
        this.freshness = freshness;
    }

    /// @param event its position or its UUID
    @GetMapping("/entries/{event}")
    @Nullable
    String entry(@PathVariable String event, Model model, ServletWebRequest request) {
        var standing = attestation.shown(event).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var entry = StoredEntry.of(standing.leaf().entry());
        var stream = entry.text("/stream");
        if (stream.startsWith(RESOLUTION))
            return "redirect:/resolutions/%s/entries/%d"
                    .formatted(
                            stream.substring(RESOLUTION.length()),
                            entry.json().path("seq").asLong(0) + 1);
        return sheet(standing, entry, model, request);
    }

    private @Nullable String sheet(Standing standing, StoredEntry entry, Model model, ServletWebRequest request) {
        var proof = sheets.sheet(standing);
        if (freshness.isUnchanged(request, proof.version())) return null;
        model.addAttribute("proof", proof);
        model.addAttribute("named", kinds.of(entry.text("/type")));
        model.addAttribute("day", entry.day("/occurredOn").map(words::date).orElse(null));
        model.addAttribute("facts", facts.of(entry));
        model.addAttribute("office", office(entry.text("/by/office")));
        model.addAttribute("late", entry.json().path("late").asBoolean(false));
        model.addAttribute("community", entry.text("/community"));
        return "proof/entry";
    }

    private String office(String wire) {
        for (var office : Office.values()) if (WireName.of(office).equals(wire)) return words.of(office);
        return wire;
    }
}
