package org.gongyi.app.disclosure;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongyi.app.seal.Sealer;
import org.gongyi.command.disclosure.Disclosure;
import org.gongyi.command.shell.Procedure;
import org.gongyi.command.shell.StateSource;
import org.gongyi.command.shell.StoredNames;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Disclosures: what they know of each other.
@Configuration(proxyBeanMethods = false)
class DisclosureConfiguration {

    @Bean
    PeriodsBeside periodsBeside(
            Procedure<DisclosureCommand, DisclosureEvent, Disclosure.State> disclosure, EventStore store) {
        var disclosures = new StateSource<>(disclosure, store);
        return new PeriodsBeside(id -> disclosures.of(id.value()));
    }

    @Bean
    Happened happenedSinceDisclosed(JdbcClient database, StoredNames names) {
        return new Happened(database, names, "disclosures");
    }

    @Bean
    PaperCodes paperCodes(Sealer sealer) {
        return new PaperCodes(sealer::image);
    }
}
