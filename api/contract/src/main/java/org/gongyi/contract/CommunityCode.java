package org.gongyi.contract;

/// The 12-digit statistical code of a community or village (统计用区划代码): city 4, county 6, township 9, all 12.
public record CommunityCode(String value) {

    public CommunityCode {
        value = Require.matches("community", value, "[1-9]\\d{11}");
    }

    public String county() {
        return value.substring(0, 6);
    }

    public String township() {
        return value.substring(0, 9);
    }

    /// Whether this community lies in the place with that code: `5104` holds every community of Panzhihua.
    public boolean isWithin(String place) {
        return value.startsWith(place);
    }

    @Override
    public String toString() {
        return value;
    }
}
