package org.gongyi.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongyi.app.access.SignedIn.Bounds;
import org.gongyi.app.access.Token.Scope;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityView.TenureView;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.web.access.NotYours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class CurrentActorTest {

    private static final CommunityCode HERE = new CommunityCode("510411200201");
    private static final CommunityCode THERE = new CommunityCode("510411200202");
    private static final PersonId PERSON = new PersonId("p-somebody");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final UUID ACCOUNT = UUID.randomUUID();

    private final Accounts accounts = mock(Accounts.class);
    private final Holdings holdings = mock(Holdings.class);
    private final CommunityOffices communities = mock(CommunityOffices.class);
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final CurrentActor current = new CurrentActor(
            accounts,
            holdings,
            communities,
            new ActNames(),
            Clock.fixed(Instant.parse("2026-03-04T16:30:00Z"), ZoneId.of("Asia/Shanghai")));

    @BeforeEach
    void signIn() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        signInWith(null);
        when(accounts.get(any())).thenReturn(account(false));
        when(holdings.links(ACCOUNT)).thenReturn(List.of(new Holdings.Link(HERE, PERSON)));
        when(holdings.appointments(ACCOUNT)).thenReturn(List.of());
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void an_official_acts_in_the_office_the_register_names() {
        register(tenure(Office.COMMITTEE, TODAY, TODAY));
        assertThat(current.actorFor("consult", HERE)).isEqualTo(new Actor(Office.COMMITTEE, PERSON, HERE.value()));
    }

    @Test
    void the_office_that_usually_records_the_act_is_taken_by_itself() {
        register(tenure(Office.PARTY_BRANCH, TODAY, TODAY), tenure(Office.COMMITTEE, TODAY, TODAY));
        assertThat(current.actorFor("propose", HERE).office()).isEqualTo(Office.PARTY_BRANCH);
        assertThat(current.actorFor("consult", HERE).office()).isEqualTo(Office.COMMITTEE);
        assertThat(current.actorFor("review", HERE).office()).isEqualTo(Office.PARTY_BRANCH);
        assertThat(current.actorFor("start-implementation", HERE).office()).isEqualTo(Office.COMMITTEE);
    }

    @Test
    void an_office_that_records_no_such_act_is_still_named_for_the_refusal_of_the_decider() {
        register(tenure(Office.SUPERVISION_COMMITTEE, TODAY, TODAY));
        assertThat(current.actorFor("consult", HERE).office()).isEqualTo(Office.SUPERVISION_COMMITTEE);
    }

    @Test
    void the_office_chosen_is_the_one_acted_in() {
        register(tenure(Office.PARTY_BRANCH, TODAY, TODAY), tenure(Office.COMMITTEE, TODAY, TODAY));
        request.addHeader("Gongyi-Office", "party-branch");
        assertThat(current.actorFor("consult", HERE).office()).isEqualTo(Office.PARTY_BRANCH);
    }

    @Test
    void an_office_that_ended_yesterday_is_refused_with_its_last_day() {
        register(tenure(Office.COMMITTEE, TODAY.minusYears(5), TODAY.minusDays(1)));
        assertThatThrownBy(() -> current.actorFor("consult", HERE)).isInstanceOfSatisfying(NotYours.class, refused -> {
            assertThat(refused.reason()).isEqualTo(NotYours.Reason.OFFICE_ENDED);
            assertThat(refused.office()).isEqualTo(Office.COMMITTEE);
            assertThat(refused.until()).isEqualTo(TODAY.minusDays(1));
        });
    }

    @Test
    void an_office_that_begins_tomorrow_is_none_yet() {
        register(tenure(Office.COMMITTEE, TODAY.plusDays(1), TODAY.plusYears(5)));
        assertReason("consult", HERE, NotYours.Reason.NO_OFFICE_HERE);
    }

    @Test
    void the_office_of_another_person_is_not_ones_own() {
        when(communities.tenures(HERE))
                .thenReturn(List.of(
                        new TenureView(Office.COMMITTEE, new PersonId("p-other1"), "李四", Post.CHAIR, TODAY, TODAY)));
        assertReason("consult", HERE, NotYours.Reason.NO_OFFICE_HERE);
    }

    @Test
    void an_office_of_one_community_is_none_in_the_next() {
        register(tenure(Office.COMMITTEE, TODAY, TODAY));
        assertReason("consult", THERE, NotYours.Reason.NO_OFFICE_HERE);
    }

    @Test
    void the_public_is_asked_to_sign_in() {
        SecurityContextHolder.clearContext();
        assertReason("consult", HERE, NotYours.Reason.SIGN_IN);
        assertThat(current.offices(HERE)).isEmpty();
        assertThat(current.offices()).isEmpty();
    }

    @Test
    void an_administrator_is_nobody_even_with_an_office() {
        when(accounts.get(any())).thenReturn(account(true));
        register(tenure(Office.COMMITTEE, TODAY, TODAY));
        assertReason("consult", HERE, NotYours.Reason.ADMINISTRATOR);
    }

    @Test
    void a_token_bound_to_one_office_narrows_the_choice() {
        register(tenure(Office.PARTY_BRANCH, TODAY, TODAY), tenure(Office.COMMITTEE, TODAY, TODAY));
        signInWith(new Bounds(Scope.RECORD, "PARTY_BRANCH", null));
        assertThat(current.actorFor("consult", HERE).office()).isEqualTo(Office.PARTY_BRANCH);
        assertThat(current.offices(HERE)).hasSize(1);
    }

    @Test
    void a_name_that_no_act_has_is_no_error_of_the_actor() {
        register(tenure(Office.COMMITTEE, TODAY, TODAY));
        assertThat(current.findActorFor("no-such-act", HERE)).isPresent();
    }

    @Test
    void all_offices_are_those_of_every_community_and_appointment_of_today() {
        register(tenure(Office.COMMITTEE, TODAY, TODAY));
        var county =
                new Appointment(UUID.randomUUID(), Office.COUNTY, "510411", new PersonId("p-county1"), TODAY, TODAY);
        when(holdings.appointments(ACCOUNT)).thenReturn(List.of(county));
        assertThat(current.offices()).extracting(Actor::office).containsExactly(Office.COMMITTEE, Office.COUNTY);
    }

    private void assertReason(String act, CommunityCode community, NotYours.Reason reason) {
        assertThatThrownBy(() -> current.actorFor(act, community))
                .isInstanceOfSatisfying(
                        NotYours.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(current.findActorFor(act, community)).isEqualTo(Optional.empty());
    }

    private void register(TenureView... tenures) {
        when(communities.tenures(HERE)).thenReturn(List.of(tenures));
    }

    private static TenureView tenure(Office office, LocalDate from, LocalDate until) {
        return new TenureView(office, PERSON, "张三", Post.CHAIR, from, until);
    }

    private static void signInWith(Bounds bounds) {
        var signedIn = new SignedIn(ACCOUNT, "zhangsan", 0, bounds);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(signedIn, null));
    }

    private static Account account(boolean administrator) {
        return new Account(ACCOUNT, "zhangsan", "张三", administrator, false, false, 0, null, 0, Instant.EPOCH);
    }
}
