package org.gongyi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.hearing.Adoption;
import org.gongyi.contract.hearing.Channel;
import org.gongyi.contract.hearing.Concern;
import org.gongyi.contract.hearing.HearingCommand.AnnounceHearing;
import org.gongyi.contract.hearing.HearingCommand.BeginHearing;
import org.gongyi.contract.hearing.HearingCommand.ConveneHearing;
import org.gongyi.contract.hearing.HearingCommand.DecideOpinions;
import org.gongyi.contract.hearing.HearingCommand.RecordOpinion;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.SpeakerGroup;
import org.gongyi.contract.hearing.Stance;
import org.gongyi.contract.hearing.Turnout;
import org.gongyi.contract.resolution.Board;

/// The page of a hearing with 300 opinions, each recorded and each answered by an act of its own: every visit folds the
/// whole stream anew.
record HearingPage(House house, Report report) {

    private static final int OPINIONS = 300;
    private static final int VISITS = 100;
    private static final String FREE = """
            select code from community_register
            where kind = 'VILLAGE' and offices = '[]' order by code desc limit 1""";
    private static final LocalDate HELD = LocalDate.of(2026, 3, 12);
    private static final PersonId CHAIR = new PersonId("p-benchq01");
    private static final String REASON = "测量";

    void run() throws Exception {
        var place =
                new CommunityCode(house.database().sql(FREE).query(String.class).single());
        new Quarters(house.part(Recorder.class), place, CommunityKind.VILLAGE).seat();
        house.caughtUp();
        var id = new HearingId(place + "-measured01");
        play(id);
        house.caughtUp();
        report.heading("The page of a hearing with %d opinions, one visit after the other".formatted(OPINIONS));
        report.columns("page", "KB", "median ms", "p99 ms", "slowest ms");
        var browser = new Browser(house.site());
        for (var page : List.of("/hearings/" + id, "/hearings/%s?from=281".formatted(id), "/api/hearings/" + id)) {
            visits(browser, page);
            var round = visits(browser, page);
            var bytes = browser.get(page).getBytes(UTF_8).length;
            report.row(page, bytes / 1024.0, round.millis(0.5), round.millis(0.99), round.millis(1));
        }
    }

    private static Round visits(Browser browser, String page) throws Exception {
        var nanos = new long[VISITS];
        for (var visit = 0; visit < VISITS; visit++) {
            var start = System.nanoTime();
            browser.get(page);
            nanos[visit] = System.nanoTime() - start;
        }
        return new Round(nanos, 1);
    }

    private void play(HearingId id) {
        var concern = new Concern(360, 1_850, 0, 0, List.of("三组沿线农户"));
        record(new BeginHearing(
                id,
                HELD.minusDays(11),
                HearingForm.HEARING,
                "三组道路走向",
                "道路从哪里经过？",
                concern,
                "沿线土地受影响",
                null,
                List.of(),
                REASON));
        record(new AnnounceHearing(
                id, HELD.minusDays(11), HELD, "14:30", "会议室", 10, new Board("公开栏", "李秀英"), List.of(), REASON));
        var came = List.of(new Turnout(SpeakerGroup.AFFECTED, OPINIONS));
        record(new ConveneHearing(id, HELD, "14:30", "会议室", "李秀英", "王德明", came, 9, "说明了两条线路", List.of(), REASON));
        for (int n = 1; n <= OPINIONS; n++) record(opinion(id, n));
        for (int n = 1; n <= OPINIONS; n++)
            record(new DecideOpinions(
                    id, HELD.plusDays(8), List.of(n), Adoption.PARTLY, "改线 120 米可以避开菜地", "方案第三条", List.of(), REASON));
    }

    private static RecordOpinion opinion(HearingId id, int number) {
        var text = "第 %d 位：线路应当避开菜地，先修排水沟，农忙以前完工，施工时留出便道。".formatted(number);
        return new RecordOpinion(
                id,
                HELD,
                SpeakerGroup.AFFECTED,
                "三组沿线农户",
                Channel.AT_THE_MEETING,
                Stance.ON_CONDITION,
                text,
                null,
                List.of(),
                REASON);
    }

    private void record(LedgerAct act) {
        var by = new Actor(Office.COMMITTEE, CHAIR, act.community().value());
        house.part(Recorder.class).record(act, by);
    }
}
