package org.gongyi.command.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.resolution.Acts.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongyi.command.Decision;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.Observation;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionCommand.AnswerObjection;
import org.gongyi.contract.resolution.ResolutionCommand.Classify;
import org.gongyi.contract.resolution.ResolutionCommand.Consult;
import org.gongyi.contract.resolution.ResolutionCommand.DiscloseOutcome;
import org.gongyi.contract.resolution.ResolutionCommand.DiscloseResolution;
import org.gongyi.contract.resolution.ResolutionCommand.NoteProgress;
import org.gongyi.contract.resolution.ResolutionCommand.Propose;
import org.gongyi.contract.resolution.ResolutionCommand.Resolve;
import org.gongyi.contract.resolution.ResolutionCommand.Review;
import org.gongyi.contract.resolution.ResolutionCommand.StartImplementation;
import org.gongyi.contract.resolution.ResolutionCommand.Withdraw;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Vote;
import org.junit.jupiter.api.Test;

/// What the guide offers is what the rules would take: an act is open when its specimen is not out of order, and every
/// act of a whole story was open when it was done.
class OpenActsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Story story =
            Story.inVillage().given(Register.bodies(Story.VILLAGE)).given(Register.people(Story.VILLAGE, 900, 300));
    private final Acts acts = Acts.in(story);

    @Test
    void every_act_of_a_whole_story_was_open_when_it_was_done() {
        story.given(acts.initiate(Matter.WELFARE, DAY));
        var path = List.of(
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, DAY),
                acts.propose(DAY),
                acts.supervise(Station.PROPOSAL, Observation.OBJECTION, DAY),
                new AnswerObjection(acts.id(), DAY, Station.PROPOSAL, "已补正", List.of(), null),
                acts.consult(DAY),
                acts.review(DAY),
                acts.resolve(
                        DAY, Body.VILLAGERS_ASSEMBLY, CountedBy.HOUSEHOLDS, meeting(300, 200), new Vote(150, 40, 10)),
                acts.disclose(DAY),
                acts.start(DAY, 8_000_000, DAY.plusDays(60)),
                acts.takeDown(DAY.plusDays(15)),
                acts.outcome(DAY.plusDays(70), 7_000_000));
        for (var act : path) {
            assertThat(open(act.occurredOn())).as("before %s", act).contains(act.getClass());
            story.given(act);
        }
    }

    @Test
    void a_new_matter_may_be_classified_proposed_or_withdrawn_and_not_decided() {
        story.given(acts.initiate(Matter.WELFARE, DAY));
        assertThat(open(DAY))
                .contains(Classify.class, Propose.class, Withdraw.class)
                .doesNotContain(
                        Consult.class,
                        Review.class,
                        Resolve.class,
                        DiscloseResolution.class,
                        StartImplementation.class,
                        NoteProgress.class,
                        DiscloseOutcome.class,
                        AnswerObjection.class);
    }

    private Set<Class<?>> open(LocalDate day) {
        return ResolutionSpecimens.of(acts.id().value(), day).stream()
                .filter(specimen -> !isOutOfOrder(specimen))
                .map(Object::getClass)
                .collect(Collectors.toSet());
    }

    private boolean isOutOfOrder(ResolutionCommand specimen) {
        return story.when(specimen).decision() instanceof Decision.Refused<?>(Refusal.OutOfOrder _);
    }
}
