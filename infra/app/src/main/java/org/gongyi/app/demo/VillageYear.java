package org.gongyi.app.demo;

import static org.gongyi.app.demo.Cast.TERM_BEGAN;
import static org.gongyi.app.demo.Cast.TERM_ENDS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.app.demo.Cast.Line;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Named;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.AuthorizeRepresentatives;
import org.gongyi.contract.community.CommunityCommand.CountPartyMembers;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.community.CommunityCommand.DrawGroups;
import org.gongyi.contract.community.CommunityCommand.PublishContact;
import org.gongyi.contract.community.CommunityCommand.RegisterCollective;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.SeatRepresentatives;
import org.gongyi.contract.community.Group;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.HearingKind;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.Observation;
import org.gongyi.contract.resolution.ResolutionCommand.AnswerObjection;
import org.gongyi.contract.resolution.ResolutionCommand.InviteUnits;
import org.gongyi.contract.resolution.ResolutionCommand.NoteUnitReply;
import org.gongyi.contract.resolution.ResolutionCommand.Supervise;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Source;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Vote;

/// A year of 龙塘村, 白马镇: a road that is built, village rules that need a second meeting, land that the wrong body
/// decided, allowances that were voted down, and a water pipe that waits.
final class VillageYear {

    static final CommunityCode VILLAGE = new CommunityCode("510421105208");

    private static final int PARTY = 5;
    private static final int TWO = 10;
    private static final int MEMBERS = 46;
    private static final int HOUSEHOLDS = 412;
    private static final int ASSEMBLY = 49;

    private final Cast cast = new Cast(
            VILLAGE,
            "lt",
            List.of("罗永福", "杨秀英", "沙马木呷", "陈国梁", "李朝贵"),
            List.of("王德明", "张桂芳", "吉克阿依", "刘志强", "周小兰"),
            List.of("何光荣", "马秀珍", "赵成林"));

    List<Line> register() {
        return List.of(
                cast.township(new CountPopulation(VILLAGE, TERM_BEGAN, 1286, HOUSEHOLDS, null)),
                cast.township(new PublishContact(
                        VILLAGE, TERM_BEGAN, "0812-8156021", "龙塘村党群服务中心一楼", "周一至周五 9:00–17:00", null)),
                cast.township(new CountPartyMembers(VILLAGE, TERM_BEGAN, "中共龙塘村党支部", MEMBERS, null)),
                cast.township(seat(Office.PARTY_BRANCH, "a", cast.party(), Basis.PARTY_DECISION)),
                cast.township(seat(Office.COMMITTEE, "b", cast.committee(), Basis.ELECTED)),
                cast.township(seat(Office.SUPERVISION_COMMITTEE, "c", cast.supervision(), Basis.CHOSEN)),
                cast.township(new SeatRepresentatives(VILLAGE, TERM_BEGAN, 44, 17, TERM_ENDS, null)),
                cast.township(new DrawGroups(
                        VILLAGE,
                        TERM_BEGAN,
                        List.of(new Group("一组", 402, 128), new Group("二组", 455, 146), new Group("三组", 429, 138)),
                        null)),
                cast.township(new RegisterCollective(VILLAGE, TERM_BEGAN, "龙塘村股份经济合作联合社", 1180, 40, true, null)),
                cast.township(new AuthorizeRepresentatives(
                        VILLAGE,
                        LocalDate.of(2026, 1, 20),
                        List.of(Matter.WELFARE, Matter.PLAN, Matter.SUBSIDY),
                        LocalDate.of(2026, 12, 31),
                        "2026年第一次村民会议决定",
                        null)));
    }

    /// 三组道路硬化: the whole way, each station supervised.
    List<Line> road() {
        var s = sheets("ltroad0001", "三组入户道路硬化");
        var hearing = new RoadHearing(cast, s.id());
        return Stream.of(
                        roadBegun(s),
                        hearing.called(),
                        roadAsked(s),
                        hearing.held(),
                        roadDecided(s),
                        roadBuilt(s, hearing))
                .flatMap(List::stream)
                .toList();
    }

    private List<Line> roadBegun(Sheets s) {
        return List.of(
                cast.party(s.initiate(
                        Matter.WELFARE,
                        Source.PARTY_MEMBERS_OR_RESIDENTS,
                        "雨天泥泞，学生上学、老人就医不便",
                        "硬化三组入户道路 2.4 公里，宽 3.5 米",
                        on(2, 3),
                        "米易县白马镇中心小学")),
                cast.committee(s.classify(Affected.PART, true, "只涉及三组 138 户，属民生事项", on(2, 4))));
    }

