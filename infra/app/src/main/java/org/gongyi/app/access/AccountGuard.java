package org.gongyi.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongyi.web.access.NotYours;
import org.gongyi.web.access.NotYours.Reason;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/// Asks at every request whether the account behind it still stands: a disabled account or a new password ends its
/// sessions at once, and a one-time password opens nothing but the page that changes it.
final class AccountGuard extends OncePerRequestFilter {

    static final String CHANGE_PASSWORD = "/account/password";
    private static final Pattern OPEN =
            Pattern.compile("/account/password|/logout|/login|/error|/look|/(assets|webjars)/.*");

    private static final String AT_THE_DOOR = AccountGuard.class.getName();

    private final Accounts accounts;

    AccountGuard(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = CurrentActor.signedIn();
        if (signedIn.isPresent()) {
            var account = accounts.find(signedIn.get().account());
            var stands = account.filter(found ->
                    !found.disabled() && found.version() == signedIn.get().version());
            if (stands.isEmpty()) end(request);
            else if (stands.get().mustChange() && !isOpen(request)) {
                refuse(request, response);
                return;
            } else request.setAttribute(AT_THE_DOOR, stands.get());
        }
        chain.doFilter(request, response);
    }

    /// The account that the request at hand was let in with. What changes about it meanwhile holds for the next one.
    static Optional<Account> letIn(UUID account) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                        && request.getRequest().getAttribute(AT_THE_DOOR) instanceof Account found
                        && found.id().equals(account)
                ? Optional.of(found)
                : Optional.empty();
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    private static boolean isOpen(HttpServletRequest request) {
        return OPEN.matcher(request.getServletPath()).matches();
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().startsWith("/api/")) throw new NotYours(Reason.CHANGE_PASSWORD);
        response.sendRedirect(request.getContextPath() + CHANGE_PASSWORD);
    }
}
