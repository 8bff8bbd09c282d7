package org.gongyi.command;

import java.time.LocalDate;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.resolution.Vote;
import org.jspecify.annotations.Nullable;

/// Mothers of sittings of an assembly in a community with 900 adults and 60 members of the representatives' assembly:
/// called ten days ahead, all who came agreed.
public final class Sittings {

    private Sittings() {}

    /// Of 900 adults 500 came.
    public static Sitting villagers(LocalDate day) {
        return sitting(Body.VILLAGERS_ASSEMBLY, CountedBy.ADULTS, day, 900, 500);
    }

    /// Of 60 members 50 came.
    public static Sitting representatives(LocalDate day) {
        return representatives(day, 50);
    }

    public static Sitting representatives(LocalDate day, int present) {
        return sitting(Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, day, 60, present);
    }

    public static Sitting sitting(Body body, CountedBy countedBy, LocalDate day, int expected, int present) {
        return sitting(body, countedBy, null, day, expected, present, new Vote(present, 0, 0));
    }

    public static Sitting sitting(
            Body body,
            CountedBy countedBy,
            @Nullable String group,
            LocalDate day,
            int expected,
            int present,
            Vote vote) {
        var meeting =
                new Meeting("19:30", "村委会会议室", "王强", "李敏", expected, present, 0, 0, "会议议题", null, present, null, null);
        return new Sitting(body, countedBy, group, day.minusDays(10), meeting, vote, "会议表决的内容");
    }
}
