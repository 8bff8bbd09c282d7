package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Counts.box;
import static org.gongyi.command.election.Counts.clear;
import static org.gongyi.command.election.Counts.man;
import static org.gongyi.command.election.Preparations.GUANGZHOU;
import static org.gongyi.command.election.Preparations.SHANGHAI;
import static org.gongyi.command.election.Preparations.ZHEJIANG;
import static org.gongyi.command.election.Preparations.day;
import static org.gongyi.contract.election.ElectionSettlement.MEET_VOTERS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongyi.command.Story;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.CandidacyEvent.CandidatesMetVoters;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.junit.jupiter.api.Test;

/// Candidates meet the voters before the day of the vote, tell what they will do and answer questions.
class VotersMeetingTest {

    private static final Nominee[] EIGHT =
            IntStream.range(0, 8).mapToObj(i -> man("li" + i, post(i))).toArray(Nominee[]::new);
    private static final LocalDate DAY = day("2026-11-20");

    @Test
    void EL_CAND_MEET_is_owed_from_the_posting_until_the_day_before_the_vote() {
        for (var there : List.of(posted("2026-11-20"), posted("2018-12-28"), posted("2018-12-29"))) {
            var eve = there.polling().minusDays(1);
            assertThat(there.docket().duties().open()).containsEntry(MEET_VOTERS, eve);
            there.when(there.meet(eve, null)).passes("EL-CAND-MEET").records(CandidatesMetVoters.class);
            there.given(there.meet(eve, null));
            assertThat(there.docket().duties().owes(MEET_VOTERS)).isFalse();
        }
    }

    @Test
    void EL_CAND_MEET_on_the_day_of_the_vote_is_no_meeting_before_it() {
        var there = posted("2026-11-20");
        there.when(there.meet(DAY, null)).fails("EL-CAND-MEET", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        there.given(there.meet(DAY, "投票前一小时"));
        assertThat(there.docket().duties().owes(MEET_VOTERS)).isTrue();
        assertThat(there.docket().slate().metOn()).isNull();
    }

    @Test
    void EL_CAND_MEET_the_count_asks_for_it() {
        var unmet = Counts.inVillage().unmet().arranged();
        unmet.when(unmet.count(clear(1, 600)))
                .fails("EL-CAND-MEET", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        unmet.when(unmet.because(unmet.count(clear(1, 600)))).records(ResultAnnounced.class);
        var met = Counts.inVillage().arranged();
        met.when(met.count(clear(1, 600))).passes("EL-CAND-MEET").records(ResultAnnounced.class);
    }

    @Test
    void EL_CAND_MEET_who_posts_on_the_day_of_the_vote_has_no_day_left_and_owes_none_that_is_past() {
        var there = Preparations.inVillage("2026-11-20").nominated(DAY.minusDays(9), EIGHT);
        there.when(there.post(DAY.minusDays(1), EIGHT)).records(CandidatesPublished.class);
        assertThat(there.when(there.post(DAY.minusDays(1), EIGHT))
                        .duty(MEET_VOTERS)
                        .due())
                .isEqualTo(DAY.minusDays(1));
        var late = there.when(there.postBecause(DAY, EIGHT)).fails("EL-CAND-MEET", OnFail.WARN);
        assertThat(late.records(CandidatesPublished.class).findings().duties()).isEmpty();
    }

    @Test
    void EL_CAND_MEET_another_day_of_the_vote_moves_the_last_day_with_it() {
        var there = posted("2026-11-20");
        var calls = Callings.in(there.story());
        there.given(calls.postpone(DAY.minusDays(5), DAY.plusDays(10), null, "暴雨"));
        assertThat(there.docket().duties().open()).containsEntry(MEET_VOTERS, DAY.plusDays(9));
    }

    @Test
    void EL_CAND_MEET_in_communities_since_2026() {
        var young = Preparations.inCommunity(GUANGZHOU, "2026-11-20").nominated(DAY.minusDays(9), EIGHT);
        assertThat(young.when(young.post(DAY.minusDays(9), EIGHT))
                        .duty(MEET_VOTERS)
                        .due())
                .isEqualTo(DAY.minusDays(1));
        var old = Preparations.inCommunity(GUANGZHOU, "2025-12-31").nominated(day("2025-12-20"), EIGHT);
        assertThat(old.when(old.post(day("2025-12-20"), EIGHT))
                        .isNotWeighedBy("EL-CAND-MEET")
                        .records(CandidatesPublished.class)
                        .findings()
                        .duties())
                .isEmpty();
    }

    @Test
    void EL_CAND_QUIET_in_shanghai_and_zhejiang_nobody_is_presented_on_the_day_of_the_vote() {
        for (var place : List.of(SHANGHAI, ZHEJIANG)) {
            var there = posted(Preparations.inVillage(place, "2026-11-20"));
            there.when(there.meet(DAY, null)).fails("EL-CAND-QUIET", OnFail.WARN);
            there.when(there.meet(DAY.minusDays(1), null)).passes("EL-CAND-QUIET");
        }
        var sichuan = posted("2026-11-20");
        sichuan.when(sichuan.meet(DAY, null)).isNotWeighedBy("EL-CAND-QUIET");
    }

    @Test
    void EL_NOCAND_where_people_are_elected_without_a_list_nobody_is_asked_for_a_meeting() {
        var there = Counts.in(Story.inVillage(ZHEJIANG)).withoutList().arranged();
        there.when(there.because(there.count(box(600))))
                .isNotWeighedBy("EL-CAND-MEET")
                .isNotWeighedBy("EL-CAND-DIFF");
    }

    @Test
    void EL_NOCAND_in_henan_an_assembly_agreed_to_elect_without_a_list() {
        var henan = Counts.in(Story.inVillage(Preparations.HENAN));
        var agreed = henan.withoutList().arranged();
        agreed.when(agreed.because(agreed.count(box(600)))).passes("EL-NOCAND");
        var alone = Counts.in(Story.inVillage(Preparations.HENAN))
                .withoutList()
                .withoutMethod()
                .arranged();
        alone.when(alone.because(alone.count(box(600)))).fails("EL-NOCAND", OnFail.WARN);
    }

    @Test
    void EL_CAND_DIFF_elsewhere_a_vote_without_a_list_needs_a_reason() {
        var there = Counts.inVillage().withoutList().arranged();
        there.when(there.because(there.count(box(600)))).fails("EL-CAND-DIFF", OnFail.WARN);
    }

    private static Post post(int number) {
        return number < 2 ? Post.CHAIR : number < 4 ? Post.VICE_CHAIR : Post.MEMBER;
    }

    private static Preparations posted(String polling) {
        return posted(Preparations.inVillage(polling));
    }

    private static Preparations posted(Preparations there) {
        var day = there.polling().minusDays(9);
        return there.nominated(day, EIGHT).given(there.postBecause(day, EIGHT));
    }
}
