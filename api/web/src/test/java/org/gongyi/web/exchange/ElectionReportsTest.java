package org.gongyi.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.ActWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What others find in the report of an election.
class ElectionReportsTest {

    private static final Bilingual TEXTS = new Bilingual(new ActWords());
    private static final ElectionReports REPORTS = new ElectionReports(TEXTS, new Contests(TEXTS), new Notes(TEXTS));

    static Stream<ElectionView> elections() {
        return Stream.of(
                SampleElection.posted().view(),
                SampleElection.posted().voidVote().view(),
                SampleElection.posted().voidVote().again().view(),
                SampleElection.posted().voidVote().again().corrected().view(),
                SampleElection.posted()
                        .voidVote()
                        .again()
                        .corrected()
                        .calledFurther()
                        .view(),
                SampleElection.whole().view(),
                SampleElection.cascading(),
                SampleElection.overfull());
    }

    @ParameterizedTest
    @MethodSource("elections")
    void at_every_stage_it_is_valid_by_the_published_schema_in_village_and_city(ElectionView election) {
        for (var kind : CommunityKind.values()) NistSchema.valid(REPORTS.of(election, SampleElection.community(kind)));
    }

    @Test
    void the_schema_refuses_what_is_not_of_it() {
        var report = (ObjectNode) ActJson.written(report(SampleElection.whole().view()));

        assertThat(NistSchema.errors(report.deepCopy().put("Turnout", 345))).isNotEmpty();
        assertThat(NistSchema.errors(report.deepCopy().put("GeneratedDate", "yesterday")))
                .isNotEmpty();
        assertThat(NistSchema.errors(report.deepCopy().put("Status", "final"))).isNotEmpty();
    }

    @Test
    void a_reference_that_leads_nowhere_or_to_another_kind_is_found() {
        var report = whole();
        var contest = (ObjectNode) report.at("/Election/1/Contest/0");

        assertThat(NistSchema.misled(report)).isEmpty();
        contest.put("ElectionDistrictId", "p-maoxinghua");
        assertThat(NistSchema.misled(report)).containsExactly("ElectionDistrictId p-maoxinghua");
        contest.put("ElectionDistrictId", "nowhere");
        assertThat(NistSchema.misled(report)).containsExactly("ElectionDistrictId nowhere");
    }

    @Test
    void each_vote_is_an_election_of_its_own_and_a_further_ballot_a_runoff() {
        var report = whole();

        assertThat(texts(report, "/Election", "Type")).containsExactly("general", "general", "runoff");
        assertThat(texts(report, "/Election", "StartDate")).containsExactly("2026-10-18", "2026-10-28", "2026-11-07");
        assertThat(report.at("/Election/2/Name/Text/0/Content").asString())
                .isEqualTo("2026年村民委员会换届选举 · 第 3 次投票 · 2026-11-07");
        assertThat(report.at("/Election/2/Name/Text/1/Content").asString())
                .isEqualTo("2026 election of the Villagers’ committee · Vote 3 · 2026-11-07");
        assertThat(texts(report.at("/Election/2/Name"), "/Text", "Language")).containsExactly("zh", "en");
    }

    @Test
    void each_post_is_a_contest_with_its_seats_and_a_further_ballot_has_only_those_left() {
        var report = whole();

        assertThat(texts(report, "/Election/1/Contest", "@id")).containsExactly("vote-2-chair", "vote-2-member");
        assertThat(report.at("/Election/1/Contest/1/VotesAllowed").asInt()).isEqualTo(2);
        assertThat(report.at("/Election/1/Contest/1/NumberElected").asInt()).isEqualTo(2);
        assertThat(texts(report, "/Election/1/Contest", "VoteVariation")).containsExactly("majority", "n-of-m");
        assertThat(texts(report, "/Election/2/Contest", "@id")).containsExactly("vote-3-member");
        assertThat(report.at("/Election/2/Contest/0/VotesAllowed").asInt()).isEqualTo(1);
        assertThat(texts(report, "/Election/2/Contest", "VoteVariation")).containsExactly("plurality");
    }

