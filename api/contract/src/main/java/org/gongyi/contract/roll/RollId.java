package org.gongyi.contract.roll;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Require;
import org.gongyi.contract.election.ElectionId;

/// The roll of one election. It bears the election's own name.
public record RollId(String value) {

    public RollId {
        value = Require.matches("roll", value, ElectionId.FORM);
    }

    public static RollId of(ElectionId election) {
        return new RollId(election.value());
    }

    public ElectionId election() {
        return new ElectionId(value);
    }

    public CommunityCode community() {
        return election().community();
    }

    @Override
    public String toString() {
        return value;
    }
}
