package org.gongyi.app.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.gongyi.app.access.AccessLog.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// Two doors and a window. `/api` knows tokens, and sessions that are there already; it begins none. The pages know the
/// login form. Reading is open to everybody on both, writing to nobody unknown; but whoever reads a disclosure can ask.
/// Through the window, the board within the page of another site, one can only look.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";
    private static final String EMBEDDED_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "frame-ancestors %s; base-uri 'none'; form-action 'none'";
    static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /// When a session was used last is written once a minute and not with every page, so that a clerk who gives out a
    /// ballot waits for no disk because of it. A session ends by so much earlier.
    private static final String ONCE_A_MINUTE = """
            update %TABLE_NAME% set session_id = now.id, last_access_time = now.at, max_inactive_interval = now.idle,
                expiry_time = now.ends, principal_name = now.who
            from (select ?::char(36) as id, ?::bigint as at, ?::integer as idle, ?::bigint as ends, ?::varchar as who,
                ?::char(36) as key) now
            where primary_id = now.key and (session_id <> now.id or max_inactive_interval <> now.idle
                or principal_name is distinct from now.who or last_access_time <= now.at - 60000)""";

    /// Reading too: a name is looked up by POST, so that it is part of no address.
    private static final String LOOKING_UP = "/rolls/*";

    private static final String EMBEDDED = "/communities/*/board/embed";

    /// What anybody records without an account. The form of it has a session, and so a token against foreign pages.
    private static final String[] ASKING = {
        "/disclosures/*/ask",
        "/disclosures/*/follow",
        "/disclosures/*/go-on",
        "/disclosures/*/report",
        "/disclosures/*/see",
        "/hearings/*/say"
    };

    /// What guards also those answers that come from before the two doors.
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            CONTENT_SECURITY_POLICY,
            "Permissions-Policy",
            PERMISSIONS_POLICY,
            "Referrer-Policy",
            ReferrerPolicy.SAME_ORIGIN.getPolicy(),
            "X-Content-Type-Options",
            "nosniff");

    private final AccessSettings settings;
    private final Denials denials;
    private final Accounts accounts;

    SecurityConfiguration(AccessSettings settings, Denials denials, Accounts accounts) {
        this.settings = settings;
        this.denials = denials;
        this.accounts = accounts;
    }

    /// No session, no script, no form: there is nothing that the page around it could make somebody do.
    @Bean
    @Order(0)
    SecurityFilterChain embedded(HttpSecurity http) throws Exception {
        return http.securityMatcher(EMBEDDED)
                .headers(headers -> {
                    headers(headers);
                    headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                            .contentSecurityPolicy(policy ->
                                    policy.policyDirectives(EMBEDDED_POLICY.formatted(settings.embeddedBy())));
                })
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(GET)
                        .permitAll()
                        .requestMatchers(HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Tokens tokens) throws Exception {
        return http.securityMatcher("/api/**")
                .headers(this::headers)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(SecurityConfiguration::isBySessionAndWrites))
                .addFilterAfter(new StatusBeforeError(), HeaderWriterFilter.class)
                .addFilterBefore(new TokenFilter(tokens, accounts, denials), CsrfFilter.class)
                .addFilterBefore(new AccountGuard(accounts), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(GET)
                        .permitAll()
                        .requestMatchers(HEAD)
                        .permitAll()
                        .anyRequest()
                        .access((who, _) -> new AuthorizationDecision(mayRecord(who.get()))))
                .exceptionHandling(
                        denied -> denied.authenticationEntryPoint(denials).accessDeniedHandler(denials))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, LoginRate rate, AccessLog log) throws Exception {
        return http.headers(this::headers)
                .csrf(csrf -> csrf.ignoringRequestMatchers(LOOKING_UP))
                .addFilterAfter(new StatusBeforeError(), HeaderWriterFilter.class)
                .addFilterBefore(new LoginRateFilter(rate), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new AccountGuard(accounts), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/error", "/login", "/actuator/health/**", "/actuator/prometheus")
                        .permitAll()
                        .requestMatchers("/admin/**", "/actuator/**")
                        .hasAuthority(LoginWithPassword.ADMINISTRATOR)
                        .requestMatchers("/account/**", "/desk/**")
                        .authenticated()
                        .requestMatchers(GET)
                        .permitAll()
                        .requestMatchers(HEAD)
                        .permitAll()
                        .requestMatchers(POST, LOOKING_UP)
                        .permitAll()
                        .requestMatchers(POST, ASKING)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(new AfterLogin())
                        .failureHandler((request, response, failed) -> {
                            rate.failed(request.getRemoteAddr());
                            new SimpleUrlAuthenticationFailureHandler("/login?failed")
                                    .onAuthenticationFailure(request, response, failed);
                        }))
                .logout(logout -> logout.logoutSuccessUrl("/").addLogoutHandler((_, _, who) -> noteLogout(log, who)))
                .exceptionHandling(
                        denied -> denied.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"))
                                .accessDeniedHandler(denials))
                .build();
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new Caching(settings.publicAge()));
    }

    /// Without a session there is no authority that a foreign page could borrow.
    private static boolean isBySessionAndWrites(HttpServletRequest request) {
        return !Set.of("GET", "HEAD", "OPTIONS", "TRACE").contains(request.getMethod())
                && !TokenFilter.isByToken(request)
                && request.getSession(false) != null;
    }

    private static boolean mayRecord(@Nullable Authentication who) {
        return who != null && who.getPrincipal() instanceof SignedIn signedIn && signedIn.mayRecord();
    }

    private static void noteLogout(AccessLog log, @Nullable Authentication who) {
        if (who != null && who.getPrincipal() instanceof SignedIn signedIn)
            log.note(Kind.LOGGED_OUT, signedIn.account());
    }

    @Bean
    static FilterRegistrationBean<OutOfReachFilter> outOfReach(ObjectProvider<ResourceUrlProvider> addresses) {
        var first = new FilterRegistrationBean<>(new OutOfReachFilter(plain -> {
            var versioned = addresses.getObject().getForLookupPath(plain);
            return versioned == null ? plain : versioned;
        }));
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    @Bean
    CookieSerializer sessionCookie() {
        return new UuidSessionCookie();
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionLife() {
        return sessions -> {
            sessions.setDefaultMaxInactiveInterval(settings.sessionIdle());
            sessions.setUpdateSessionQuery(ONCE_A_MINUTE);
        };
    }
}
