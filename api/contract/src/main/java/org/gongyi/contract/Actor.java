package org.gongyi.contract;

/// Who acts: a person, in an office, for the place the office reaches.
///
/// @param place code of the community, township, county or city the office is held in
public record Actor(Office office, PersonId person, String place) {

    /// The ledger's own hand, for what the law itself draws and for the bundled list of communities.
    public static final Actor LEDGER = new Actor(Office.LEDGER, new PersonId("p-ledger"), "");

    public boolean reaches(CommunityCode community) {
        return community.isWithin(place);
    }
}
