package org.gongyi.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongyi.app.access.AccessRefused.Reason;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.CommunityView;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Administrators' pages: who has an account, and for whom it stands.
@Controller
@RequestMapping("/admin/accounts")
class AdminPages {

    private final Accounts accounts;
    private final Holdings holdings;
    private final Tokens tokens;
    private final CommunityOffices communities;
    private final AccessLog log;
    private final Clock clock;

    AdminPages(
            Accounts accounts,
            Holdings holdings,
            Tokens tokens,
            CommunityOffices communities,
            AccessLog log,
            Clock clock) {
        this.accounts = accounts;
        this.holdings = holdings;
        this.tokens = tokens;
        this.communities = communities;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam @Nullable Reason problem, Model page) {
        page.addAttribute("problem", problem);
        page.addAttribute("accounts", accounts.all());
        page.addAttribute("now", clock.instant());
        return "admin/accounts";
    }

    /// The one-time password stands in the answer and is kept nowhere.
    @PostMapping
    String create(
            @RequestParam String login,
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean administrator,
            Model page) {
        var opened = accounts.create(login, name, administrator);
        page.addAttribute("oneTimePassword", opened.oneTimePassword());
        return show(opened.account(), null, page);
    }

    @GetMapping("/{account}")
    String account(
            @PathVariable UUID account,
            @RequestParam @Nullable Reason problem,
            @RequestParam @Nullable String community,
            Model page) {
        page.addAttribute("problem", problem);
        return show(account, community, page);
    }

    private String show(UUID id, @Nullable String community, Model page) {
        var account = known(id);
        page.addAttribute("account", account);
        page.addAttribute("links", holdings.links(id));
        page.addAttribute("appointments", holdings.appointments(id));
        page.addAttribute("appointed", List.of(Office.TOWNSHIP, Office.COUNTY, Office.CITY, Office.AUDITOR));
        page.addAttribute("tokens", tokens.of(id));
        page.addAttribute("events", log.latest(id, 50));
        page.addAttribute("now", clock.instant());
        page.addAttribute("zone", clock.getZone());
        page.addAttribute("today", LocalDate.now(clock));
        page.addAttribute("community", community);
        page.addAttribute(
                "register", community == null ? null : register(community).orElse(null));
        return "admin/account";
    }

    @PostMapping("/{account}/disable")
    String disable(@PathVariable UUID account, HttpServletRequest request) {
        var own = CurrentActor.signedIn().map(SignedIn::account);
        if (own.filter(account::equals).isPresent()) throw new AccessRefused(Reason.NOT_OWN_ACCOUNT);
        accounts.disable(known(account).id());
        return back(account);
    }

    @PostMapping("/{account}/enable")
    String enable(@PathVariable UUID account) {
        accounts.enable(known(account).id());
        return back(account);
    }

    @PostMapping("/{account}/password")
    String resetPassword(@PathVariable UUID account, Model page) {
        page.addAttribute(
                "oneTimePassword", accounts.resetPassword(known(account).id()));
        return show(account, null, page);
    }

    @PostMapping("/{account}/persons")
    String link(@PathVariable UUID account, @RequestParam String community, @RequestParam String person) {
        var register = register(community).orElseThrow(() -> new AccessRefused(Reason.COMMUNITY_UNKNOWN));
        var holder = register.offices().stream()
                .map(CommunityView.TenureView::person)
                .filter(one -> one.value().equals(person))
                .findFirst();
        holdings.link(
                known(account).id(),
                register.code(),
                holder.orElseThrow(() -> new AccessRefused(Reason.PERSON_NOT_IN_OFFICE)));
        return back(account);
    }

    @PostMapping("/{account}/persons/{community}/remove")
    String unlink(@PathVariable UUID account, @PathVariable String community) {
        holdings.unlink(known(account).id(), new CommunityCode(community));
        return back(account);
    }

    @PostMapping("/{account}/appointments")
    String appoint(
            @PathVariable UUID account,
            @RequestParam Office office,
            @RequestParam String place,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {
        holdings.appoint(known(account).id(), office, place.strip(), from, until);
        return back(account);
    }

    @PostMapping("/{account}/appointments/{appointment}/end")
    String endAppointment(@PathVariable UUID account, @PathVariable UUID appointment) {
        holdings.endAppointment(known(account).id(), appointment, LocalDate.now(clock));
        return back(account);
    }

    @PostMapping("/{account}/tokens/{token}/revoke")
    String revokeToken(@PathVariable UUID account, @PathVariable UUID token) {
        tokens.revoke(known(account).id(), token);
        return back(account);
    }

    private Account known(UUID account) {
        return accounts.find(account).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<CommunityView> register(String community) {
        try {
            return communities.of(new CommunityCode(community.strip()));
        } catch (Malformed malformed) {
            return Optional.empty();
        }
    }

    private static String back(UUID account) {
        return "redirect:/admin/accounts/" + account;
    }

    /// Back to the page of the form, with the reason.
    @ExceptionHandler
    String refused(AccessRefused refused, HttpServletRequest request) {
        var page = request.getServletPath().replaceFirst("^(/admin/accounts(/[0-9a-f-]{36})?).*", "$1");
        return "redirect:" + page + "?problem=" + refused.reason();
    }

    @ExceptionHandler
    String malformed(Malformed malformed) {
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST, malformed.field(), malformed);
    }
}
