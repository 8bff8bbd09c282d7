package org.gongyi.app.fact;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.command.HeldEntry;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.fact.FactId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// What an entry holds that can be taken from it, told from its own bytes.
@Component
public class HeldEntries implements Function<FactId, Optional<HeldEntry>> {

    private static final String ENTRY = "select entry from ledger_entry where position = ? and community = ?";

    private static final String COMMUNITY = "select community from ledger_entry where position = ?";

    private final JdbcTemplate database;

    HeldEntries(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public Optional<HeldEntry> apply(FactId fact) {
        return entry(fact)
                .map(entry -> new HeldEntry(
                        LedgerJson.mapper().treeToValue(entry.at("/by/office"), Office.class),
                        entry.path("sealed")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .collect(toUnmodifiableSet()),
                        entry.path("files")
                                .valueStream()
                                .map(file -> file.path("digest").stringValue())
                                .collect(toUnmodifiableSet())));
    }

    Optional<FactId> at(long position) {
        return database.queryForList(COMMUNITY, String.class, position).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(community -> FactId.of(new CommunityCode(community), position));
    }

    /// Nothing where there is none, or one of another community.
    Optional<JsonNode> entry(FactId fact) {
        return database
                .queryForList(
                        ENTRY, byte[].class, fact.position(), fact.community().value())
                .stream()
                .findFirst()
                .map(bytes -> LedgerJson.mapper().readTree(bytes));
    }
}
