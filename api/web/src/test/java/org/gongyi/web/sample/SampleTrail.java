package org.gongyi.web.sample;

import static org.gongyi.web.sample.SampleChecks.base;
import static org.gongyi.web.sample.SampleChecks.duty;
import static org.gongyi.web.sample.SampleChecks.found;
import static org.gongyi.web.sample.SampleChecks.noNewDecision;
import static org.gongyi.web.sample.SampleChecks.order;
import static org.gongyi.web.sample.SampleChecks.partyPass;
import static org.gongyi.web.sample.SampleChecks.partyQuorum;
import static org.gongyi.web.sample.SampleChecks.pass;
import static org.gongyi.web.sample.SampleChecks.quorum;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Office;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.HearingKind;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Observation;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.*;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.resolution.Source;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Vote;
import org.jspecify.annotations.Nullable;

/// The story of the street lights: a hearing, a meeting without effect, a second one that passed, an objection, a
/// departure from what was resolved.
final class SampleTrail {

    static final ResolutionId ID = new ResolutionId("510402100205-7k2m9x4q0a");

    private static final Board BOARD = new Board("村委会门前公开栏", "李国华");
    private static final String PLAN = """
            一、在村内主路（一组桥头至四组晒坝）安装太阳能路灯 36 盏，杆高 6 米，间距约 30 米。
            二、预算 9.60 万元：村集体经济收益 6.00 万元，上级“一事一议”奖补 3.60 万元，不向村民筹资。
            三、公开询价，三家以上比选；质保三年，损坏由承办单位七日内修复。
            四、路灯位置由各小组长与临近住户当面确认，避开农田和住户窗前；有异议的位置由“两委”现场协商。""";

    static final List<String> ERASED = List.of("7d2e".repeat(16));

    private SampleTrail() {}