    @Test
    void votes_stand_for_the_community_and_for_each_box_as_they_are_right_now() {
        var liao = selection(whole(), 1, 1, "vote-2-member-p-liaochenglin");

        assertThat(counts(liao, "total")).containsExactly(180, 160, 20);
        assertThat(texts(liao, "/VoteCounts", "GpUnitId").subList(0, 3))
                .containsExactly("community-510422103204", "vote-2-box-1", "vote-2-box-2");
    }

    @Test
    void votes_against_and_abstentions_are_told_apart_from_votes_in_favour() {
        var mao = selection(whole(), 1, 0, "vote-2-chair-p-maoxinghua");

        assertThat(counts(mao, "total")).containsExactly(230, 200, 30);
        assertThat(counts(mao, "against")).containsExactly(60, 60, 0);
        assertThat(counts(mao, "abstained")).containsExactly(28, 28, 0);
    }

    @Test
    void ballots_are_told_as_returned_outstanding_and_invalid() {
        var ballots = whole().at("/Election/1/BallotCounts");

        assertThat(ballots).hasSize(3);
        assertThat(ballots.at("/0/BallotsCast").asInt()).isEqualTo(345);
        assertThat(ballots.at("/0/BallotsOutstanding").asInt()).isEqualTo(15);
        assertThat(ballots.at("/0/BallotsRejected").asInt()).isEqualTo(3);
        assertThat(ballots.at("/2/BallotsCast").asInt()).isEqualTo(55);
    }

    @Test
    void more_ballots_than_were_given_out_leave_none_outstanding_and_are_told_in_words() {
        var report = json(SampleElection.overfull());

        assertThat(report.at("/Election/0/BallotCounts/0").has("BallotsOutstanding"))
                .isFalse();
        assertThat(report.at("/Notes").asString()).contains("收回 301 张，多于发出的 300 张", "301 ballots came back");
    }

    @Test
    void a_vote_without_effect_elects_nobody_and_says_so() {
        var report = whole();

        assertThat(texts(report, "/Election/0/CountStatus", "OtherType")).containsExactly("", "without-effect");
        assertThat(report.at("/Election/0/Candidate").valueStream())
                .noneMatch(candidate -> candidate.has("PostElectionStatus"));
        assertThat(report.at("/Notes").asString()).contains("第 1 次投票（2026-10-18）无效。", "without effect");
    }

    @Test
    void a_corrected_count_shows_what_was_announced_beside_what_is_right() {
        var report = whole();

        assertThat(texts(report, "/Election/1/CountStatus", "OtherType")).containsExactly("", "corrected");
        assertThat(report.at("/Notes").asString())
                .contains(
                        "2026-10-29更正第 2 次投票 2 号票箱",
                        "有效票 55 更正为 54",
                        "廖成林（委员）赞成 10 更正为 20",
                        "原因：=漏计一叠选票",
                        "廖成林 (Member), In favour: 10 became 20");
    }

    @Test
    void who_was_written_in_is_marked_and_counted_apart() {
        var report = whole();
        var written = selection(report, 1, 0, "vote-2-chair-p-luoxianbi");

        assertThat(written.at("/IsWriteIn").asBoolean()).isTrue();
        assertThat(report.at("/Election/1/Contest/0/OtherCounts/0/WriteIns").asInt())
                .isEqualTo(12);
        assertThat(report.at("/Election/1/Contest/1").at("/OtherCounts")).isEmpty();
    }

    @Test
    void what_became_of_everybody_is_told_vote_by_vote() {
        var report = whole();

        assertThat(status(report, 1, "vote-2-chair-p-maoxinghua")).isEqualTo("winner");
        assertThat(status(report, 1, "vote-2-chair-p-yangguolin")).isEqualTo("defeated");
        assertThat(status(report, 1, "vote-2-member-p-biyongcai")).isEqualTo("advanced-to-runoff");
        assertThat(status(report, 2, "vote-3-member-p-biyongcai")).isEqualTo("winner");
        assertThat(status(report, 2, "vote-3-member-p-liaochenglin")).isEqualTo("defeated");
        assertThat(candidate(report, 1, "vote-2-member-p-puxiangui")
                        .at("/PreElectionStatus")
                        .asString())
                .isEqualTo("withdrawn");
    }

