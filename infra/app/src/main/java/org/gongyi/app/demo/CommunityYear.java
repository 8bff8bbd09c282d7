package org.gongyi.app.demo;

import static org.gongyi.app.demo.Cast.TERM_BEGAN;
import static org.gongyi.app.demo.Cast.TERM_ENDS;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.app.demo.Cast.Line;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Named;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.AuthorizeRepresentatives;
import org.gongyi.contract.community.CommunityCommand.CountPartyMembers;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.community.CommunityCommand.PublishContact;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.SeatRepresentatives;
import org.gongyi.contract.fact.ErasureBasis;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.HearingKind;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionCommand.InviteUnits;
import org.gongyi.contract.resolution.ResolutionCommand.NoteDeviation;
import org.gongyi.contract.resolution.ResolutionCommand.NoteUnitReply;
import org.gongyi.contract.resolution.ResolutionCommand.OrderCorrection;
import org.gongyi.contract.resolution.ResolutionCommand.Withdraw;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Source;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Vote;

/// A year of 竹湖园社区, 炳草岗街道: parking that every household decided, and a name in it that was erased by law; a
/// covenant that was ordered to be corrected; a fund-raising that was withdrawn.
final class CommunityYear {

    static final CommunityCode COMMUNITY = new CommunityCode("510402002001");

    private static final int PARTY = 5;
    private static final int TWO = 12;
    private static final int MEMBERS = 88;
    private static final int HOUSEHOLDS = 2310;

    private final Cast cast = new Cast(
            COMMUNITY,
            "zh",
            List.of("邓丽华", "蒋文斌", "唐敏", "宋建平", "冯晓燕"),
            List.of("黄志远", "谢玉梅", "彭涛", "曾秀兰", "邹伟", "叶青", "范丽"),
            List.of("余国庆", "钟惠芳", "方明"));

    List<Line> register() {
        return List.of(
                cast.township(new CountPopulation(COMMUNITY, TERM_BEGAN, 5624, HOUSEHOLDS, null)),
                cast.township(new PublishContact(
                        COMMUNITY, TERM_BEGAN, "0812-3356021", "竹湖园社区服务中心", "周一至周五 9:00–17:00", null)),
                cast.township(new CountPartyMembers(COMMUNITY, TERM_BEGAN, "中共竹湖园社区总支部", MEMBERS, null)),
                cast.township(seat(Office.PARTY_BRANCH, "a", cast.party(), Basis.PARTY_DECISION)),
                cast.township(seat(Office.COMMITTEE, "b", cast.committee(), Basis.ELECTED)),
                cast.township(seat(Office.SUPERVISION_COMMITTEE, "c", cast.supervision(), Basis.CHOSEN)),
                cast.township(new SeatRepresentatives(COMMUNITY, TERM_BEGAN, 68, 30, TERM_ENDS, null)),
                cast.township(new AuthorizeRepresentatives(
                        COMMUNITY,
                        LocalDate.of(2026, 2, 1),
                        List.of(Matter.RESIDENTS_RULES),
                        LocalDate.of(2026, 12, 31),
                        "2026年居民会议决定",
                        null)));
    }

