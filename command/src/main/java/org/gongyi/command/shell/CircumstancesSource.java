package org.gongyi.command.shell;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gongyi.command.Circumstances;
import org.gongyi.command.HeldEntry;
import org.gongyi.command.Surroundings;
import org.gongyi.command.mandate.Mandate;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.LawOfPlace;
import org.gongyi.command.rule.WorkingDays;
import org.gongyi.contract.Actor;
import org.gongyi.contract.ByTheLedgerAlone;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.CommunityCommand.RegisterCommunity;
import org.gongyi.contract.disclosure.PreparingAct.PrepareStatement;
import org.gongyi.contract.disclosure.StatementLine;
import org.gongyi.contract.fact.FactCommand;
import org.gongyi.contract.fact.FactId;
import org.gongyi.contract.resolution.ResolutionCommand.NoteDeviation;
import org.gongyi.contract.resolution.ResolutionId;

/// Gathers what a decider is told besides the act and the state, and turns away before it whoever may not record.
///
/// @param today the day of recording, Asia/Shanghai
/// @param rosters the register of each community that has one
/// @param adopted the day on which a resolution that stands was adopted
/// @param entries what an entry of that community and position holds
/// @param files whether an attachment was handed in, and is what the act says it is
/// @param neighbours what else acts depend on
public record CircumstancesSource(
        Supplier<LocalDate> today,
        LawOfPlace laws,
        WorkingDays workingDays,
        Function<CommunityCode, Optional<Roster>> rosters,
        Function<ResolutionId, Optional<LocalDate>> adopted,
        Function<FactId, Optional<HeldEntry>> entries,
        Mandate mandate,
        Predicate<FileRef> files,
        List<Neighbour> neighbours) {

    public CircumstancesSource {
        neighbours = List.copyOf(neighbours);
    }

    /// Where no act depends on anything else.
    public CircumstancesSource(
            Supplier<LocalDate> today,
            LawOfPlace laws,
            WorkingDays workingDays,
            Function<CommunityCode, Optional<Roster>> rosters,
            Function<ResolutionId, Optional<LocalDate>> adopted,
            Function<FactId, Optional<HeldEntry>> entries,
            Mandate mandate,
            Predicate<FileRef> files) {
        this(today, laws, workingDays, rosters, adopted, entries, mandate, files, List.of());
    }

    /// Whether an act comes before the rules at all.
    public sealed interface Admission {
        record Granted(Circumstances circumstances) implements Admission {}

        record Denied(Refusal refusal) implements Admission {}
    }

    public Admission admit(LedgerAct act, Actor actor) {
        var registered = rosters.apply(act.community());
        var roster = registered.or(() -> founding(act));
        if (roster.isEmpty())
            return new Admission.Denied(new Refusal.Unknown(act.community().value()));
        var day = today.get();
        if (!mandate.mayRecord(actor, act, registered.orElse(null), day))
            return new Admission.Denied(new Refusal.NotAuthorized(Kebab.of(act.getClass()), actor.office()));
        if (!act.files().stream().allMatch(files))
            return new Admission.Denied(new Refusal.DoesNotFit("files", "not-handed-in"));
        var circumstances = circumstances(act, actor, day, roster.get());
        return misdated(act, circumstances)
                .<Admission>map(Admission.Denied::new)
                .orElseGet(() -> new Admission.Granted(circumstances));
    }

    /// Nothing is recorded before it happens, nor of a day before the organic law of the community.
    private static Optional<Refusal> misdated(LedgerAct act, Circumstances circumstances) {
        if (act.occurredOn().isAfter(circumstances.today()))
            return Optional.of(new Refusal.DoesNotFit("occurredOn", "not-yet"));
        if (!circumstances
                .lawOn(act.occurredOn())
                .governs(circumstances.roster().kind()))
            return Optional.of(new Refusal.DoesNotFit("occurredOn", "before-the-law"));
        return Optional.empty();
    }

    /// For the public, who ask what is open to people and record nothing. What the ledger notes by itself is open to
    /// none.
    CircumstancesSource toWhomeverHoldsTheOffice() {
        Mandate anybody = (_, act, _, _) -> !(act instanceof ByTheLedgerAlone);
        return new CircumstancesSource(today, laws, workingDays, rosters, adopted, entries, anybody, files, neighbours);
    }

    /// For several questions at one moment: each register is looked up once.
    CircumstancesSource ofThisMoment() {
        var seen = new HashMap<CommunityCode, Optional<Roster>>();
        return new CircumstancesSource(
                today,
                laws,
                workingDays,
                code -> seen.computeIfAbsent(code, rosters),
                adopted,
                entries,
                mandate,
                files,
                neighbours);
    }

    private Circumstances circumstances(LedgerAct act, Actor actor, LocalDate day, Roster roster) {
        return new Circumstances(
                actor,
                day,
                laws.of(roster.kind(), roster.community()),
                workingDays,
                roster,
                adoptedAmongNamed(act),
                act instanceof FactCommand on ? entries.apply(on.fact()) : Optional.empty(),
                Surroundings.of(neighbours.stream()
                        .flatMap(neighbour -> neighbour.around(act))
                        .toArray(Record[]::new)));
    }

    private Map<ResolutionId, LocalDate> adoptedAmongNamed(LedgerAct act) {
        Map<ResolutionId, LocalDate> days = new HashMap<>();
        for (var named : named(act)) adopted.apply(named).ifPresent(day -> days.put(named, day));
        return days;
    }

    private static Set<ResolutionId> named(LedgerAct act) {
        return switch (act) {
            case NoteDeviation deviation when deviation.newDecision() != null -> Set.of(deviation.newDecision());
            case PrepareStatement statement ->
                statement.lines().stream()
                        .map(StatementLine::resolution)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    /// The act that enters a community is weighed by an empty register: there is none before it.
    private static Optional<Roster> founding(LedgerAct act) {
        return act instanceof RegisterCommunity first
                ? Optional.of(Roster.of(first.community(), first.name(), first.kind()))
                : Optional.empty();
    }
}
