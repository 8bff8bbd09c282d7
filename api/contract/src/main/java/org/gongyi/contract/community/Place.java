package org.gongyi.contract.community;

import org.gongyi.contract.Require;

/// A township, subdistrict, county or city by its statistical code.
public record Place(String code, String name) {

    public Place {
        code = Require.matches("place.code", code, "[1-9]\\d{3}(\\d{2}(\\d{3})?)?");
        name = Require.line("place.name", name);
    }
}
