package org.gongyi.web.community;

import java.util.List;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.web.community.Resignations.Waiting;
import org.gongyi.web.word.SubjectLink;
import org.jspecify.annotations.Nullable;

/// Everything that hangs on a community's board (公开栏), in words.
///
/// @param figures what the register counts
/// @param resigning members whose resignation waits for an assembly, and who sit until then
/// @param bodies the bodies with those who sit in them
/// @param lateSentence how much is late, and for how long; absent where nothing is
/// @param late what should have been done and was not, by matter
/// @param calendar what is to be done, by its last day
/// @param posted what hangs on the board now
/// @param next cursor of the older resolutions
record NoticeBoard(
        CommunityView community,
        String kind,
        List<Figure> figures,
        List<Waiting> resigning,
        List<BodyRow> bodies,
        @Nullable String lateSentence,
        List<LateMatter> late,
        List<DayOfDuties> calendar,
        List<PostedLine> posted,
        List<ResolutionView.Summary> underWay,
        List<ResolutionView.Summary> done,
        @Nullable String next) {

    record Figure(String label, String value) {}

    record BodyRow(String name, String until, List<SeatRow> seats) {}

    record SeatRow(String post, String name) {}

    record LateMatter(SubjectLink subject, String summary, List<DutyLine> duties) {}

    record DayOfDuties(String day, String iso, String left, List<DutyLine> duties) {}

    record DutyLine(String what, String who, String due, String left, SubjectLink subject) {}

    /// @param clock which day it hangs, counted from the one after it was posted, and when it may come down
    record PostedLine(String what, String resolution, String title, String place, String since, String clock) {}
}
