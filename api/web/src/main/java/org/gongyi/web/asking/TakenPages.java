package org.gongyi.web.asking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.disclosure.ItemNews;
import org.gongyi.web.feed.AtomFeed.News;
import org.gongyi.web.proof.ProofSheet;
import org.gongyi.web.proof.ProofSheets;
import org.gongyi.web.word.SubjectTitles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What was taken from somebody without an account, and what came of it since: the page that is shown once it is
/// recorded, and found again by its code.
@Controller
class TakenPages {

    private final Ledger ledger;
    private final SubjectTitles titles;
    private final ItemNews news;
    private final ProofSheets proofs;

    TakenPages(Ledger ledger, SubjectTitles titles, ItemNews news, ProofSheets proofs) {
        this.ledger = ledger;
        this.titles = titles;
        this.news = news;
        this.proofs = proofs;
    }

    /// @param at position of its entry
    @GetMapping("/disclosures/{id}/asked")
    ModelAndView taken(@PathVariable String id, @RequestParam long at) {
        var view = ledger.disclosure(id);
        var entry = view.trail().stream()
                .filter(one -> one.recorded().position() == at)
                .findFirst()
                .orElseThrow(() -> new NothingThere("entry", Long.toString(at)));
        var taken = Taken.of(entry.event()).orElseThrow(() -> new NothingThere("entry", Long.toString(at)));
        var page = new ModelAndView("asking/taken");
        page.addObject("id", id);
        page.addObject("community", ledger.register(view.community()).name());
        page.addObject("matter", titles.of(view.plan()));
        page.addObject("way", taken.way().name());
        page.addObject("number", taken.number());
        page.addObject("due", taken.due(view));
        page.addObject("position", at);
        page.addObject("code", proofs.of(at).map(ProofSheet::code).orElse(null));
        page.addObject("feed", feed(id, taken));
        page.addObject("news", news(view, taken, entry.event().occurredOn()));
        return page;
    }

    private static String feed(String id, Taken taken) {
        var of = taken.isOfQuestion() ? "?question=" + taken.number() : "";
        return "/disclosures/" + id + "/feed.atom" + of;
    }

    /// What came since, latest first: whoever keeps this address finds it here without a reader of feeds.
    private List<News> news(DisclosureView view, Taken taken, LocalDate since) {
        return news.of(view, taken.isOfQuestion() ? taken.number() : null).stream()
                .filter(one -> !one.updated().isBefore(since))
                .sorted(Comparator.comparing(News::updated).reversed())
                .toList();
    }
}
