package org.gongyi.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.gongyi.app.access.AccessRefused.Reason;
import org.gongyi.app.access.Token.Scope;
import org.gongyi.contract.Office;
import org.gongyi.web.access.ActorSource;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's own account: offices, password, tokens. Tokens are made here and nowhere else, so that no administrator ever
/// holds a key with which an official records.
@Controller
@RequestMapping("/account")
class AccountPages {

    private final Accounts accounts;
    private final Tokens tokens;
    private final Holdings holdings;
    private final ActorSource actors;
    private final Clock clock;

    AccountPages(Accounts accounts, Tokens tokens, Holdings holdings, ActorSource actors, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.holdings = holdings;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping
    String account(@RequestParam @Nullable Reason problem, Principal who, Model page) {
        page.addAttribute("problem", problem);
        return show(own(who), page);
    }

    private String show(Account account, Model page) {
        page.addAttribute("account", account);
        page.addAttribute("offices", actors.offices());
        page.addAttribute("appointments", holdings.appointments(account.id()));
        page.addAttribute("tokens", tokens.of(account.id()));
        page.addAttribute("now", clock.instant());
        page.addAttribute("zone", clock.getZone());
        page.addAttribute("scopes", Scope.values());
        page.addAttribute(
                "choosableOffices",
                Arrays.stream(Office.values())
                        .filter(office -> office != Office.LEDGER)
                        .toList());
        return "access/account";
    }

    @GetMapping("/password")
    String password(
            @RequestParam @Nullable Reason problem, @RequestParam @Nullable String changed, Principal who, Model page) {
        page.addAttribute("problem", problem);
        page.addAttribute("changed", changed != null);
        page.addAttribute("account", own(who));
        return "access/password";
    }

    /// The session goes on under a new id; all others of the account end.
    @PostMapping("/password")
    String changePassword(
            @RequestParam String old,
            @RequestParam String replacement,
            @RequestParam String again,
            Principal who,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!replacement.equals(again)) throw new AccessRefused(Reason.PASSWORDS_DIFFER);
        var account = own(who).id();
        accounts.changePassword(account, old, replacement);
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(LoginWithPassword.session(accounts.get(account)));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        return "redirect:/account/password?changed";
    }

    /// Shows the token in the answer itself: kept nowhere, not even in the session.
    @PostMapping("/tokens")
    String createToken(
            @RequestParam String label,
            @RequestParam Scope scope,
            @RequestParam @Nullable Office boundOffice,
            @RequestParam(defaultValue = "") String place,
            @RequestParam int days,
            Principal who,
            Model page) {
        var account = own(who);
        var wish = new Tokens.Wish(label, scope, boundOffice, place, Duration.ofDays(days));
        page.addAttribute("token", tokens.create(account.id(), wish));
        return show(account, page);
    }

    @PostMapping("/tokens/{token}/revoke")
    String revokeToken(@PathVariable UUID token, Principal who) {
        tokens.revoke(own(who).id(), token);
        return "redirect:/account";
    }

    private Account own(Principal who) {
        return accounts.findByLogin(who.getName()).orElseThrow();
    }

    @ExceptionHandler
    String refused(AccessRefused refused, HttpServletRequest request) {
        var page = request.getServletPath().endsWith("/password") ? "/account/password" : "/account";
        return "redirect:" + page + "?problem=" + refused.reason();
    }
}