    private List<Line> roadAsked(Sheets s) {
        return List.of(
                cast.committee(new InviteUnits(s.id(), on(2, 5), List.of("米易县白马镇中心小学"), "请派代表参加听证会", List.of(), null)),
                cast.committee(new NoteUnitReply(
                        s.id(),
                        on(2, 7),
                        "米易县白马镇中心小学",
                        new Named(new PersonId("p-demoteach"), "周老师"),
                        "希望暑假施工，不影响上学",
                        List.of(),
                        null)),
                cast.committee(s.collect(61, "57 户赞成，4 户希望避让自家菜地", on(2, 8))));
    }

    private List<Line> roadDecided(Sheets s) {
        return List.of(
                cast.party(s.propose(PARTY, "提议利用财政奖补资金硬化三组入户道路", on(2, 16))),
                cast.supervision(s.observed(Station.PROPOSAL, on(2, 17))),
                cast.committee(s.consult(TWO, 9, "预算 48 万元：财政奖补 36 万元，集体收益 12 万元，村民投工投劳", on(2, 18))),
                cast.supervision(s.observed(Station.CONSULTATION, on(2, 20))),
                cast.party(s.review(MEMBERS, 38, 35, "同意方案，增加排水沟 300 米，预算不变", on(2, 26))),
                cast.supervision(s.observed(Station.REVIEW, on(2, 27))),
                cast.committee(s.resolve(
                        Body.REPRESENTATIVES_ASSEMBLY,
                        CountedBy.MEMBERS,
                        ASSEMBLY,
                        41,
                        new Vote(37, 3, 1),
                        "同意硬化三组入户道路 2.4 公里，预算 48 万元",
                        on(3, 10))),
                cast.supervision(s.observed(Station.RESOLUTION, on(3, 11))),
                cast.committee(s.disclose("村民代表会议 41 人到会，37 人赞成，同意硬化三组入户道路。异议请在公示期内向村务监督委员会提出", on(3, 12))),
                cast.supervision(s.observed(Station.DISCLOSURE, on(3, 13))),
                cast.committee(s.takeDown(on(3, 28))));
    }

    private List<Line> roadBuilt(Sheets s, RoadHearing hearing) {
        return List.of(
                cast.committee(s.start(48_000_000, "米易县安宁建筑有限公司", "龙塘村道路合同 2026-01", on(6, 30), on(4, 1))),
                cast.supervision(s.observed(Station.IMPLEMENTATION, on(4, 3))),
                cast.committee(s.progress(55, 24_600_000, "路基和排水沟完成，浇筑 1.1 公里", on(5, 10))),
                hearing.ditches(),
                cast.committee(s.outcome(47_320_000, on(6, 20), on(6, 26), "决算 47.32 万元，比预算少 0.68 万元；验收合格", on(6, 29))),
                cast.supervision(s.observed(Station.OUTCOME, on(6, 30))));
    }

    /// 村规民约: the first meeting was too small and had no effect; the second adopted it.
    List<Line> rules() {
        var s = sheets("ltrules001", "修订村规民约");
        return List.of(
                cast.committee(s.initiate(
                        Matter.VILLAGE_RULES, Source.CADRES, "原村规民约有罚款条款，与法律不符", "删去罚款条款，增加移风易俗、爱护水源内容", on(3, 2))),
                cast.committee(s.classify(Affected.NOBODY_IN_PARTICULAR, false, "不是公共服务项目", on(3, 2))),
                cast.party(s.propose(PARTY, "提议修订村规民约", on(3, 5))),
                cast.supervision(s.observed(Station.PROPOSAL, on(3, 6))),
                cast.committee(s.consult(TWO, 10, "修订草案二十一条", on(3, 9))),
                cast.supervision(s.observed(Station.CONSULTATION, on(3, 10))),
                cast.party(s.review(MEMBERS, 40, 39, "同意修订草案", on(3, 16))),
                cast.supervision(s.observed(Station.REVIEW, on(3, 17))),
                cast.committee(s.resolve(
                        Body.VILLAGERS_ASSEMBLY,
                        CountedBy.HOUSEHOLDS,
                        HOUSEHOLDS,
                        259,
                        new Vote(240, 12, 7),
                        "同意修订村规民约",
                        on(4, 12))),
                cast.supervision(new Supervise(
                        s.id(),
                        on(4, 13),
                        Station.RESOLUTION,
                        Observation.OBJECTION,
                        "村民会议到会户数不足三分之二，应当重新召开",
                        List.of(),
                        null)),
                cast.committee(new AnswerObjection(
                        s.id(), on(4, 16), Station.RESOLUTION, "接受意见，定于 5 月 17 日重新召开村民会议", List.of(), null)),
                cast.committee(s.resolve(
                        Body.VILLAGERS_ASSEMBLY,
                        CountedBy.HOUSEHOLDS,
                        HOUSEHOLDS,
                        305,
                        new Vote(281, 15, 9),
                        "同意修订村规民约",
                        on(5, 17))),
                cast.supervision(s.observed(Station.RESOLUTION, on(5, 18))),
                cast.committee(s.disclose("村民会议 305 户到会，281 户赞成，村规民约修订通过，报白马镇人民政府备案", on(5, 19))));
    }

