package org.gongyi.contract.community;

import org.gongyi.contract.Require;

/// A villagers' or residents' group (村民小组, 居民小组) with the people who may vote in it.
public record Group(String name, int adults, int households) {

    public Group {
        name = Require.line("name", name);
        adults = Require.people("adults", adults);
        households = Require.people("households", households);
    }
}
