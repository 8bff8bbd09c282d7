package org.gongyi.contract.election;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;

/// What may be asked of an election, in the order of its course.
public sealed interface ElectionCommand extends LedgerAct
        permits CallingAct, CommitteeAct, RollsAct, CandidacyAct, PollingAct, ResultAct, HandoverAct, OversightAct {

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
