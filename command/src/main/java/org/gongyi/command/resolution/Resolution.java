package org.gongyi.command.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.Decider;
import org.gongyi.command.Decision;
import org.gongyi.command.hearing.Hearings;
import org.gongyi.command.posting.Hanging;
import org.gongyi.command.privacy.PrivacyLaw;
import org.gongyi.command.resolution.Dossier.Suspension;
import org.gongyi.command.resolution.Dossier.Works;
import org.gongyi.command.resolution.Resolution.State.Adopted;
import org.gongyi.command.resolution.Resolution.State.Blank;
import org.gongyi.command.resolution.Resolution.State.Completed;
import org.gongyi.command.resolution.Resolution.State.Deliberating;
import org.gongyi.command.resolution.Resolution.State.Disclosed;
import org.gongyi.command.resolution.Resolution.State.Known;
import org.gongyi.command.resolution.Resolution.State.Rejected;
import org.gongyi.command.resolution.Resolution.State.Underway;
import org.gongyi.command.resolution.Resolution.State.Withdrawn;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Check;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionCommand.Initiate;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.CorrectionOrdered;
import org.gongyi.contract.resolution.ResolutionEvent.Decided;
import org.gongyi.contract.resolution.ResolutionEvent.DeviationNoted;
import org.gongyi.contract.resolution.ResolutionEvent.DutyLapsed;
import org.gongyi.contract.resolution.ResolutionEvent.EntryCorrected;
import org.gongyi.contract.resolution.ResolutionEvent.HearingHeld;
import org.gongyi.contract.resolution.ResolutionEvent.ImplementationStarted;
import org.gongyi.contract.resolution.ResolutionEvent.MatterClassified;
import org.gongyi.contract.resolution.ResolutionEvent.ObjectionAnswered;
import org.gongyi.contract.resolution.ResolutionEvent.OpinionsCollected;
import org.gongyi.contract.resolution.ResolutionEvent.OutcomeDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.OutcomeNoticeRemoved;
import org.gongyi.contract.resolution.ResolutionEvent.ProgressNoted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionAdopted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionConsulted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionFoundVoid;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionInitiated;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionNoticeRemoved;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionProposed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionRejected;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionReviewed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionSentBack;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionWithdrawn;
import org.gongyi.contract.resolution.ResolutionEvent.SheetSigned;
import org.gongyi.contract.resolution.ResolutionEvent.SupervisionNoted;
import org.gongyi.contract.resolution.ResolutionEvent.SuspensionLifted;
import org.gongyi.contract.resolution.ResolutionEvent.UnitReplied;
import org.gongyi.contract.resolution.ResolutionEvent.UnitsInvited;
import org.gongyi.contract.resolution.Station;

/// A matter on its way through 四议两公开一监督, from the first motion to the supervised result.
///
/// The life of a matter: it is set in motion (动议), proposed by the Party organization (提议), discussed by
/// the two committees (商议), examined by the Party members (审议), decided by the assembly (决议), disclosed
/// (决议公开), carried out (实施), and its outcome disclosed (结果公开); beside every station stands the
/// supervision committee, without a vote and without anybody over its notes. On the way a matter may be
/// sent back, withdrawn, suspended, corrected by a new entry. A meeting without effect is recorded with
/// its findings and reaches no station.
public final class Resolution implements Decider<ResolutionCommand, ResolutionEvent, Resolution.State> {

    /// What the rules must remember, one record per phase.
    public sealed interface State {

        record Blank() implements State {}

        sealed interface Known extends State {
            Dossier dossier();
        }

        /// Before a decision with effect.
        record Deliberating(Dossier dossier) implements Known {}

        record Rejected(Dossier dossier) implements Known {}

        record Adopted(Dossier dossier) implements Known {}

        record Disclosed(Dossier dossier) implements Known {}

        record Underway(Dossier dossier) implements Known {}

        record Completed(Dossier dossier) implements Known {}

        record Withdrawn(Dossier dossier) implements Known {}
    }

    /// The day on which a matter was decided with effect; absent where it was not, or its content must be corrected.
    public static Optional<LocalDate> adoptedOn(State state) {
        return switch (state) {
            case Blank _ -> Optional.empty();
            case Known s when s.dossier().isSuspended() -> Optional.empty();
            case Known s -> s.dossier().dayOf(Station.RESOLUTION);
        };
    }

    /// What it is about; absent where nothing is recorded.
    public static Optional<Matter> matterOf(State state) {
        return switch (state) {
            case Blank _ -> Optional.empty();
            case Known s -> Optional.of(s.dossier().matter());
        };
    }

