package org.gongyi.web.seal;

import static java.util.stream.Collectors.toMap;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyi.contract.Actor;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Office;
import org.gongyi.contract.fact.FactId;
import org.gongyi.contract.fact.FactQuery.Erasure;
import org.gongyi.web.access.ActorSource;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.seal.SealedEntry.Attachment;
import org.gongyi.web.seal.SealedEntry.State;
import org.gongyi.web.seal.SealedEntry.Value;
import org.gongyi.web.seal.SealedFacts.Opened;
import org.gongyi.web.seal.SealedFacts.Outline;
import org.gongyi.web.seal.SealedFacts.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Opens sealed values to those who may read them: the office that recorded the entry, the supervision committee of the
/// community, which audits every record, and the county, which watches over personal information
/// (个人信息保护法 第六十条). The public is told that something is sealed, and when it was erased.
@Component
public final class SealedReading {

    private static final Set<Office> READERS = EnumSet.of(Office.SUPERVISION_COMMITTEE, Office.COUNTY);
    private static final Set<Office> GIVEN_FILES =
            EnumSet.of(Office.SUPERVISION_COMMITTEE, Office.TOWNSHIP, Office.COUNTY);

    private final SealedFacts facts;
    private final Ledger ledger;
    private final ActorSource actors;

    SealedReading(SealedFacts facts, Ledger ledger, ActorSource actors) {
        this.facts = facts;
        this.ledger = ledger;
        this.actors = actors;
    }

    /// Nothing where there is no such entry.
    public Optional<SealedEntry> of(FactId fact) {
        return facts.of(fact).map(outline -> entry(fact, outline));
    }

    /// What a receipt may open for whoever asks.
    public List<String> disclosures(long position) {
        if (actors.caller().isEmpty()) return List.of();
        return facts.at(position).map(this::disclosures).orElse(List.of());
    }

    private List<String> disclosures(FactId fact) {
        return facts.of(fact)
                .filter(outline -> !outline.sealed().isEmpty())
                .filter(outline -> mayRead(fact, outline))
                .map(_ -> facts.open(fact).stream().map(Opened::disclosure).toList())
                .orElse(List.of());
    }

    /// Whether whoever asks is given attachments that an entry closes: those who may read what it seals, and the
    /// township, which decides on complaints and watches over hearings.
    public boolean givesFiles(FactId fact) {
        return facts.of(fact)
                .filter(outline -> holdsOne(fact, outline, GIVEN_FILES))
                .isPresent();
    }

    private boolean mayRead(FactId fact, Outline outline) {
        return holdsOne(fact, outline, READERS);
    }

    private boolean holdsOne(FactId fact, Outline outline, Set<Office> beside) {
        return actors.offices(fact.community()).stream()
                .map(Actor::office)
                .anyMatch(office -> office == outline.recordedBy() || beside.contains(office));
    }

    private SealedEntry entry(FactId fact, Outline outline) {
        var open = mayRead(fact, outline);
        var values = open && !outline.sealed().isEmpty() ? byDigest(facts.open(fact)) : Map.<String, Opened>of();
        var gone = erased(fact, outline);
        return new SealedEntry(
                fact,
                outline.type(),
                outline.recordedBy(),
                open,
                outline.sealed().stream()
                        .map(place -> value(place, open, values.get(place.digest()), gone.get(place.digest())))
                        .toList(),
                outline.files().stream()
                        .map(file -> new Attachment(file, gone.get(file.digest())))
                        .toList());
    }

    private Map<String, Erasure> erased(FactId fact, Outline outline) {
        var digests = Stream.concat(
                        outline.sealed().stream().map(Place::digest),
                        outline.files().stream().map(FileRef::digest))
                .toList();
        return ledger.erased(digests).stream()
                .filter(one -> one.position() == fact.position())
                .collect(toMap(Erasure::digest, Function.identity()));
    }

    private static Value value(Place place, boolean open, @Nullable Opened opened, @Nullable Erasure erasure) {
        if (erasure != null) return new Value(place.path(), place.digest(), State.ERASED, null, null, erasure);
        if (!open) return new Value(place.path(), place.digest(), State.SEALED, null, null, null);
        return opened == null
                ? new Value(place.path(), place.digest(), State.MISSING, null, null, null)
                : new Value(place.path(), place.digest(), State.OPEN, opened.value(), opened.disclosure(), null);
    }

    private static Map<String, Opened> byDigest(List<Opened> opened) {
        return opened.stream().collect(toMap(Opened::digest, Function.identity()));
    }
}
