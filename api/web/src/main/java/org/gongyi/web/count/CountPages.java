package org.gongyi.web.count;

import static org.gongyi.web.count.CountFrame.redirect;
import static org.gongyi.web.count.CountFrame.status;
import static org.gongyi.web.count.CountFrame.to;

import java.util.List;
import java.util.Locale;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.web.count.CountDesk.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The counting desk: how far its boxes are, which are counted together, and that the count is closed.
@Controller
class CountPages {

    static final String DESK = "/desk/{family:elections|recalls}/{id}/count";

    private final CountDesk desk;
    private final CountFrame frame;

    CountPages(CountDesk desk, CountFrame frame) {
        this.desk = desk;
        this.frame = frame;
    }

    /// A box as the desk lists it.
    ///
    /// @param with numbers of boxes counted with it, `into` the one it is counted with
    /// @param mine whether the caller has begun or finished a slip of it
    record BoxLine(
            PollingPlace place,
            String stage,
            String word,
            List<Integer> with,
            @Nullable Integer into,
            boolean mine) {}

    @GetMapping(DESK)
    ModelAndView show(
            @PathVariable String family,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String said,
            Locale locale) {
        var visit = desk.visit(family, id);
        return visit.isEmpty() ? frame.none(family, id, locale) : overview(visit.get(), null, said, locale);
    }

    private ModelAndView overview(Visit at, @Nullable String problem, String said, Locale locale) {
        var page = frame.page("desk/count/desk", at, locale);
        var lines =
                at.ballot().places().stream().map(one -> line(at, one, locale)).toList();
        page.addObject("lines", lines);
        page.addObject(
                "settled",
                at.ballot().boxes().stream().allMatch(box -> at.stage(box).isSettled()));
        page.addObject("closed", at.state().closed());
        page.addObject("said", frame.said(locale).maybe("count.said." + said).orElse(null));
        return frame.told(page, at, problem, locale);
    }

    private BoxLine line(Visit at, PollingPlace place, Locale locale) {
        var box = place.number();
        var stage = at.stage(box);
        return new BoxLine(
                place,
                stage.name(),
                frame.said(locale).say("count.stage." + stage.name()),
                at.state().with(box),
                at.state().merged().get(box),
                at.state().hasCounted(box, at.who()));
    }

    @PostMapping(DESK + "/merge")
    ModelAndView merge(
            @PathVariable String family,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String box,
            @RequestParam(defaultValue = "") String into,
            Locale locale) {
        var from = number(box);
        var at = desk.visit(family, id, from);
        var answer = into.isEmpty() ? desk.part(at, from) : desk.merge(at, from, number(into));
        return answer.isDone() ? to(at, "merged") : status(overview(at, answer.problem(), "", locale), answer);
    }

    @PostMapping(DESK + "/close")
    ModelAndView close(@PathVariable String family, @PathVariable String id, Locale locale) {
        var at = desk.visit(family, id);
        if (at.isEmpty()) return frame.none(family, id, locale);
        var answer = desk.close(at.get());
        return answer.isDone()
                ? redirect("/desk/%s/%s/count/announce".formatted(family, id))
                : status(overview(at.get(), answer.problem(), "", locale), answer);
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
    }
}
