package org.gongyi.app.demo;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.app.demo.Cast.Line;
import org.gongyi.contract.Named;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.hearing.Adoption;
import org.gongyi.contract.hearing.Channel;
import org.gongyi.contract.hearing.Concern;
import org.gongyi.contract.hearing.HearingCommand.AgreeFollowUp;
import org.gongyi.contract.hearing.HearingCommand.AnnounceHearing;
import org.gongyi.contract.hearing.HearingCommand.BeginHearing;
import org.gongyi.contract.hearing.HearingCommand.CloseHearing;
import org.gongyi.contract.hearing.HearingCommand.ConveneHearing;
import org.gongyi.contract.hearing.HearingCommand.DecideOpinions;
import org.gongyi.contract.hearing.HearingCommand.GiveFeedback;
import org.gongyi.contract.hearing.HearingCommand.InviteParticipants;
import org.gongyi.contract.hearing.HearingCommand.RecordOpinion;
import org.gongyi.contract.hearing.HearingCommand.ReportFollowUp;
import org.gongyi.contract.hearing.HearingCommand.SignMinutes;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.SpeakerGroup;
import org.gongyi.contract.hearing.Stance;
import org.gongyi.contract.hearing.Summons;
import org.gongyi.contract.hearing.Turnout;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;

/// The 听证会 on the road of 三组, from its topic to its feedback: seven opinions, of which four change the plan, one
/// changes it in part and two are not followed.
final class RoadHearing {

    private static final LocalDate BEGUN = LocalDate.of(2026, 2, 4);
    private static final LocalDate HELD = LocalDate.of(2026, 2, 15);
    private static final LocalDate DECIDED = LocalDate.of(2026, 2, 16);
    private static final LocalDate DITCHES_DUE = LocalDate.of(2026, 5, 15);
    private static final String PLACE = "龙塘村党群服务中心";
    private static final String ALONG_THE_ROAD = "沿线农户";
    private static final String PUPILS = "上学的学生和家长";

    private final Cast cast;
    private final ResolutionId road;
    private final HearingId hearing;

    RoadHearing(Cast cast, ResolutionId road) {
        this.cast = cast;
        this.road = road;
        this.hearing = new HearingId(road.community() + "-ltroadhear");
    }

    /// What comes before the day itself.
    List<Line> called() {
        return List.of(
                cast.committee(new BeginHearing(
                        hearing,
                        BEGUN,
                        HearingForm.HEARING,
                        "三组入户道路怎么修",
                        "道路从哪里经过，什么时候施工，排水怎么办？",
                        new Concern(429, 1286, 12, 58, List.of(ALONG_THE_ROAD, PUPILS)),
                        "道路只供三组 138 户使用，占地和施工只影响三组",
                        road,
                        List.of(),
                        null)),
                cast.committee(new AnnounceHearing(
                        hearing,
                        BEGUN,
                        HELD,
                        "14:30",
                        PLACE,
                        10,
                        new Board("三组公开栏", cast.committee().getLast()),
                        List.of(),
                        null)),
                invited(SpeakerGroup.AFFECTED, ALONG_THE_ROAD, 24, Summons.VISIT, null),
                invited(SpeakerGroup.AFFECTED, PUPILS, 8, Summons.TELEPHONE, null),
                invited(SpeakerGroup.REPRESENTATIVES, null, 6, Summons.MESSAGE, null),
                invited(SpeakerGroup.UNITS, null, 1, Summons.LETTER, "米易县白马镇中心小学"),
                invited(SpeakerGroup.EXPERTS, null, 1, Summons.LETTER, "县交通运输局技术员"),
                invited(SpeakerGroup.NON_LOCALS, null, 3, Summons.VISIT, null),
                invited(SpeakerGroup.AWAY, null, 58, Summons.MESSAGE, null));
    }

