package org.gongyi.command.community;

import java.util.List;
import org.gongyi.command.Circumstances;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.Decider;
import org.gongyi.command.Decision;
import org.gongyi.command.community.Community.State.Registered;
import org.gongyi.command.community.Community.State.Unregistered;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.RegisterCommunity;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.CommunityRegistered;

/// The register of a community: its bodies, its numbers, who holds which office, each from its day on.
///
/// A body is seated as a whole for a term; single seats are taken and left within it. Nobody appoints a committee, and
/// nobody sits in the committee and in the body that supervises it. What is entered for an earlier day changes no
/// meeting that was already judged: the numbers it was judged by are in its own record.
///
/// [Misfit] says what cannot be entered at all, [Filing] what each act leads to, [Changes] what an event changes.
public final class Community implements Decider<CommunityCommand, CommunityEvent, Community.State> {

    public sealed interface State {
        record Unregistered() implements State {}

        record Registered(Roster roster, MeetingBook meetings, OfficeBook offices) implements State {}
    }

    private record Step(State state, CommunityCommand act) {}

    private record Past(State state, CommunityEvent event) {}

    @Override
    public State initial() {
        return new Unregistered();
    }

    @Override
    public Decision<CommunityEvent> decide(CommunityCommand act, State state, Circumstances circumstances) {
        var weighing = new Weighing(circumstances, act.occurredOn());
        return switch (new Step(state, act)) {
            case Step(Unregistered _, RegisterCommunity a) -> Filing.register(a, weighing);
            case Step(Unregistered _, CommunityCommand a) -> Decision.refuse(new Refusal.Unknown(a.subject()));
            case Step(Registered _, RegisterCommunity a) ->
                Decision.refuse(new Refusal.OutOfOrder(a.getClass().getSimpleName(), "Registered", List.of()));
            case Step(Registered register, CommunityCommand a) ->
                Misfit.of(a, register, circumstances)
                        .<Decision<CommunityEvent>>map(Decision::refuse)
                        .orElseGet(() -> new Filing(register, circumstances, weighing).file(a));
        };
    }

    @Override
    public State evolve(State state, CommunityEvent event, Office by) {
        return switch (new Past(state, event)) {
            case Past(Unregistered _, CommunityRegistered e) ->
                new Registered(Roster.of(e.community(), e.name(), e.kind()), MeetingBook.EMPTY, OfficeBook.EMPTY);
            case Past(Registered register, CommunityEvent e)
            when !(e instanceof CommunityRegistered) -> Changes.after(register, e);
            case Past(State s, CommunityEvent e) -> throw new CorruptHistory(s, e);
        };
    }
}
