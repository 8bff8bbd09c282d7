package org.gongyi.app.journey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is filled into the forms of one matter, by the names of their fields: the days run up to today.
record FilledForms(LocalDate today) {

    static final String TITLE = "迤沙拉古村落保护建设规划";
    static final String REASON = "雨季前须完成测绘，提前通知并逐户电话告知";
    static final int DAYS_OF_NOTICE = 6;

    private static final Map<String, String> MEETING = Map.of(
            "meeting.time", "19:30",
            "meeting.place", "迤沙拉党群服务中心",
            "meeting.chair", "起建国",
            "meeting.clerk", "纳春燕",
            "meeting.observers", "0",
            "meeting.supervisors", "1",
            "meeting.agenda", "古村落保护建设规划");

    Map<String, String> partyMembers() {
        return Map.of(
                "occurredOn", day(30),
                "organization", "中共迤沙拉社区党支部",
                "votingMembers", text(Yishala.PARTY_MEMBERS));
    }

    Map<String, String> initiate() {
        return Map.of(
                "occurredOn", day(9),
                "title", TITLE,
                "matter", "plan",
                "source", "party-members-or-residents",
                "motive", "老屋渗漏，新建房屋与古村风貌不一",
                "content", "编制保护建设规划，划定核心保护区");
    }

    Map<String, String> classify() {
        return Map.of(
                "occurredOn", day(8),
                "affected", "nobody-in-particular",
                "livelihood", "false",
                "grounds", "不是公共服务项目");
    }

    Map<String, String> propose() {
        var members = Yishala.PARTY_BRANCH;
        return meeting(7, members, members, members, 0, 0, Map.of("proposal", "提议编制古村落保护建设规划"));
    }

    Map<String, String> consult() {
        var members = Yishala.TWO_COMMITTEES;
        return meeting(6, members, members - 1, members - 1, 0, 0, Map.of("plan", "委托规划，公示草图，入户征求意见"));
    }

    Map<String, String> review() {
        return meeting(4, Yishala.PARTY_MEMBERS, 41, 39, 2, 0, Map.of("plan", "同意方案，核心区以现有围墙为界"));
    }

    /// Called too late for the law.
    Map<String, String> resolve() {
        return meeting(
                2,
                Yishala.HOUSEHOLDS,
                432,
                401,
                22,
                9,
                Map.of(
                        "body", "villagers-assembly",
                        "countedBy", "households",
                        "noticedOn", day(2 + DAYS_OF_NOTICE),
                        "decision", "同意古村落保护建设规划"));
    }

    Map<String, String> disclose() {
        return Map.of(
                "occurredOn", day(1),
                "board.place", "村口公开栏",
                "board.postedBy", "纳春燕",
                "notice", "村民会议 432 户到会，401 户赞成，规划通过");
    }

    Map<String, String> supervise() {
        return Map.of(
                "occurredOn", day(0),
                "station", "resolution",
                "observation", "observed",
                "remark", "列席会议，人数和票数属实");
    }

    Map<String, String> start() {
        return Map.of(
                "occurredOn",
                day(0),
                "budget",
                "86000",
                "plannedEnd",
                today.plusMonths(3).toString(),
                "responsible",
                "张正华");
    }

    /// Of works that have not begun.
    Map<String, String> progress() {
        return Map.of("occurredOn", day(0), "percent", "10", "spent", "8600", "progress", "完成测绘");
    }

    Map<String, String> outcome() {
        return Map.of(
                "occurredOn", day(0),
                "cost", "85200.50",
                "completedOn", day(0),
                "acceptedOn", day(0),
                "acceptedBy", "村民代表 5 人验收小组",
                "board.place", "村口公开栏",
                "board.postedBy", "纳春燕",
                "notice", "规划编制完成，实际支出 85200.50 元");
    }

    Map<String, String> superviseOutcome() {
        return Map.of(
                "occurredOn", day(0),
                "station", "outcome",
                "observation", "observed",
                "remark", "票据与公示一致");
    }

    private Map<String, String> meeting(
            int daysAgo, int expected, int present, int inFavour, int against, int abstained, Map<String, String> own) {
        var sheet = new LinkedHashMap<>(MEETING);
        sheet.put("occurredOn", day(daysAgo));
        sheet.put("meeting.expected", text(expected));
        sheet.put("meeting.present", text(present));
        sheet.put("meeting.signatures", text(present));
        sheet.put("vote.inFavour", text(inFavour));
        sheet.put("vote.against", text(against));
        sheet.put("vote.abstained", text(abstained));
        sheet.putAll(own);
        return sheet;
    }

    private String day(int daysAgo) {
        return today.minusDays(daysAgo).toString();
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
