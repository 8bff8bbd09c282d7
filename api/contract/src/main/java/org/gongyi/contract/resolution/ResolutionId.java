package org.gongyi.contract.resolution;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Require;

/// A matter on its way through 四议两公开一监督: the community's code, a dash, ten random letters and digits.
public record ResolutionId(String value) {

    public ResolutionId {
        value = Require.matches("resolution", value, "[1-9]\\d{11}-[0-9a-z]{10}");
    }

    public CommunityCode community() {
        return new CommunityCode(value.substring(0, 12));
    }

    @Override
    public String toString() {
        return value;
    }
}
