package org.gongyi.web.sample;

import static org.gongyi.web.sample.SampleChecks.found;
import static org.gongyi.web.sample.SampleTrail.day;

import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.cadre.Addressed;
import org.gongyi.contract.cadre.Asker;
import org.gongyi.contract.cadre.Ballots;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.cadre.CadreEvent.CadreAnswered;
import org.gongyi.contract.cadre.CadreEvent.CadreAsked;
import org.gongyi.contract.cadre.CadreEvent.CadreFileOpened;
import org.gongyi.contract.cadre.CadreEvent.HandlingRecorded;
import org.gongyi.contract.cadre.CadreEvent.PromiseChanged;
import org.gongyi.contract.cadre.CadreEvent.PromiseMade;
import org.gongyi.contract.cadre.CadreEvent.PromiseProgressed;
import org.gongyi.contract.cadre.CadreEvent.ReportSubmitted;
import org.gongyi.contract.cadre.CadreEvent.ReviewAnnounced;
import org.gongyi.contract.cadre.CadreEvent.ReviewHeld;
import org.gongyi.contract.cadre.CadreEvent.ReviewObjected;
import org.gongyi.contract.cadre.CadreEvent.SchemeFixed;
import org.gongyi.contract.cadre.CadreId;
import org.gongyi.contract.cadre.CadreView;
import org.gongyi.contract.cadre.CadreView.Asked;
import org.gongyi.contract.cadre.CadreView.Objected;
import org.gongyi.contract.cadre.CadreView.Promised;
import org.gongyi.contract.cadre.CadreView.Reviewed;
import org.gongyi.contract.cadre.DecidedBy;
import org.gongyi.contract.cadre.Grade;
import org.gongyi.contract.cadre.GradeSet;
import org.gongyi.contract.cadre.Measure;
import org.gongyi.contract.cadre.PromiseSource;
import org.gongyi.contract.cadre.PromiseState;
import org.gongyi.contract.cadre.Scheme;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.ResolutionId;

/// A chair with a promise that is kept and one that is late, rated 不称职 by exactly half of the ballots. The promise
/// tries to be markup.
public final class SampleCadres {

    private static final PersonId CHAIR = new PersonId("p-b00000");
    private static final Scheme HALF = new Scheme(Body.REPRESENTATIVES_ASSEMBLY, GradeSet.THREE, 50, false, 60, null);

    private SampleCadres() {}

    public static CadreId id(CommunityCode community) {
        return new CadreId(community + "-lvzhi00001");
    }

    private static PromiseMade promise(CadreId id, int number, String text, int dueMonth) {
        return new PromiseMade(
                id,
                day(1, 2),
                number,
                Office.COMMITTEE,
                PromiseSource.CANDIDATES_MEETING,
                null,
                new ResolutionId(id.community() + "-0a1b2c3d4e"),
                text,
                "路面硬化 2 公里，验收合格",
                day(dueMonth, 15),
                List.of(),
                found());
    }

    public static CadreView cadre(CommunityCode community) {
        var id = id(community);
        var opened = new CadreFileOpened(id, day(1, 1), CHAIR, "李秀英", List.of(), found());
        var road = promise(id, 1, "修通三组的路<script>alert(5)</script>", 2);
        var lamps = promise(id, 2, "装路灯 20 盏", 1);
        var done = new PromiseProgressed(
                id, day(2, 10), 1, PromiseState.DONE, "验收单", null, road.resolution(), List.of(), found());
        var later = new PromiseChanged(id, day(1, 12), 2, "装路灯 15 盏", day(2, 20), "厂家缺货", List.of(), found());
        var announced =
                new ReviewAnnounced(id, day(1, 20), 2025, Office.COMMITTEE, day(2, 25), "活动室", List.of(), found());
        var fixed = new SchemeFixed(id, day(1, 25), 2025, HALF, List.of(), found());
        var report = new ReportSubmitted(
                id,
                day(2, 22),
                2025,
                "走访 300 户",
                "没有收受礼品",
                List.of(
                        new Addressed(1, PromiseState.DONE, "已验收"),
                        new Addressed(2, PromiseState.IN_PROGRESS, "到货 10 盏")),
                List.of(),
                found());
        var held = new ReviewHeld(
                id,
                day(2, 25),
                2025,
                Office.COMMITTEE,
                "19:30",
                "活动室",
                new PersonId("p-c00000"),
                "王芳",
                null,
                CountedBy.MEMBERS,
                65,
                60,
                HALF,
                new Ballots(60, 60, 2, 0, 20, 8, 30),
                Grade.NOT_COMPETENT,
                null,
                List.of(),
                found());
        var asked = new CadreAsked(
                id, day(2, 26), 1, Office.COMMITTEE, Asker.REPRESENTATIVES, 6, "路灯的钱用在哪里", List.of(), found());
        var answered = new CadreAnswered(id, day(2, 28), 1, "还没有付款", List.of(), found());
        var objected = new ReviewObjected(
                id, day(2, 27), 1, 2025, Office.COMMITTEE, Asker.PERSON_RATED, "有两张票看不清", List.of(), found());
        var handled = new HandlingRecorded(
                id,
                day(2, 28),
                Office.COMMITTEE,
                Measure.TALK,
                DecidedBy.TOWNSHIP,
                "白马镇人民政府",
                "白府发〔2026〕3号",
                "路灯没有装完",
                "村干部管理办法第五条",
                null,
                List.of(),
                found());
        var trail = SampleElections.trail(
                community,
                List.<CadreEvent>of(
                        opened, road, lamps, later, announced, fixed, done, report, held, asked, objected, answered,
                        handled),
                "cadre");
        return new CadreView(
                id,
                community,
                CHAIR,
                "李秀英",
                List.of(
                        new Promised(1, 2, road, List.of(), List.of(done), PromiseState.DONE, day(2, 22)),
                        new Promised(2, 3, lamps, List.of(later), List.of(), PromiseState.IN_PROGRESS, day(2, 22))),
                List.of(new Reviewed(9, announced, fixed, report, held, null, List.of(new Objected(objected, null)))),
                List.of(new Asked(asked, answered)),
                List.of(handled),
                List.of(),
                trail,
                trail.getLast().recorded().position());
    }

    public static CadreView.Summary row(CommunityCode community, String name) {
        return new CadreView.Summary(
                id(community),
                community,
                name,
                CommunityKind.VILLAGE,
                CHAIR,
                "李秀英",
                2,
                1,
                2025,
                Office.COMMITTEE,
                Grade.NOT_COMPETENT,
                false);
    }
}
