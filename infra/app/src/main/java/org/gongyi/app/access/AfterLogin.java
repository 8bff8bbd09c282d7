package org.gongyi.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/// Back to the page that asked for the login; else administrators to the accounts and everybody else to the desk.
final class AfterLogin extends SavedRequestAwareAuthenticationSuccessHandler {

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        return who != null && isAdministrator(who) ? "/admin/accounts" : "/desk";
    }

    private static boolean isAdministrator(Authentication who) {
        return who.getAuthorities().stream()
                .anyMatch(authority -> LoginWithPassword.ADMINISTRATOR.equals(authority.getAuthority()));
    }
}
