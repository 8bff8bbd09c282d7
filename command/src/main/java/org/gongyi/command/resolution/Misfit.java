package org.gongyi.command.resolution;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.gongyi.command.Circumstances;
import org.gongyi.command.assembly.SittingMisfit;
import org.gongyi.command.posting.Hanging;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionCommand.AnswerObjection;
import org.gongyi.contract.resolution.ResolutionCommand.Correct;
import org.gongyi.contract.resolution.ResolutionCommand.DiscloseOutcome;
import org.gongyi.contract.resolution.ResolutionCommand.DiscloseResolution;
import org.gongyi.contract.resolution.ResolutionCommand.InviteUnits;
import org.gongyi.contract.resolution.ResolutionCommand.NoteDeviation;
import org.gongyi.contract.resolution.ResolutionCommand.NoteLapse;
import org.gongyi.contract.resolution.ResolutionCommand.RemoveOutcomeNotice;
import org.gongyi.contract.resolution.ResolutionCommand.RemoveResolutionNotice;
import org.gongyi.contract.resolution.ResolutionCommand.Resolve;
import org.gongyi.contract.resolution.ResolutionCommand.SendBack;
import org.gongyi.contract.resolution.ResolutionCommand.SignSheet;
import org.gongyi.contract.resolution.ResolutionCommand.StartImplementation;
import org.gongyi.contract.resolution.ResolutionCommand.Supervise;
import org.gongyi.contract.resolution.Station;
import org.jspecify.annotations.Nullable;

/// What an act cannot say, whatever the law: a day before another, a body no such community has, an entry that is not
/// there.
final class Misfit {

    /// A correction is public, so it never says what was sealed: that is erased and recorded anew.
    private static final Set<String> SEALED = Set.of("proposer", "representative");

    private Misfit() {}

    static Optional<Refusal> of(ResolutionCommand act, Dossier dossier, Circumstances circumstances) {
        return switch (act) {
            case Resolve a -> SittingMisfit.of(a.sitting(), a.occurredOn(), circumstances, "");
            case StartImplementation a
            when a.plannedEnd().isBefore(a.occurredOn()) -> is("plannedEnd", "ends-before-it-begins");
            case DiscloseOutcome a
            when a.acceptedOn().isBefore(a.completedOn()) -> is("acceptedOn", "before-completion");
            case DiscloseOutcome a when a.acceptedOn().isAfter(a.occurredOn()) -> is("acceptedOn", "after-the-notice");
            case DiscloseOutcome a
            when dossier.dayOf(Station.IMPLEMENTATION)
                    .filter(a.completedOn()::isBefore)
                    .isPresent() -> is("completedOn", "before-the-start");
            case DiscloseResolution a
            when dossier.notices().resolution().precedesRemoval(a.occurredOn()) ->
                is("occurredOn", "before-the-removal");
            case DiscloseOutcome a
            when dossier.notices().outcome().precedesRemoval(a.occurredOn()) -> is("occurredOn", "before-the-removal");
            case RemoveResolutionNotice a ->
                removal(a.occurredOn(), a.postedOn(), dossier.notices().resolution());
            case RemoveOutcomeNotice a ->
                removal(a.occurredOn(), a.postedOn(), dossier.notices().outcome());
            case Supervise a when !dossier.way().held().contains(a.station()) -> is("station", "not-reached");
            case AnswerObjection a
            when !dossier.supervision().objections().contains(a.station()) -> is("station", "no-objection");
            case InviteUnits a when a.units().isEmpty() -> is("units", "nobody");
            case SendBack a when !Order.SITTINGS.contains(a.station()) -> is("station", "no-sitting");
            case SendBack a when dossier.dayOf(a.station()).isEmpty() -> is("station", "not-reached");
            case SignSheet a when a.signatures() == 0 -> is("signatures", "nobody");
            case SignSheet a -> signing(a, dossier.way());
            case NoteDeviation a when isElsewhere(a) -> is("newDecision", "of-another-community");
            case NoteDeviation a when a.resolution().equals(a.newDecision()) -> is("newDecision", "the-same");
            case Correct a when a.entry() < 1 || a.entry() > dossier.authors().count() -> is("entry", "not-there");
            case Correct a when SEALED.contains(a.field()) -> is("field", "sealed");
            case Correct a when a.was().equals(a.is()) -> is("is", "nothing-changed");
            case NoteLapse a ->
                dossier.duties()
                        .hindrance(a.duty(), a.due(), circumstances.today())
                        .flatMap(problem -> is("duty", problem));
            default -> Optional.empty();
        };
    }

    /// What was decided elsewhere changes nothing here.
    private static boolean isElsewhere(NoteDeviation act) {
        var named = act.newDecision();
        return named != null && !named.community().equals(act.resolution().community());
    }

    private static Optional<Refusal> signing(SignSheet act, Way way) {
        if (way.unsignedOf(act.station()).isEmpty()) return is("station", "nothing-to-sign");
        var meant = way.meant(act);
        if (meant.size() > 1) return is(act.heldOn() == null ? "heldOn" : "entry", "which-meeting");
        if (meant.isEmpty()) return is(act.entry() == null ? "heldOn" : "entry", "nothing-to-sign");
        var held = meant.getFirst().heldOn();
        return act.occurredOn().isBefore(held) ? is("occurredOn", "before-the-meeting") : Optional.empty();
    }

    private static Optional<Refusal> removal(LocalDate day, @Nullable LocalDate named, Hanging hanging) {
        var meant = hanging.meant(named);
        if (meant.isEmpty()) return is("postedOn", named == null ? "which-notice" : "no-such-notice");
        return day.isBefore(meant.get().postedOn()) ? is("occurredOn", "before-the-notice") : Optional.empty();
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
