package org.gongyi.app.fact;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.app.seal.Vault;
import org.gongyi.app.seal.Vault.Kept;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Office;
import org.gongyi.contract.fact.FactId;
import org.gongyi.web.seal.SealedFacts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Answers from the entry what is sealed in it, and from the vault what it is.
@Component
class OpenedFacts implements SealedFacts {

    private final HeldEntries entries;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    OpenedFacts(HeldEntries entries, Vault vault, ApplicationEventPublisher events) {
        this.entries = entries;
        this.vault = vault;
        this.events = events;
    }

    @Override
    public Optional<FactId> at(long position) {
        return entries.at(position);
    }

    @Override
    public Optional<Outline> of(FactId fact) {
        return entries.entry(fact)
                .map(entry -> new Outline(
                        entry.path("type").stringValue(),
                        LedgerJson.mapper().treeToValue(entry.at("/by/office"), Office.class),
                        places(entry),
                        entry.path("files")
                                .valueStream()
                                .map(file -> LedgerJson.mapper().treeToValue(file, FileRef.class))
                                .toList()));
    }

    /// Where the digests stand, in the order of the facts. One that stands nowhere has no path.
    private static List<Place> places(JsonNode entry) {
        var sealed =
                entry.path("sealed").valueStream().map(JsonNode::stringValue).collect(toUnmodifiableSet());
        var places = new ArrayList<Place>();
        find(entry.path("facts"), "/facts", sealed, places);
        return places;
    }

    private static void find(JsonNode node, String path, Set<String> sealed, List<Place> found) {
        if (node.isString() && sealed.contains(node.stringValue())) found.add(new Place(path, node.stringValue()));
        if (node.isObject())
            node.properties().forEach(field -> find(field.getValue(), path + "/" + field.getKey(), sealed, found));
        if (node.isArray()) for (var i = 0; i < node.size(); i++) find(node.get(i), path + "/" + i, sealed, found);
    }

    @Override
    public List<Opened> open(FactId fact) {
        if (entries.entry(fact).isEmpty()) return List.of();
        events.publishEvent(new SealedRead(fact));
        return vault.of(fact.position()).stream()
                .flatMap(kept -> opened(kept).stream())
                .toList();
    }

    private static Optional<Opened> opened(Kept kept) {
        return kept.disclosure().map(one -> new Opened(kept.digest(), one.value(), one.text()));
    }
}
