package org.gongyi.command.mandate;

import static org.gongyi.contract.Office.COLLECTIVE_ORGANIZATION;
import static org.gongyi.contract.Office.COMMITTEE;
import static org.gongyi.contract.Office.COUNTY;
import static org.gongyi.contract.Office.ELECTION_COMMITTEE;
import static org.gongyi.contract.Office.LEDGER;
import static org.gongyi.contract.Office.PARTY_BRANCH;
import static org.gongyi.contract.Office.REPRESENTATIVE;
import static org.gongyi.contract.Office.SUPERVISION_COMMITTEE;
import static org.gongyi.contract.Office.TOWNSHIP;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyi.command.roster.Roster;
import org.gongyi.contract.Actor;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.Office.Level;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.OfficeAct;
import org.gongyi.contract.fact.FactCommand;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.jspecify.annotations.Nullable;

/// `rules.md` §8.1 as one table. Administrators have no column: they manage accounts and record nothing.
///
/// The Party organization proposes, the committee carries out, the supervision committee alone
/// supervises (SUP-INDEP), and governments file and correct but decide no matter of self-government.
/// No act appoints anybody (META-NODEP); what a township files is how an election or a choice came
/// out, and no body files its own seats or those of the body that supervises it.
///
/// Of what an election or a recall in the log decided the ledger itself enters the seats; that an assembly approved a
/// resignation ends the office in the same act.
///
/// Elections and recalls have a part of their own, [ElectionMandates], and so have disclosures,
/// [DisclosureMandates], hearings, [HearingMandates], estates, [EstateMandates], conventions,
/// [ConventionMandates], petitions that a meeting be called, [PetitionMandates], and what office
/// holders answer for, [CadreMandates].
///
/// An office must be held on the day of recording. Not on the day of the act: who comes into office
/// records what the predecessors left unrecorded (补录), and the entry shows both days.
public final class MandateTable implements Mandate {

    private static final Map<Class<? extends LedgerAct>, List<Office>> OFFICES = Map.ofEntries(
            row(
                    ResolutionCommand.Initiate.class,
                    PARTY_BRANCH,
                    COMMITTEE,
                    SUPERVISION_COMMITTEE,
                    COLLECTIVE_ORGANIZATION),
            row(ResolutionCommand.Classify.class, COMMITTEE, PARTY_BRANCH),
            row(ResolutionCommand.CollectOpinions.class, COMMITTEE, PARTY_BRANCH),
            row(ResolutionCommand.HoldHearing.class, COMMITTEE, PARTY_BRANCH),
            row(ResolutionCommand.Propose.class, PARTY_BRANCH),
            row(ResolutionCommand.Consult.class, COMMITTEE, PARTY_BRANCH),
            row(ResolutionCommand.Review.class, PARTY_BRANCH, COMMITTEE),
            row(ResolutionCommand.Resolve.class, COMMITTEE),
            row(ResolutionCommand.DiscloseResolution.class, COMMITTEE),
            row(ResolutionCommand.RemoveResolutionNotice.class, COMMITTEE),
            row(ResolutionCommand.StartImplementation.class, COMMITTEE),
            row(ResolutionCommand.NoteProgress.class, COMMITTEE),
            row(ResolutionCommand.NoteDeviation.class, COMMITTEE),
            row(ResolutionCommand.DiscloseOutcome.class, COMMITTEE),
            row(ResolutionCommand.RemoveOutcomeNotice.class, COMMITTEE),
            row(ResolutionCommand.Supervise.class, SUPERVISION_COMMITTEE),
            row(ResolutionCommand.AnswerObjection.class, COMMITTEE),
            row(ResolutionCommand.InviteUnits.class, COMMITTEE),
            row(ResolutionCommand.NoteUnitReply.class, COMMITTEE),
            row(ResolutionCommand.SignSheet.class, COMMITTEE, PARTY_BRANCH),
            row(ResolutionCommand.SendBack.class, PARTY_BRANCH, COMMITTEE),
            row(ResolutionCommand.Withdraw.class, PARTY_BRANCH, COMMITTEE),
            row(
                    ResolutionCommand.Correct.class,
                    PARTY_BRANCH,
                    COMMITTEE,
                    SUPERVISION_COMMITTEE,
                    COLLECTIVE_ORGANIZATION),
            row(ResolutionCommand.OrderCorrection.class, TOWNSHIP, COUNTY),
            row(ResolutionCommand.LiftSuspension.class, TOWNSHIP, COUNTY),
            row(ResolutionCommand.NoteLapse.class, LEDGER),
            row(CommunityCommand.RegisterCommunity.class, LEDGER),
            row(CommunityCommand.CountPopulation.class, COMMITTEE, TOWNSHIP),
            row(CommunityCommand.PublishContact.class, COMMITTEE, TOWNSHIP),
            row(CommunityCommand.CountPartyMembers.class, PARTY_BRANCH, TOWNSHIP),
            row(CommunityCommand.SeatBody.class, COMMITTEE, TOWNSHIP, LEDGER),
            row(CommunityCommand.TakeOffice.class, COMMITTEE, TOWNSHIP, LEDGER),
            row(CommunityCommand.LeaveOffice.class, COMMITTEE, TOWNSHIP, LEDGER),
            row(CommunityCommand.SeatRepresentatives.class, COMMITTEE, TOWNSHIP),
            row(CommunityCommand.DrawGroups.class, COMMITTEE, TOWNSHIP),
            row(CommunityCommand.ArrangeDisclosure.class, COMMITTEE, TOWNSHIP),
            row(CommunityCommand.RegisterCollective.class, COMMITTEE, TOWNSHIP),
            row(CommunityCommand.DissolveCollective.class, COMMITTEE, TOWNSHIP),
            row(CommunityCommand.AuthorizeRepresentatives.class, COMMITTEE, TOWNSHIP),
            // Who is asked to call a meeting must not be the only one who can say that it was asked for.
            row(CommunityCommand.DemandMeeting.class, COMMITTEE, SUPERVISION_COMMITTEE, REPRESENTATIVE, TOWNSHIP),
            row(CommunityCommand.HoldMeeting.class, COMMITTEE),
            row(CommunityCommand.NoteMissedMeeting.class, LEDGER),
            row(CommunityCommand.NoteUncalledMeeting.class, LEDGER),
            row(CommunityCommand.NoteTermEnding.class, LEDGER),
            row(CommunityCommand.NoteUnheldElection.class, LEDGER),
            // Likewise who is handed a resignation and would rather not have it considered.
            row(OfficeAct.ReceiveResignation.class, COMMITTEE, SUPERVISION_COMMITTEE, TOWNSHIP),
            row(OfficeAct.WithdrawResignation.class, COMMITTEE, SUPERVISION_COMMITTEE, TOWNSHIP),
            row(OfficeAct.DecideResignation.class, COMMITTEE, TOWNSHIP),
            row(OfficeAct.PublishEndOfOffice.class, COMMITTEE, TOWNSHIP),
            row(OfficeAct.NoteOfficeLapse.class, LEDGER),
            // Who recorded it, and the county; which of them it was is asked by the decider.
            row(
                    FactCommand.EraseFact.class,
                    COMMITTEE,
                    PARTY_BRANCH,
                    ELECTION_COMMITTEE,
                    SUPERVISION_COMMITTEE,
                    COLLECTIVE_ORGANIZATION,
                    TOWNSHIP,
                    COUNTY));

