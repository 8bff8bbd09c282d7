package org.gongyi.contract.disclosure;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;

/// What may be asked of a disclosure, in six families in the order of its course.
public sealed interface DisclosureCommand extends LedgerAct
        permits OpeningAct, PreparingAct, ReviewingAct, PostingAct, AskingAct, OversightAct {

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
