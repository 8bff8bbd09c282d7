package org.gongyi.web.desk;

import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView.Summary;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What a place is called. In templates: `${@placeNames.of(code)}`.
@Component("placeNames")
public final class PlaceNames {

    private final Ledger ledger;
    private final Wording words;

    PlaceNames(Ledger ledger, Wording words) {
        this.ledger = ledger;
        this.words = words;
    }

    /// Name of a community, township or county by its code. A city has none in the register, and is told
    /// by its code; so is a place in which there is no community.
    public String of(String code) {
        return ledger.page(new CommunityQuery.Find("", code, null, 1), Summary.class).items().stream()
                .findFirst()
                .map(first -> nameOf(code, first))
                .orElse(code);
    }

    private String nameOf(String code, Summary first) {
        return switch (code.length()) {
            case 12 -> first.name();
            case 9 -> first.township().name();
            case 6 -> first.county().name();
            default -> words.say("place.city", code);
        };
    }
}