    /// The day itself and what became of it.
    List<Line> held() {
        return List.of(
                cast.committee(new ConveneHearing(
                        hearing,
                        HELD,
                        "14:30",
                        PLACE,
                        cast.committee().getFirst(),
                        cast.committee().getLast(),
                        List.of(
                                new Turnout(SpeakerGroup.AFFECTED, 27),
                                new Turnout(SpeakerGroup.REPRESENTATIVES, 5),
                                new Turnout(SpeakerGroup.UNITS, 1),
                                new Turnout(SpeakerGroup.EXPERTS, 1),
                                new Turnout(SpeakerGroup.NON_LOCALS, 2)),
                        4,
                        "说明了两条走线、奖补标准和施工时间",
                        List.of(),
                        null)),
                said(
                        SpeakerGroup.AFFECTED,
                        ALONG_THE_ROAD,
                        Stance.ON_CONDITION,
                        "赞成修路，走线应当避开四户的菜地",
                        new Named(new PersonId("p-demoltsay01"), "陈先富")),
                said(
                        SpeakerGroup.AFFECTED,
                        ALONG_THE_ROAD,
                        Stance.ON_CONDITION,
                        "应当先修全线排水沟，再浇路面",
                        new Named(new PersonId("p-demoltsay02"), "罗桂英")),
                said(SpeakerGroup.UNITS, null, Stance.PRO, "希望暑假施工，不影响上学", null),
                said(SpeakerGroup.AFFECTED, PUPILS, Stance.PRO, "学校门口一段要有人行道", null),
                said(SpeakerGroup.EXPERTS, null, Stance.PRO, "弯道处路面加宽到 4.5 米", null),
                cast.committee(new RecordOpinion(
                        hearing,
                        HELD.minusDays(3),
                        SpeakerGroup.AWAY,
                        null,
                        Channel.IN_WRITING,
                        Stance.CONTRA,
                        "人在外地打工，一年只回来一次，不同意投工投劳",
                        null,
                        List.of(),
                        null)),
                said(SpeakerGroup.NON_LOCALS, null, Stance.PRO, "租住在三组的人也走这条路，愿意自愿出资", null),
                became(Adoption.ADOPTED, "改线后占地更少，长度只增加 120 米", "方案第二条（走线）", 1),
                became(Adoption.PARTLY, "全线排水沟超出预算，先修积水的 300 米", "方案第四条（排水）", 2),
                became(Adoption.ADOPTED, "调整工期即可，不增加费用", "方案第五条（工期）和第三条（断面）", 3, 5),
                became(Adoption.ADOPTED, "自愿捐资单独入账，逐笔公开", "方案第六条（资金）", 7),
                became(Adoption.NOT_ADOPTED, "路面宽 3.5 米，放不下人行道；学校门口另设减速带", null, 4),
                became(Adoption.NOT_ADOPTED, "投工投劳是奖补的条件；外出户可以以资代劳，自愿选择", null, 6),
                cast.committee(new SignMinutes(
                        hearing,
                        HELD,
                        "到会的人都赞成修路，对走线、排水和工期提出意见",
                        cast.committee().getFirst(),
                        3,
                        List.of(),
                        null)),
                cast.committee(new AgreeFollowUp(
                        hearing, DECIDED, "修好积水的 300 米排水沟", Office.COMMITTEE, DITCHES_DUE, List.of(), null)),
                cast.committee(new GiveFeedback(
                        hearing, DECIDED, Summons.MESSAGE, "七条意见的处理结果逐条告知，并张贴在三组公开栏", List.of(), null)),
                cast.committee(new CloseHearing(
                        hearing, DECIDED, "改线 120 米，先修 300 米排水沟，暑假施工；提交村民代表会议", true, List.of(), null)));
    }

    /// What was agreed on is carried out, while the road is built.
    Line ditches() {
        return cast.committee(
                new ReportFollowUp(hearing, LocalDate.of(2026, 5, 10), 1, "排水沟 300 米已完成，村务监督委员会到场查看", List.of(), null));
    }

    private Line invited(
            SpeakerGroup group, @Nullable String concerned, int people, Summons summons, @Nullable String remark) {
        return cast.committee(new InviteParticipants(
                hearing, BEGUN.plusDays(1), group, concerned, people, summons, remark, List.of(), null));
    }

    private Line said(
            SpeakerGroup group, @Nullable String concerned, Stance stance, String opinion, @Nullable Named speaker) {
        return cast.committee(new RecordOpinion(
                hearing, HELD, group, concerned, Channel.AT_THE_MEETING, stance, opinion, speaker, List.of(), null));
    }

    private Line became(Adoption adoption, String grounds, @Nullable String whereto, Integer... opinions) {
        return cast.committee(
                new DecideOpinions(hearing, DECIDED, List.of(opinions), adoption, grounds, whereto, List.of(), null));
    }
}