    private record Step(State state, ResolutionCommand act) {}

    private record Past(Known state, ResolutionEvent event) {}

    @Override
    public State initial() {
        return new Blank();
    }

    @Override
    public Decision<ResolutionEvent> decide(ResolutionCommand act, State state, Circumstances circumstances) {
        var weighing = new Weighing(circumstances, act.occurredOn());
        return switch (new Step(state, act)) {
            case Step(Blank _, Initiate a) ->
                Opening.initiate(a, circumstances.roster(), weighing.with(published(a, circumstances)));
            case Step(Blank _, ResolutionCommand a) -> Decision.refuse(new Refusal.Unknown(a.subject()));
            case Step(Known s, ResolutionCommand a) -> next(a, s, circumstances, weighing);
        };
    }

    private static Decision<ResolutionEvent> next(
            ResolutionCommand act, Known state, Circumstances circumstances, Weighing weighing) {
        if (act.occurredOn().isBefore(state.dossier().startedOn()))
            return Decision.refuse(new Refusal.DoesNotFit("occurredOn", "before-the-matter"));
        var hearings = circumstances.surroundings().find(Hearings.class).orElse(Hearings.NONE);
        new Order(state.dossier(), hearings, weighing).guard(act);
        if (!Order.admits(state, act) || weighing.has(OnFail.BLOCK)) return outOfOrder(act, state, weighing);
        return Misfit.of(act, state.dossier(), circumstances)
                .<Decision<ResolutionEvent>>map(Decision::refuse)
                .orElseGet(() -> new Steps(state.dossier(), circumstances, weighing.with(published(act, circumstances)))
                        .weigh(act));
    }

    private static List<Check> published(ResolutionCommand act, Circumstances circumstances) {
        return new PrivacyLaw(circumstances).ofReasoned(act);
    }

    @Override
    public State evolve(State state, ResolutionEvent event, Office by) {
        return switch (state) {
            case Blank _
            when event instanceof ResolutionInitiated e ->
                new Deliberating(Dossier.of(e.matter(), e.occurredOn()).recorded(e, by));
            case Blank s -> throw new CorruptHistory(s, event);
            case Known s -> recorded(changed(s, event), event, by);
        };
    }

