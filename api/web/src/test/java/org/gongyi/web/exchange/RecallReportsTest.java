package org.gongyi.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.gongyi.contract.CommunityKind;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.ActWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/// What others find in the report of a recall.
class RecallReportsTest {

    private static final RecallReports REPORTS = new RecallReports(new Bilingual(new ActWords()));

    @ParameterizedTest
    @EnumSource(CommunityKind.class)
    void at_every_stage_it_is_valid_by_the_published_schema(CommunityKind kind) {
        var community = SampleElection.community(kind);
        for (var sample : List.of(
                SampleRecall.petitioned(),
                SampleRecall.petitioned().called(),
                SampleRecall.recalled(),
                SampleRecall.kept(),
                SampleRecall.withoutEffect())) NistSchema.valid(REPORTS.of(sample.view(), community));
    }

    @Test
    void before_a_vote_is_called_there_is_nothing_to_vote_on() {
        var report = json(SampleRecall.petitioned());

        assertThat(report.at("/Election")).isEmpty();
        assertThat(report.at("/Status").asString()).isEqualTo("pre-election");
        assertThat(report.at("/GpUnit/0/VotersRegistered").asInt()).isEqualTo(400);
    }

    @Test
    void where_households_elect_no_number_of_voters_is_made_up() {
        assertThat(json(SampleRecall.ofHouseholds()).at("/GpUnit/0").has("VotersRegistered"))
                .isFalse();
    }

    @Test
    void a_vote_that_is_called_has_its_boxes_and_no_numbers() {
        var election = json(SampleRecall.petitioned().called()).at("/Election/0");

        assertThat(election.at("/StartDate").asString()).isEqualTo("2027-06-06");
        assertThat(election.at("/BallotCounts")).isEmpty();
        assertThat(election.at("/CountStatus/0/Status").asString()).isEqualTo("not-processed");
        assertThat(election.at("/Contest/0/TotalSubUnits").asInt()).isEqualTo(1);
    }

    @Test
    void it_is_a_retention_contest_of_votes_for_against_and_abstentions() {
        var contest = json(SampleRecall.recalled()).at("/Election/0/Contest/0");

        assertThat(contest.at("/@type").asString()).isEqualTo("ElectionResults.RetentionContest");
        assertThat(contest.at("/Type").asString()).isEqualTo("recall");
        assertThat(contest.at("/Name").asString()).isEqualTo("罢免毛兴华（2027-05-10）");
        assertThat(contest.at("/ContestSelection").valueStream())
                .extracting(
                        one -> one.at("/Selection/Text/1/Content").asString(),
                        one -> one.at("/VoteCounts/0/Count").asInt(),
                        one -> one.at("/VoteCounts/1/GpUnitId").asString())
                .containsExactly(
                        tuple("For the recall", 180, "vote-1-box-1"),
                        tuple("Against the recall", 110, "vote-1-box-1"),
                        tuple("Abstained", 8, "vote-1-box-1"));
    }

    @Test
    void who_stays_in_office_wins_and_who_is_recalled_is_defeated() {
        var status = "/Election/0/Candidate/0/PostElectionStatus";

        assertThat(json(SampleRecall.recalled()).at(status).asString()).isEqualTo("defeated");
        assertThat(json(SampleRecall.kept()).at(status).asString()).isEqualTo("winner");
    }

    @Test
    void a_vote_without_effect_leaves_nobody_defeated_and_says_so() {
        var report = json(SampleRecall.withoutEffect());

        assertThat(report.at("/Election/0/Candidate/0").has("PostElectionStatus"))
                .isFalse();
        assertThat(report.at("/Election/0/CountStatus/1/OtherType").asString()).isEqualTo("without-effect");
        assertThat(report.at("/Notes").asString()).contains("罢免投票无效", "without effect");
    }

    private static JsonNode json(SampleRecall sample) {
        return ActJson.written(REPORTS.of(sample.view(), SampleElection.community(CommunityKind.VILLAGE)));
    }
}
