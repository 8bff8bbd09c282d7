package org.gongyi.command.assembly;

import java.time.LocalDate;
import java.util.Optional;
import org.gongyi.command.roster.PartyMembers;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Vote;
import org.jspecify.annotations.Nullable;

/// What every meeting is weighed by: that its sheet adds up, and the shares of those below the assembly.
public record MeetingLaw(Roster roster, Weighing weighing) {

    /// How many should attend: by the register of the day, or by the sheet where the register does not say.
    public Figure expected(Meeting meeting, Optional<Integer> registered) {
        return new Attendance(weighing).expected(meeting.expected(), registered);
    }

    /// The sheet must add up, or it is not a record of anything: nobody beyond those expected, no vote beyond those
    /// present, no vote of those who only listen.
    public void record(Meeting meeting, Figure expected, @Nullable Vote vote) {
        new Attendance(weighing).present(expected, meeting.present());
        if (vote == null) return;
        weighing.guard(
                "REC-SUM",
                vote.cast() <= meeting.present(),
                "赞成 %d ＋ 反对 %d ＋ 弃权 %d ＝ %d，实到 %d"
                        .formatted(vote.inFavour(), vote.against(), vote.abstained(), vote.cast(), meeting.present()),
                inFavour(vote),
                new Figure("against", "反对", vote.against()),
                new Figure("abstained", "弃权", vote.abstained()),
                new Figure("cast", "合计", vote.cast()),
                present(meeting));
        if (meeting.supervisors() > 0) voteless("SUP-ATTEND", "列席的监督委员会成员", meeting.supervisors(), meeting, vote);
    }

    /// 居民代表会议: other residents may attend and speak, and do not vote.
    public void observed(Meeting meeting, Vote vote) {
        if (meeting.observers() > 0) voteless("DM-RR-OBS", "列席居民", meeting.observers(), meeting, vote);
    }

    /// No text says how many must agree to propose or to plan; what more are against than for is neither.
    private void carried(String rule, @Nullable Vote vote) {
        if (vote == null) return;
        weighing.guard(
                rule,
                "vote",
                vote.inFavour() > vote.against(),
                "赞成 %d，反对 %d".formatted(vote.inFavour(), vote.against()),
                inFavour(vote),
                new Figure("against", "反对", vote.against()));
    }

    private void voteless(String rule, String who, int how, Meeting meeting, Vote vote) {
        weighing.guard(
                rule,
                vote.cast() <= meeting.present(),
                "%s %d 人没有表决权：票数 %d，有表决权的到会人员 %d".formatted(who, how, vote.cast(), meeting.present()),
                new Figure("attending", who, how),
                new Figure("cast", "票数", vote.cast()),
                present(meeting));
    }

    /// 支委会
    public void partyCommittee(Meeting meeting, @Nullable Vote vote, LocalDate day) {
        record(meeting, expected(meeting, known(roster.seatsOf(Office.PARTY_BRANCH, day))), vote);
        carried("SY-1", vote);
    }

    /// 两委会议 (DM-2C)
    public void twoCommittees(Meeting meeting, @Nullable Vote vote, LocalDate day) {
        var members = expected(meeting, roster.twoCommittees(day));
        record(meeting, members, vote);
        weighing.share("DM-2C", "attendance", present(meeting), members);
        if (vote != null) weighing.share("DM-2C", "pass", inFavour(vote), members);
        carried("SY-2", vote);
    }

    /// 党员大会: may vote when half of the voting members are there; passes with more than half of *all* of them.
    public void partyMembers(Meeting meeting, Vote vote, LocalDate day) {
        var members = expected(meeting, roster.party().on(day).map(PartyMembers::voting));
        record(meeting, members, vote);
        weighing.share("DM-PM-QUORUM", present(meeting), members);
        weighing.share("DM-PM-PASS", inFavour(vote), members);
        weighing.share("DM-PM-LOCAL", "attendance", present(meeting), members);
        weighing.share("DM-PM-LOCAL", "pass", inFavour(vote), members);
    }

    static Figure present(Meeting meeting) {
        return new Figure("present", "实到", meeting.present());
    }

    static Figure inFavour(Vote vote) {
        return new Figure("inFavour", "赞成", vote.inFavour());
    }

    private static Optional<Integer> known(int number) {
        return number > 0 ? Optional.of(number) : Optional.empty();
    }
}
