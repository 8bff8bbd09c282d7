package org.gongyi.web.sample;

import static org.gongyi.web.sample.SampleChecks.found;
import static org.gongyi.web.sample.SampleTrail.day;

import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.hearing.Adoption;
import org.gongyi.contract.hearing.Channel;
import org.gongyi.contract.hearing.Concern;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingEvent.FollowUpAgreed;
import org.gongyi.contract.hearing.HearingEvent.HearingAnnounced;
import org.gongyi.contract.hearing.HearingEvent.HearingBegun;
import org.gongyi.contract.hearing.HearingEvent.HearingConvened;
import org.gongyi.contract.hearing.HearingEvent.MinutesSigned;
import org.gongyi.contract.hearing.HearingEvent.OpinionRecorded;
import org.gongyi.contract.hearing.HearingEvent.OpinionsDecided;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.HearingStage;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.contract.hearing.HearingView.Answer;
import org.gongyi.contract.hearing.HearingView.FollowUp;
import org.gongyi.contract.hearing.HearingView.Opinion;
import org.gongyi.contract.hearing.Outcomes;
import org.gongyi.contract.hearing.SpeakerGroup;
import org.gongyi.contract.hearing.Stance;
import org.gongyi.contract.hearing.Turnout;
import org.gongyi.contract.resolution.Board;

/// A hearing that was held on where a road goes, with as many opinions as a test wants. The first opinion tries to be
/// markup.
public final class SampleHearings {

    static final String MARKUP = "避开菜地<script>alert(3)</script>";

    private SampleHearings() {}

    public static HearingId id(CommunityCode community) {
        return new HearingId(community + "-tingzheng1");
    }

    /// Every third opinion has no outcome yet.
    public static HearingView hearing(CommunityCode community, int opinions) {
        var id = id(community);
        var begun = begun(id);
        var announced = new HearingAnnounced(
                id, day(3, 1), day(3, 12), "14:30", "村委会会议室", 10, new Board("公开栏", "赵刚"), List.of(), found());
        var convened = convened(id);
        var minutes = new MinutesSigned(id, day(3, 12), "到会的人谈了两条线路", "赵刚", 3, List.of(), found());
        var followUp = new FollowUpAgreed(id, day(3, 20), 1, "先修排水沟", Office.COMMITTEE, day(5, 1), List.of(), found());
        var events = new ArrayList<HearingEvent>(List.of(begun, announced, convened));
        for (int n = 1; n <= opinions; n++) events.add(said(id, n));
        for (int n = 1; n <= opinions; n++) if (n % 3 != 0) events.add(decided(id, n));
        events.addAll(List.of(minutes, followUp));
        var trail = SampleElections.trail(community, List.copyOf(events), "hearing");
        return new HearingView(
                id,
                community,
                HearingStage.CONVENED,
                begun,
                null,
                announced,
                null,
                List.of(),
                convened,
                opinions(opinions),
                outcomes(opinions),
                minutes,
                null,
                List.of(new FollowUp(1, "先修排水沟", Office.COMMITTEE, day(5, 1), null, null)),
                null,
                List.of(),
                trail,
                trail.getLast().recorded().position());
    }

    private static HearingBegun begun(HearingId id) {
        return new HearingBegun(
                id,
                day(3, 1),
                HearingForm.HEARING,
                "三组道路走向",
                "道路从哪里经过？",
                new Concern(36, 1200, 0, 0, List.of("三组农户")),
                "沿线土地受影响",
                null,
                List.of(),
                found());
    }

    private static HearingConvened convened(HearingId id) {
        return new HearingConvened(
                id,
                day(3, 12),
                "14:30",
                "村委会会议室",
                "赵刚",
                "李明",
                List.of(new Turnout(SpeakerGroup.AFFECTED, 30)),
                4,
                "说明了两条线路",
                List.of(),
                found());
    }

    private static String text(int number) {
        return number == 1 ? MARKUP : "第 %d 位居民认为线路应当避开菜地，先修排水沟，并且在农忙以前完工，施工时留出便道。".formatted(number);
    }

    private static OpinionRecorded said(HearingId id, int number) {
        return new OpinionRecorded(
                id,
                day(3, 12),
                number,
                SpeakerGroup.AFFECTED,
                "三组农户",
                Channel.AT_THE_MEETING,
                Stance.ON_CONDITION,
                text(number),
                new Sealed.Closed<>("a".repeat(43)),
                List.of(),
                found());
    }

    private static OpinionsDecided decided(HearingId id, int number) {
        var adoption = number % 3 == 1 ? Adoption.ADOPTED : Adoption.NOT_ADOPTED;
        var whereto = adoption == Adoption.ADOPTED ? "方案第三条" : null;
        return new OpinionsDecided(
                id, day(3, 20), List.of(number), adoption, "改线 120 米可以避开", whereto, List.of(), found());
    }

    private static List<Opinion> opinions(int number) {
        var all = new ArrayList<Opinion>();
        for (int n = 1; n <= number; n++) all.add(opinion(n));
        return all;
    }

    private static Opinion opinion(int n) {
        var answer = n % 3 == 0
                ? null
                : new Answer(
                        n % 3 == 1 ? Adoption.ADOPTED : Adoption.NOT_ADOPTED,
                        day(3, 20),
                        "改线 120 米可以避开",
                        n % 3 == 1 ? "方案第三条" : null);
        return new Opinion(
                n,
                n + 3,
                SpeakerGroup.AFFECTED,
                "三组农户",
                Channel.AT_THE_MEETING,
                Stance.ON_CONDITION,
                text(n),
                null,
                0,
                null,
                answer);
    }

    private static Outcomes outcomes(int number) {
        return new Outcomes((number + 2) / 3, 0, (number + 1) / 3, number / 3);
    }

    public static HearingView.Summary row(CommunityCode community, String name) {
        return row(id(community), community, name);
    }

    /// One of which the list alone knows, and three more.
    public static List<HearingView.Summary> four(CommunityCode community, String name) {
        var row = row(community, name);
        return List.of(row(new HearingId(community + "-tingzheng0"), community, name), row, row, row);
    }

    private static HearingView.Summary row(HearingId id, CommunityCode community, String name) {
        return new HearingView.Summary(
                id,
                community,
                name,
                CommunityKind.VILLAGE,
                HearingForm.HEARING,
                "三组道路走向",
                HearingStage.CONVENED,
                null,
                day(3, 1),
                day(3, 12),
                "14:30",
                "村委会会议室",
                null,
                outcomes(12));
    }
}
