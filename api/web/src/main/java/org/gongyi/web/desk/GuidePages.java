package org.gongyi.web.desk;

import java.util.Locale;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.ledger.LedgerQuery.Opening;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.Acting;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.act.Procedure;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The guide: what can be done next with a matter or a register, and why not the rest.
@Controller
class GuidePages {

    private final Ledger ledger;
    private final Acting acting;
    private final ActWords words;
    private final Today today;

    GuidePages(Ledger ledger, Acting acting, ActWords words, Today today) {
        this.ledger = ledger;
        this.acting = acting;
        this.words = words;
        this.today = today;
    }

    @GetMapping("/desk/resolutions/{id:(?!new$).+}")
    ModelAndView matter(@PathVariable String id, @RequestParam(defaultValue = "") String at, Locale locale) {
        var resolution = NothingThere.unless("resolution", id, ResolutionId::new);
        var position = position(at);
        var view = CatchingUp.with(
                () -> ledger.find(new ResolutionQuery.Of(resolution), ResolutionView.class),
                ResolutionView::position,
                position);
        if (view.isEmpty() && position < 0) throw new NothingThere("resolution", id);
        var page = guide(Procedure.RESOLUTION, id, resolution.community(), locale);
        page.setViewName("desk/matter");
        page.addObject("matter", view.orElse(null));
        return said(page, position, CatchingUp.isCurrent(view, ResolutionView::position, position));
    }

    @GetMapping("/desk/communities/{code}")
    ModelAndView register(@PathVariable String code, @RequestParam(defaultValue = "") String at, Locale locale) {
        var community = NothingThere.unless("community", code, CommunityCode::new);
        var position = position(at);
        var view = CatchingUp.with(
                        () -> ledger.find(new CommunityQuery.Of(community), CommunityView.class),
                        CommunityView::position,
                        position)
                .orElseThrow(() -> new NothingThere("community", code));
        var page = guide(Procedure.COMMUNITY, code, community, locale);
        page.setViewName("desk/register");
        page.addObject("community", view);
        return said(page, position, view.position() >= position);
    }

    private ModelAndView guide(Procedure procedure, String subject, CommunityCode community, Locale locale) {
        var openings = acting.openings(procedure, subject);
        var page = new ModelAndView();
        page.addObject("words", words.in(locale));
        page.addObject("today", today.day());
        page.addObject("code", community.value());
        page.addObject("subject", subject);
        page.addObject("open", openings.stream().filter(Opening::open).toList());
        page.addObject("closed", openings.stream().filter(GuidePages::isWaiting).toList());
        return page;
    }

    /// Not open, and it is this person's to do once what is missing is there.
    private static boolean isWaiting(Opening opening) {
        return !opening.open() && !opening.missing().isEmpty();
    }

    private static ModelAndView said(ModelAndView page, long position, boolean current) {
        page.addObject("at", position < 0 ? null : Long.toString(position));
        page.addObject("current", current);
        return page;
    }

    static long position(String at) {
        return at.matches("\\d{1,18}") ? Long.parseLong(at) : -1;
    }
}
