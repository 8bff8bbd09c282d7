package org.gongyi.contract.estate;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Require;

/// One estate (小区、楼栋): the community's code, a dash, ten random letters and digits.
public record EstateId(String value) {

    /// The form of an id.
    public static final String FORM = "[1-9]\\d{11}-[0-9a-z]{10}";

    public EstateId {
        value = Require.matches("estate", value, FORM);
    }

    public CommunityCode community() {
        return new CommunityCode(value.substring(0, 12));
    }

    @Override
    public String toString() {
        return value;
    }
}