    /// What the event changes in phase and dossier, its duties and its place in the trail aside.
    private static Known changed(Known state, ResolutionEvent event) {
        var dossier = state.dossier();
        return switch (new Past(state, event)) {
            case Past(Deliberating _, MatterClassified e) ->
                new Deliberating(dossier.with(d -> d.classified(e.affected(), e.livelihood())));
            case Past(Deliberating _, OpinionsCollected e) ->
                new Deliberating(dossier.with(d -> d.collectedOn(e.occurredOn())));
            case Past(Deliberating _, HearingHeld e) ->
                new Deliberating(dossier.with(d -> d.heard(e.hearing(), e.occurredOn())));
            case Past(Deliberating _, ResolutionProposed e) ->
                deliberated(dossier, e, Station.PROPOSAL, e.meeting().signatures());
            case Past(Deliberating _, ResolutionConsulted e) ->
                deliberated(dossier, e, Station.CONSULTATION, e.meeting().signatures());
            case Past(Deliberating _, ResolutionReviewed e) ->
                deliberated(dossier, e, Station.REVIEW, e.meeting().signatures());
            case Past(Deliberating _, ResolutionAdopted e) ->
                new Adopted(dossier.reaching(Station.RESOLUTION, e.occurredOn(), isSigned(e)));
            case Past(Deliberating _, ResolutionRejected e) -> new Rejected(decidedNothing(dossier, e));
            case Past(Deliberating _, ResolutionFoundVoid e) -> new Deliberating(decidedNothing(dossier, e));
            case Past(Deliberating _, ResolutionWithdrawn _) -> new Withdrawn(dossier);
            case Past(Withdrawn s, ResolutionSentBack e) -> throw new CorruptHistory(s, e);
            case Past(Known _, ResolutionSentBack e) -> new Deliberating(dossier.backTo(e.station()));
            case Past(Adopted _, ResolutionDisclosed e) ->
                new Disclosed(dossier.reaching(Station.DISCLOSURE, e.occurredOn(), true)
                        .with(dossier.notices().resolution(hanging -> hanging.posted(e.occurredOn()))));
            case Past(Known s, ResolutionDisclosed e)
            when hasBeenDisclosed(s) ->
                in(s, dossier.with(dossier.notices().resolution(hanging -> hanging.posted(e.occurredOn()))));
            case Past(Disclosed _, ImplementationStarted e) ->
                new Underway(dossier.reaching(Station.IMPLEMENTATION, e.occurredOn(), true)
                        .with(new Works(e.budget(), 0, e.plannedEnd())));
            case Past(Underway s, ProgressNoted _) -> s;
            case Past(Underway _, DeviationNoted e) ->
                new Underway(
                        e.newDecision() != null && e.findings().meets("SY-6")
                                ? dossier.with(dossier.works().covering(e.extraCost()))
                                : dossier);
            case Past(Underway _, OutcomeDisclosed e) ->
                new Completed(dossier.reaching(Station.OUTCOME, e.occurredOn(), true)
                        .with(dossier.notices().outcome(hanging -> hanging.posted(e.occurredOn()))));
            case Past(Completed s, OutcomeDisclosed e) ->
                in(s, dossier.with(dossier.notices().outcome(hanging -> hanging.posted(e.occurredOn()))));
            case Past(Known s, ResolutionNoticeRemoved e) ->
                in(s, dossier.with(dossier.notices().resolution(hanging -> removed(hanging, e.postedOn(), e))));
            case Past(Known s, OutcomeNoticeRemoved e) ->
                in(s, dossier.with(dossier.notices().outcome(hanging -> removed(hanging, e.postedOn(), e))));
            case Past(Known s, SupervisionNoted e) ->
                in(s, dossier.with(dossier.supervision().noted(e.station(), e.observation())));
            case Past(Known s, ObjectionAnswered e) ->
                in(s, dossier.with(dossier.supervision().answered(e.station())));
            case Past(Known s, CorrectionOrdered _) -> in(s, dossier.with(Suspension.SUSPENDED));
            case Past(Known s, SuspensionLifted _) -> in(s, dossier.with(Suspension.NONE));
            case Past(Known s, SheetSigned e) -> in(s, dossier.signing(e.entry()));
            case Past(Known s, EntryCorrected _) -> s;
            case Past(Known s, UnitsInvited _) -> s;
            case Past(Known s, UnitReplied _) -> s;
            case Past(Known s, DutyLapsed _) -> s;
            case Past(Known s, ResolutionEvent e) -> throw new CorruptHistory(s, e);
        };
    }

    private static boolean hasBeenDisclosed(Known state) {
        return switch (state) {
            case Disclosed _, Underway _, Completed _ -> true;
            case Deliberating _, Rejected _, Adopted _, Withdrawn _ -> false;
        };
    }

    /// What comes down too early and is to be put up again brings a duty.
    private static Hanging removed(Hanging hanging, LocalDate postedOn, ResolutionEvent event) {
        var notice = hanging.meant(postedOn).orElseThrow(() -> new CorruptHistory(hanging, event));
        return hanging.removed(
                notice, event.occurredOn(), !event.findings().duties().isEmpty());
    }

    private static Dossier decidedNothing(Dossier dossier, Decided event) {
        return dossier.holding(Station.RESOLUTION, event.occurredOn(), isSigned(event));
    }

    private static boolean isSigned(Decided event) {
        return event.sitting().meeting().signatures() > 0;
    }

    private static Known deliberated(Dossier dossier, ResolutionEvent event, Station station, int signatures) {
        return new Deliberating(
                event.findings().isPassed()
                        ? dossier.reaching(station, event.occurredOn(), signatures > 0)
                        : dossier.holding(station, event.occurredOn(), signatures > 0));
    }

    private static Known recorded(Known state, ResolutionEvent event, Office by) {
        return in(state, state.dossier().recorded(event, by));
    }

    /// The same phase with another dossier.
    private static Known in(Known state, Dossier dossier) {
        return switch (state) {
            case Deliberating _ -> new Deliberating(dossier);
            case Rejected _ -> new Rejected(dossier);
            case Adopted _ -> new Adopted(dossier);
            case Disclosed _ -> new Disclosed(dossier);
            case Underway _ -> new Underway(dossier);
            case Completed _ -> new Completed(dossier);
            case Withdrawn _ -> new Withdrawn(dossier);
        };
    }

    private static Decision<ResolutionEvent> outOfOrder(ResolutionCommand act, Known state, Weighing weighing) {
        return Decision.refuse(new Refusal.OutOfOrder(
                act.getClass().getSimpleName(), state.getClass().getSimpleName(), weighing.failed()));
    }
}