    /// 机动地承包: decided by the representatives, who may not; then by the members of the collective, called too late.
    List<Line> land() {
        var s = sheets("ltland0001", "机动地承包方案");
        return List.of(
                cast.party(s.initiate(
                        Matter.LAND, Source.COLLECTIVE_ORGANIZATION, "原承包合同 2026 年 9 月到期", "机动地 86 亩公开发包五年", on(6, 1))),
                cast.committee(s.classify(Affected.NOBODY_IN_PARTICULAR, false, "不是公共服务项目", on(6, 1))),
                cast.party(s.propose(PARTY, "提议机动地公开发包", on(6, 4))),
                cast.supervision(s.observed(Station.PROPOSAL, on(6, 5))),
                cast.committee(s.consult(TWO, 8, "底价每亩 420 元，公开竞价", on(6, 8))),
                cast.supervision(s.observed(Station.CONSULTATION, on(6, 9))),
                cast.party(s.review(MEMBERS, 33, 30, "同意方案", on(6, 15))),
                cast.supervision(s.observed(Station.REVIEW, on(6, 16))),
                cast.committee(s.resolve(
                        Body.REPRESENTATIVES_ASSEMBLY,
                        CountedBy.MEMBERS,
                        ASSEMBLY,
                        45,
                        new Vote(44, 1, 0),
                        "同意机动地承包方案",
                        on(6, 28))),
                cast.committee(Sheets.withNotice(
                        s.resolve(
                                Body.MEMBERS_ASSEMBLY,
                                CountedBy.MEMBERS,
                                1180,
                                861,
                                new Vote(803, 40, 18),
                                "同意机动地承包方案",
                                on(7, 20)),
                        8,
                        "播种季节临近，成员大会提前八日通知并逐户电话告知")),
                cast.supervision(s.observed(Station.RESOLUTION, on(7, 21))),
                cast.committee(s.disclose("成员大会 861 人到会，803 人同意（全体成员 1180 人），机动地承包方案通过", on(7, 24))));
    }

    /// 误工补贴: voted down.
    List<Line> allowances() {
        var s = sheets("ltsubs0001", "提高村组干部误工补贴");
        return List.of(
                cast.committee(s.initiate(Matter.SUBSIDY, Source.CADRES, "误工补贴五年未调整", "每工从 80 元提高到 120 元", on(8, 3))),
                cast.committee(s.classify(Affected.NOBODY_IN_PARTICULAR, false, "不是公共服务项目", on(8, 3))),
                cast.party(s.propose(PARTY, "提议调整误工补贴", on(8, 6))),
                cast.committee(s.consult(TWO, 9, "每工 120 元，全年约 3.4 万元", on(8, 10))),
                cast.party(s.review(MEMBERS, 37, 28, "同意提交村民代表会议", on(8, 18))),
                cast.committee(s.resolve(
                        Body.REPRESENTATIVES_ASSEMBLY,
                        CountedBy.MEMBERS,
                        ASSEMBLY,
                        43,
                        new Vote(19, 21, 3),
                        "提高误工补贴",
                        on(9, 5))),
                cast.supervision(s.observed(Station.RESOLUTION, on(9, 6))));
    }

    /// 饮水管道: adopted, and since then not disclosed.
    List<Line> water() {
        var s = sheets("ltwater001", "更换二组饮水管道");
        return List.of(
                cast.committee(s.initiate(
                        Matter.WELFARE, Source.SUPERVISION_COMMITTEE, "旧管道漏损，水压不足", "更换主管 1.8 公里", on(9, 10))),
                cast.committee(s.classify(Affected.PART, true, "涉及二组 146 户", on(9, 10))),
                cast.committee(s.collect(40, "均赞成，希望错开农忙", on(9, 14))),
                cast.committee(s.hear(HearingKind.HEARING, 30, 26, "采纳错开农忙的意见", on(9, 20))),
                cast.party(s.propose(PARTY, "提议更换二组饮水管道", on(9, 22))),
                cast.committee(s.consult(TWO, 10, "预算 15.6 万元", on(9, 25))),
                cast.party(s.review(MEMBERS, 36, 34, "同意方案", on(10, 9))),
                cast.committee(s.resolve(
                        Body.REPRESENTATIVES_ASSEMBLY,
                        CountedBy.MEMBERS,
                        ASSEMBLY,
                        40,
                        new Vote(40, 0, 0),
                        "同意更换二组饮水管道",
                        on(10, 26))));
    }

    private SeatBody seat(Office body, String mark, List<String> names, Basis basis) {
        return new SeatBody(VILLAGE, TERM_BEGAN, body, cast.seats(mark, names), TERM_ENDS, basis, null);
    }

    private Sheets sheets(String id, String topic) {
        return new Sheets(new ResolutionId(VILLAGE + "-" + id), cast, topic, "龙塘村党群服务中心");
    }

    private static LocalDate on(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
