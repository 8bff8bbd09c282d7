package org.gongyi.app.axon;

import java.util.List;
import org.gongyi.command.cadre.Cadre;
import org.gongyi.command.cadre.CadreSpecimens;
import org.gongyi.command.community.Community;
import org.gongyi.command.community.CommunitySpecimens;
import org.gongyi.command.convention.Convention;
import org.gongyi.command.convention.ConventionSpecimens;
import org.gongyi.command.disclosure.Disclosure;
import org.gongyi.command.disclosure.DisclosureSpecimens;
import org.gongyi.command.election.Election;
import org.gongyi.command.election.ElectionSpecimens;
import org.gongyi.command.estate.Estate;
import org.gongyi.command.estate.EstateSpecimens;
import org.gongyi.command.fact.Fact;
import org.gongyi.command.fact.FactSpecimens;
import org.gongyi.command.hearing.Hearing;
import org.gongyi.command.hearing.HearingSpecimens;
import org.gongyi.command.petition.Petition;
import org.gongyi.command.petition.PetitionSpecimens;
import org.gongyi.command.recall.Recall;
import org.gongyi.command.recall.RecallSpecimens;
import org.gongyi.command.resolution.Resolution;
import org.gongyi.command.resolution.ResolutionSpecimens;
import org.gongyi.command.roll.RollSpecimens;
import org.gongyi.command.roll.VoterRoll;
import org.gongyi.command.shell.Procedure;
import org.gongyi.command.shell.StoredNames;
import org.gongyi.contract.cadre.CadreCommand;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.convention.ConventionCommand;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.OpeningAct.OpenPeriod;
import org.gongyi.contract.election.CallingAct.CallElection;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.estate.EstateCommand;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.fact.FactCommand;
import org.gongyi.contract.fact.FactEvent;
import org.gongyi.contract.hearing.HearingCommand;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.petition.PetitionCommand;
import org.gongyi.contract.petition.PetitionEvent;
import org.gongyi.contract.recall.RecallCommand;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.roll.RollCommand;
import org.gongyi.contract.roll.RollEvent;

/// Every procedure this ledger records. A new one is one more here, and a line in `org.gongyi.web.act.Procedure`.
public final class Procedures {

    private Procedures() {}

    public static List<Procedure<?, ?, ?>> all() {
        return List.of(
                community(),
                resolution(),
                election(),
                roll(),
                recall(),
                disclosure(),
                hearing(),
                estate(),
                convention(),
                petition(),
                cadre(),
                fact());
    }

    /// The names under which these are kept; a snapshot of an earlier form is passed over. A register
    /// remembers elections that are due since its second form, and resignations since its third; an
    /// election who holds each proxy since its second, a hearing which opinions were joined, and an
    /// estate which vote owners demanded.
    public static StoredNames names(List<Procedure<?, ?, ?>> procedures) {
        return StoredNames.of(procedures)
                .at(3, Community.State.Registered.class)
                .at(2, Election.State.Preparing.class)
                .at(2, Election.State.Voted.class)
                .at(2, Election.State.Ended.class)
                .at(2, Hearing.State.Open.class)
                .at(2, Hearing.State.Closed.class)
                .at(2, Hearing.State.Cancelled.class)
                .at(2, Estate.State.Kept.class);
    }

    public static Procedure<CommunityCommand, CommunityEvent, Community.State> community() {
        return new Procedure<>(
                "community",
                CommunityCommand.class,
                CommunityEvent.class,
                Community.State.class,
                CommunityCommand.RegisterCommunity.class,
                CommunitySpecimens::of,
                new Community());
    }

    public static Procedure<ResolutionCommand, ResolutionEvent, Resolution.State> resolution() {
        return new Procedure<>(
                "resolution",
                ResolutionCommand.class,
                ResolutionEvent.class,
                Resolution.State.class,
                ResolutionCommand.Initiate.class,
                ResolutionSpecimens::of,
                new Resolution());
    }

    public static Procedure<ElectionCommand, ElectionEvent, Election.State> election() {
        return new Procedure<>(
                "election",
                ElectionCommand.class,
                ElectionEvent.class,
                Election.State.class,
                CallElection.class,
                ElectionSpecimens::of,
                new Election());
    }

    public static Procedure<RollCommand, RollEvent, VoterRoll.State> roll() {
        return new Procedure<>(
                "roll",
                RollCommand.class,
                RollEvent.class,
                VoterRoll.State.class,
                RollCommand.RegisterVoters.class,
                RollSpecimens::of,
                new VoterRoll());
    }

    public static Procedure<RecallCommand, RecallEvent, Recall.State> recall() {
        return new Procedure<>(
                "recall",
                RecallCommand.class,
                RecallEvent.class,
                Recall.State.class,
                RecallCommand.SuggestRecall.class,
                RecallSpecimens::of,
                new Recall());
    }

    public static Procedure<DisclosureCommand, DisclosureEvent, Disclosure.State> disclosure() {
        return new Procedure<>(
                "disclosure",
                DisclosureCommand.class,
                DisclosureEvent.class,
                Disclosure.State.class,
                OpenPeriod.class,
                DisclosureSpecimens::of,
                new Disclosure());
    }

    public static Procedure<EstateCommand, EstateEvent, Estate.State> estate() {
        return new Procedure<>(
                "estate",
                EstateCommand.class,
                EstateEvent.class,
                Estate.State.class,
                EstateCommand.RegisterEstate.class,
                EstateSpecimens::of,
                new Estate());
    }

    public static Procedure<HearingCommand, HearingEvent, Hearing.State> hearing() {
        return new Procedure<>(
                "hearing",
                HearingCommand.class,
                HearingEvent.class,
                Hearing.State.class,
                HearingCommand.BeginHearing.class,
                HearingSpecimens::of,
                new Hearing());
    }

    public static Procedure<PetitionCommand, PetitionEvent, Petition.State> petition() {
        return new Procedure<>(
                "petition",
                PetitionCommand.class,
                PetitionEvent.class,
                Petition.State.class,
                PetitionCommand.SubmitPetition.class,
                PetitionSpecimens::of,
                new Petition());
    }

    public static Procedure<ConventionCommand, ConventionEvent, Convention.State> convention() {
        return new Procedure<>(
                "convention",
                ConventionCommand.class,
                ConventionEvent.class,
                Convention.State.class,
                ConventionCommand.BeginConvention.class,
                ConventionSpecimens::of,
                new Convention());
    }

    public static Procedure<CadreCommand, CadreEvent, Cadre.State> cadre() {
        return new Procedure<>(
                "cadre",
                CadreCommand.class,
                CadreEvent.class,
                Cadre.State.class,
                CadreCommand.OpenCadreFile.class,
                CadreSpecimens::of,
                new Cadre());
    }

    public static Procedure<FactCommand, FactEvent, Fact.State> fact() {
        return new Procedure<>(
                "fact",
                FactCommand.class,
                FactEvent.class,
                Fact.State.class,
                FactCommand.EraseFact.class,
                FactSpecimens::of,
                new Fact());
    }
}
