package org.gongyi.app.ledger;

import java.util.List;
import org.gongyi.command.shell.StoredNames;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.cadre.CadreEvent.CadreFileOpened;
import org.gongyi.contract.convention.ConventionEvent.VersionAdopted;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.hearing.HearingEvent.HearingBegun;
import org.gongyi.contract.hearing.HearingEvent.HearingTiedToResolution;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.contract.resolution.ResolutionId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Which streams of a community have come so far, told by the log itself, so that no list has to catch up
/// first. What is added to them while an act is weighed undoes the act; a stream that comes so far in
/// that moment does not.
@Component
public class StreamsOfCommunity {

    private static final String NAMING = """
            select distinct stream from ledger_entry
            where community = ? and type in (?, ?) and position(convert_to(?, 'UTF8') in entry) > 0""";

    private static final String WITH = "select distinct stream from ledger_entry where community = ? and type = ?";

    private final JdbcTemplate database;
    private final StoredNames names;

    StreamsOfCommunity(JdbcTemplate database, StoredNames names) {
        this.database = database;
        this.names = names;
    }

    public List<String> electionsHandedOver(CommunityCode community) {
        return with(community, HandoverCompleted.class);
    }

    public List<String> recordsOfOfficeHolders(CommunityCode community) {
        return with(community, CadreFileOpened.class);
    }

    public List<String> conventionsAdopted(CommunityCode community) {
        return with(community, VersionAdopted.class);
    }

    public List<String> recallsVotedOn(CommunityCode community) {
        return with(community, RecallVoted.class);
    }

    /// Those whose first entry names a resolution, and those that were tied to it later. A text may quote an
    /// id as well: whoever reads on looks at the state.
    public List<String> hearingsNaming(ResolutionId resolution) {
        return subjects(database.queryForList(
                NAMING,
                String.class,
                resolution.community().value(),
                names.of(HearingBegun.class).orElseThrow(),
                names.of(HearingTiedToResolution.class).orElseThrow(),
                resolution.value()));
    }

    /// Their subjects: a stream is named after its procedure and its subject.
    private List<String> with(CommunityCode community, Class<? extends LedgerEvent> event) {
        var type = names.of(event).orElseThrow();
        return subjects(database.queryForList(WITH, String.class, community.value(), type));
    }

    private static List<String> subjects(List<String> streams) {
        return streams.stream()
                .map(stream -> stream.substring(stream.indexOf('/') + 1))
                .sorted()
                .toList();
    }
}
