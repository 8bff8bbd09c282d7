package org.gongyi.command.assembly;

import java.time.LocalDate;
import java.util.Optional;
import org.gongyi.command.roster.Population;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;

/// A meeting that decided nothing is held like one that did: those who should come, and enough of them.
public record HeldLaw(Roster roster, Weighing weighing) {

    /// @param expected 应到, as written on the sheet
    /// @param present 实到, those with a vote
    public void weigh(Body body, CountedBy by, int expected, int present, LocalDate day) {
        var attendance = new Attendance(weighing);
        var should = attendance.expected(expected, registered(body, by, day));
        var came = attendance.present(should, present);
        switch (body) {
            case REPRESENTATIVES_ASSEMBLY ->
                weighing.share(roster.kind() == CommunityKind.VILLAGE ? "DM-VR-QUORUM" : "DM-RR-QUORUM", came, should);
            case VILLAGERS_ASSEMBLY -> weighing.share("DM-VM-QUORUM", counted(by), came, should);
            case RESIDENTS_ASSEMBLY ->
                weighing.share("DM-RM-FORM", came, should).share("DM-RM-QUORUM", counted(by), came, should);
            case GROUP_ASSEMBLY, MEMBERS_ASSEMBLY, MEMBER_REPRESENTATIVES_ASSEMBLY ->
                throw new IllegalStateException(body + " is not an assembly of the community");
        }
    }

    /// The assemblies of a community, in which all its people or their representatives meet.
    public static boolean meets(Body body, CommunityKind kind) {
        return switch (body) {
            case REPRESENTATIVES_ASSEMBLY -> true;
            case VILLAGERS_ASSEMBLY -> kind == CommunityKind.VILLAGE;
            case RESIDENTS_ASSEMBLY -> kind == CommunityKind.URBAN;
            case GROUP_ASSEMBLY, MEMBERS_ASSEMBLY, MEMBER_REPRESENTATIVES_ASSEMBLY -> false;
        };
    }

    /// Whether attendance at such a body is counted that way.
    public static boolean counts(Body body, CountedBy by) {
        return body == Body.REPRESENTATIVES_ASSEMBLY
                ? by == CountedBy.MEMBERS
                : by == CountedBy.ADULTS || by == CountedBy.HOUSEHOLDS;
    }

    private Optional<Integer> registered(Body body, CountedBy by, LocalDate day) {
        if (body == Body.REPRESENTATIVES_ASSEMBLY) return roster.assemblyMembersOn(day);
        return roster.population()
                .on(day)
                .map(by == CountedBy.HOUSEHOLDS ? Population::households : Population::adults);
    }

    private static String counted(CountedBy by) {
        return by == CountedBy.HOUSEHOLDS ? "households" : "adults";
    }
}
