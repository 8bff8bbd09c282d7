package org.gongyi.query.communityregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.query.Story.*;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Duty;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Page;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityEvent.*;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.CommunityView.AuthorizationView;
import org.gongyi.contract.community.CommunityView.CollectiveView;
import org.gongyi.contract.community.CommunityView.ContactView;
import org.gongyi.contract.community.CommunityView.Summary;
import org.gongyi.contract.community.CommunityView.TenureView;
import org.gongyi.contract.community.Electing;
import org.gongyi.contract.community.Group;
import org.gongyi.contract.community.Place;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.query.Database;
import org.gongyi.query.Story;
import org.gongyi.query.projection.Projector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunityRegisterTest {

    private static final LocalDate UNTIL = DAY.plusYears(5);
    private static final Seat ZHANG = seat("p-zhang1", "张建国", Seat.Post.CHAIR);
    private static final Seat LI = seat("p-li0001", "李秀英", Seat.Post.MEMBER);
    private static final Seat WANG = seat("p-wang01", "王芳", Seat.Post.CHAIR);

    private final CommunityQueries queries = new CommunityQueries(Database.ONLY.db);
    private Projector projector;

    @BeforeEach
    void empty() {
        projector = Database.ONLY.emptied();
    }

    @Test
    void a_community_just_registered_has_a_name_and_no_numbers() {
        var view = village(begun());
        assertThat(view)
                .isEqualTo(new CommunityView(
                        VILLAGE,
                        "平江村村民委员会",
                        CommunityKind.VILLAGE,
                        new Place("510411102", "大渡口街道"),
                        new Place("510411", "东区"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        1));
    }

    @Test
    void nothing_is_known_of_a_community_that_nobody_registered() {
        assertThat(queries.handle(new CommunityQuery.Of(new CommunityCode("999999999999"))))
                .isEmpty();
    }

    @Test
    void the_register_tells_everything_that_was_counted() {
        var view = village(begun().with(
                        new PopulationCounted(VILLAGE, DAY, 900, 300, NOTHING),
                        new PartyMembersCounted(VILLAGE, DAY, "平江村党总支", 41, NOTHING),
                        new RepresentativesSeated(VILLAGE, DAY, 60, 21, UNTIL, NOTHING),
                        new GroupsDrawn(VILLAGE, DAY, List.of(new Group("一组", 90, 30)), NOTHING),
                        new CollectiveRegistered(VILLAGE, DAY, "平江村经济合作社", 800, 50, true, NOTHING),
                        new RepresentativesAuthorized(VILLAGE, DAY, List.of(Matter.WELFARE), UNTIL, "授权决定", NOTHING)));
        assertThat(List.of(view.adults(), view.households(), view.votingPartyMembers()))
                .containsExactly(900, 300, 41);
        assertThat(List.of(view.representatives(), view.womenRepresentatives())).containsExactly(60, 21);
        assertThat(view.partyOrganization()).isEqualTo("平江村党总支");
        assertThat(view.representativesUntil()).isEqualTo(UNTIL);
        assertThat(view.groups()).containsExactly(new Group("一组", 90, 30));
        assertThat(view.collective()).isEqualTo(new CollectiveView("平江村经济合作社", 800, 50, true));
        assertThat(view.authorizations())
                .containsExactly(new AuthorizationView(List.of(Matter.WELFARE), DAY, UNTIL, "授权决定"));
    }

    @Test
    void an_authorization_is_told_for_what_was_granted_with_effect() {
        var both = List.of(Matter.VILLAGE_RULES, Matter.WELFARE);
        var partly = new Findings("2026-01", List.of(failed("MAT-RULES-V", OnFail.VOID)), List.of(), null);
        var view = village(begun().with(
                        new RepresentativesAuthorized(VILLAGE, DAY, both, UNTIL, "授权决定", partly),
                        new RepresentativesAuthorized(
                                VILLAGE, DAY, List.of(Matter.VILLAGE_RULES), UNTIL, "再次授权", partly)));
        assertThat(view.authorizations())
                .containsExactly(new AuthorizationView(List.of(Matter.WELFARE), DAY, UNTIL, "授权决定"));
    }

    @Test
    void of_two_counts_the_one_of_the_later_day_holds_whichever_was_recorded_first() {
        var story = begun().with(new PopulationCounted(VILLAGE, DAY, 900, 300, NOTHING))
                .late(new PopulationCounted(VILLAGE, DAY.minusDays(1), 800, 200, NOTHING));
        assertThat(village(story).adults()).isEqualTo(900);
    }

    @Test
    void of_two_counts_of_one_day_the_later_recorded_holds() {
        var story = begun().with(
                        new PopulationCounted(VILLAGE, DAY, 900, 300, NOTHING),
                        new PopulationCounted(VILLAGE, DAY, 901, 300, NOTHING));
        assertThat(village(story).adults()).isEqualTo(901);
    }

    @Test
    void the_office_is_reached_as_was_published_last_whichever_was_recorded_first() {
        var story = begun().with(new ContactPublished(VILLAGE, DAY, "0812-3356789", "村委会一楼", "工作日 9:00–17:00", NOTHING))
                .late(new ContactPublished(VILLAGE, DAY.minusDays(1), "0812-2222222", null, null, NOTHING));
        assertThat(village(story).contact()).isEqualTo(new ContactView("0812-3356789", "村委会一楼", "工作日 9:00–17:00", DAY));
    }

    @Test
    void a_dissolved_collective_is_gone_and_one_recorded_late_does_not_bring_it_back() {
        var story = begun().with(new CollectiveDissolved(VILLAGE, DAY, NOTHING))
                .late(new CollectiveRegistered(VILLAGE, DAY.minusDays(1), "合作社", 8, 0, false, NOTHING));
        assertThat(village(story).collective()).isNull();
    }

    @Test
    void a_new_body_sits_from_its_day_and_the_old_one_until_the_day_before() {
        var view = village(begun().with(
                        new BodySeated(
                                VILLAGE, DAY, Office.COMMITTEE, List.of(ZHANG, LI), UNTIL, Basis.ELECTED, NOTHING),
                        new BodySeated(
                                VILLAGE,
                                DAY.plusDays(9),
                                Office.COMMITTEE,
                                List.of(WANG),
                                UNTIL,
                                Basis.ELECTED,
                                NOTHING)));
        assertThat(view.offices())
                .containsExactly(
                        tenure(Office.COMMITTEE, ZHANG, DAY, DAY.plusDays(8)),
                        tenure(Office.COMMITTEE, LI, DAY, DAY.plusDays(8)),
                        tenure(Office.COMMITTEE, WANG, DAY.plusDays(9), UNTIL));
    }

    @Test
    void a_body_recorded_late_sat_until_the_day_before_the_next_and_leaves_it_in_office() {
        var earlier = DAY.minusDays(9);
        var story = begun().with(
                        new BodySeated(VILLAGE, DAY, Office.COMMITTEE, List.of(WANG), UNTIL, Basis.ELECTED, NOTHING))
                .late(new BodySeated(
                        VILLAGE, earlier, Office.COMMITTEE, List.of(ZHANG), UNTIL, Basis.ELECTED, NOTHING));
        assertThat(village(story).offices())
                .containsExactly(
                        tenure(Office.COMMITTEE, WANG, DAY, UNTIL),
                        tenure(Office.COMMITTEE, ZHANG, earlier, DAY.minusDays(1)));
    }

    @Test
    void seating_one_body_leaves_the_others_alone() {
        var view = village(begun().with(
                        new BodySeated(
                                VILLAGE,
                                DAY,
                                Office.PARTY_BRANCH,
                                List.of(ZHANG),
                                UNTIL,
                                Basis.PARTY_DECISION,
                                NOTHING),
                        new BodySeated(
                                VILLAGE,
                                DAY.plusDays(9),
                                Office.COMMITTEE,
                                List.of(ZHANG),
                                UNTIL,
                                Basis.ELECTED,
                                NOTHING)));
        assertThat(view.offices())
                .containsExactly(
                        tenure(Office.PARTY_BRANCH, ZHANG, DAY, UNTIL),
                        tenure(Office.COMMITTEE, ZHANG, DAY.plusDays(9), UNTIL));
    }

    @Test
    void who_leaves_an_office_held_it_until_the_day_before() {
        var view = village(begun().with(
                        new BodySeated(
                                VILLAGE, DAY, Office.COMMITTEE, List.of(ZHANG, LI), UNTIL, Basis.ELECTED, NOTHING),
                        new OfficeLeft(
                                VILLAGE,
                                DAY.plusDays(3),
                                Office.COMMITTEE,
                                LI.person(),
                                Cause.RESIGNED,
                                "村民代表会议审议通过",
                                null,
                                NOTHING),
                        new OfficeTaken(
                                VILLAGE, DAY.plusDays(5), Office.COMMITTEE, WANG, UNTIL, Basis.BY_ELECTED, NOTHING)));
        assertThat(view.offices())
                .containsExactly(
                        tenure(Office.COMMITTEE, ZHANG, DAY, UNTIL),
                        tenure(Office.COMMITTEE, LI, DAY, DAY.plusDays(2)),
                        tenure(Office.COMMITTEE, WANG, DAY.plusDays(5), UNTIL));
    }

    @Test
    void the_list_counts_matters_still_open_and_duties_past_their_day() {
        told(begun().with(
                        initiated(resolution(1)),
                        initiated(resolution(2)),
                        initiated(resolution(3)),
                        withdrawn(resolution(2)),
                        foundVoid(resolution(3)),
                        proposed(resolution(1), asking(duty("supervise:proposal", DAY), duty("invite-units", DAY))),
                        lapsed(resolution(1), "supervise:proposal", DAY)));
        assertThat(find("平江", "").items())
                .singleElement()
                .satisfies(row ->
                        assertThat(List.of(row.openMatters(), row.lateDuties())).containsExactly(2, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"平", "平江", "江村", "委员会 平江", "平江村村民委员会"})
    void a_community_is_found_by_any_part_of_its_name(String typed) {
        told(begun());
        assertThat(find(typed, "").items()).extracting(Summary::code).contains(VILLAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"江平", "%", "_", "'", "平%江", "平江 大渡口"})
    void a_community_is_not_found_by_anything_else(String typed) {
        told(begun());
        assertThat(find(typed, "").items()).isEmpty();
    }

    @Test
    void communities_are_told_by_place_in_the_order_of_their_codes() {
        told(begun());
        assertThat(find("", "").items()).extracting(Summary::code).containsExactly(URBAN, VILLAGE);
        assertThat(find("", "510402").items()).extracting(Summary::code).containsExactly(URBAN);
        assertThat(find("", "5199").items()).isEmpty();
    }

    @Test
    void turning_pages_shows_each_community_once() {
        told(begun());
        var first = queries.handle(new CommunityQuery.Find("", "", null, 1));
        var second = queries.handle(new CommunityQuery.Find("", "", first.next(), 1));
        assertThat(first.items()).extracting(Summary::code).containsExactly(URBAN);
        assertThat(second.items()).extracting(Summary::code).containsExactly(VILLAGE);
        assertThat(second.next()).isNull();
    }

    @Test
    void a_cursor_of_somebody_else_is_malformed() {
        assertThatThrownBy(() -> queries.handle(new CommunityQuery.Find("", "", "JQ", 9)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_term_that_ends_is_told_from_its_first_day_to_its_last_until_it_is_noted_and_only_of_the_committee() {
        var story = begun().with(
                        new BodySeated(VILLAGE, DAY, Office.COMMITTEE, List.of(ZHANG), UNTIL, Basis.ELECTED, NOTHING),
                        new BodySeated(URBAN, DAY, Office.PARTY_BRANCH, List.of(LI), UNTIL, Basis.ELECTED, NOTHING));
        told(story);
        var ending = new CommunityQuery.TermEnd(VILLAGE, UNTIL);
        assertThat(ending(UNTIL, UNTIL)).containsExactly(ending);
        assertThat(ending(UNTIL.plusDays(1), UNTIL.plusDays(9))).isEmpty();
        assertThat(ending(UNTIL.minusDays(9), UNTIL.minusDays(1))).isEmpty();
        assertThat(queries.handle(new CommunityQuery.TermsEnding(UNTIL, UNTIL, VILLAGE, 9)))
                .isEmpty();
        var owed = new Duty(
                new Electing(Electing.Kind.GENERAL_ELECTION, UNTIL).key(),
                "EL-TERM5",
                Office.COMMITTEE,
                UNTIL,
                new Citation("村民委员会组织法", "第十四条第二款", DAY));
        told(story.with(new TermEndingNoted(
                VILLAGE, UNTIL.minusDays(90), UNTIL, new Findings("2026-01", List.of(), List.of(owed), null))));
        assertThat(ending(UNTIL, UNTIL)).isEmpty();
    }

    private List<CommunityQuery.TermEnd> ending(LocalDate first, LocalDate last) {
        return queries.handle(new CommunityQuery.TermsEnding(first, last, null, 9));
    }

    private Page<Summary> find(String text, String place) {
        return queries.handle(new CommunityQuery.Find(text, place, null, 9));
    }

    private CommunityView village(Story story) {
        told(story);
        return queries.handle(new CommunityQuery.Of(VILLAGE)).orElseThrow();
    }

    private void told(Story story) {
        Database.ONLY.take(projector, story.entries);
    }

    private static Seat seat(String person, String name, Seat.Post post) {
        return new Seat(new PersonId(person), name, post);
    }

    private static TenureView tenure(Office office, Seat seat, LocalDate from, LocalDate until) {
        return new TenureView(office, seat.person(), seat.name(), seat.post(), from, until);
    }
}