    private static final Map<Class<? extends LedgerAct>, List<Office>> ALL = all();

    /// Bodies whose seats the committee does not file: itself, who leads it, who supervises it.
    private static final Set<Office> NOT_SEATED_BY_COMMITTEE = Set.of(COMMITTEE, PARTY_BRANCH, SUPERVISION_COMMITTEE);

    /// Bodies that the ledger seats by itself, since who sits in them follows from an election in the
    /// log.
    private static final Set<Office> SEATED_BY_ELECTION = Set.of(COMMITTEE, ELECTION_COMMITTEE);

    @Override
    public boolean mayRecord(Actor actor, LedgerAct act, @Nullable Roster roster, LocalDate today) {
        return standing(actor, act, roster, today) == Standing.MAY_RECORD;
    }

    /// The same answer with its reason.
    public Standing standing(Actor actor, LedgerAct act, @Nullable Roster roster, LocalDate today) {
        if (!officesFor(act).contains(actor.office())) return Standing.ACT_OF_ANOTHER_OFFICE;
        if (!placeFits(actor) || !actor.reaches(act.community())) return Standing.OUT_OF_REACH;
        return isHeld(actor, act, roster, today) ? Standing.MAY_RECORD : Standing.OFFICE_NOT_HELD;
    }

    /// Every kind of act the ledger knows.
    public Set<Class<? extends LedgerAct>> kinds() {
        return ALL.keySet();
    }

    /// The offices that record acts of a kind, the usual one first; of acts on seats, those that
    /// record at least some.
    public List<Office> officesFor(Class<? extends LedgerAct> kind) {
        var offices = ALL.get(kind);
        if (offices == null) throw new IllegalArgumentException("no row for " + kind.getName());
        return offices;
    }

    private Set<Office> officesFor(LedgerAct act) {
        var offices = EnumSet.copyOf(officesFor(act.getClass()));
        seatsChangedBy(act).filter(NOT_SEATED_BY_COMMITTEE::contains).ifPresent(_ -> offices.remove(COMMITTEE));
        seatsChangedBy(act).filter(body -> !SEATED_BY_ELECTION.contains(body)).ifPresent(_ -> offices.remove(LEDGER));
        return offices;
    }

    private static Optional<Office> seatsChangedBy(LedgerAct act) {
        return switch (act) {
            case CommunityCommand.SeatBody seat -> Optional.of(seat.body());
            case CommunityCommand.TakeOffice taken -> Optional.of(taken.office());
            case CommunityCommand.LeaveOffice left -> Optional.of(left.office());
            default -> Optional.empty();
        };
    }

    private static boolean placeFits(Actor actor) {
        return actor.office() == LEDGER
                ? actor.equals(Actor.LEDGER)
                : actor.place().length() == actor.office().level().digits();
    }

    /// Offices of government are appointments, which the register of a community does not know: the
    /// account behind the actor was asked at sign-in.
    private static boolean isHeld(Actor actor, LedgerAct act, @Nullable Roster roster, LocalDate today) {
        if (actor.office().level() != Level.COMMUNITY) return true;
        return roster != null
                && roster.community().equals(act.community())
                && roster.holds(actor.person(), actor.office(), today);
    }

    private static Map<Class<? extends LedgerAct>, List<Office>> all() {
        var all = new HashMap<>(OFFICES);
        all.putAll(ElectionMandates.OFFICES);
        all.putAll(DisclosureMandates.OFFICES);
        all.putAll(HearingMandates.OFFICES);
        all.putAll(EstateMandates.OFFICES);
        all.putAll(ConventionMandates.OFFICES);
        all.putAll(PetitionMandates.OFFICES);
        all.putAll(CadreMandates.OFFICES);
        return Map.copyOf(all);
    }

    private static Map.Entry<Class<? extends LedgerAct>, List<Office>> row(
            Class<? extends LedgerAct> act, Office... offices) {
        return Map.entry(act, List.of(offices));
    }
}
