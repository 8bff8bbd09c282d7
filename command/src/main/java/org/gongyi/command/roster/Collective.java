package org.gongyi.command.roster;

/// The rural collective economic organization, or that it was dissolved.
///
/// @param representatives of its member-representative assembly; 0 where there is none
public record Collective(boolean exists, String name, int members, int representatives, boolean charterDelegates) {

    public static final Collective NONE = new Collective(false, "", 0, 0, false);
}
