package org.gongyi.contract.fact;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Require;

/// One entry of the log as something that can be acted on: its community and its position. `510421105208-1234`
public record FactId(String value) {

    private static final int CODE = 12;

    public FactId {
        value = Require.matches("fact", value, "[1-9]\\d{11}-(0|[1-9]\\d{0,14})");
    }

    public static FactId of(CommunityCode community, long position) {
        return new FactId(community + "-" + position);
    }

    public CommunityCode community() {
        return new CommunityCode(value.substring(0, CODE));
    }

    public long position() {
        return Long.parseLong(value.substring(CODE + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
