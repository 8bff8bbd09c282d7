package org.gongyi.app.estate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongyi.app.fact.SealedRead;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.app.seal.Vault;
import org.gongyi.app.seal.Vault.Kept;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.estate.OwnerCard;
import org.gongyi.contract.fact.FactId;
import org.gongyi.web.owners.OwnerBook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Opens the cards of the roster that was handed in last. A roster is a few entries, so they are read from the log
/// itself and no table stands beside it.
@Component
class SealedOwnerBook implements OwnerBook {

    private static final String ROSTERS = """
            select position, entry from ledger_entry
            where stream = ? and type = 'estate.owners-listed.v1' order by position desc""";

    private final JdbcTemplate database;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    SealedOwnerBook(JdbcTemplate database, Vault vault, ApplicationEventPublisher events) {
        this.database = database;
        this.vault = vault;
        this.events = events;
    }

    /// @param first number of the first of its owners
    /// @param owners digests of their cards, in the order of their numbers
    private record Part(long position, int first, List<String> owners) {}

    @Override
    public List<Owner> owners(EstateId estate) {
        var owners = new ArrayList<Owner>();
        for (var part : last(estate)) {
            Map<String, Kept> cards =
                    vault.of(part.position()).stream().collect(Collectors.toMap(Kept::digest, Function.identity()));
            for (var i = 0; i < part.owners().size(); i++) {
                var kept = cards.get(part.owners().get(i));
                if (kept == null || kept.disclosure().isEmpty()) continue;
                var card =
                        LedgerJson.mapper().treeToValue(kept.disclosure().get().value(), OwnerCard.class);
                owners.add(new Owner(part.first() + i, kept.person(), card));
            }
        }
        return owners;
    }

    @Override
    public void noteRead(EstateId estate) {
        for (var part : last(estate))
            events.publishEvent(new SealedRead(FactId.of(estate.community(), part.position())));
    }

    /// The entries of the last roster, in their order: back to the one that begins it.
    private List<Part> last(EstateId estate) {
        var parts = new ArrayList<Part>();
        database.query(
                ROSTERS,
                row -> {
                    if (parts.isEmpty() || parts.getFirst().first() > 1)
                        parts.addFirst(part(row.getLong(1), LedgerJson.mapper().readTree(row.getBytes(2))));
                },
                "estate/" + estate);
        return parts;
    }

    private static Part part(long position, JsonNode entry) {
        var facts = entry.path("facts");
        return new Part(
                position,
                facts.path("first").asInt(),
                facts.path("owners").valueStream().map(JsonNode::asString).toList());
    }
}
