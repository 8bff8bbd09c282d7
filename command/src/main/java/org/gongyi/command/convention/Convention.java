package org.gongyi.command.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.Decider;
import org.gongyi.command.Decision;
import org.gongyi.command.convention.Convention.State.Blank;
import org.gongyi.command.convention.Convention.State.Ended;
import org.gongyi.command.convention.Convention.State.Known;
import org.gongyi.command.convention.Convention.State.Living;
import org.gongyi.command.privacy.PrivacyLaw;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.convention.ConventionCommand;
import org.gongyi.contract.convention.ConventionCommand.AdoptVersion;
import org.gongyi.contract.convention.ConventionCommand.BeginConvention;
import org.gongyi.contract.convention.ConventionCommand.DraftVersion;
import org.gongyi.contract.convention.ConventionCommand.EndConvention;
import org.gongyi.contract.convention.ConventionCommand.FileVersion;
import org.gongyi.contract.convention.ConventionCommand.GatherViews;
import org.gongyi.contract.convention.ConventionCommand.LiftConventionOrder;
import org.gongyi.contract.convention.ConventionCommand.NoteConventionLapse;
import org.gongyi.contract.convention.ConventionCommand.OrderConventionCorrection;
import org.gongyi.contract.convention.ConventionCommand.PublishVersion;
import org.gongyi.contract.convention.ConventionCommand.ReviewDraft;
import org.gongyi.contract.convention.ConventionCommand.SubmitDraft;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.convention.ConventionEvent.ConventionBegun;
import org.gongyi.contract.convention.ConventionEvent.ConventionEnded;
import org.gongyi.contract.convention.ConventionKind;

/// The rules people give themselves (自治章程、村规民约、居民公约、议事规则), through all their versions.
///
/// Views are collected, a text is drafted and submitted to the township, and a resolution adopts it: how it was voted
/// is the resolution's to tell, and is weighed there once. What was adopted is filed and hung out. A government that
/// finds content against the law orders it corrected; until a later version is adopted or the order is lifted those
/// articles stand still. No version is ever changed: what comes after is the next.
///
/// [ConventionMisfit] says what can be at all, [CourseLaw] what the law asks of each step,
/// [ContentLaw] what no text may say, [Docket] what is remembered.
public final class Convention implements Decider<ConventionCommand, ConventionEvent, Convention.State> {

    /// What the rules must remember.
    public sealed interface State {

        record Blank() implements State {}

        sealed interface Known extends State {
            Docket docket();
        }

        record Living(Docket docket) implements Known {}

        record Ended(Docket docket) implements Known {}
    }

    /// Since when a text of that kind has been in force on that day; empty where none is, and of one that has ended
    /// since.
    public static Optional<LocalDate> inForceSince(State state, ConventionKind kind, LocalDate day) {
        return state instanceof Living(var docket) && docket.kind() == kind
                ? docket.inForceSince(day)
                : Optional.empty();
    }

    @Override
    public State initial() {
        return new Blank();
    }

    @Override
    public Decision<ConventionEvent> decide(ConventionCommand act, State state, Circumstances circumstances) {
        if (!admits(state, act)) return outOfOrder(act, state);
        return ConventionMisfit.of(act, state, circumstances)
                .<Decision<ConventionEvent>>map(Decision::refuse)
                .orElseGet(() -> weigh(act, state, circumstances));
    }

    private static boolean admits(State state, ConventionCommand act) {
        if (act instanceof BeginConvention) return state instanceof Blank;
        if (act instanceof NoteConventionLapse) return state instanceof Known;
        return state instanceof Living(var docket) && admits(docket, act);
    }

    private static boolean admits(Docket docket, ConventionCommand act) {
        return switch (act) {
            case BeginConvention _, NoteConventionLapse _ -> false;
            case GatherViews _, DraftVersion _, EndConvention _ -> true;
            case SubmitDraft _, AdoptVersion _ -> docket.hasDraft();
            case ReviewDraft _ -> docket.hasDraft() && docket.draft().submittedOn() != null;
            case FileVersion _, PublishVersion _, OrderConventionCorrection _ -> docket.adopted() > 0;
            case LiftConventionOrder _ -> !docket.orders().isEmpty();
        };
    }

    private static Decision<ConventionEvent> weigh(ConventionCommand act, State state, Circumstances circumstances) {
        var weighing =
                new Weighing(circumstances, act.occurredOn()).with(new PrivacyLaw(circumstances).ofReasoned(act));
        if (act instanceof BeginConvention a) return CourseLaw.begin(a, weighing);
        var law = new CourseLaw(((Known) state).docket(), circumstances, weighing);
        return switch (act) {
            case BeginConvention _ -> throw new IllegalStateException("a convention is begun once");
            case GatherViews a -> law.gather(a);
            case DraftVersion a -> law.draft(a);
            case SubmitDraft a -> law.submit(a);
            case ReviewDraft a -> law.review(a);
            case AdoptVersion a -> law.adopt(a);
            case FileVersion a -> law.file(a);
            case PublishVersion a -> law.publish(a);
            case OrderConventionCorrection a -> law.order(a);
            case LiftConventionOrder a -> law.lift(a);
            case EndConvention a -> law.end(a);
            case NoteConventionLapse a -> law.lapse(a);
        };
    }

    private static Decision<ConventionEvent> outOfOrder(ConventionCommand act, State state) {
        return Decision.refuse(
                state instanceof Blank
                        ? new Refusal.Unknown(act.subject())
                        : new Refusal.OutOfOrder(
                                act.getClass().getSimpleName(), state.getClass().getSimpleName(), List.of()));
    }

    @Override
    public State evolve(State state, ConventionEvent event, Office by) {
        return switch (state) {
            case Blank _ when event instanceof ConventionBegun e -> new Living(Docket.of(e));
            case Living(var docket) when event instanceof ConventionEnded -> new Ended(docket.after(event));
            case Blank _ -> throw new CorruptHistory(state, event);
            case Living(var docket) -> new Living(docket.after(event));
            case Ended(var docket) -> new Ended(docket.after(event));
        };
    }
}
