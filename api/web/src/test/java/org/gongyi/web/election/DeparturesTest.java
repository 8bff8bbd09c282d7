package org.gongyi.web.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.CommunityQuery.EndsOfOffice;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.CommunityView.TenureView;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.web.PagesApplication;
import org.gongyi.web.sample.SampleElections;
import org.gongyi.web.sample.SampleViews;
import org.gongyi.web.word.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.ResolvableType;

/// What the page of an election says of who won by it and sits by it no more.
@SpringBootTest(classes = PagesApplication.class)
class DeparturesTest {

    /// Won the chair on 20 May.
    private static final PersonId LI = new PersonId("p-000001");
    private static final LocalDate VOTE = LocalDate.of(2026, 5, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @Autowired
    private Wording words;

    @BeforeEach
    void in_chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void as_before() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void who_moved_to_another_post_by_a_later_election_is_told_on_the_page_of_the_older_one() {
        assertThat(told(sitting(Post.VICE_CHAIR), left(VOTE.plusDays(70), Cause.ANOTHER_POST)))
                .isEqualTo("2026年7月29日起不再担任（改任同一机构的其他职务），现任副主任");
    }

    @Test
    void who_left_and_sits_nowhere_is_told_with_the_day_and_why() {
        assertThat(told(List.of(), left(VOTE.plusDays(70), Cause.RESIGNED))).isEqualTo("2026年7月29日起不再担任（辞职）");
        assertThat(told(List.of(), left(VOTE.plusDays(70), Cause.ANOTHER_POST), left(VOTE.plusDays(90), Cause.DIED)))
                .as("the seat of this election was left the first time")
                .isEqualTo("2026年7月29日起不再担任（改任同一机构的其他职务）");
    }

    @Test
    void a_term_that_somebody_left_is_over_the_day_before() {
        var died = left(TODAY, Cause.DIED);
        assertThat(told(sitting(Post.CHAIR, TODAY.minusDays(1)), died)).isEqualTo("2026年9月1日起不再担任（死亡）");
        assertThat(told(sitting(Post.CHAIR, TODAY), died)).isNull();
    }

    @Test
    void how_the_seat_was_taken_is_no_way_to_leave_it() {
        var taken = left(VOTE.plusDays(1), Cause.ANOTHER_POST);
        assertThat(told(List.of(), taken)).isNull();
        assertThat(told(List.of(), taken, left(VOTE.plusDays(70), Cause.DIED))).isEqualTo("2026年7月29日起不再担任（死亡）");
    }

    @Test
    void nothing_is_told_of_who_sits_in_the_seat_that_was_won_or_left_another_before() {
        assertThat(told(sitting(Post.CHAIR), left(VOTE.plusDays(70), Cause.RESIGNED)))
                .isNull();
        assertThat(told(List.of(), left(VOTE.minusDays(9), Cause.RESIGNED))).isNull();
        assertThat(told(List.of())).as("not seated yet").isNull();
    }

    private String told(List<TenureView> offices, OfficeLeft... left) {
        return new Departures(answering(List.of(left)), words)
                .of(SampleElections.election(SampleViews.VILLAGE), with(offices), TODAY)
                .get(LI);
    }

    private static QueryGateway answering(List<OfficeLeft> left) {
        var bus = SimpleQueryBus.builder().build();
        var answer = ResolvableType.forClassWithGenerics(List.class, OfficeLeft.class)
                .getType();
        bus.subscribe(EndsOfOffice.class.getName(), answer, _ -> left);
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    private static OfficeLeft left(LocalDate day, Cause cause) {
        var found = new Findings("2026-03-01", List.of(), List.of(), null);
        return new OfficeLeft(SampleViews.VILLAGE, day, Office.COMMITTEE, LI, cause, null, null, found);
    }

    private static List<TenureView> sitting(Post post) {
        return sitting(post, VOTE.plusYears(5));
    }

    private static List<TenureView> sitting(Post post, LocalDate until) {
        return List.of(new TenureView(Office.COMMITTEE, LI, "李国华", post, VOTE.plusDays(1), until));
    }

    private static CommunityView with(List<TenureView> offices) {
        var one = SampleViews.village();
        return new CommunityView(
                one.code(),
                one.name(),
                one.kind(),
                one.township(),
                one.county(),
                one.adults(),
                one.households(),
                one.partyOrganization(),
                one.votingPartyMembers(),
                one.representatives(),
                one.womenRepresentatives(),
                one.representativesUntil(),
                one.collective(),
                one.contact(),
                one.groups(),
                offices,
                one.authorizations(),
                one.position());
    }
}
