package org.gongyi.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.gongyi.query.Story.*;

import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.Findings;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.duty.AuditQuery;
import org.gongyi.contract.duty.AuditQuery.PlaceCount;
import org.gongyi.contract.duty.AuditQuery.RuleCount;
import org.gongyi.contract.duty.WorklistQuery;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.duty.WorklistQuery.FindingItem;
import org.gongyi.contract.resolution.Observation;
import org.gongyi.contract.resolution.Station;
import org.gongyi.query.Database;
import org.gongyi.query.Story;
import org.gongyi.query.projection.Projector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditTest {

    private final AuditQueries queries = new AuditQueries(Database.ONLY.db);
    private Projector projector;

    @BeforeEach
    void empty() {
        projector = Database.ONLY.emptied();
    }

    @Test
    void a_duty_is_late_from_the_day_after_its_last_day() {
        told(begun().with(
                        initiated(resolution(1)),
                        proposed(
                                resolution(1),
                                asking(
                                        duty("yesterday", DAY.minusDays(1)),
                                        duty("today", DAY),
                                        duty("tomorrow", DAY.plusDays(1))))));
        assertThat(late("")).containsExactly("yesterday");
    }

    @Test
    void a_station_is_unsupervised_until_the_committee_notes_even_that_it_was_absent() {
        var id = resolution(1);
        var story = begun().with(
                        initiated(id),
                        proposed(id, asking(duty("supervise:proposal", DAY), duty("disclose-resolution", DAY))));
        told(story);
        assertThat(unsupervised()).containsExactly("supervise:proposal");
        told(story.with(supervised(id, Station.PROPOSAL, Observation.ABSENT)));
        assertThat(unsupervised()).isEmpty();
    }

    @Test
    void a_county_sees_its_townships_and_a_township_its_communities() {
        told(twoPlaces());
        var county = VILLAGE.value().substring(0, 6);
        var township = VILLAGE.value().substring(0, 9);
        assertThat(places("5104"))
                .extracting(PlaceCount::code)
                .containsExactlyInAnyOrder(county, URBAN.value().substring(0, 6));
        assertThat(places(county)).extracting(PlaceCount::code).containsExactly(township);
        assertThat(places(township)).containsExactly(new PlaceCount(VILLAGE.value(), "平江村村民委员会", 1, 1, 2));
        assertThat(late(township)).containsExactly("supervise:proposal");
    }

    @Test
    void what_is_counted_by_rule_and_consequence_is_what_the_filter_shows() {
        told(twoPlaces());
        var counted = queries.handle(new AuditQuery.Count("5104", DAY));
        assertThat(counted.late()).containsExactly(new RuleCount("SY-S", null, 1));
        assertThat(counted.found())
                .extracting(RuleCount::rule, RuleCount::onFail, RuleCount::count)
                .containsExactly(tuple("SY-S", OnFail.ESCALATE, 2L), tuple("DM-VR-QUORUM", OnFail.VOID, 1L));
        for (var one : counted.found())
            assertThat(found(one.rule(), one.onFail())).hasSize((int) one.count());
        assertThat(found(null, OnFail.ESCALATE)).hasSize(2);
        assertThat(found("DM-VR-QUORUM", OnFail.ESCALATE)).isEmpty();
    }

    @Test
    void turning_pages_of_what_is_late_shows_each_duty_once() {
        var story = begun().with(initiated(resolution(1)));
        for (var number = 0; number < 7; number++)
            story.with(proposed(resolution(1), asking(duty("duty-" + number, DAY.minusDays(9 - number / 3)))));
        told(story);
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = queries.handle(new AuditQuery.Late("", DAY, null, cursor, 2));
            page.items().forEach(one -> seen.add(one.key()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    /// A page of a hundred thousand rows reads an index, and not the table.
    @Test
    void no_list_reads_the_whole_of_a_hundred_thousand_rows() {
        var db = Database.ONLY.db;
        db.sql("""
                insert into duty_list (subject, procedure, key, community, rule, office, due, opened)
                select 'r' || n, 'resolution', 'supervise:proposal', '5104' || lpad((n % 336)::text, 8, '0'), 'SY-S', 'COMMITTEE',
                       date '2026-01-01' + n % 300, n from generate_series(1, 100000) n""").update();
        db.sql("""
                insert into finding_list (procedure, position, place, subject, community, type, rule, on_fail, arithmetic, occurred_on, late,
                                          numbers, citation)
                select 'resolution', n, 0, 'r' || n, '5104' || lpad((n % 336)::text, 8, '0'), 't', 'R' || n % 50,
                       case n % 20 when 0 then 'ESCALATE' else 'WARN' end, '', date '2026-01-01', false, '{}', '{}'
                from generate_series(1, 100000) n""").update();
        db.sql("vacuum analyze duty_list").update();
        db.sql("vacuum analyze finding_list").update();
        for (var wanted : List.of(
                "from duty_list d where d.settled is null and d.due < '2026-06-01' and d.community between '5104' and '5105'"
                        + " order by d.due, d.subject, d.key limit 51",
                "from duty_list d where d.settled is null and d.due < '2026-06-01' and d.community between '510400000001' and '510400000001'"
                        + " order by d.due, d.subject, d.key limit 51",
                "from duty_list d where d.settled is null and d.key like 'supervise:%' order by d.due, d.subject, d.key limit 51",
                "from finding_list f where (f.position, -f.place) < (90000, 0) and f.rule = 'R7' order by f.position desc, f.place limit 51",
                "from finding_list f where f.on_fail = 'ESCALATE' order by f.position desc, f.place limit 51"))
            assertThat(String.join(
                            "\n",
                            db.sql("explain select * " + wanted)
                                    .query(String.class)
                                    .list()))
                    .as(wanted)
                    .contains("Index")
                    .doesNotContain("Seq Scan");
    }

    private static Story twoPlaces() {
        var escalated = new Findings("1", List.of(failed("SY-S", OnFail.ESCALATE)), List.of(), null);
        var invalid = new Findings("1", List.of(failed("DM-VR-QUORUM", OnFail.VOID)), List.of(), null);
        return begun().with(
                        initiated(resolution(VILLAGE, 1)),
                        initiated(resolution(URBAN, 2)),
                        proposed(resolution(VILLAGE, 1), asking(duty("supervise:proposal", DAY.minusDays(1)))),
                        proposed(resolution(VILLAGE, 1), escalated),
                        proposed(resolution(VILLAGE, 1), invalid),
                        proposed(resolution(URBAN, 2), escalated));
    }

    private List<PlaceCount> places(String place) {
        return queries.handle(new AuditQuery.Count(place, DAY)).places();
    }

    private List<String> late(String place) {
        return queries.handle(new AuditQuery.Late(place, DAY, null, null, 9)).items().stream()
                .map(DutyItem::key)
                .toList();
    }

    private List<String> unsupervised() {
        return queries.handle(new AuditQuery.Unsupervised("", null, 9)).items().stream()
                .map(DutyItem::key)
                .toList();
    }

    private List<FindingItem> found(String rule, OnFail onFail) {
        return new WorklistQueries(Database.ONLY.db)
                .handle(new WorklistQuery.Findings("5104", rule, onFail, null, 9))
                .items();
    }

    private void told(Story story) {
        Database.ONLY.take(projector, story.entries);
    }
}