    /// 停车: an assembly of household representatives, then works that departed from the decision.
    List<Line> parking() {
        var s = sheets("zhpark0001", "老旧小区停车位改造和管理");
        var units = List.of("攀枝花市某医院");
        return List.of(
                cast.committee(s.initiate(
                        Matter.ALL_RESIDENTS,
                        Source.TENTH_OF_RESIDENTS,
                        "乱停车堵塞消防通道",
                        "新划车位 186 个，实行错时共享",
                        on(2, 9),
                        "攀枝花市某医院")),
                cast.committee(s.classify(Affected.ALL, false, "涉及全体居民出行和消防安全", on(2, 9))),
                cast.committee(new InviteUnits(s.id(), on(2, 12), units, "请派代表参加论证会", List.of(), null)),
                cast.committee(new NoteUnitReply(
                                s.id(),
                                on(2, 16),
                                "攀枝花市某医院",
                                new Named(new PersonId("p-demohosp"), "宋后勤"),
                                "愿意夜间开放 40 个车位",
                                List.of(),
                                null))
                        .erasedOn(on(5, 12), ErasureBasis.PURPOSE_ENDED, "论证会已经结束，不再需要与代表联系，本人申请删除"),
                cast.committee(s.hear(HearingKind.DEMONSTRATION, 60, 52, "采纳错时共享和优先残疾人车位的意见", on(3, 1))),
                cast.party(s.propose(PARTY, "提议改造停车位", on(3, 4))),
                cast.supervision(s.observed(Station.PROPOSAL, on(3, 5))),
                cast.committee(s.consult(TWO, 10, "预算 22.5 万元，业主共有收益列支", on(3, 10))),
                cast.party(s.review(MEMBERS, 61, 58, "同意方案", on(3, 22))),
                cast.committee(s.resolve(
                        Body.RESIDENTS_ASSEMBLY,
                        CountedBy.HOUSEHOLDS,
                        HOUSEHOLDS,
                        1263,
                        new Vote(1019, 187, 57),
                        "同意停车位改造和管理方案",
                        on(4, 19))),
                cast.supervision(s.observed(Station.RESOLUTION, on(4, 20))),
                cast.committee(s.disclose("居民会议 1263 户到会，1019 户赞成，停车位改造和管理方案通过", on(4, 22))),
                cast.committee(s.takeDown(on(5, 8))),
                cast.committee(s.start(22_500_000, "攀枝花市某市政工程公司", "竹湖园停车合同 2026-02", on(12, 20), on(5, 11))),
                cast.committee(new NoteDeviation(
                        s.id(), on(8, 7), "加装充电桩 12 个，决议没有这一项", 3_600_000, null, List.of(), "居民多次要求，拟提交下一次居民会议追认")),
                cast.committee(s.progress(70, 21_800_000, "车位划线完成", on(9, 15))));
    }

    /// 居民公约: adopted by the representatives under authorization, ordered to be corrected by the district.
    List<Line> covenant() {
        var s = sheets("zhrule0001", "修订居民公约");
        return List.of(
                cast.committee(s.initiate(
                        Matter.RESIDENTS_RULES,
                        Source.PARTY_MEMBERS_OR_RESIDENTS,
                        "养犬、高空抛物纠纷增多",
                        "增加文明养犬等条款",
                        on(5, 6))),
                cast.committee(s.classify(Affected.NOBODY_IN_PARTICULAR, false, "不是公共服务项目", on(5, 6))),
                cast.party(s.propose(PARTY, "提议修订居民公约", on(5, 9))),
                cast.committee(s.consult(TWO, 11, "草案十八条，其中第九条对违约养犬收取 200 元", on(5, 14))),
                cast.party(s.review(MEMBERS, 57, 50, "同意草案", on(5, 24))),
                cast.committee(s.resolve(
                        Body.REPRESENTATIVES_ASSEMBLY,
                        CountedBy.MEMBERS,
                        75,
                        58,
                        new Vote(49, 6, 3),
                        "同意修订居民公约",
                        on(6, 14))),
                cast.committee(s.disclose("居民代表会议 58 人到会，49 人赞成，居民公约修订通过", on(6, 16))),
                cast.township(
                        new OrderCorrection(s.id(), on(7, 1), "炳草岗街道办事处", "第九条设定罚款，侵犯居民财产权利，责令改正", List.of(), null)));
    }

    /// 加装电梯筹资: withdrawn before it was decided.
    List<Line> lift() {
        var s = sheets("zhlift0001", "3栋加装电梯筹资");
        return List.of(
                cast.committee(s.initiate(
                        Matter.FUND_RAISING, Source.PARTY_MEMBERS_OR_RESIDENTS, "高龄住户上下楼不便", "自愿筹集 28 万元", on(9, 2))),
                cast.party(s.propose(PARTY, "提议自愿筹资加装电梯", on(9, 6))),
                cast.party(new Withdraw(s.id(), on(9, 20), "低层住户未达成一致，先行协商", List.of(), null)));
    }

    private SeatBody seat(Office body, String mark, List<String> names, Basis basis) {
        return new SeatBody(COMMUNITY, TERM_BEGAN, body, cast.seats(mark, names), TERM_ENDS, basis, null);
    }

    private Sheets sheets(String id, String topic) {
        return new Sheets(new ResolutionId(COMMUNITY + "-" + id), cast, topic, "竹湖园社区党群服务中心");
    }

    private static LocalDate on(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
