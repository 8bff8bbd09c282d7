package org.gongyi.contract.recall;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Require;

/// One recall of one member of a committee: the community's code, a dash, ten random letters and digits.
public record RecallId(String value) {

    /// The form of an id.
    public static final String FORM = "[1-9]\\d{11}-[0-9a-z]{10}";

    public RecallId {
        value = Require.matches("recall", value, FORM);
    }

    public CommunityCode community() {
        return new CommunityCode(value.substring(0, 12));
    }

    @Override
    public String toString() {
        return value;
    }
}
