package org.gongyi.app.axon;

import java.nio.file.Path;
import org.gongyi.app.LedgerSettings;
import org.gongyi.app.start.CannotStart;
import org.gongyi.command.cadre.Cadre;
import org.gongyi.command.community.Community;
import org.gongyi.command.convention.Convention;
import org.gongyi.command.disclosure.Disclosure;
import org.gongyi.command.disclosure.Item;
import org.gongyi.command.election.Election;
import org.gongyi.command.estate.Estate;
import org.gongyi.command.fact.Fact;
import org.gongyi.command.hearing.Hearing;
import org.gongyi.command.mandate.Mandate;
import org.gongyi.command.mandate.MandateTable;
import org.gongyi.command.petition.Petition;
import org.gongyi.command.recall.Recall;
import org.gongyi.command.resolution.Resolution;
import org.gongyi.command.roll.VoterRoll;
import org.gongyi.command.rule.Rulebook;
import org.gongyi.command.rule.RulebookMalformed;
import org.gongyi.command.rule.WorkingDays;
import org.gongyi.command.rulebook.CharterFolder;
import org.gongyi.command.rulebook.Holidays;
import org.gongyi.command.rulebook.RulebookYaml;
import org.gongyi.command.shell.Procedure;
import org.gongyi.contract.cadre.CadreCommand;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.convention.ConventionCommand;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.DisclosureEvent;
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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The procedures this ledger records, the law they go by, and who may record. A new procedure is one more bean here.
@Configuration(proxyBeanMethods = false)
class ProcedureConfiguration {

    @Bean
    Procedure<CommunityCommand, CommunityEvent, Community.State> communityProcedure() {
        return Procedures.community();
    }

    @Bean
    Procedure<ResolutionCommand, ResolutionEvent, Resolution.State> resolutionProcedure() {
        return Procedures.resolution();
    }

    @Bean
    Procedure<ElectionCommand, ElectionEvent, Election.State> electionProcedure() {
        return Procedures.election();
    }

    @Bean
    Procedure<RollCommand, RollEvent, VoterRoll.State> rollProcedure() {
        return Procedures.roll();
    }

    @Bean
    Procedure<RecallCommand, RecallEvent, Recall.State> recallProcedure() {
        return Procedures.recall();
    }

    @Bean
    Procedure<DisclosureCommand, DisclosureEvent, Disclosure.State> disclosureProcedure() {
        return Procedures.disclosure();
    }

    @Bean
    Procedure<EstateCommand, EstateEvent, Estate.State> estateProcedure() {
        return Procedures.estate();
    }

    @Bean
    Procedure<HearingCommand, HearingEvent, Hearing.State> hearingProcedure() {
        return Procedures.hearing();
    }

    @Bean
    Procedure<PetitionCommand, PetitionEvent, Petition.State> petitionProcedure() {
        return Procedures.petition();
    }

    @Bean
    Procedure<CadreCommand, CadreEvent, Cadre.State> cadreProcedure() {
        return Procedures.cadre();
    }

    @Bean
    Procedure<ConventionCommand, ConventionEvent, Convention.State> conventionProcedure() {
        return Procedures.convention();
    }

    @Bean
    Procedure<FactCommand, FactEvent, Fact.State> factProcedure() {
        return Procedures.fact();
    }

    @Bean
    Rulebook rulebook(LedgerSettings settings) {
        var charters = settings.charters();
        return charters == null ? whole(RulebookYaml.standard()) : with(charters);
    }

    /// Nothing may be weighed by a law that is not whole, so the ledger does not start.
    static Rulebook with(Path charters) {
        try {
            return whole(RulebookYaml.with(new CharterFolder(charters)));
        } catch (RulebookMalformed malformed) {
            throw new CannotStart(
                    "章程规则有误，没有启动；已有记录完好。A charter cannot be read as law; the ledger did not start, and all records are"
                            + " intact: " + malformed.getMessage(),
                    "改正该文件（见 docs/law.md），或者取消设置 gongyi.charters。Mend the file named above (docs/law.md says how), or"
                            + " take the setting gongyi.charters away.",
                    malformed);
        }
    }

    private static Rulebook whole(Rulebook book) {
        Item.requireWhole(book);
        return book;
    }

    @Bean
    WorkingDays workingDays() {
        return Holidays.standard();
    }

    @Bean
    Mandate mandate() {
        return new MandateTable();
    }
}
