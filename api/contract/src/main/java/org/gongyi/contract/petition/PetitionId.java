package org.gongyi.contract.petition;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Require;

/// One petition that a meeting be called: the community's code, a dash, ten random letters and digits.
public record PetitionId(String value) {

    /// The form of an id.
    public static final String FORM = "[1-9]\\d{11}-[0-9a-z]{10}";

    public PetitionId {
        value = Require.matches("petition", value, FORM);
    }

    public CommunityCode community() {
        return new CommunityCode(value.substring(0, 12));
    }

    @Override
    public String toString() {
        return value;
    }
}
