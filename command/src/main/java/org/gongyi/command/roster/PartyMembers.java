package org.gongyi.command.roster;

public record PartyMembers(String organization, int voting) {}
