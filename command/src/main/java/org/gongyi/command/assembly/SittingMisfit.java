package org.gongyi.command.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.roster.Roster;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Sitting;

/// What a sitting cannot have been, whatever the law: a body no such community has, a list that counts what that body
/// does not, a group nobody registered.
public final class SittingMisfit {

    private SittingMisfit() {}

    /// @param day the day it sat
    /// @param at what stands before the names of the fields: empty, or the name of the sitting in its act and a dot
    public static Optional<Refusal> of(Sitting sitting, LocalDate day, Circumstances circumstances, String at) {
        var roster = circumstances.roster();
        if (sitting.noticedOn().isAfter(day)) return is(at + "noticedOn", "after-the-meeting");
        if (!exists(sitting.body(), roster, day)) return is(at + "body", "no-such-body");
        var groupForm = circumstances.lawOn(day).rule("DM-RM-FORM").isPresent();
        if (!counts(sitting.body(), sitting.countedBy(), groupForm)) return is(at + "countedBy", "not-counted-so");
        if (!governs(sitting.body(), circumstances, day)) return is(at + "body", "no-law-for-it");
        if (sitting.body() == Body.GROUP_ASSEMBLY
                && AssemblyLaw.group(sitting.group(), roster, day).isEmpty()) return is(at + "group", "unknown-group");
        return Optional.empty();
    }

    /// Whether a community of that kind has such a body at all.
    public static boolean exists(Body body, Roster roster, LocalDate day) {
        var village = roster.kind() == CommunityKind.VILLAGE;
        return switch (body) {
            case VILLAGERS_ASSEMBLY, GROUP_ASSEMBLY -> village;
            case RESIDENTS_ASSEMBLY -> !village;
            case REPRESENTATIVES_ASSEMBLY -> true;
            case MEMBERS_ASSEMBLY, MEMBER_REPRESENTATIVES_ASSEMBLY -> village && roster.hasCollective(day);
        };
    }

    /// Whether the law of the day says how such a body passes anything. Without that nothing it did could be
    /// told from a decision.
    private static boolean governs(Body body, Circumstances circumstances, LocalDate day) {
        var law = circumstances.lawOn(day);
        var village = circumstances.roster().kind() == CommunityKind.VILLAGE;
        var rules = switch (body) {
            case VILLAGERS_ASSEMBLY -> List.of("DM-VM-PASS");
            case RESIDENTS_ASSEMBLY -> List.of("DM-RM-PASS", "DM-RM-FORM");
            case REPRESENTATIVES_ASSEMBLY -> village ? List.of("DM-VR-PASS") : List.of("DM-RR-PASS", "DM-RM-FORM");
            case GROUP_ASSEMBLY -> List.of("DM-GRP");
            case MEMBERS_ASSEMBLY -> List.of("MAT-RCEO-Q");
            case MEMBER_REPRESENTATIVES_ASSEMBLY -> List.of("MAT-RCEO-REP");
        };
        return rules.stream().anyMatch(id -> law.rule(id).isPresent());
    }

    /// What an attendance list of that body may count.
    ///
    /// @param groupRepresentatives whether 2–3 representatives a residents' group may form it
    public static boolean counts(Body body, CountedBy countedBy, boolean groupRepresentatives) {
        var persons = countedBy == CountedBy.ADULTS || countedBy == CountedBy.HOUSEHOLDS;
        return switch (body) {
            case VILLAGERS_ASSEMBLY, GROUP_ASSEMBLY -> persons;
            case RESIDENTS_ASSEMBLY ->
                persons || (groupRepresentatives && countedBy == CountedBy.GROUP_REPRESENTATIVES);
            case REPRESENTATIVES_ASSEMBLY, MEMBERS_ASSEMBLY, MEMBER_REPRESENTATIVES_ASSEMBLY ->
                countedBy == CountedBy.MEMBERS;
        };
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
