package org.gongyi.app.axon;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.gongyi.app.ledger.Committer;
import org.gongyi.app.ledger.LedgerSource;
import org.gongyi.app.ledger.UnreadableForNow;
import org.gongyi.command.shell.ActContext;
import org.gongyi.command.shell.SecondLook;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/// Axon's parts, each named. What Axon would put in their place by itself was found wanting: on this Spring Boot it
/// silently takes no transaction manager at all, writes tokens by XStream, and gives commands a transaction that the
/// group commit must not wait in.
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    /// One transaction of a projection: long enough to spare commits on replay, short enough to end well within the
    /// ten seconds of its claim.
    private static final int PROJECTED_AT_ONCE = 500;

    /// What this process records wakes them at once; this is for what others record.
    private static final int LOOKS_EVERY_MILLIS = 500;

    @Bean
    TransactionManager axonTransactions(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider axonConnections(DataSource database) {
        return new SpringDataSourceConnectionProvider(database);
    }

    /// For tokens; events and states have the ledger's own. The token of a replay names the classes it is made of: only
    /// Axon's own are let in. By itself Jackson would let in none, and a replay could not go on.
    @Bean
    @Primary
    Serializer generalSerializer() {
        var tokens = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.eventhandling.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> json.polymorphicTypeValidator(tokens))
                .build();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(@Qualifier("generalSerializer") Serializer general) {
        return general;
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, @Qualifier("generalSerializer") Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(TokenSchema.builder()
                        .setTokenTable("projection_token")
                        .setProcessorNameColumn("processor")
                        .setSegmentColumn("segment")
                        .setTokenColumn("token")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("claimed_at")
                        .setOwnerColumn("owner")
                        .build())
                .build();
    }

    /// Without a transaction manager: the events of an act are committed by the group commit, and nothing else that
    /// is transactional may live in its unit of work.
    @Bean
    @Qualifier("localSegment")
    CommandBus commandBus(org.axonframework.config.Configuration axon) {
        var bus = new SecondLook(
                SimpleCommandBus.builder().messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        bus.registerHandlerInterceptor(new UnreadableForNow<>());
        return bus;
    }

    /// Without a transaction manager too: each question is one statement or asks an event stream.
    @Bean
    @Qualifier("localSegment")
    QueryBus queryBus(org.axonframework.config.Configuration axon) {
        var bus = SimpleQueryBus.builder()
                .messageMonitor(axon.messageMonitor(QueryBus.class, "queryBus"))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        bus.registerHandlerInterceptor(new UnreadableForNow<QueryMessage<?, ?>>());
        return bus;
    }

    @Bean
    CorrelationDataProvider actContext() {
        return new SimpleCorrelationDataProvider(ActContext.ACTOR, ActContext.IDEMPOTENCY_KEY, ActContext.REQUEST_HASH);
    }

    /// Streams are read from it; projections have a [LedgerSource], and nothing is kept for them here.
    @Bean("eventBus")
    @Qualifier("eventStore")
    EmbeddedEventStore eventStore(
            EventStorageEngine engine, org.axonframework.config.Configuration axon, Clock ledgerClock) {
        GenericEventMessage.clock = ledgerClock;
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .messageMonitor(axon.messageMonitor(EmbeddedEventStore.class, "eventStore"))
                .optimizeEventConsumption(false)
                .build();
    }

    @Bean
    LedgerSource ledgerSource(EventStorageEngine engine, Committer committer) {
        return new LedgerSource(engine, committer);
    }

    /// Every projection reads the log by itself, its token in the transaction of its rows, from the first
    /// entry on, as one segment: it sees every stream in the one order of the log, and an instance takes over
    /// another's when its claim runs out. One that fails stops and tries again; Axon would log the failure and
    /// go on without the event.
    ///
    /// One thread reads and folds. Axon's pooled processor hands each event to another thread over a queue
    /// that it counts for every event, which took a fifth of the time of the lists.
    @Bean
    ConfigurerModule projections(TransactionManager axonTransactions, LedgerSource log) {
        return configurer -> configurer
                .eventProcessing()
                .registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance())
                .registerDefaultTransactionManager(_ -> axonTransactions)
                .configureDefaultStreamableMessageSource(_ -> log)
                .usingTrackingEventProcessors()
                .registerTrackingEventProcessorConfiguration(
                        _ -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andInitialTrackingToken(source -> source.createTailToken())
                                .andEventAvailabilityTimeout(LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS)
                                .andBatchSize(PROJECTED_AT_ONCE));
    }
}
