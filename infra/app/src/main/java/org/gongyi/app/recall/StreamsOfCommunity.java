package org.gongyi.app.recall;

import java.util.List;
import org.gongyi.command.shell.StoredNames;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Which streams of a community have come so far, told by the log itself, so that no list has to catch up
/// first. What is added to them while an act is weighed undoes the act; a stream that comes so far in
/// that moment does not.
@Component
class StreamsOfCommunity {

    private static final String WITH = "select distinct stream from ledger_entry where community = ? and type = ?";

    private final JdbcTemplate database;
    private final StoredNames names;

    StreamsOfCommunity(JdbcTemplate database, StoredNames names) {
        this.database = database;
        this.names = names;
    }

    List<String> electionsHandedOver(CommunityCode community) {
        return with(community, HandoverCompleted.class);
    }

    List<String> recallsVotedOn(CommunityCode community) {
        return with(community, RecallVoted.class);
    }

    /// Their subjects: a stream is named after its procedure and its subject.
    private List<String> with(CommunityCode community, Class<? extends LedgerEvent> event) {
        var type = names.of(event).orElseThrow();
        return database.queryForList(WITH, String.class, community.value(), type).stream()
                .map(stream -> stream.substring(stream.indexOf('/') + 1))
                .sorted()
                .toList();
    }
}
