package org.gongyi.command.roster;

/// @param households those entitled to send a representative
public record Population(int adults, int households) {}
