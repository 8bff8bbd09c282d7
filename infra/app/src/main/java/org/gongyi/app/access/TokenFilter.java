package org.gongyi.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.gongyi.app.access.SignedIn.Bounds;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/// `Authorization: Bearer …` of the API. A request with a token is the token's alone, whatever cookie comes with it; a
/// bad token is answered with 401 and never with what the public may see, so that a program notices.
final class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer";

    private final Tokens tokens;
    private final Accounts accounts;
    private final AuthenticationEntryPoint unknown;

    TokenFilter(Tokens tokens, Accounts accounts, AuthenticationEntryPoint unknown) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.unknown = unknown;
    }

    static boolean isByToken(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && (header + " ").regionMatches(true, 0, SCHEME + " ", 0, SCHEME.length() + 1);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isByToken(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var words = request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(SCHEME.length())
                .strip();
        var known = tokens.find(words).flatMap(this::authentication);
        if (known.isEmpty()) {
            unknown.commence(request, response, new BadCredentialsException("no good token"));
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known.get());
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private Optional<Authentication> authentication(Token token) {
        return accounts.find(token.account())
                .filter(account -> !account.disabled())
                .map(account -> {
                    var office = token.office() == null ? null : token.office().name();
                    var bounds = new Bounds(token.scope(), office, token.place());
                    var holder = new SignedIn(account.id(), account.login(), account.version(), bounds);
                    return UsernamePasswordAuthenticationToken.authenticated(
                            holder, null, LoginWithPassword.authorities(account));
                });
    }
}
