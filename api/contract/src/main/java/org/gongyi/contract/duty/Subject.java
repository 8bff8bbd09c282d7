package org.gongyi.contract.duty;

/// What a duty or a finding is about: one stream of the log.
///
/// @param procedure `resolution`, `election`, or `community` for the register of a community
/// @param id of it within the procedure
/// @param title as it is called on lists; the name of the community where it is its register
public record Subject(String procedure, String id, String title) {}
