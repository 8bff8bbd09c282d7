package org.gongyi.command.roll;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.Decider;
import org.gongyi.command.Decision;
import org.gongyi.command.election.Brief;
import org.gongyi.command.roll.VoterRoll.State.Blank;
import org.gongyi.command.roll.VoterRoll.State.Kept;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.command.weighing.WrongRows;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.roll.RollCommand;
import org.gongyi.contract.roll.RollCommand.RegisterVoters;
import org.gongyi.contract.roll.RollCommand.StrikeVoters;
import org.gongyi.contract.roll.RollEvent;
import org.gongyi.contract.roll.RollEvent.VotersRegistered;

/// The roll of the voters of one election, person by person (登记参加选举的村民名单).
///
/// It is kept from the call of the election until the vote. Once it is posted nothing changes but by an objection or a
/// decision, after the vote nothing at all. Who is on it is sealed in its entries; what the rules remember is how many,
/// and on what ground.
public final class VoterRoll implements Decider<RollCommand, RollEvent, VoterRoll.State> {

    /// What the rules must remember.
    public sealed interface State {

        record Blank() implements State {}

        record Kept(Book book) implements State {}
    }

    @Override
    public State initial() {
        return new Blank();
    }

    @Override
    public Decision<RollEvent> decide(RollCommand act, State state, Circumstances circumstances) {
        var election = circumstances.surroundings().find(Brief.class);
        if (election.isEmpty()) return Decision.refuse(new Refusal.Unknown(act.subject()));
        if (!election.get().isOpen() || (act instanceof StrikeVoters && state instanceof Blank))
            return Decision.refuse(new Refusal.OutOfOrder(
                    act.getClass().getSimpleName(), state.getClass().getSimpleName(), List.of()));
        var listed = circumstances.surroundings().find(Listed.class).orElse(Listed.NOBODY);
        return misfit(act, election.get(), listed)
                .<Decision<RollEvent>>map(Decision::refuse)
                .orElseGet(() -> weigh(act, book(state), election.get(), listed, circumstances));
    }

    /// What an act cannot say, whatever the law.
    private static Optional<Refusal> misfit(RollCommand act, Brief election, Listed listed) {
        if (act.occurredOn().isAfter(election.pollingDay())) return is("occurredOn", "after-the-polling-day");
        if (act.objection() != null && !election.objections().contains(act.objection()))
            return is("objection", "no-objection");
        if (election.postedOn() != null && act.objection() == null && act.decision() == null)
            return is("decision", "roll-is-posted");
        return switch (act) {
            case RegisterVoters a when a.voters().isEmpty() -> is("voters", "nobody");
            case RegisterVoters _ -> Optional.empty();
            case StrikeVoters a when a.numbers().isEmpty() -> is("numbers", "nobody");
            case StrikeVoters a
            when new HashSet<>(a.numbers()).size() < a.numbers().size() -> is("numbers", "number-twice");
            case StrikeVoters a
            when !listed.numbers().keySet().containsAll(a.numbers()) -> is("numbers", "not-on-the-roll");
            case StrikeVoters _ -> Optional.empty();
        };
    }

    private static Decision<RollEvent> weigh(
            RollCommand act, Book book, Brief election, Listed listed, Circumstances circumstances) {
        var weighing = new Weighing(circumstances, act.occurredOn());
        if (election.postedOn() != null) settled(act, election.postedOn(), weighing);
        return switch (act) {
            case RegisterVoters a -> new RegisteringLaw(election, listed, book, weighing, new WrongRows()).register(a);
            case StrikeVoters a -> new StrikingLaw(listed, book, weighing).strike(a);
        };
    }

    /// When the last objection that could come in must be decided, the roll is final; a change after that says why.
    private static void settled(RollCommand act, LocalDate posted, Weighing weighing) {
        weighing.rule("EL-ROLL-OBJ5")
                .flatMap(objecting -> weighing.rule("EL-ROLL-DEC3")
                        .map(deciding -> weighing.lastDay(weighing.lastDay(posted, objecting.days()), deciding.days())))
                .ifPresent(last -> weighing.guard(
                        "EL-ROLL-ORDER",
                        !act.occurredOn().isAfter(last),
                        "名单 %s 公布，最迟 %s 确定，此后变动须说明理由".formatted(posted, last),
                        new Figure("people", "变动人数", size(act))));
    }

    private static int size(RollCommand act) {
        return switch (act) {
            case RegisterVoters a -> a.voters().size();
            case StrikeVoters a -> a.numbers().size();
        };
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }

    /// The book in a state; empty where nothing is recorded.
    public static Book book(State state) {
        return switch (state) {
            case Blank _ -> Book.EMPTY;
            case Kept(var book) -> book;
        };
    }

    @Override
    public State evolve(State state, RollEvent event, Office by) {
        var book = book(state);
        var follows = switch (event) {
            case VotersRegistered e -> e.first() == book.last() + 1;
            case RollEvent.VotersStruck _ -> state instanceof Kept;
        };
        if (!follows) throw new CorruptHistory(state, event);
        return new Kept(book.after(event));
    }
}