    static List<ResolutionEvent> events() {
        return List.of(
                new ResolutionInitiated(
                        ID,
                        day(3, 2),
                        "安装村内主路太阳能路灯",
                        Matter.WELFARE,
                        Source.PARTY_MEMBERS_OR_RESIDENTS,
                        new Sealed.Closed<>("s".repeat(43)),
                        "三组、四组村民多次反映，晚上主路没有灯，老人和上晚自习的学生走路不安全。",
                        "在村内主路安装太阳能路灯，约 36 盏。",
                        List.of("攀枝花供电公司沙坝供电所"),
                        List.of(),
                        found()),
                new MatterClassified(ID, day(3, 3), Affected.ALL, true, "主路为全村通行道路，涉及全体村民。", List.of(), found()),
                new OpinionsCollected(
                        ID,
                        day(3, 8),
                        47,
                        "47 条意见：41 条赞成，4 条担心灯光照进卧室，2 条建议先修排水沟。",
                        List.of(new FileRef(ERASED.getFirst(), 214_310, "image/jpeg", "意见登记表", "b2c3".repeat(16))),
                        found()),
                new HearingHeld(
                        ID,
                        day(3, 12),
                        HearingKind.DEMONSTRATION,
                        meeting(40, 33, "路灯位置、亮度与费用", "供电所建议避开高压线下方。"),
                        "原则同意，位置逐盏与住户确认。",
                        List.of(),
                        found(order("SY-PZH4", "意见收集 2026-03-08 已完成，可以召开论证会"))),
                new ResolutionProposed(
                        ID,
                        day(3, 16),
                        meeting(5, 5, "是否提请安装路灯", null),
                        new Vote(5, 0, 0),
                        "党支部提议安装村内主路太阳能路灯，交“两委”拿出方案。",
                        List.of(file("会议记录")),
                        found(order("SY-1", "应到 5，实到 5，有签字"))),
                new SupervisionNoted(
                        ID, day(3, 18), Station.PROPOSAL, Observation.OBSERVED, "列席会议，程序符合规定。", List.of(), found()),
                new ResolutionConsulted(
                        ID,
                        day(3, 20),
                        meeting(11, 9, "路灯方案", "有人提出先问清三年后电池由谁更换，已写入质保条款。"),
                        new Vote(9, 0, 0),
                        PLAN,
                        List.of(),
                        found(
                                List.of(base(false), order("SY-2", "提议 2026-03-16 已完成，可以商议")),
                                List.of(),
                                "花名册 3 月刚更新，一名委员 3 月 19 日辞职，表上已不计。")),
                new ResolutionReviewed(
                        ID,
                        day(3, 25),
                        meeting(34, 29, "审议路灯方案", null),
                        new Vote(27, 0, 2),
                        PLAN,
                        List.of(),
                        found(partyQuorum(), partyPass())),
                new ResolutionFoundVoid(
                        ID,
                        day(4, 8),
                        new Sitting(
                                Body.REPRESENTATIVES_ASSEMBLY,
                                CountedBy.MEMBERS,
                                null,
                                day(3, 28),
                                meeting(60, 39, "表决路灯方案", null),
                                new Vote(37, 1, 1),
                                "同意安装。"),
                        List.of(),
                        found(
                                List.of(quorum(39, 40, false), pass(39, 37, 20, true)),
                                List.of(duty("supervise:resolution", "SY-S", Office.SUPERVISION_COMMITTEE, day(4, 15))),
                                null)),
                new SupervisionNoted(
                        ID,
                        day(4, 9),
                        Station.RESOLUTION,
                        Observation.OBJECTION,
                        "到会差一人不够三分之二，应当重新开会。",
                        List.of(),
                        found()),
                new ObjectionAnswered(
                        ID, day(4, 10), Station.RESOLUTION, "接受意见，4 月 22 日重新召开村民代表会议。", List.of(), found()),
                new ResolutionAdopted(
                        ID,
                        day(4, 22),
                        new Sitting(
                                Body.REPRESENTATIVES_ASSEMBLY,
                                CountedBy.MEMBERS,
                                null,
                                day(4, 11),
                                meeting(60, 52, "重新表决路灯方案", "两名代表希望四组晒坝多装一盏，列入明年计划。"),
                                new Vote(46, 4, 2),
                                "同意按方案安装太阳能路灯 36 盏，预算 9.60 万元。"),
                        List.of(file("会议记录"), file("签到表")),
                        found(
                                List.of(
                                        order("SY-PARTY1ST", "党组织 2026-03-16 已研究讨论，早于会议"),
                                        quorum(52, 40, true),
                                        pass(52, 46, 27, true)),
                                List.of(duty("disclose-resolution", "SY-5", Office.COMMITTEE, day(4, 29))),
                                null)),
                new SupervisionNoted(
                        ID,
                        day(4, 23),
                        Station.RESOLUTION,
                        Observation.OBSERVED,
                        "到会 52 人，计票公开，程序符合规定。",
                        List.of(),
                        found()),
                new ResolutionDisclosed(
                        ID,
                        day(4, 24),
                        BOARD,
                        "4 月 22 日村民代表会议决议：安装主路太阳能路灯 36 盏，预算 9.60 万元。如有意见请在 15 日内向村民委员会或村务监督委员会提出。",
                        day(5, 9),
                        List.of(file("公开栏照片")),
                        found(
                                List.of(),
                                List.of(duty("supervise:disclosure", "SY-S", Office.SUPERVISION_COMMITTEE, day(5, 8))),
                                null)),
                new ImplementationStarted(
                        ID,
                        day(5, 12),
                        9_600_000,
                        "攀枝花市仁和照明工程有限公司",
                        "HT-2026-05",
                        day(6, 30),
                        "王建平",
                        List.of(),
                        found()),
                new DeviationNoted(
                        ID,
                        day(6, 5),
                        "四组坡地需加固 6 个灯杆基础，增加混凝土。",
                        860_000,
                        null,
                        List.of(),
                        found(List.of(noNewDecision()), List.of(), "基础不加固有倒杆危险，雨季前必须施工；6 月代表会议补报。")));
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Meeting meeting(int expected, int present, String agenda, @Nullable String opinions) {
        return new Meeting(
                "19:30", "村委会二楼会议室", "李国华", "陈秀英", expected, present, 0, 2, agenda, opinions, present, null, null);
    }

    private static FileRef file(String name) {
        return new FileRef("3f9c".repeat(16), 214_310, "image/jpeg", name, "a1b2".repeat(16));
    }
}
