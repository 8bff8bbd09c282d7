package org.gongyi.app.recall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.demo.PlayedElection;
import org.gongyi.command.ActRefused;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.ledger.LedgerQuery.EntriesOf;
import org.gongyi.contract.ledger.LedgerQuery.RawEntry;
import org.gongyi.contract.recall.Electorate;
import org.gongyi.contract.recall.RecallCommand.PetitionRecall;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallStage;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.web.recall.ElectorateBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A recall in a village whose general election, with its roll of persons, is on the ledger: what is told
/// of it is held against them.
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecallPrecedentsTest {

    private static final int VOTERS = 1046;
    private static final int A_FIFTH = 210;
    private static final Signatures NOBODY = new Signatures(0, 0, 0, 0);

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Recorder recorder;

    @Autowired
    private QueryGateway queries;

    @Autowired
    private ElectorateBook electorates;

    @Autowired
    private Clock clock;

    private LocalDate today;

    @BeforeAll
    void an_election_is_played() {
        PlayedElection.in(ledger);
        CaughtUp.with(ledger);
        today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void the_form_is_filled_in_with_the_mode_and_the_lists_of_the_last_general_election() {
        var known = electorates.of(PlayedElection.VILLAGE, today).orElseThrow();
        assertThat(known.mode()).isEqualTo(VotingMode.ALL_VOTERS);
        assertThat(known.voters()).isEqualTo(VOTERS);
    }

    @Test
    void another_mode_than_that_of_the_election_is_refused() {
        assertThat(refused(petition("bamode0001", VotingMode.HOUSEHOLDS, VOTERS, NOBODY, List.of(1))))
                .isEqualTo(new Refusal.DoesNotFit("electorate", "not-as-elected"));
    }

    @Test
    void REC_ELECTORATE_another_number_of_voters_asks_why() {
        var refused = refused(petition("bavoters01", VotingMode.ALL_VOTERS, VOTERS - 1, NOBODY, List.of(1)));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Refusal.ReasonNeeded.class,
                        needed -> assertThat(needed.checks()).anySatisfy(check -> {
                            assertThat(check.rule()).isEqualTo("REC-ELECTORATE");
                            assertThat(check.passed()).isFalse();
                            assertThat(check.numbers()).containsEntry("known-voters", (long) VOTERS);
                        }));
    }

    @Test
    void nobody_signs_twice_or_without_being_on_the_roll() {
        assertThat(refused(petition("batwice001", VotingMode.ALL_VOTERS, VOTERS, NOBODY, List.of(3, 4, 3))))
                .isEqualTo(new Refusal.DoesNotFit("signers", "number-twice"));
        assertThat(refused(petition("baabsent01", VotingMode.ALL_VOTERS, VOTERS, NOBODY, List.of(3, 9_999))))
                .isEqualTo(new Refusal.DoesNotFit("signers", "not-on-the-roll"));
    }

    @Test
    void EL_RECALL_PET_V_a_fifth_of_the_roll_is_enough_and_the_record_names_no_number() {
        var few = petition("bafew00001", VotingMode.ALL_VOTERS, VOTERS, NOBODY, numbers(A_FIFTH - 1));
        var enough = petition("baenough01", VotingMode.ALL_VOTERS, VOTERS, NOBODY, numbers(A_FIFTH));
        recorder.record(few, committee());
        recorder.record(enough, committee());
        CaughtUp.with(ledger);
        assertThat(stage(few.recall())).isEqualTo(RecallStage.WITHOUT_EFFECT);
        assertThat(stage(enough.recall())).isEqualTo(RecallStage.PETITIONED);
        var entry = entry(enough.recall());
        assertThat(entry).contains("\"voters\":" + A_FIFTH).doesNotContain("signers");
    }

    private Refusal refused(PetitionRecall act) {
        var refused = catchThrowableOfType(ActRefused.class, () -> recorder.record(act, committee()));
        return (Refusal) refused.getDetails().orElseThrow();
    }

    private RecallStage stage(RecallId recall) {
        return queries.query(new RecallQuery.Of(recall), ResponseTypes.optionalInstanceOf(RecallView.class))
                .join()
                .orElseThrow()
                .stage();
    }

    private String entry(RecallId recall) {
        return queries
                .query(
                        new EntriesOf("recall/" + recall.value(), -1, 1),
                        ResponseTypes.multipleInstancesOf(RawEntry.class))
                .join()
                .stream()
                .map(one -> new String(one.bytes(), UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> numbers(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static Actor committee() {
        return new Actor(Office.COMMITTEE, PlayedElection.CHAIR, PlayedElection.VILLAGE.value());
    }

    private PetitionRecall petition(
            String name, VotingMode mode, int voters, Signatures signed, List<Integer> signers) {
        return new PetitionRecall(
                new RecallId(PlayedElection.VILLAGE + "-" + name),
                today,
                PlayedElection.CHAIR,
                new Electorate(mode, voters, 0, 0, 0),
                signed,
                signers,
                "三个月没有公开账目",
                null,
                List.of(),
                null);
    }
}
