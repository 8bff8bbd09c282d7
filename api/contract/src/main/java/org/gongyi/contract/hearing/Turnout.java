package org.gongyi.contract.hearing;

import static org.gongyi.contract.Require.present;

import org.gongyi.contract.Require;

/// How many came for a group.
public record Turnout(SpeakerGroup group, int people) {

    public Turnout {
        group = present("attendance.group", group);
        people = Require.people("attendance.people", people);
    }
}
