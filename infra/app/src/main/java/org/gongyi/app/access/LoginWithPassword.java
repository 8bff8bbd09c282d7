package org.gongyi.app.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gongyi.app.access.AccessLog.Kind;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/// Lets in who knows the password of an account that is neither locked nor disabled.
///
/// Unknown, wrong, locked and disabled are answered alike and take as long, so that nobody learns which accounts exist.
@Component
class LoginWithPassword implements AuthenticationProvider {

    static final String ADMINISTRATOR = "ADMINISTRATOR";
    static final String OFFICIAL = "OFFICIAL";

    private final Accounts accounts;
    private final Passwords passwords;
    private final LoginAttempts attempts;
    private final AccessLog log;
    private final Clock clock;

    LoginWithPassword(Accounts accounts, Passwords passwords, LoginAttempts attempts, AccessLog log, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var account = accounts.findByLogin(request.getName());
        var hash = account.map(Account::login).flatMap(accounts::passwordOf).orElse(passwords.decoy());
        var matches = passwords.matches(typed(request), hash);
        var entered = account.flatMap(found -> entering(found, matches));
        if (account.isEmpty()) log.note(Kind.LOGIN_FAILED, null);
        return session(entered.orElseThrow(() -> new BadCredentialsException("not let in")));
    }

    private Optional<Account> entering(Account account, boolean matches) {
        if (account.isLockedAt(clock.instant())) {
            log.note(Kind.LOGIN_WHILE_LOCKED, account.id());
            return Optional.empty();
        }
        if (!matches) {
            attempts.failed(account.id());
            return Optional.empty();
        }
        if (account.disabled()) {
            log.note(Kind.LOGIN_WHILE_DISABLED, account.id());
            return Optional.empty();
        }
        attempts.succeeded(account.id());
        return Optional.of(account);
    }

    private static String typed(Authentication request) {
        return request.getCredentials() instanceof String password ? password : "";
    }

    static Authentication session(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                SignedIn.bySession(account), null, authorities(account));
    }

    static List<GrantedAuthority> authorities(Account account) {
        return List.of(new SimpleGrantedAuthority(account.administrator() ? ADMINISTRATOR : OFFICIAL));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
