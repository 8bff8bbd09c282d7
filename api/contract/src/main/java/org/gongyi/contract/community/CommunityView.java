package org.gongyi.contract.community;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.resolution.Matter;

/// A community as its register stands now.
///
/// @param position the position of the log this is current to
public record CommunityView(
        CommunityCode code,
        String name,
        CommunityKind kind,
        Place township,
        Place county,
        @Nullable Integer adults,
        @Nullable Integer households,
        @Nullable String partyOrganization,
        @Nullable Integer votingPartyMembers,
        @Nullable Integer representatives,
        @Nullable Integer womenRepresentatives,
        @Nullable LocalDate representativesUntil,
        @Nullable CollectiveView collective,
        @Nullable ContactView contact,
        List<Group> groups,
        List<TenureView> offices,
        List<AuthorizationView> authorizations,
        long position) {

    public record CollectiveView(String name, int members, int representatives, boolean charterDelegates) {}

    /// How the office of the committee is reached.
    ///
    /// @param hours when somebody is there, in words
    public record ContactView(
            String telephone,
            @Nullable String address,
            @Nullable String hours,
            LocalDate publishedOn) {}

    public record TenureView(
            Office office, PersonId person, String name, Seat.Post post, LocalDate from, LocalDate until) {}

    public record AuthorizationView(List<Matter> matters, LocalDate from, LocalDate until, String decision) {}

    /// @param openMatters resolutions under way
    /// @param lateDuties duties past their day
    public record Summary(
            CommunityCode code,
            String name,
            CommunityKind kind,
            Place township,
            Place county,
            int openMatters,
            int lateDuties) {}
}
