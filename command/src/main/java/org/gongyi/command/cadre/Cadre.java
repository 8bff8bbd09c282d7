package org.gongyi.command.cadre;

import java.util.List;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.Decider;
import org.gongyi.command.Decision;
import org.gongyi.command.cadre.Cadre.State.Blank;
import org.gongyi.command.cadre.Cadre.State.Kept;
import org.gongyi.command.privacy.PrivacyLaw;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.cadre.CadreCommand;
import org.gongyi.contract.cadre.CadreCommand.AnnounceReview;
import org.gongyi.contract.cadre.CadreCommand.AnswerCadre;
import org.gongyi.contract.cadre.CadreCommand.AskCadre;
import org.gongyi.contract.cadre.CadreCommand.ChangePromise;
import org.gongyi.contract.cadre.CadreCommand.DecideReviewObjection;
import org.gongyi.contract.cadre.CadreCommand.DemandReview;
import org.gongyi.contract.cadre.CadreCommand.FixScheme;
import org.gongyi.contract.cadre.CadreCommand.HoldReview;
import org.gongyi.contract.cadre.CadreCommand.MakePromise;
import org.gongyi.contract.cadre.CadreCommand.NoteCadreLapse;
import org.gongyi.contract.cadre.CadreCommand.NotePromiseProgress;
import org.gongyi.contract.cadre.CadreCommand.ObjectToReview;
import org.gongyi.contract.cadre.CadreCommand.OpenCadreFile;
import org.gongyi.contract.cadre.CadreCommand.PublishReview;
import org.gongyi.contract.cadre.CadreCommand.RecordHandling;
import org.gongyi.contract.cadre.CadreCommand.SubmitReport;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.cadre.CadreEvent.CadreFileOpened;

/// What one office holder of a community answers for (述职述廉 · 民主评议), through all years and offices.
///
/// Promises are recorded with the result by which everybody can tell that they were kept, and a day. Once a year a
/// review is announced and its scheme fixed; the report says of every open promise what became of it; a meeting that
/// the supervision body presides over rates, in totals. Two outcomes 不称职 in a row end an office of the committee by
/// law, and nothing else here ends one. No promise is ever changed backwards, no ballot stands beside a name.
///
/// [CadreMisfit] says what can be at all, [PromiseLaw], [ReviewLaw], [RatingLaw], [AnsweringLaw] and
/// [HandlingLaw] what the law asks, [Docket] what is remembered.
public final class Cadre implements Decider<CadreCommand, CadreEvent, Cadre.State> {

    /// What the rules must remember.
    public sealed interface State {

        record Blank() implements State {}

        record Kept(Docket docket) implements State {}
    }

    @Override
    public State initial() {
        return new Blank();
    }

    @Override
    public Decision<CadreEvent> decide(CadreCommand act, State state, Circumstances circumstances) {
        if (!admits(state, act)) return outOfOrder(act, state);
        return CadreMisfit.of(act, state, circumstances)
                .<Decision<CadreEvent>>map(Decision::refuse)
                .orElseGet(() -> weigh(act, state, circumstances));
    }

    private static boolean admits(State state, CadreCommand act) {
        if (act instanceof OpenCadreFile) return state instanceof Blank;
        return state instanceof Kept(var docket) && admits(docket, act);
    }

    private static boolean admits(Docket docket, CadreCommand act) {
        return switch (act) {
            case OpenCadreFile _ -> false;
            case MakePromise _, AnnounceReview _, DemandReview _, AskCadre _, RecordHandling _, NoteCadreLapse _ ->
                true;
            case NotePromiseProgress _, ChangePromise _ -> !docket.promises().isEmpty();
            case FixScheme _, SubmitReport _, HoldReview _ -> docket.isReviewUnderWay();
            case PublishReview _, ObjectToReview _ -> docket.lastRated().isPresent();
            case AnswerCadre _ -> !docket.questions().isEmpty();
            case DecideReviewObjection _ -> !docket.objections().isEmpty();
        };
    }

    private static Decision<CadreEvent> weigh(CadreCommand act, State state, Circumstances circumstances) {
        var weighing =
                new Weighing(circumstances, act.occurredOn()).with(new PrivacyLaw(circumstances).ofReasoned(act));
        if (act instanceof OpenCadreFile a) return ReviewLaw.open(a, circumstances, weighing);
        var docket = ((Kept) state).docket();
        var promises = new PromiseLaw(docket, circumstances, weighing);
        var reviews = new ReviewLaw(docket, circumstances, weighing);
        var after = new AnsweringLaw(docket, circumstances, weighing);
        return switch (act) {
            case OpenCadreFile _ -> throw new IllegalStateException("a record is opened once");
            case MakePromise a -> promises.make(a);
            case NotePromiseProgress a -> promises.progress(a);
            case ChangePromise a -> promises.change(a);
            case AnnounceReview a -> reviews.announce(a);
            case FixScheme a -> reviews.fix(a);
            case SubmitReport a -> reviews.report(a);
            case HoldReview a -> new RatingLaw(docket, circumstances, weighing).hold(a);
            case DemandReview a -> after.demand(a);
            case PublishReview a -> after.publish(a);
            case AskCadre a -> after.ask(a);
            case AnswerCadre a -> after.answer(a);
            case ObjectToReview a -> after.object(a);
            case DecideReviewObjection a -> after.decide(a);
            case RecordHandling a -> new HandlingLaw(weighing).record(a);
            case NoteCadreLapse a -> reviews.lapse(a);
        };
    }

    private static Decision<CadreEvent> outOfOrder(CadreCommand act, State state) {
        return Decision.refuse(
                state instanceof Blank
                        ? new Refusal.Unknown(act.subject())
                        : new Refusal.OutOfOrder(
                                act.getClass().getSimpleName(), state.getClass().getSimpleName(), List.of()));
    }

    @Override
    public State evolve(State state, CadreEvent event, Office by) {
        return switch (state) {
            case Blank _ when event instanceof CadreFileOpened e -> new Kept(Docket.of(e));
            case Kept(var docket) -> new Kept(docket.after(event));
            case Blank _ -> throw new CorruptHistory(state, event);
        };
    }

    /// What other records of the community say of this one: whose it is, and by which scheme who is rated when.
    public static List<Meeting> meetings(State state) {
        return state instanceof Kept(var docket) ? docket.meetings() : List.of();
    }

    /// Whose record it is; empty before it is opened.
    public static Optional<PersonId> person(State state) {
        return state instanceof Kept(var docket) ? Optional.of(docket.person()) : Optional.empty();
    }
}
