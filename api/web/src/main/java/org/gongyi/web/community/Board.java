package org.gongyi.web.community;

import java.util.List;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.resolution.ResolutionView;
import org.jspecify.annotations.Nullable;

/// Everything that hangs on a community's board (公开栏), in words.
///
/// @param figures what the register counts
/// @param bodies the bodies with those who sit in them
/// @param late what should have been done and was not
/// @param due what is to be done, with its last day
/// @param next cursor of the older resolutions
record Board(
        CommunityView community,
        String kind,
        List<Figure> figures,
        List<BodyRow> bodies,
        List<DutyLine> late,
        List<DutyLine> due,
        List<ResolutionView.Summary> underWay,
        List<ResolutionView.Summary> done,
        @Nullable String next) {

    record Figure(String label, String value) {}

    record BodyRow(String name, String until, List<SeatRow> seats) {}

    record SeatRow(String post, String name) {}

    record DutyLine(String what, String who, String due, String left, String resolution, String title) {}
}
