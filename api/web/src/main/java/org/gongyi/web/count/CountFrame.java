package org.gongyi.web.count;

import java.util.Locale;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.count.CountDesk.Answer;
import org.gongyi.web.count.CountDesk.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// What every page of the counting desk has: whose it is, where it leads back to, and what became of a move.
@Component
final class CountFrame {

    private final CountDesk desk;
    private final ActWords words;

    CountFrame(CountDesk desk, ActWords words) {
        this.desk = desk;
        this.words = words;
    }

    Said said(Locale locale) {
        return words.in(locale);
    }

    ModelAndView page(String template, String family, String id, Locale locale) {
        return new ModelAndView(template)
                .addObject("words", said(locale))
                .addObject("desk", "/desk/%s/%s/count".formatted(family, id))
                .addObject("back", "/desk/%s/%s".formatted(family, id));
    }

    /// No vote is ahead whose boxes are known.
    ModelAndView none(String family, String id, Locale locale) {
        return page("desk/none", family, id, locale)
                .addObject("heading", "count.title")
                .addObject("notice", "count.none")
                .addObject("leadsTo", "form.back");
    }

    ModelAndView page(String template, Visit at, Locale locale) {
        var key = at.ballot().key();
        return page(template, key.family(), key.subject(), locale)
                .addObject("ballot", at.ballot())
                .addObject("who", at.who().name());
    }

    /// Names of problems, in words.
    ModelAndView told(ModelAndView page, Visit at, @Nullable String problem, Locale locale) {
        return page.addObject(
                        "barred", desk.barred(at).map(said(locale)::misfit).orElse(null))
                .addObject("problem", problem == null ? null : said(locale).misfit(problem));
    }

    /// A page that says why nothing was kept: somebody else was first, or it cannot be.
    static ModelAndView status(ModelAndView page, Answer answer) {
        return answer.isDone() ? page : statusOf(page, HttpStatus.CONFLICT);
    }

    static ModelAndView statusOf(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    /// To the desk, where words under `count.said` tell what was done.
    static ModelAndView to(Visit at, String said) {
        var key = at.ballot().key();
        return redirect("/desk/%s/%s/count?said=%s".formatted(key.family(), key.subject(), said));
    }

    static ModelAndView redirect(String address) {
        var next = new RedirectView(address, true);
        next.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(next);
    }
}
