package org.gongyi.web.proof;

import java.util.List;
import java.util.Optional;
import org.gongyi.web.proof.Attestation.Cover;
import org.gongyi.web.proof.Attestation.Leaf;
import org.gongyi.web.proof.Attestation.Standing;
import org.gongyi.web.word.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/// Puts the proof of a record into words, a code and a picture.
@Component
public final class ProofSheets {

    /// Whatever a request calls this site, the picture stays one that a telephone can read.
    private static final int LONGEST_ADDRESS = 300;

    private final Attestation attestation;
    private final Wording words;
    private final String site;

    /// @param site where residents find this ledger, such as `https://ledger.example.org`; empty: as the request calls
    /// it
    ProofSheets(Attestation attestation, Wording words, @Value("${gongyi.site:}") String site) {
        this.attestation = attestation;
        this.words = words;
        this.site = site.strip();
    }

    /// Within a request. The code leads to the site that was set: whoever asks may call it what he likes, and a printed
    /// code stays.
    public Optional<ProofSheet> of(long position) {
        return attestation.of(Long.toString(position)).map(this::sheet);
    }

    ProofSheet sheet(Standing standing) {
        return switch (standing) {
            case Standing.Attested(var leaf, var cover, var _, var contradicted) ->
                sheet(leaf, contradicted ? "contradicted" : "attested", cover.size(), Optional.of(cover));
            case Standing.Recorded(var leaf) -> sheet(leaf, "recorded", 0, Optional.empty());
            case Standing.Unproven(var leaf) -> sheet(leaf, "unproven", 0, Optional.empty());
        };
    }

    private UriComponentsBuilder here() {
        return site.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUriString(site);
    }

    private ProofSheet sheet(Leaf leaf, String state, long size, Optional<Cover> cover) {
        var code = ShortCode.of(leaf).toString();
        var address = here().path("/verify").queryParam("code", code).toUriString();
        var recordedAt = StoredEntry.of(leaf.entry()).recordedAt();
        return new ProofSheet(
                leaf.position(),
                recordedAt.isPresent() ? state : "unreadable",
                recordedAt
                        .map(time -> words.say("proof.told." + state, words.moment(time), leaf.position()))
                        .orElseGet(() -> words.say("proof.told.unreadable", leaf.position())),
                code,
                address,
                QrCode.of(address.length() <= LONGEST_ADDRESS ? address : code),
                leaf.hash(),
                leaf.entry(),
                size,
                cover.map(Cover::note).orElse(null),
                cover.map(Cover::witnesses).orElse(List.of()));
    }
}