    @Test
    void who_wins_by_votes_for_a_higher_post_is_a_winner_of_the_lower_one() {
        var report = json(SampleElection.cascading());

        var yang = selection(report, 0, 1, "vote-1-member-p-yangguolin");
        assertThat(status(report, 0, "vote-1-member-p-yangguolin")).isEqualTo("winner");
        assertThat(counts(yang, "total")).containsExactly(40, 40);
        assertThat(counts(yang, "in-favour-for-a-higher-post")).containsExactly(120);
    }

    @Test
    void how_final_it_is_follows_what_was_recorded_last() {
        var again = SampleElection.posted().voidVote().again();

        assertThat(json(SampleElection.posted().view()).at("/Status").asString())
                .isEqualTo("pre-election");
        assertThat(json(SampleElection.posted().voidVote().view()).at("/Status").asString())
                .isEqualTo("unofficial-partial");
        assertThat(json(again.view()).at("/Status").asString()).isEqualTo("unofficial-complete");
        assertThat(json(again.corrected().view()).at("/Status").asString()).isEqualTo("correction");
        assertThat(json(again.calledFurther().view()).at("/Status").asString()).isEqualTo("unofficial-partial");
        assertThat(whole().at("/Status").asString()).isEqualTo("certified");
    }

    @Test
    void boxes_are_units_of_the_community_under_the_places_they_stood_at() {
        var units = whole().at("/GpUnit");

        assertThat(texts(units, "", "@id"))
                .containsExactly(
                        "community-510422103204", "vote-1-box-1", "vote-2-box-1", "vote-2-box-2", "vote-3-box-1");
        assertThat(texts(units, "", "Type"))
                .containsExactly("village", "polling-place", "polling-place", "other", "polling-place");
        assertThat(units.at("/0/VotersRegistered").asInt()).isEqualTo(400);
        assertThat(units.at("/3/OtherType").asString()).isEqualTo("roving-box");
    }

    @Test
    void the_same_record_gives_the_same_bytes_and_names_the_entry_it_is_current_to() {
        var view = SampleElection.whole().view();

        assertThat(ActJson.bytes(report(view))).isEqualTo(ActJson.bytes(report(view)));
        assertThat(json(view).at("/GeneratedDate").asString()).isEqualTo("2026-11-09T08:21:07Z");
        assertThat(texts(json(view), "/ExternalIdentifier", "Value"))
                .containsExactly(SampleElection.ID.value(), Long.toString(view.position()));
    }

    private static Nist.ElectionReport report(ElectionView view) {
        return REPORTS.of(view, SampleElection.community(CommunityKind.VILLAGE));
    }

    private static JsonNode json(ElectionView view) {
        return ActJson.written(report(view));
    }

    private static JsonNode whole() {
        return json(SampleElection.whole().view());
    }

    private static JsonNode selection(JsonNode report, int vote, int contest, String candidate) {
        return report.at("/Election/%d/Contest/%d/ContestSelection".formatted(vote, contest))
                .valueStream()
                .filter(one -> one.at("/CandidateIds/0").asString().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode candidate(JsonNode report, int vote, String id) {
        return report.at("/Election/%d/Candidate".formatted(vote))
                .valueStream()
                .filter(one -> one.at("/@id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String status(JsonNode report, int vote, String id) {
        return candidate(report, vote, id).at("/PostElectionStatus").asString();
    }

    /// Of votes of that type, `total` or the name of another one.
    private static List<Integer> counts(JsonNode selection, String type) {
        return selection
                .at("/VoteCounts")
                .valueStream()
                .filter(one -> type.equals(one.at("/Type").asString())
                        || type.equals(one.at("/OtherType").asString()))
                .map(one -> one.at("/Count").asInt())
                .toList();
    }

    private static List<String> texts(JsonNode node, String array, String field) {
        return node.at(array)
                .valueStream()
                .map(one -> one.path(field).asString(""))
                .toList();
    }
}
