package org.gongyi.command.estate;

import java.util.List;
import org.gongyi.command.Circumstances;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.Decider;
import org.gongyi.command.Decision;
import org.gongyi.command.estate.Estate.State.Blank;
import org.gongyi.command.estate.Estate.State.Kept;
import org.gongyi.command.estate.Registry.Vote;
import org.gongyi.command.privacy.PrivacyLaw;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.estate.EstateCommand;
import org.gongyi.contract.estate.EstateCommand.AnnounceOwnersResult;
import org.gongyi.contract.estate.EstateCommand.CallOwnersVote;
import org.gongyi.contract.estate.EstateCommand.CancelOwnersVote;
import org.gongyi.contract.estate.EstateCommand.DemandOwnersVote;
import org.gongyi.contract.estate.EstateCommand.FileOwnersCommittee;
import org.gongyi.contract.estate.EstateCommand.ListOwners;
import org.gongyi.contract.estate.EstateCommand.NoteEstateLapse;
import org.gongyi.contract.estate.EstateCommand.NoteOwnersCommittee;
import org.gongyi.contract.estate.EstateCommand.RecordOwnersBallots;
import org.gongyi.contract.estate.EstateCommand.RegisterEstate;
import org.gongyi.contract.estate.EstateCommand.ReviseEstate;
import org.gongyi.contract.estate.EstateCommand.SetUpGroup;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.estate.EstateEvent.EstateRegistered;
import org.gongyi.contract.estate.OwnersVoteStage;

/// An estate (小区、楼栋) whose owners govern it themselves.
///
/// With a property company they meet and elect a committee, without one they set up a group. The roster says who owns
/// how much; a vote is called against it, counted by area and by number of owners, and announced. Who voted how is
/// sealed, each ballot under its owner.
///
/// [EstateMisfit] says what can be at all, one `…Law` a part of the course what the law says, [Registry] what is
/// remembered.
public final class Estate implements Decider<EstateCommand, EstateEvent, Estate.State> {

    /// What the rules must remember.
    public sealed interface State {

        record Blank() implements State {}

        record Kept(Registry registry) implements State {}
    }

    @Override
    public State initial() {
        return new Blank();
    }

    @Override
    public Decision<EstateEvent> decide(EstateCommand act, State state, Circumstances circumstances) {
        return switch (state) {
            case Blank _ ->
                act instanceof RegisterEstate a
                        ? ScopeLaw.register(a, weighing(act, circumstances))
                        : Decision.refuse(new Refusal.Unknown(act.subject()));
            case Kept(var registry) ->
                !admits(registry, act)
                        ? Decision.refuse(new Refusal.OutOfOrder(
                                act.getClass().getSimpleName(), Kept.class.getSimpleName(), List.of()))
                        : new EstateMisfit(registry, circumstances.today())
                                .of(act)
                                .<Decision<EstateEvent>>map(Decision::refuse)
                                .orElseGet(() -> weigh(act, registry, circumstances));
        };
    }

    private static boolean admits(Registry registry, EstateCommand act) {
        return switch (act) {
            case RegisterEstate _ -> false;
            case ReviseEstate _, NoteEstateLapse _ -> true;
            case NoteOwnersCommittee _ -> registry.serviced();
            case SetUpGroup _ -> !registry.serviced();
            case ListOwners _ -> !registry.isVoting();
            case DemandOwnersVote _, CallOwnersVote _ -> !registry.owners().isEmpty();
            case RecordOwnersBallots _, CancelOwnersVote _ -> registry.isVoting();
            case AnnounceOwnersResult _ ->
                registry.votes().stream().anyMatch(vote -> vote.stage() == OwnersVoteStage.COUNTED);
            case FileOwnersCommittee _ -> registry.votes().stream().anyMatch(Vote::hasUnfiledCommittee);
        };
    }

    private static Weighing weighing(EstateCommand act, Circumstances circumstances) {
        return new Weighing(circumstances, act.occurredOn()).with(new PrivacyLaw(circumstances).ofReasoned(act));
    }

    private static Decision<EstateEvent> weigh(EstateCommand act, Registry registry, Circumstances circumstances) {
        var weighing = weighing(act, circumstances);
        return switch (act) {
            case RegisterEstate _ -> throw new IllegalStateException("an estate is registered once");
            case ReviseEstate a -> ScopeLaw.revise(a, registry, weighing);
            case NoteOwnersCommittee a -> ScopeLaw.committee(a, weighing);
            case SetUpGroup a -> ScopeLaw.setUp(a, weighing);
            case ListOwners a -> new RosterLaw(registry, weighing).list(a);
            case DemandOwnersVote a -> new CallLaw(registry, weighing).demand(a);
            case CallOwnersVote a -> new CallLaw(registry, weighing).call(a);
            case CancelOwnersVote a -> new CallLaw(registry, weighing).cancel(a);
            case RecordOwnersBallots a -> new BallotLaw(registry, weighing).record(a);
            case AnnounceOwnersResult a -> ResultLaw.announce(a, registry.vote(a.vote()), circumstances);
            case FileOwnersCommittee a -> ResultLaw.file(a, registry.vote(a.vote()), weighing);
            case NoteEstateLapse a ->
                weighing.conclude(
                        a.reason(),
                        f -> new EstateEvent.EstateDutyLapsed(a.estate(), a.occurredOn(), a.duty(), a.due(), f));
        };
    }

    @Override
    public State evolve(State state, EstateEvent event, Office by) {
        return switch (state) {
            case Blank s -> event instanceof EstateRegistered e ? new Kept(Registry.of(e)) : corrupt(s, event);
            case Kept(var registry) -> new Kept(registry.after(event));
        };
    }

    private static State corrupt(State state, EstateEvent event) {
        throw new CorruptHistory(state, event);
    }
}
