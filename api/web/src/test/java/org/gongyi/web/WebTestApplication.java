package org.gongyi.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.web.access.ActorSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The web layer alone, before a ledger without rules. `main` serves it for looking at.
@SpringBootApplication
public class WebTestApplication {

    public static void main(String[] args) {
        SpringApplication.run(WebTestApplication.class, args);
    }

    @Bean
    FakeLedger fakeLedger() {
        return new FakeLedger();
    }

    @Bean
    CommandGateway commandGateway(FakeLedger ledger) {
        return ledger.commandGateway();
    }

    @Bean
    QueryGateway queryGateway(FakeLedger ledger) {
        return ledger.queryGateway();
    }

    @Bean
    InstantSource clock() {
        return InstantSource.fixed(Instant.parse("2026-03-04T16:30:00Z"));
    }

    @Bean
    RandomGenerator random() {
        return RandomGenerator.getDefault();
    }

    /// Offices in one village: elsewhere, and to order a correction, this person has none.
    @Bean
    ActorSource actors() {
        return new ActorSource() {
            @Override
            public Optional<Actor> actorFor(String act, CommunityCode community) {
                return Views.CLERK.reaches(community) && !act.equals("order-correction")
                        ? Optional.of(Views.CLERK)
                        : Optional.empty();
            }

            @Override
            public List<Actor> offices() {
                return List.of(Views.CLERK);
            }
        };
    }

    @Bean
    @Lazy
    MockMvc mvc(WebApplicationContext context) {
        return MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"))
                .build();
    }
}
