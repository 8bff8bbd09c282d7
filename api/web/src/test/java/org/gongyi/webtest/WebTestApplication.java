package org.gongyi.webtest;

import jakarta.servlet.Filter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.web.asking.BoardCodes;
import org.gongyi.web.count.DoubtBounds;
import org.gongyi.web.look.LookFilter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The web layer alone, before a ledger without rules. `main` serves it for looking at.
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "org.gongyi.web.disclosure",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*\\.(ItemNews|DisclosureNews|Comparisons|StatementTables)"))
@ComponentScan({
    "org.gongyi.web.act",
    "org.gongyi.web.api",
    "org.gongyi.web.asking",
    "org.gongyi.web.bundle",
    "org.gongyi.web.count",
    "org.gongyi.web.desk",
    "org.gongyi.web.exchange",
    "org.gongyi.web.file",
    "org.gongyi.web.issue",
    "org.gongyi.web.look",
    "org.gongyi.web.paper",
    "org.gongyi.web.problem",
    "org.gongyi.web.proof",
    "org.gongyi.web.owners",
    "org.gongyi.web.roll",
    "org.gongyi.web.seal",
    "org.gongyi.web.sheet",
    "org.gongyi.web.telling",
    "org.gongyi.web.word"
})
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
    ShelfOfTests shelf() {
        return new ShelfOfTests();
    }

    @Bean
    CountsOfTests counts() {
        return new CountsOfTests();
    }

    @Bean
    BallotsOfTests ballots() {
        return new BallotsOfTests();
    }

    @Bean
    BoardCodes codes() {
        return (_, version) -> "AB3DE0FGH" + version;
    }

    @Bean
    DoubtBounds doubts() {
        return new DoubtBounds(10, 25, 10, 100);
    }

    @Bean
    ProofsOfTests proofs() {
        return new ProofsOfTests();
    }

    @Bean
    AuditsOfTests audits() {
        return new AuditsOfTests();
    }

    @Bean
    SealedOfTests sealed() {
        return new SealedOfTests();
    }

    @Bean
    RollsOfTests rolls() {
        return new RollsOfTests();
    }

    @Bean
    ProfilesOfTests profiles() {
        return new ProfilesOfTests();
    }

    @Bean
    InstantSource clock() {
        return InstantSource.fixed(Instant.parse("2026-03-04T16:30:00Z"));
    }

    @Bean
    RandomGenerator random() {
        return RandomGenerator.getDefault();
    }

    @Bean
    OneOfficeHolder actors() {
        return new OneOfficeHolder();
    }

    @Bean
    @Lazy
    MockMvc mvc(WebApplicationContext context, LookFilter look) {
        return MockMvcBuilders.webAppContextSetup(context)
                .addFilters(look, context.getBean("springSecurityFilterChain", Filter.class))
                .build();
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .headers(
                        headers -> headers.contentSecurityPolicy(
                                csp -> csp.policyDirectives(
                                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'")))
                .csrf(csrf -> csrf.disable())
                .build();
    }
}
