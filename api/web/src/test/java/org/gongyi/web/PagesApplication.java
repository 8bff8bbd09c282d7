package org.gongyi.web;

import java.time.Clock;
import java.util.Map;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.web.sample.SampleLedger;
import org.gongyi.web.sample.SampleViews;
import org.gongyi.web.telling.VoterNames;
import org.gongyi.web.word.Wording;
import org.gongyi.webtest.AuditsOfTests;
import org.gongyi.webtest.OneOfficeHolder;
import org.gongyi.webtest.ProfilesOfTests;
import org.gongyi.webtest.ProofsOfTests;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// The public pages alone, over sample answers: for the tests, and for looking at them in a browser.
@SpringBootApplication(
        scanBasePackages = {
            "org.gongyi.web.community",
            "org.gongyi.web.disclosure",
            "org.gongyi.web.election",
            "org.gongyi.web.estate",
            "org.gongyi.web.hearing",
            "org.gongyi.web.convention",
            "org.gongyi.web.petition",
            "org.gongyi.web.cadre",
            "org.gongyi.web.help",
            "org.gongyi.web.look",
            "org.gongyi.web.problem",
            "org.gongyi.web.proof",
            "org.gongyi.web.recall",
            "org.gongyi.web.resolution",
            "org.gongyi.web.subject",
            "org.gongyi.web.telling",
            "org.gongyi.web.word"
        })
public class PagesApplication {

    public static void main(String[] args) {
        SpringApplication.run(PagesApplication.class, args);
    }

    @Bean
    QueryGateway sampleLedger() {
        return new SampleLedger();
    }

    @Bean
    ProofsOfTests proofs() {
        return new ProofsOfTests();
    }

    @Bean
    AuditsOfTests audits() {
        return new AuditsOfTests();
    }

    /// No roll of persons is kept.
    @Bean
    VoterNames voters() {
        return (_, _) -> Map.of();
    }

    @Bean
    ProfilesOfTests profiles() {
        return new ProfilesOfTests();
    }

    @Bean
    OneOfficeHolder actors() {
        return new OneOfficeHolder();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(SampleViews.TODAY.atTime(9, 0).atZone(Wording.CHINA).toInstant(), Wording.CHINA);
    }

    /// As strict as in service: what these headers forbid must not be needed.
    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(
                        headers -> headers.cacheControl(cache -> cache.disable())
                                .contentSecurityPolicy(
                                        csp -> csp.policyDirectives(
                                                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")))
                .build();
    }
}
