package org.gongyi.query;

import static org.gongyi.query.Story.DAY;
import static org.gongyi.query.Story.NOTHING;
import static org.gongyi.query.Story.VILLAGE;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Office;
import org.gongyi.contract.disclosure.ModerationGround;
import org.gongyi.contract.hearing.Adoption;
import org.gongyi.contract.hearing.Channel;
import org.gongyi.contract.hearing.Concern;
import org.gongyi.contract.hearing.HearingEvent.FeedbackGiven;
import org.gongyi.contract.hearing.HearingEvent.FollowUpAgreed;
import org.gongyi.contract.hearing.HearingEvent.FollowUpReported;
import org.gongyi.contract.hearing.HearingEvent.HearingAnnounced;
import org.gongyi.contract.hearing.HearingEvent.HearingBegun;
import org.gongyi.contract.hearing.HearingEvent.HearingCancelled;
import org.gongyi.contract.hearing.HearingEvent.HearingClosed;
import org.gongyi.contract.hearing.HearingEvent.HearingConvened;
import org.gongyi.contract.hearing.HearingEvent.HearingTiedToResolution;
import org.gongyi.contract.hearing.HearingEvent.OpinionModerated;
import org.gongyi.contract.hearing.HearingEvent.OpinionRecorded;
import org.gongyi.contract.hearing.HearingEvent.OpinionsCalledFor;
import org.gongyi.contract.hearing.HearingEvent.OpinionsDecided;
import org.gongyi.contract.hearing.HearingEvent.OpinionsMerged;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.Outcomes;
import org.gongyi.contract.hearing.SpeakerGroup;
import org.gongyi.contract.hearing.Stance;
import org.gongyi.contract.hearing.Summons;
import org.gongyi.contract.hearing.Turnout;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;

/// A hearing on where a road goes, and what happens to it.
public final class Hearings {

    public static final LocalDate HELD = DAY.plusDays(12);
    public static final LocalDate CLOSED = DAY.plusDays(20);
    public static final ResolutionId ROAD = new ResolutionId(VILLAGE + "-0000000001");

    private Hearings() {}

    public static HearingId hearing(CommunityCode community, int number) {
        return new HearingId("%s-%010d".formatted(community, number));
    }

    public static HearingId hearing(int number) {
        return hearing(VILLAGE, number);
    }

    public static HearingBegun begun(HearingId id, @Nullable ResolutionId resolution) {
        var concern = new Concern(36, 1200, 0, 0, List.of());
        return new HearingBegun(
                id, DAY, HearingForm.HEARING, "三组道路走向", "从哪里经过？", concern, "沿线", resolution, List.of(), NOTHING);
    }

    public static HearingAnnounced announced(HearingId id, LocalDate held) {
        return new HearingAnnounced(id, DAY, held, "14:30", "会议室", 10, new Board("公开栏", "赵刚"), List.of(), NOTHING);
    }

    public static HearingConvened convened(HearingId id) {
        var came = List.of(new Turnout(SpeakerGroup.AFFECTED, 30));
        return new HearingConvened(id, HELD, "14:30", "会议室", "赵刚", "李明", came, 4, "两条线路", List.of(), NOTHING);
    }

    public static OpinionRecorded said(HearingId id, int number) {
        return new OpinionRecorded(
                id,
                HELD,
                number,
                SpeakerGroup.AFFECTED,
                null,
                Channel.AT_THE_MEETING,
                Stance.PRO,
                "意见" + number,
                null,
                List.of(),
                NOTHING);
    }

    public static OpinionsDecided decided(HearingId id, Adoption adoption, Integer... numbers) {
        return new OpinionsDecided(id, CLOSED, List.of(numbers), adoption, "理由", null, List.of(), NOTHING);
    }

    public static OpinionsCalledFor calledFor(HearingId id, LocalDate from, LocalDate until) {
        return new OpinionsCalledFor(id, from, until, List.of(), NOTHING);
    }

    public static OpinionsMerged merged(HearingId id, int into, Integer... numbers) {
        return new OpinionsMerged(id, CLOSED, into, List.of(numbers), NOTHING);
    }

    public static OpinionModerated moderated(HearingId id, int number) {
        return new OpinionModerated(id, CLOSED, number, ModerationGround.ABUSE, "不重复", NOTHING);
    }

    public static HearingClosed closed(HearingId id, Findings findings) {
        return new HearingClosed(id, CLOSED, "结论", false, Outcomes.NONE, List.of(), findings);
    }

    public static FeedbackGiven told(HearingId id) {
        return new FeedbackGiven(id, CLOSED, Summons.NOTICE, "已张贴", List.of(), NOTHING);
    }

    public static FollowUpAgreed agreed(HearingId id, Findings findings) {
        return new FollowUpAgreed(id, CLOSED, 1, "修排水沟", Office.COMMITTEE, CLOSED.plusDays(30), List.of(), findings);
    }

    public static FollowUpReported reported(HearingId id) {
        return new FollowUpReported(id, CLOSED.plusDays(10), 1, "已修好", List.of(), NOTHING);
    }

    public static HearingTiedToResolution tied(HearingId id) {
        return new HearingTiedToResolution(id, CLOSED, ROAD, NOTHING);
    }

    public static HearingCancelled cancelled(HearingId id) {
        return new HearingCancelled(id, DAY, "不修了", List.of(), NOTHING);
    }
}
