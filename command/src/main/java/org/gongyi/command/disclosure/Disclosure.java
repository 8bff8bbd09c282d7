package org.gongyi.command.disclosure;

import java.util.List;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.Decider;
import org.gongyi.command.Decision;
import org.gongyi.command.disclosure.Disclosure.State.Blank;
import org.gongyi.command.disclosure.Disclosure.State.Open;
import org.gongyi.command.disclosure.Disclosure.State.Raised;
import org.gongyi.command.privacy.PrivacyLaw;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Check;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.disclosure.AskingAct;
import org.gongyi.contract.disclosure.AskingAct.AnswerQuestion;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureSettlement;
import org.gongyi.contract.disclosure.OpeningAct;
import org.gongyi.contract.disclosure.OpeningEvent;
import org.gongyi.contract.disclosure.OpeningEvent.DisclosureBegun;
import org.gongyi.contract.disclosure.OpeningEvent.DisclosureDemanded;
import org.gongyi.contract.disclosure.OpeningEvent.PeriodOpened;
import org.gongyi.contract.disclosure.OversightAct;
import org.gongyi.contract.disclosure.PostingAct;
import org.gongyi.contract.disclosure.PreparingAct;
import org.gongyi.contract.disclosure.PreparingAct.PrepareBeneficiaries;
import org.gongyi.contract.disclosure.PreparingAct.PrepareStatement;
import org.gongyi.contract.disclosure.PreparingAct.PrepareText;
import org.gongyi.contract.disclosure.ReviewingAct;

/// The disclosure of one item of the catalogue for one period, or of one thing that happened
/// (村务公开、居务公开).
///
/// The ledger opens a period when it is over; something that happened is begun by who discloses it,
/// or demanded by enough residents. It is prepared, again and again, reviewed by the supervision
/// committee, approved by the joint meeting, and posted on the board, where it hangs as long as the
/// law asks. Meanwhile anybody asks and is answered in public. A correction is another version,
/// posted like the first. What is late stays late.
///
/// [Course] says what may come when, [DisclosureMisfit] what can be at all, one `…Law` a family what
/// the law says, [Docket] what is remembered.
public final class Disclosure implements Decider<DisclosureCommand, DisclosureEvent, Disclosure.State> {

    /// What the rules must remember.
    public sealed interface State {

        record Blank() implements State {}

        /// Asked for by too few.
        record Raised() implements State {}

        /// To be disclosed, from now on.
        record Open(Docket docket) implements State {}
    }

    /// The closing balance that was posted last, in 分: what the statement of the next period begins
    /// with.
    public static Optional<Long> closing(State state) {
        return posted(state).map(Posted::closing);
    }

    /// The opening balance that was posted last, in 分: what the statement of the period before ends with.
    public static Optional<Long> opening(State state) {
        return posted(state).map(Posted::opening);
    }

    private static Optional<Posted> posted(State state) {
        return state instanceof Open(var docket) ? Optional.of(docket.posted()) : Optional.empty();
    }

    @Override
    public State initial() {
        return new Blank();
    }

    @Override
    public Decision<DisclosureEvent> decide(DisclosureCommand act, State state, Circumstances circumstances) {
        if (!Course.admits(state, act)) return outOfOrder(act, state);
        return switch (state) {
            case Open(var docket) ->
                new DisclosureMisfit(docket, circumstances)
                        .of(act)
                        .<Decision<DisclosureEvent>>map(Decision::refuse)
                        .orElseGet(() -> weigh(act, docket, circumstances));
            case Blank _, Raised _ -> new OpeningLaw(circumstances).open((OpeningAct) act);
        };
    }

    private static Decision<DisclosureEvent> weigh(DisclosureCommand act, Docket docket, Circumstances circumstances) {
        var weighing = new Weighing(circumstances, act.occurredOn()).with(published(act, circumstances));
        return switch (act) {
            case OpeningAct a -> new OpeningLaw(circumstances).open(a);
            case PreparingAct a -> new PreparingLaw(docket, circumstances, weighing).prepare(a);
            case ReviewingAct a -> new ReviewLaw(docket, weighing).review(a);
            case PostingAct a -> new PostingLaw(docket, circumstances, weighing).post(a);
            case AskingAct a -> new AskingLaw(docket, weighing).asked(a);
            case OversightAct a -> new OversightLaw(docket, weighing).oversee(a);
        };
    }

    /// Nothing that is posted holds a number of a person, but where it names the article by which it may.
    private static List<Check> published(DisclosureCommand act, Circumstances circumstances) {
        var law = new PrivacyLaw(circumstances);
        return switch (act) {
            case PrepareText a -> law.of(a, a.basis(), true, false);
            case PrepareStatement a -> law.of(a, a.basis(), true, false);
            case PrepareBeneficiaries a -> law.of(a, a.basis(), false, true);
            case AnswerQuestion a -> law.of(a, a.basis(), false, false);
            default -> law.of(act);
        };
    }

    private static Decision<DisclosureEvent> outOfOrder(DisclosureCommand act, State state) {
        return Decision.refuse(
                state instanceof Blank
                        ? new Refusal.Unknown(act.subject())
                        : new Refusal.OutOfOrder(
                                act.getClass().getSimpleName(), state.getClass().getSimpleName(), List.of()));
    }

    @Override
    public State evolve(State state, DisclosureEvent event, Office by) {
        return switch (event) {
            case PeriodOpened e when state instanceof Blank -> new Open(Docket.of(e));
            case DisclosureBegun e when !(state instanceof Open) -> new Open(Docket.of(e));
            case DisclosureDemanded e when !(state instanceof Open) -> demanded(e);
            case OpeningEvent e -> throw new CorruptHistory(state, e);
            case DisclosureEvent e when state instanceof Open(var docket) -> new Open(docket.after(e));
            default -> throw new CorruptHistory(state, event);
        };
    }

    /// What enough ask for owes the posting.
    private static State demanded(DisclosureDemanded e) {
        var docket = Docket.of(e);
        return docket.duties().owes(DisclosureSettlement.POST_DISCLOSURE) ? new Open(docket) : new Raised();
    }
}
