package org.gongyi.contract.cadre;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Require;

/// One office holder of one community through all years: the community's code, a dash, ten random letters and digits.
public record CadreId(String value) {

    /// The form of an id.
    public static final String FORM = "[1-9]\\d{11}-[0-9a-z]{10}";

    public CadreId {
        value = Require.matches("cadre", value, FORM);
    }

    public CommunityCode community() {
        return new CommunityCode(value.substring(0, 12));
    }

    @Override
    public String toString() {
        return value;
    }
}
