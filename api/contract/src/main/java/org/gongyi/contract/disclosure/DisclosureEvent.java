package org.gongyi.contract.disclosure;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerEvent;

/// What has happened to a disclosure. Stored for ever under `disclosure.<name>.v1`.
public sealed interface DisclosureEvent extends LedgerEvent
        permits OpeningEvent, PreparingEvent, ReviewingEvent, PostingEvent, AskingEvent, OversightEvent {

    DisclosureId disclosure();

    @Override
    default String subject() {
        return disclosure().value();
    }

    @Override
    default CommunityCode community() {
        return disclosure().community();
    }
}
