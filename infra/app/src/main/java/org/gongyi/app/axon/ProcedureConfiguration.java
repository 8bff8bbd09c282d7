package org.gongyi.app.axon;

import org.gongyi.command.community.Community;
import org.gongyi.command.community.CommunitySpecimens;
import org.gongyi.command.mandate.Mandate;
import org.gongyi.command.mandate.MandateTable;
import org.gongyi.command.resolution.Resolution;
import org.gongyi.command.resolution.ResolutionSpecimens;
import org.gongyi.command.rule.LawOfPlace;
import org.gongyi.command.rule.WorkingDays;
import org.gongyi.command.rulebook.Holidays;
import org.gongyi.command.rulebook.RulebookYaml;
import org.gongyi.command.shell.Procedure;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The procedures this ledger records, the law they go by, and who may record. A new procedure is one more bean here.
@Configuration(proxyBeanMethods = false)
class ProcedureConfiguration {

    @Bean
    Procedure<CommunityCommand, CommunityEvent, Community.State> communityProcedure() {
        return new Procedure<>(
                "community",
                CommunityCommand.class,
                CommunityEvent.class,
                Community.State.class,
                CommunitySpecimens::of,
                new Community());
    }

    @Bean
    Procedure<ResolutionCommand, ResolutionEvent, Resolution.State> resolutionProcedure() {
        return new Procedure<>(
                "resolution",
                ResolutionCommand.class,
                ResolutionEvent.class,
                Resolution.State.class,
                ResolutionSpecimens::of,
                new Resolution());
    }

    @Bean
    LawOfPlace rulebook() {
        return RulebookYaml.standard();
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
