package org.gongyi.web.issue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Require;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.issue.IssueDesk.At;
import org.gongyi.web.issue.Issuing.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One station: search the roll, give out a ballot, open and close the box. Whoever is searched for stands in no
/// address, since addresses are logged.
@Controller
class IssuePages {

    private static final String STATION = "/desk/{family:elections|recalls}/{id}/issue/{box:\\d{1,3}}";

    private final IssueDesk desk;
    private final ActWords words;

    IssuePages(IssueDesk desk, ActWords words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(STATION)
    ModelAndView show(
            @PathVariable String family,
            @PathVariable String id,
            @PathVariable int box,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var at = desk.at(family, id, box);
        if (at.isEmpty()) return none(family, id, locale);
        var told = Told.take(address(at.get()), said(locale), request, response);
        return page(at.get(), List.of(), null, locale).addObject("done", told);
    }

    private ModelAndView none(String family, String id, Locale locale) {
        return new ModelAndView("desk/none")
                .addObject("words", said(locale))
                .addObject("heading", "issue.title")
                .addObject("notice", "issue.no-roll")
                .addObject("leadsTo", "count.title")
                .addObject("back", "/desk/%s/%s/count".formatted(family, id));
    }

    @PostMapping(STATION)
    ModelAndView move(
            @PathVariable String family,
            @PathVariable String id,
            @PathVariable int box,
            @RequestParam(name = "do", defaultValue = "find") String what,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var at = desk.at(family, id, box);
        if (at.isEmpty()) return none(family, id, locale);
        return switch (what) {
            case "issue" -> issued(at.get(), request, response, locale);
            case "take-back" -> takenBack(at.get(), request, response, locale);
            case "open", "close" -> sealed(at.get(), what.equals("open"), request, response, locale);
            default -> found(at.get(), text(request, "who"), locale);
        };
    }

    private ModelAndView found(At at, String who, Locale locale) {
        var found = desk.find(at, who);
        var problem = found.isEmpty() ? said(locale).misfit("not-on-the-roll") : null;
        return status(page(at, found, problem, locale).addObject("who", who), problem);
    }

    private ModelAndView issued(At at, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        var number = text(request, "number");
        var given = desk.issue(at, number.matches("\\d{1,6}") ? Integer.parseInt(number) : -1, text(request, "proxy"));
        if (given.problem() == null) return Told.next(address(at), "given", number, request, response);
        var problem = given.box() == null
                ? said(locale).misfit(given.problem())
                : said(locale).say("issue.already", number, given.box());
        return status(page(at, desk.find(at, number), problem, locale), problem);
    }

    private ModelAndView takenBack(At at, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        var number = text(request, "number");
        var reason = text(request, "reason");
        if (reason.isBlank()) return again(at, said(locale).misfit("reason-missing"), locale);
        var done = number.matches("\\d{1,6}") && desk.takeBack(at, Integer.parseInt(number), reason);
        return done
                ? Told.next(address(at), "taken-back", number, request, response)
                : again(at, said(locale).misfit("nothing-to-take-back"), locale);
    }

    private ModelAndView sealed(
            At at, boolean opens, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        try {
            var seal = new Seal(text(request, "seal"), text(request, "by"), text(request, "witnesses"));
            var done = opens ? desk.open(at, seal) : desk.close(at, seal);
            return done
                    ? Told.next(address(at), opens ? "opened" : "closed", "", request, response)
                    : again(at, said(locale).misfit("sealed-already"), locale);
        } catch (Malformed _) {
            return again(at, said(locale).misfit("seal-incomplete"), locale);
        }
    }

    private ModelAndView again(At at, String problem, Locale locale) {
        return status(page(at, List.of(), problem, locale), problem);
    }

    private static String address(At at) {
        var key = at.visit().ballot().key();
        return "/desk/%s/%s/issue/%d".formatted(key.family(), key.subject(), at.box());
    }

    /// The stations as they are now.
    private ModelAndView page(At at, List<Found> found, @Nullable String problem, Locale locale) {
        var key = at.visit().ballot().key();
        var stations = desk.stations(at);
        return new ModelAndView("desk/issue/station")
                .addObject("words", said(locale))
                .addObject("ballot", at.visit().ballot())
                .addObject("place", at.place())
                .addObject("station", at.among(stations))
                .addObject("stations", stations)
                .addObject("found", found)
                .addObject("done", null)
                .addObject("problem", problem)
                .addObject("back", "/desk/%s/%s/count".formatted(key.family(), key.subject()))
                .addObject("action", address(at));
    }

    private static String text(HttpServletRequest request, String field) {
        var typed = request.getParameter(field);
        return typed == null
                ? ""
                : typed.substring(0, Math.min(typed.length(), Require.LINE)).strip();
    }

    private Said said(Locale locale) {
        return words.in(locale);
    }

    private static ModelAndView status(ModelAndView page, @Nullable String problem) {
        if (problem != null) page.setStatus(HttpStatus.CONFLICT);
        return page;
    }
}
