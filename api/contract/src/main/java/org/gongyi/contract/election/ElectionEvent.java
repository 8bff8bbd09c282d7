package org.gongyi.contract.election;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerEvent;

/// What has happened to an election. Stored for ever under `election.<name>.v1`.
public sealed interface ElectionEvent extends LedgerEvent
        permits CallingEvent,
                CommitteeEvent,
                RollsEvent,
                CandidacyEvent,
                PollingEvent,
                ResultEvent,
                HandoverEvent,
                OversightEvent {

    ElectionId election();

    @Override
    default String subject() {
        return election().value();
    }

    @Override
    default CommunityCode community() {
        return election().community();
    }
}
