package org.gongyi.contract.convention;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Require;

/// One convention through all its versions: the community's code, a dash, ten random letters and digits.
public record ConventionId(String value) {

    /// The form of an id.
    public static final String FORM = "[1-9]\\d{11}-[0-9a-z]{10}";

    public ConventionId {
        value = Require.matches("convention", value, FORM);
    }

    public CommunityCode community() {
        return new CommunityCode(value.substring(0, 12));
    }

    @Override
    public String toString() {
        return value;
    }
}
