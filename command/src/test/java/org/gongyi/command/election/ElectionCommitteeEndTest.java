package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Outcome;
import org.gongyi.command.Sittings;
import org.gongyi.command.Story;
import org.gongyi.command.election.Election.State;
import org.gongyi.command.election.Election.State.Known;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.Confidence;
import org.gongyi.command.rule.Consequence;
import org.gongyi.command.rule.Law;
import org.gongyi.command.rule.LawInForce;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CandidacyEvent.NomineePutForward;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFilled;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFormed;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.HandoverAct.ArchiveBallots;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.LeavingCause;
import org.gongyi.contract.election.Nominator;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.ResultAct.FileResult;
import org.gongyi.contract.election.VotingMode;
import org.junit.jupiter.api.Test;

/// How a membership in the election committee ends: one nominated, or related to one who is; and all of it with the
/// handover.
class ElectionCommitteeEndTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate HANDED_OVER = LocalDate.of(2026, 11, 28);
    private static final PersonId NOMINATED = Callings.members().get(1).person();
    private static final PersonId RELATED = Callings.members().get(2).person();

    private final Callings acts = new Callings(Story.VILLAGE);

    @Test
    void who_leaves_for_a_nomination_was_nominated() {
        var docket = preparing().docket();
        assertThat(leaving(docket, NOMINATED, LeavingCause.NOMINATED)).isEmpty();
        assertThat(leaving(docket, RELATED, LeavingCause.NOMINATED)).contains(is("not-nominated"));
    }

    @Test
    void who_leaves_for_a_relative_has_one_who_was_nominated() {
        var docket = preparing().docket();
        assertThat(leaving(docket, RELATED, LeavingCause.RELATIVE_NOMINATED)).isEmpty();
        assertThat(leaving(docket, NOMINATED, LeavingCause.RELATIVE_NOMINATED)).contains(is("no-relative-nominated"));
    }

    @Test
    void nothing_happens_in_a_committee_before_it_was_formed() {
        assertThat(CommitteeMisfit.of(
                        acts.publish(DAY.minusDays(1), null, null),
                        preparing().docket(),
                        circumstances(Story.VILLAGE, CommunityKind.VILLAGE)))
                .contains(new Refusal.DoesNotFit("occurredOn", "before-it-was-formed"));
    }

    @Test
    void EL_COM_TERM_ends_with_the_day_of_the_handover() {
        assertThat(weighed(file(HANDED_OVER), Story.VILLAGE, CommunityKind.VILLAGE))
                .allMatch(Check::passed);
        var after = weighed(file(HANDED_OVER.plusDays(1)), Story.VILLAGE, CommunityKind.VILLAGE);
        assertThat(after)
                .singleElement()
                .satisfies(check -> assertThat(check.fails(OnFail.WARN)).isTrue());
        assertThat(weighed(file(HANDED_OVER.plusDays(1)), Story.COMMUNITY, CommunityKind.URBAN))
                .singleElement()
                .satisfies(check -> assertThat(check.fails(OnFail.WARN)).isTrue());
    }

    @Test
    void EL_COM_TERM_ballots_are_put_into_keeping_even_after_it() {
        var archive =
                new ArchiveBallots(acts.id(), HANDED_OVER.plusDays(1), DAY, "乡镇档案室", DAY.plusYears(5), List.of(), null);
        assertThat(weighed(archive, Story.VILLAGE, CommunityKind.VILLAGE)).isEmpty();
    }

    /// By a rule as the statutes have it; its row stands with the candidates.
    @Test
    void EL_COM_EXIT_nobody_who_was_nominated_fills_a_vacancy() {
        var docket = preparing().docket();
        assertThat(filling(docket, new Seat(NOMINATED, "姓名", Post.MEMBER))
                        .refuses(Refusal.Unlawful.class)
                        .checks())
                .singleElement()
                .satisfies(check -> assertThat(check.fails(OnFail.BLOCK)).isTrue());
        filling(docket, new Seat(new PersonId("p-x00001"), "姓名", Post.MEMBER))
                .passes("EL-COM-EXIT")
                .records(ElectionCommitteeFilled.class);
    }

    private Outcome<ElectionEvent> filling(Docket docket, Seat member) {
        var citation = new Citation("村民委员会组织法", "第十五条第三款", LocalDate.of(2026, 1, 1));
        var rule =
                new Rule("EL-COM-EXIT", "选举委员会成员的退出", Consequence.of(OnFail.BLOCK), Map.of(), citation, Confidence.T);
        var circumstances = circumstances(
                Story.VILLAGE, CommunityKind.VILLAGE, day -> new LawInForce("test", day, Map.of(rule.id(), rule)));
        var act = acts.fill(DAY.plusDays(20), member);
        return new Outcome<>(
                new CommitteeLaw(docket, circumstances, new Weighing(circumstances, act.occurredOn())).weigh(act));
    }

    private static List<Check> weighed(ElectionCommand act, CommunityCode place, CommunityKind kind) {
        var weighing = new Weighing(circumstances(place, kind), act.occurredOn());
        Course.guard(handedOver().docket(), act, weighing);
        return weighing.checks().stream()
                .filter(check -> check.rule().equals("EL-COM-TERM"))
                .toList();
    }

    private FileResult file(LocalDate day) {
        return new FileResult(acts.id(), day, "备案2号", 5, List.of(), null);
    }

    private Optional<Refusal> leaving(Docket docket, PersonId person, LeavingCause cause) {
        return CommitteeMisfit.of(
                acts.leave(DAY.plusDays(20), person, cause, 0),
                docket,
                circumstances(Story.VILLAGE, CommunityKind.VILLAGE));
    }

    private static Refusal is(String problem) {
        return new Refusal.DoesNotFit("cause", problem);
    }

    private static Circumstances circumstances(CommunityCode place, CommunityKind kind) {
        return circumstances(place, kind, Story.RULEBOOK.of(kind, place));
    }

    private static Circumstances circumstances(CommunityCode place, CommunityKind kind, Law law) {
        return new Circumstances(
                Actor.LEDGER,
                HANDED_OVER,
                law,
                Story.WORKING_DAYS,
                Roster.of(place, "样本社区", kind),
                Map.of(),
                Optional.empty());
    }

    /// Formed, and one member nominated who is a relative of another.
    private static Known preparing() {
        var acts = new Callings(Story.VILLAGE);
        var nominee = new Nominee(NOMINATED, "姓名", Sex.FEMALE, Post.MEMBER);
        return folded(
                new ElectionCalled(
                        acts.id(),
                        DAY.minusDays(5),
                        ElectionKind.GENERAL,
                        VotingMode.ALL_VOTERS,
                        Callings.FIVE,
                        DAY.plusDays(80),
                        DAY.plusYears(5),
                        null,
                        null,
                        false,
                        null,
                        List.of(),
                        fine()),
                new ElectionCommitteeFormed(
                        acts.id(),
                        DAY,
                        Callings.members(),
                        Sittings.representatives(DAY),
                        List.of(),
                        List.of(),
                        fine()),
                new NomineePutForward(
                        acts.id(),
                        DAY.plusDays(10),
                        nominee,
                        Nominator.VOTERS,
                        12,
                        List.of(RELATED),
                        List.of(),
                        fine()));
    }

    private static Known handedOver() {
        var before = preparing();
        return (Known) new Election()
                .evolve(
                        before,
                        new HandoverCompleted(
                                new Callings(Story.VILLAGE).id(),
                                HANDED_OVER,
                                List.of(),
                                HANDED_OVER,
                                null,
                                null,
                                null,
                                List.of(),
                                fine()),
                        Office.ELECTION_COMMITTEE);
    }

    private static Known folded(ElectionEvent... events) {
        var election = new Election();
        State state = election.initial();
        for (var event : events) state = election.evolve(state, event, Office.COMMITTEE);
        return (Known) state;
    }

    private static Findings fine() {
        return new Findings("test", List.of(), List.of(), null);
    }
}
