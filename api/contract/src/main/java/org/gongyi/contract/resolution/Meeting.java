package org.gongyi.contract.resolution;

import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.people;
import static org.gongyi.contract.Require.text;

import org.gongyi.contract.Nullable;
import org.gongyi.contract.Require;

/// One meeting as its sheet of the register tells it: 时间 地点 主持 记录 应到 实到 议题 意见 签字.
///
/// @param expected 应到, as written on the sheet; the law weighs against the register of the day
/// @param present 实到, those with a vote
/// @param observers who attend and may speak without a vote
/// @param supervisors members of the supervision committee who attend, without a vote
/// @param opinions what was said, dissent included
/// @param signatures how many signed
/// @param signedBy names of the office holders who signed
/// @param townshipAttendees who came from the township, with their offices (乡镇参会人员)
public record Meeting(
        String time,
        String place,
        String chair,
        String clerk,
        int expected,
        int present,
        int observers,
        int supervisors,
        String agenda,
        @Nullable String opinions,
        int signatures,
        @Nullable String signedBy,
        @Nullable String townshipAttendees) {

    public Meeting {
        time = Require.time("meeting.time", time);
        place = line("meeting.place", place);
        chair = line("meeting.chair", chair);
        clerk = line("meeting.clerk", clerk);
        expected = people("meeting.expected", expected);
        present = people("meeting.present", present);
        observers = people("meeting.observers", observers);
        supervisors = people("meeting.supervisors", supervisors);
        agenda = text("meeting.agenda", agenda);
        opinions = optionalText("meeting.opinions", opinions);
        signatures = people("meeting.signatures", signatures);
        signedBy = optionalText("meeting.signedBy", signedBy);
        townshipAttendees = optionalLine("meeting.townshipAttendees", townshipAttendees);
    }
}
