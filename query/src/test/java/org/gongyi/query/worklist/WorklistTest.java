package org.gongyi.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.gongyi.query.Story.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.Check;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Duty;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.PopulationCounted;
import org.gongyi.contract.community.Electing;
import org.gongyi.contract.duty.Subject;
import org.gongyi.contract.duty.WorklistQuery;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.duty.WorklistQuery.FindingItem;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.Observation;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Station;
import org.gongyi.query.Database;
import org.gongyi.query.Disclosures;
import org.gongyi.query.Elections;
import org.gongyi.query.Hearings;
import org.gongyi.query.Recalls;
import org.gongyi.query.Story;
import org.gongyi.query.projection.Projector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorklistTest {

    private final WorklistQueries queries = new WorklistQueries(Database.ONLY.db);
    private Projector projector;

    @BeforeEach
    void empty() {
        projector = Database.ONLY.emptied();
    }

    private static Subject about(ResolutionId id) {
        return new Subject("resolution", id.value(), "修建停车场");
    }

    @Test
    void an_open_duty_tells_who_must_do_what_until_when() {
        told(begun().with(initiated(resolution(1)), proposed(resolution(1), asking(duty("supervise:proposal", DAY)))));
        assertThat(duties())
                .containsExactly(new DutyItem(
                        about(resolution(1)),
                        VILLAGE,
                        "平江村村民委员会",
                        "supervise:proposal",
                        "SY-S",
                        Office.SUPERVISION_COMMITTEE,
                        DAY,
                        false));
    }

    /// Elections and recalls of one community are named alike.
    @Test
    void subjects_of_two_procedures_with_one_name_have_duties_of_their_own() {
        var election = Elections.election(1);
        var recall = Recalls.recall(1);
        assertThat(recall.value()).isEqualTo(election.value());
        var owed = duty("vote-on-recall", DAY);
        told(begun().with(
                        Elections.called(election, DAY, asking(owed)),
                        Recalls.petitioned(recall, asking(owed)),
                        Recalls.voted(recall, true, NOTHING)));
        assertThat(duties())
                .extracting(DutyItem::subject)
                .extracting(Subject::procedure)
                .containsExactly("election");
    }

    @Test
    void a_duty_done_leaves_the_list() {
        told(begun().with(
                        initiated(resolution(1)),
                        proposed(resolution(1), asking(duty("supervise:proposal", DAY))),
                        supervised(resolution(1), Station.PROPOSAL, Observation.OBSERVED)));
        assertThat(duties()).isEmpty();
    }

    @Test
    void what_settles_a_duty_of_one_matter_leaves_that_of_another_open() {
        var story = begun();
        for (var number = 1; number <= 2; number++)
            story.with(
                    initiated(resolution(number)),
                    proposed(resolution(number), asking(duty("supervise:proposal", DAY))));
        told(story.with(supervised(resolution(1), Station.PROPOSAL, Observation.ABSENT)));
        assertThat(duties()).extracting(DutyItem::subject).containsExactly(about(resolution(2)));
    }

    @Test
    void duties_are_told_soonest_first_by_place_and_by_office() {
        told(begun().with(
                        initiated(resolution(VILLAGE, 1)),
                        initiated(resolution(URBAN, 2)),
                        proposed(
                                resolution(VILLAGE, 1), asking(duty("b", DAY.plusDays(1)), duty("a", DAY.plusDays(1)))),
                        proposed(resolution(URBAN, 2), asking(ofCommittee("c", DAY)))));
        assertThat(duties()).extracting(DutyItem::key).containsExactly("c", "a", "b");
        assertThat(queries.handle(new WorklistQuery.Duties("510402", null, null, null, 9))
                        .items())
                .extracting(DutyItem::key)
                .containsExactly("c");
        assertThat(queries.handle(new WorklistQuery.Duties("", Office.SUPERVISION_COMMITTEE, null, null, 9))
                        .items())
                .extracting(DutyItem::key)
                .containsExactly("a", "b");
    }

    @Test
    void overdue_is_what_nobody_did_before_the_day_and_nobody_noted_yet() {
        var id = resolution(1);
        told(begun().with(
                        initiated(id),
                        proposed(
                                id,
                                asking(
                                        duty("supervise:proposal", DAY.minusDays(2)),
                                        duty("lapsed", DAY.minusDays(1)),
                                        duty("overdue", DAY.minusDays(1)),
                                        duty("today", DAY))),
                        supervised(id, Station.PROPOSAL, Observation.OBSERVED),
                        lapsed(id, "lapsed", DAY.minusDays(1))));
        assertThat(queries.handle(new WorklistQuery.Overdue(DAY, null, 9)).items())
                .extracting(DutyItem::key)
                .containsExactly("overdue");
        assertThat(duties()).extracting(DutyItem::key, DutyItem::lapsed).contains(tuple("lapsed", true));
    }

    @Test
    void what_is_overdue_is_told_part_by_part_to_its_end_while_what_was_told_goes_from_the_list() {
        var id = resolution(1);
        var begun = begun().with(
                        initiated(id),
                        proposed(
                                id,
                                asking(
                                        duty("first", DAY.minusDays(3)),
                                        duty("second", DAY.minusDays(3)),
                                        duty("third", DAY.minusDays(1)))));
        told(begun);
        var part = queries.handle(new WorklistQuery.Overdue(DAY, null, 2));
        assertThat(part.items()).extracting(DutyItem::key).containsExactly("first", "second");

        told(begun.with(lapsed(id, "first", DAY.minusDays(3))));
        var rest = queries.handle(new WorklistQuery.Overdue(DAY, part.next(), 2));
        assertThat(rest.items()).extracting(DutyItem::key).containsExactly("third");
        assertThat(rest.next()).isNull();
    }

    @Test
    void a_lapse_noted_twice_keeps_its_first_place() {
        var id = resolution(1);
        told(begun().with(
                        initiated(id),
                        proposed(id, asking(duty("invite-units", DAY))),
                        lapsed(id, "invite-units", DAY),
                        lapsed(id, "invite-units", DAY)));
        assertThat(Database.ONLY
                        .db
                        .sql("select lapsed from duty_list")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void turning_pages_shows_each_duty_once() {
        var id = resolution(1);
        var story = begun().with(initiated(id));
        for (var number = 0; number < 7; number++)
            story.with(proposed(id, asking(duty("duty-" + number, DAY.plusDays(number / 3)))));
        told(story);
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = queries.handle(new WorklistQuery.Duties("", null, null, cursor, 2));
            page.items().forEach(one -> seen.add(one.key()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).containsExactly("duty-0", "duty-1", "duty-2", "duty-3", "duty-4", "duty-5", "duty-6");
    }

    @Test
    void pages_of_one_rule_are_full_until_the_last_and_hold_no_other_rule() {
        var id = resolution(1);
        var story = begun().with(initiated(id));
        for (var number = 0; number < 9; number++) {
            var asked = duty("duty-" + number, DAY.plusDays(number));
            story.with(proposed(id, asking(number % 3 == 2 ? ofRule("REC-CALL", asked) : asked)));
        }
        told(story);
        var first = queries.handle(new WorklistQuery.Duties("", null, "REC-CALL", null, 2));
        var second = queries.handle(new WorklistQuery.Duties("", null, "REC-CALL", first.next(), 2));
        assertThat(first.items()).extracting(DutyItem::key).containsExactly("duty-2", "duty-5");
        assertThat(second.items()).extracting(DutyItem::key).containsExactly("duty-8");
        assertThat(second.next()).isNull();
        assertThat(queries.handle(new WorklistQuery.Duties("", Office.COMMITTEE, "REC-CALL", null, 9))
                        .items())
                .isEmpty();
    }

    @Test
    void pages_of_findings_of_one_rule_are_full_until_the_last() {
        var id = resolution(1);
        var story = begun().with(initiated(id));
        for (var number = 0; number < 9; number++)
            story.with(proposed(id, failingBy(number % 3 == 2 ? "META-X" : "SUP-ATTEND")));
        told(story);
        var first = queries.handle(new WorklistQuery.Findings("", "META-X", null, null, 2));
        var second = queries.handle(new WorklistQuery.Findings("", "META-X", null, first.next(), 2));
        assertThat(first.items()).extracting(FindingItem::rule).containsExactly("META-X", "META-X");
        assertThat(second.items()).extracting(FindingItem::rule).containsExactly("META-X");
        assertThat(second.next()).isNull();
    }

    @Test
    void a_finding_keeps_the_words_it_was_recorded_with() {
        var id = resolution(1);
        var findings = new Findings("2026-01", List.of(failed("SUP-ATTEND", OnFail.WARN)), List.of(), "负责人生病");
        told(begun().with(initiated(id)).late(proposed(id, findings)));
        assertThat(findings(null))
                .containsExactly(new FindingItem(
                        3,
                        about(id),
                        VILLAGE,
                        "平江村村民委员会",
                        "resolution.resolutionproposed.v1",
                        "SUP-ATTEND",
                        OnFail.WARN,
                        "实到 1，须达 2",
                        "负责人生病",
                        DAY,
                        true,
                        failed("SUP-ATTEND", OnFail.WARN).numbers(),
                        failed("SUP-ATTEND", OnFail.WARN).citation()));
    }

    @Test
    void a_check_that_passed_is_no_finding() {
        var failed = failed("DM-VR-QUORUM", OnFail.VOID);
        var passed = new Check(
                failed.rule(), true, failed.onFail(), failed.numbers(), failed.arithmetic(), failed.citation());
        told(begun().with(
                        initiated(resolution(1)),
                        proposed(resolution(1), new Findings("1", List.of(passed), List.of(), null))));
        assertThat(findings(null)).isEmpty();
    }

    @Test
    void findings_are_told_newest_first_and_by_rule_and_paged_within_one_entry() {
        var id = resolution(1);
        told(begun().with(initiated(id), proposed(id, failingBy("A", "B", "C")), reviewed(id, failingBy("B"))));
        assertThat(findings("B")).extracting(FindingItem::position).containsExactly(4L, 3L);
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = queries.handle(new WorklistQuery.Findings("5104", null, null, cursor, 1));
            page.items().forEach(one -> seen.add(one.position() + one.rule()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).containsExactly("4B", "3A", "3B", "3C");
    }

    @Test
    void a_finding_of_the_register_stands_on_the_list_beside_those_of_matters() {
        told(begun().with(new PopulationCounted(VILLAGE, DAY, 1, 1, failingBy("META-X"))));
        assertThat(findings(null)).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("META-X");
            assertThat(one.subject()).isEqualTo(new Subject("community", VILLAGE.value(), "平江村村民委员会"));
            assertThat(one.community()).isEqualTo(VILLAGE);
            assertThat(one.communityName()).isEqualTo("平江村村民委员会");
        });
    }

    @Test
    void REC_CALL_a_demanded_meeting_waits_for_the_committee_until_the_body_meets() {
        var story = begun().with(demanded(VILLAGE, Body.REPRESENTATIVES_ASSEMBLY, DAY, DAY.plusDays(15)));
        told(story);
        assertThat(duties())
                .containsExactly(new DutyItem(
                        new Subject("community", VILLAGE.value(), "平江村村民委员会"),
                        VILLAGE,
                        "平江村村民委员会",
                        "convene-meeting:representatives-assembly:" + DAY,
                        "REC-CALL",
                        Office.COMMITTEE,
                        DAY.plusDays(15),
                        false));
        told(story.with(
                met(VILLAGE, Body.REPRESENTATIVES_ASSEMBLY, DAY.minusDays(1), NOTHING),
                met(VILLAGE, Body.VILLAGERS_ASSEMBLY, DAY, NOTHING),
                met(URBAN, Body.REPRESENTATIVES_ASSEMBLY, DAY, NOTHING),
                met(VILLAGE, Body.REPRESENTATIVES_ASSEMBLY, DAY, failing(OnFail.VOID))));
        assertThat(duties()).hasSize(1);
        told(story.with(met(VILLAGE, Body.REPRESENTATIVES_ASSEMBLY, DAY, NOTHING)));
        assertThat(duties()).isEmpty();
    }

    @Test
    void REC_CALL_a_meeting_that_decided_a_matter_does_the_duty_too() {
        told(begun().with(
                        demanded(VILLAGE, Body.REPRESENTATIVES_ASSEMBLY, DAY, DAY.plusDays(15)),
                        initiated(resolution(1)),
                        adopted(resolution(1), NOTHING)));
        assertThat(duties()).isEmpty();
    }

    @Test
    void REC_CALL_a_meeting_recorded_before_the_demand_has_done_the_duty() {
        told(begun().with(
                        met(VILLAGE, Body.REPRESENTATIVES_ASSEMBLY, DAY.plusDays(2), NOTHING),
                        demanded(VILLAGE, Body.REPRESENTATIVES_ASSEMBLY, DAY, DAY.plusDays(15)),
                        demanded(VILLAGE, Body.REPRESENTATIVES_ASSEMBLY, DAY.plusDays(3), DAY.plusDays(18))));
        assertThat(duties()).extracting(DutyItem::due).containsExactly(DAY.plusDays(18));
    }

    @Test
    void a_duty_of_the_register_can_be_overdue_and_its_lapse_is_noted_once() {
        var key = "convene-meeting:representatives-assembly:" + DAY;
        var story = begun().with(demanded(VILLAGE, Body.REPRESENTATIVES_ASSEMBLY, DAY, DAY));
        told(story);
        assertThat(queries.handle(new WorklistQuery.Overdue(DAY.plusDays(1), null, 9))
                        .items())
                .extracting(DutyItem::key)
                .containsExactly(key);
        told(story.with(new CommunityEvent.MeetingLeftUncalled(VILLAGE, DAY.plusDays(1), key, DAY, NOTHING)));
        assertThat(queries.handle(new WorklistQuery.Overdue(DAY.plusDays(1), null, 9))
                        .items())
                .isEmpty();
        assertThat(duties()).extracting(DutyItem::lapsed).containsExactly(true);
    }

    @Test
    void turning_pages_shows_duties_of_matters_and_of_registers_once_each() {
        var id = resolution(1);
        told(begun().with(
                        initiated(id),
                        proposed(id, asking(duty("supervise:proposal", DAY))),
                        demanded(VILLAGE, Body.REPRESENTATIVES_ASSEMBLY, DAY, DAY),
                        demanded(URBAN, Body.REPRESENTATIVES_ASSEMBLY, DAY, DAY)));
        var seen = new ArrayList<CommunityCode>();
        String cursor = null;
        do {
            var page = queries.handle(new WorklistQuery.Duties("", null, null, cursor, 1));
            page.items().forEach(one -> seen.add(one.community()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).containsExactlyInAnyOrder(VILLAGE, VILLAGE, URBAN);
    }

    @Test
    void what_a_higher_body_must_be_told_is_found_by_its_township_and_its_county_and_no_other() {
        var id = resolution(1);
        told(begun().with(
                        initiated(id),
                        proposed(id, failing(OnFail.ESCALATE)),
                        new PopulationCounted(VILLAGE, DAY, 1, 1, failing(OnFail.ESCALATE)),
                        reviewed(id, failing(OnFail.WARN))));
        assertThat(escalated(VILLAGE.township())).hasSize(2);
        assertThat(escalated(VILLAGE.county())).hasSize(2).allMatch(one -> one.onFail() == OnFail.ESCALATE);
        assertThat(escalated(URBAN.township())).isEmpty();
        assertThat(escalated(URBAN.county())).isEmpty();
    }

    @Test
    void a_duty_of_an_election_stands_under_the_title_of_the_election_until_it_is_done() {
        var id = Elections.election(1);
        var objection = duty("decide-roll-objection:1", DAY);
        var story = begun().with(
                        Elections.called(id),
                        Elections.called(Elections.election(URBAN, 2), ElectionKind.BY_ELECTION, DAY, NOTHING),
                        Elections.objected(id, 1, asking(objection)),
                        Elections.objected(Elections.election(URBAN, 2), 1, asking(objection)),
                        Elections.lapsed(id, objection.key(), DAY));
        told(story);
        assertThat(duties())
                .extracting(DutyItem::subject, DutyItem::lapsed)
                .containsExactly(
                        tuple(new Subject("election", "510402001002-0000000002", "2026年居民委员会补选"), false),
                        tuple(new Subject("election", id.value(), "2026年村民委员会换届选举"), true));
        told(story.with(Elections.decided(id, 1, true, 101)));
        assertThat(duties()).extracting(item -> item.subject().id()).containsExactly("510402001002-0000000002");
    }

    @Test
    void what_failed_in_an_election_or_a_recall_stands_under_its_own_title() {
        var recall = Recalls.recall(1);
        told(begun().with(
                        Elections.called(Elections.election(1), DAY, failingBy("EL-ROLL20")),
                        Recalls.petitioned(recall, failingBy("EL-RECALL-PET-V"))));
        assertThat(findings(null))
                .extracting(FindingItem::subject)
                .containsExactly(
                        new Subject("recall", recall.value(), "罢免周某某"),
                        new Subject("election", "510411102201-0000000001", "2026年村民委员会换届选举"));
    }

    @Test
    void DISC_DUE_the_duty_to_post_stands_under_its_period_and_its_lateness_is_noted_until_it_hangs() {
        var story = begun().with(Disclosures.opened(Disclosures.MONEY));
        told(story);
        assertThat(duties())
                .extracting(DutyItem::subject, DutyItem::due, DutyItem::lapsed)
                .containsExactly(tuple(
                        new Subject("disclosure", Disclosures.MONEY.value(), "2026年第1季度财务收支情况"),
                        Disclosures.DUE,
                        false));
        told(story.with(Disclosures.lapsed(Disclosures.MONEY, Disclosures.DUE)));
        assertThat(duties()).extracting(DutyItem::lapsed).containsExactly(true);
        told(story.with(Disclosures.posted(Disclosures.MONEY, 1, Disclosures.DUE.plusDays(3), 3)));
        assertThat(duties()).isEmpty();
    }

    @Test
    void what_a_hearing_owes_stands_under_its_title_until_it_is_done() {
        var hearing = Hearings.hearing(1);
        var story = Story.begun()
                .with(
                        Hearings.begun(hearing, null),
                        Hearings.agreed(hearing, asking(duty("report-follow-up:1", DAY))),
                        Hearings.closed(hearing, asking(duty("give-feedback", DAY))));
        told(story);
        assertThat(duties())
                .extracting(DutyItem::key, DutyItem::subject)
                .containsExactlyInAnyOrder(
                        tuple("report-follow-up:1", new Subject("hearing", hearing.value(), "三组道路走向")),
                        tuple("give-feedback", new Subject("hearing", hearing.value(), "三组道路走向")));
        told(story.with(Hearings.told(hearing), Hearings.reported(hearing)));
        assertThat(duties()).isEmpty();
    }

    @Test
    void the_duty_to_vote_on_a_recall_is_done_by_a_vote_with_effect_alone() {
        var recall = Recalls.recall(1);
        var story = begun().with(
                        Recalls.petitioned(recall, asking(duty("vote-on-recall", DAY))),
                        Recalls.called(recall, DAY),
                        Recalls.voted(recall, false, failing(OnFail.VOID)));
        told(story);
        assertThat(duties()).extracting(DutyItem::key).containsExactly("vote-on-recall");
        told(story.with(Recalls.voted(recall, true, NOTHING)));
        assertThat(duties()).isEmpty();
    }

    @Test
    void a_general_election_is_held_when_a_committee_sits_for_a_term_beyond_the_old_one() {
        var ends = DAY.plusDays(90);
        var key = new Electing(Electing.Kind.GENERAL_ELECTION, ends).key();
        var story = begun().with(new PopulationCounted(VILLAGE, DAY, 900, 300, asking(ofCommittee(key, ends))));
        told(story.with(
                seated(Office.COMMITTEE, ends, NOTHING),
                seated(Office.SUPERVISION_COMMITTEE, ends.plusYears(5), NOTHING),
                seated(Office.COMMITTEE, ends.plusYears(5), failing(OnFail.VOID))));
        assertThat(duties()).extracting(DutyItem::key).containsExactly(key);
        told(story.with(seated(Office.COMMITTEE, ends.plusDays(1), NOTHING)));
        assertThat(duties()).isEmpty();
    }

    private static BodySeated seated(Office body, LocalDate until, Findings findings) {
        return new BodySeated(VILLAGE, DAY, body, List.of(), until, Basis.ELECTED, findings);
    }

    private List<FindingItem> escalated(String place) {
        return queries.handle(new WorklistQuery.Findings(place, null, OnFail.ESCALATE, null, 9))
                .items();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "JQ", "MjAyNi0xMy0wMQphCmI", "LTEKLTE", "AAoKCg", "MjAyNi0wMS0wMQoAAQo"})
    void a_cursor_of_somebody_else_is_malformed(String cursor) {
        assertThatThrownBy(() -> queries.handle(new WorklistQuery.Duties("", null, null, cursor, 9)))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> queries.handle(new WorklistQuery.Findings("", null, null, cursor, 9)))
                .isInstanceOf(Malformed.class);
    }

    private List<DutyItem> duties() {
        return queries.handle(new WorklistQuery.Duties("", null, null, null, 9)).items();
    }

    private List<FindingItem> findings(String rule) {
        return queries.handle(new WorklistQuery.Findings("", rule, null, null, 9))
                .items();
    }

    private void told(Story story) {
        Database.ONLY.take(projector, story.entries);
    }

    private static Findings failingBy(String... rules) {
        var checks =
                List.of(rules).stream().map(rule -> failed(rule, OnFail.WARN)).toList();
        return new Findings("2026-01", checks, List.of(), null);
    }

    private static Duty ofRule(String rule, Duty duty) {
        return new Duty(duty.key(), rule, duty.office(), duty.due(), duty.citation());
    }

    private static Duty ofCommittee(String key, LocalDate due) {
        var duty = duty(key, due);
        return new Duty(duty.key(), duty.rule(), Office.COMMITTEE, duty.due(), duty.citation());
    }
}
