package org.gongyi.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.gongyi.web.access.NotYours;
import org.gongyi.web.access.NotYours.Reason;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Asks at every request whether the account behind it still stands: a disabled account or a new password ends its
/// sessions at once, and a one-time password opens nothing but the page that changes it.
final class AccountGuard extends OncePerRequestFilter {

    static final String CHANGE_PASSWORD = "/account/password";
    private static final Pattern OPEN =
            Pattern.compile("/account/password|/logout|/login|/error|/look|/(assets|webjars)/.*");

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
            }
        }
        chain.doFilter(request, response);
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
