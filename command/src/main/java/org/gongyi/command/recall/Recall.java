package org.gongyi.command.recall;

import java.util.List;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.Decider;
import org.gongyi.command.Decision;
import org.gongyi.command.privacy.PrivacyLaw;
import org.gongyi.command.recall.Recall.State.Blank;
import org.gongyi.command.recall.Recall.State.Called;
import org.gongyi.command.recall.Recall.State.Decided;
import org.gongyi.command.recall.Recall.State.Demanded;
import org.gongyi.command.recall.Recall.State.Ended;
import org.gongyi.command.recall.Recall.State.Known;
import org.gongyi.command.recall.Recall.State.Raised;
import org.gongyi.command.roll.Signed;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.recall.RecallCommand;
import org.gongyi.contract.recall.RecallCommand.AnnounceRecallVote;
import org.gongyi.contract.recall.RecallCommand.CallRecallVote;
import org.gongyi.contract.recall.RecallCommand.EndRecall;
import org.gongyi.contract.recall.RecallCommand.HearDefence;
import org.gongyi.contract.recall.RecallCommand.NoteRecallLapse;
import org.gongyi.contract.recall.RecallCommand.PetitionRecall;
import org.gongyi.contract.recall.RecallCommand.SuggestRecall;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallEvent.DefenceHeard;
import org.gongyi.contract.recall.RecallEvent.RecallDutyLapsed;
import org.gongyi.contract.recall.RecallEvent.RecallEnded;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.recall.RecallEvent.RecallSuggested;
import org.gongyi.contract.recall.RecallEvent.RecallVoteCalled;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.contract.recall.RecallSettlement;

/// The recall of one member of a committee (罢免).
///
/// Enough voters or representatives ask for it, the member can answer, those who elected vote in the way they elected.
/// A township can suggest and never decides: there is no act by which it could. Who is recalled leaves the office by an
/// entry in the register, which names the vote; whoever has left it before is not voted on any more.
public final class Recall implements Decider<RecallCommand, RecallEvent, Recall.State> {

    /// What the rules must remember.
    public sealed interface State {

        record Blank() implements State {}

        sealed interface Known extends State {
            Petition petition();
        }

        /// Suggested, or asked for by too few.
        record Raised(Petition petition) implements Known {}

        /// To be voted on.
        record Demanded(Petition petition) implements Known {}

        /// The day of the vote is set.
        record Called(Petition petition) implements Known {}

        /// Voted on with effect.
        record Decided(Petition petition) implements Known {}

        /// The member left before the vote.
        record Ended(Petition petition) implements Known {}
    }

    @Override
    public State initial() {
        return new Blank();
    }

    @Override
    public Decision<RecallEvent> decide(RecallCommand act, State state, Circumstances circumstances) {
        if (!admits(state, act)) return outOfOrder(act, state);
        return RecallMisfit.of(act, state, circumstances)
                .<Decision<RecallEvent>>map(Decision::refuse)
                .orElseGet(() -> weigh(act, state, circumstances));
    }

    private static boolean admits(State state, RecallCommand act) {
        return switch (act) {
            case SuggestRecall _ -> state instanceof Blank;
            case PetitionRecall _ -> state instanceof Blank || state instanceof Raised;
            case HearDefence _, CallRecallVote _ -> state instanceof Demanded || state instanceof Called;
            case AnnounceRecallVote _ -> state instanceof Called;
            case EndRecall _ -> state instanceof Raised || state instanceof Demanded || state instanceof Called;
            case NoteRecallLapse _ -> state instanceof Known;
        };
    }

    private static Decision<RecallEvent> weigh(RecallCommand act, State state, Circumstances circumstances) {
        var weighing =
                new Weighing(circumstances, act.occurredOn()).with(new PrivacyLaw(circumstances).ofReasoned(act));
        var roster = circumstances.roster();
        return switch (act) {
            case SuggestRecall a -> petitionLaw(circumstances, weighing).suggest(a);
            case PetitionRecall a -> petitionLaw(circumstances, weighing).petition(a);
            case HearDefence a -> new RecallLaw(petition(state), roster, weighing).hear(a);
            case CallRecallVote a -> new RecallLaw(petition(state), roster, weighing).call(a);
            case AnnounceRecallVote a -> new RecallLaw(petition(state), roster, weighing).announce(a);
            case EndRecall a -> new RecallLaw(petition(state), roster, weighing).end(a);
            case NoteRecallLapse a -> new RecallLaw(petition(state), roster, weighing).lapse(a);
        };
    }

    private static PetitionLaw petitionLaw(Circumstances circumstances, Weighing weighing) {
        var around = circumstances.surroundings();
        return new PetitionLaw(
                circumstances.roster(),
                around.find(Precedents.class).orElse(Precedents.NONE),
                around.find(Signed.class),
                weighing);
    }

    private static Petition petition(State state) {
        return ((Known) state).petition();
    }

    private static Decision<RecallEvent> outOfOrder(RecallCommand act, State state) {
        return Decision.refuse(
                state instanceof Blank
                        ? new Refusal.Unknown(act.subject())
                        : new Refusal.OutOfOrder(
                                act.getClass().getSimpleName(), state.getClass().getSimpleName(), List.of()));
    }

    @Override
    public State evolve(State state, RecallEvent event, Office by) {
        return switch (event) {
            case RecallSuggested e when state instanceof Blank -> raised(Petition.of(e), e);
            case RecallPetitioned e
            when state instanceof Blank || state instanceof Raised -> raised(Petition.of(e, earlier(state)), e);
            case DefenceHeard e
            when state instanceof Demanded s -> new Demanded(s.petition().after(e));
            case DefenceHeard e
            when state instanceof Called s -> new Called(s.petition().after(e));
            case RecallVoteCalled e
            when state instanceof Known s -> new Called(s.petition().after(e));
            case RecallVoted e
            when state instanceof Called s -> voted(s.petition().after(e), e);
            case RecallEnded e
            when state instanceof Known s -> new Ended(s.petition().after(e));
            case RecallDutyLapsed e
            when state instanceof Known s -> lapsed(s, s.petition().after(e));
            default -> throw new CorruptHistory(state, event);
        };
    }

    private static Optional<Petition> earlier(State state) {
        return state instanceof Known s ? Optional.of(s.petition()) : Optional.empty();
    }

    /// What must be voted on owes the vote where the place sets a limit; where none does, enough signatures are enough.
    private static Known raised(Petition petition, RecallEvent event) {
        var asked = event instanceof RecallPetitioned e && e.findings().isPassed();
        return asked || petition.duties().owes(RecallSettlement.VOTE_ON_RECALL)
                ? new Demanded(petition)
                : new Raised(petition);
    }

    /// A vote without effect is held again.
    private static Known voted(Petition petition, RecallVoted e) {
        return e.findings().isEffective() ? new Decided(petition) : new Demanded(petition);
    }

    private static Known lapsed(Known state, Petition petition) {
        return switch (state) {
            case Raised _ -> new Raised(petition);
            case Demanded _ -> new Demanded(petition);
            case Called _ -> new Called(petition);
            case Decided _ -> new Decided(petition);
            case Ended _ -> new Ended(petition);
        };
    }
}
