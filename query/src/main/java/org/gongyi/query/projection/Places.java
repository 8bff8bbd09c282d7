package org.gongyi.query.projection;

/// The communities of a place, as a range of their codes: `5104` is 510400000000 to 510499999999.
public record Places(String first, String last) {

    private static final int DIGITS = 12;

    /// @param prefix of the code of a community, township, county or city; empty for all. Anything else holds none.
    public static Places of(String prefix) {
        if (!prefix.matches("\\d{0,12}")) return new Places("9", "0");
        var open = DIGITS - prefix.length();
        return new Places(prefix + "0".repeat(open), prefix + "9".repeat(open));
    }

    /// How long the codes of the parts of a place are: counties of a city, townships of a county, else communities.
    public static int parts(String place) {
        return place.length() < 6 ? 6 : place.length() < 9 ? 9 : DIGITS;
    }
}
