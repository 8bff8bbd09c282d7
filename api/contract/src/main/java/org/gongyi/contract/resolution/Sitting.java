package org.gongyi.contract.resolution;

import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import org.gongyi.contract.Nullable;

/// One sitting of a body that decides: who sat, how it was called, how it voted, and on what.
///
/// @param group which group, for a group assembly
/// @param noticedOn the day the meeting was called
/// @param decision the text that was voted on
public record Sitting(
        Body body,
        CountedBy countedBy,
        @Nullable String group,
        LocalDate noticedOn,
        Meeting meeting,
        Vote vote,
        String decision) {

    public Sitting {
        body = present("body", body);
        countedBy = present("countedBy", countedBy);
        group = optionalLine("group", group);
        noticedOn = day("noticedOn", noticedOn);
        meeting = present("meeting", meeting);
        vote = present("vote", vote);
        decision = text("decision", decision);
    }
}
