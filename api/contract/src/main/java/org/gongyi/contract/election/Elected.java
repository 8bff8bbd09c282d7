package org.gongyi.contract.election;

import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat.Post;

/// Who won a seat, and with how many votes.
public record Elected(PersonId person, String name, Sex sex, Post post, int votes) {}
