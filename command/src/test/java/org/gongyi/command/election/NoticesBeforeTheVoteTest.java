package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Counts.man;
import static org.gongyi.command.election.Preparations.day;
import static org.gongyi.contract.election.ElectionSettlement.MEET_VOTERS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.Affiliation;
import org.gongyi.contract.election.CandidacyAct.AnnounceVotersMeeting;
import org.gongyi.contract.election.CandidacyAct.DescribeCandidates;
import org.gongyi.contract.election.CandidacyEvent.CandidatesDescribed;
import org.gongyi.contract.election.CandidacyEvent.VotersMeetingAnnounced;
import org.gongyi.contract.election.CandidateProfile;
import org.gongyi.contract.election.Education;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.Profile;
import org.gongyi.contract.election.RollsAct.AnnounceRegistration;
import org.gongyi.contract.election.RollsEvent.RegistrationAnnounced;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is made known before a vote beside its lists: who registers and where, who the candidates are,
/// when they meet the voters.
class NoticesBeforeTheVoteTest {

    private static final LocalDate POLLING = day("2026-11-20");
    private static final LocalDate DAY = POLLING.minusDays(30);
    private static final Nominee[] EIGHT =
            IntStream.range(0, 8).mapToObj(i -> man("kan" + i, post(i))).toArray(Nominee[]::new);
    private static final PersonId LI = Counts.who("li");
    private static final PersonId WANG = Counts.who("wang");

    private final Preparations village =
            Preparations.inVillage("2026-11-20").nominated(DAY, man("li", Post.CHAIR), man("wang", Post.MEMBER));

    @Test
    void registration_is_made_known_before_the_roll_is_posted_and_ends_by_the_polling_day() {
        village.when(registration(DAY, DAY.plusDays(7))).records(RegistrationAnnounced.class);
        village.when(registration(DAY, DAY)).records(RegistrationAnnounced.class);
        village.when(registration(DAY, DAY.minusDays(1))).doesNotFit("until", "before-it-begins");
        village.when(registration(DAY, POLLING)).records(RegistrationAnnounced.class);
        village.when(registration(DAY, POLLING.plusDays(1))).doesNotFit("until", "after-the-polling-day");
        village.given(village.roll(DAY));
        village.when(registration(DAY, DAY.plusDays(7))).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void EL_CAND_MEET_a_meeting_that_is_announced_for_the_polling_day_is_none_before_the_vote() {
        village.when(meeting(POLLING.minusDays(1), null)).passes("EL-CAND-MEET").records(VotersMeetingAnnounced.class);
        village.when(meeting(POLLING, null)).fails("EL-CAND-MEET", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        village.when(meeting(DAY.minusDays(1), null)).doesNotFit("meetingDay", "before-it-is-announced");
    }

    @Test
    void EL_CAND_MEET_to_announce_a_meeting_is_not_to_hold_it() {
        village.nominated(DAY, EIGHT).given(village.postBecause(DAY, EIGHT));
        village.given(meeting(POLLING.minusDays(1), null));
        assertThat(village.docket().duties().owes(MEET_VOTERS)).isTrue();
        assertThat(village.docket().slate().metOn()).isNull();
    }

    @Test
    void PII_PUB_age_education_and_affiliation_are_made_known_of_those_alone_who_agreed() {
        var described = village.when(describing(profile(LI, true), profile(WANG, true)))
                .passes("PII-PUB")
                .records(CandidatesDescribed.class);
        assertThat(described.candidates())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.profile()).isInstanceOfSatisfying(Sealed.Open.class, open -> {
                    assertThat(open.person()).isEqualTo(one.person());
                    assertThat(open.value()).isEqualTo(new Profile(46, Education.COLLEGE, Affiliation.PARTY_MEMBER));
                }));
        village.when(describing(profile(LI, true), profile(WANG, false)))
                .fails("PII-PUB", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
    }

    @Test
    void nobody_is_described_who_was_not_nominated_or_twice() {
        village.when(describing()).doesNotFit("profiles", "nobody");
        village.when(describing(profile(LI, true), profile(LI, true))).doesNotFit("profiles", "person-twice");
        village.when(describing(profile(Counts.who("zhao"), true))).doesNotFit("profiles", "not-nominated");
        var before = Preparations.inVillage("2026-11-20");
        before.when(describing(profile(LI, true))).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void no_message_tells_what_is_said_of_somebody() {
        assertThat(describing(profile(LI, true))).asString().doesNotContain("46", "COLLEGE", "PARTY_MEMBER");
    }

    private static Post post(int number) {
        return number < 2 ? Post.CHAIR : number < 4 ? Post.VICE_CHAIR : Post.MEMBER;
    }

    private AnnounceRegistration registration(LocalDate from, LocalDate until) {
        return new AnnounceRegistration(
                village.id(), DAY, "年满十八周岁的村民", from, until, "村委会", "居民身份证、户口簿", "0812-3356789", List.of(), null);
    }

    private AnnounceVotersMeeting meeting(LocalDate day, @Nullable String reason) {
        return new AnnounceVotersMeeting(village.id(), DAY, day, "19:30", "村委会广场", List.of(), reason);
    }

    private DescribeCandidates describing(CandidateProfile... profiles) {
        return new DescribeCandidates(village.id(), DAY, Arrays.asList(profiles), List.of(), null);
    }

    private static CandidateProfile profile(PersonId person, boolean agreed) {
        return new CandidateProfile(person, 46, Education.COLLEGE, Affiliation.PARTY_MEMBER, agreed);
    }
}
