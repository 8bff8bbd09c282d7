package org.gongyi.web.api;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.NothingThere;
import org.springframework.stereotype.Component;

/// The community a record is of, as its register stands now.
@Component
final class RegisteredCommunities {

    private final Ledger ledger;

    RegisteredCommunities(Ledger ledger) {
        this.ledger = ledger;
    }

    /// @throws NothingThere where no register knows that code
    CommunityView of(CommunityCode code) {
        return ledger.find(new CommunityQuery.Of(code), CommunityView.class)
                .orElseThrow(() -> new NothingThere("community", code.value()));
    }
}
