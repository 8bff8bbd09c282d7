package org.gongyi.web.roll;

import java.util.List;
import java.util.Locale;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.ledger.LedgerQuery.Opening;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.Acting;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.roll.RollBook.Card;
import org.gongyi.web.word.SubjectTitles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The roll for those who keep it and those who supervise it: on what ground each is on it, and what may be done next.
@Controller
class RollDeskPages {

    /// A card takes more room than a name: a page stays below 50 KB.
    private static final int SHOWN = 50;

    private final RollAccess access;
    private final RollBook book;
    private final Acting acting;
    private final ActWords words;
    private final SubjectTitles titles;

    RollDeskPages(RollAccess access, RollBook book, Acting acting, ActWords words, SubjectTitles titles) {
        this.access = access;
        this.book = book;
        this.acting = acting;
        this.words = words;
        this.titles = titles;
    }

    /// @param at position of what was just recorded
    @GetMapping("/desk/rolls/{id}")
    String roll(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "1") String from,
            Model page,
            Locale locale) {
        var election = access.election(id);
        to(page, election, locale);
        var last = book.totals(election.id()).map(VoterBook.Totals::last).orElse(0);
        var part = RollPart.around(RollPages.number(from), SHOWN, last);
        page.addAttribute("at", at.matches("\\d{1,18}") ? at : null);
        page.addAttribute("part", part);
        show(page, election, access.mayRead(election.community()), part);
        return "desk/roll";
    }

    /// By POST, so that no name is part of an address.
    @PostMapping("/desk/rolls/{id}")
    String find(@PathVariable String id, @RequestParam(defaultValue = "") String name, Model page, Locale locale) {
        var election = access.election(id);
        to(page, election, locale);
        var reads = access.mayRead(election.community());
        page.addAttribute("reads", reads);
        page.addAttribute("cards", reads && !name.isBlank() ? cards(election, name) : List.of());
        page.addAttribute("asked", true);
        return "desk/roll";
    }

    private List<Card> cards(ElectionView election, String name) {
        var found = book.named(election.id(), name).stream()
                .flatMap(voter -> book.cards(election.id(), voter.number(), voter.number()).stream())
                .toList();
        book.noteRead(election.id(), found);
        return found;
    }

    private void show(Model page, ElectionView election, boolean reads, RollPart part) {
        var cards = reads ? book.cards(election.id(), part.first(), part.until()) : List.<Card>of();
        book.noteRead(election.id(), cards);
        page.addAttribute("reads", reads);
        page.addAttribute("cards", cards);
        page.addAttribute("asked", false);
    }

    private void to(Model page, ElectionView election, Locale locale) {
        var openings = acting.openings(Procedure.ROLL, election.id().value());
        page.addAttribute("words", words.in(locale));
        page.addAttribute("election", election);
        page.addAttribute(
                "called", titles.of(election, access.register(election).kind()));
        page.addAttribute("totals", book.byGround(election.id()).orElse(null));
        page.addAttribute("open", openings.stream().filter(Opening::open).toList());
        page.addAttribute("closed", List.of());
        page.addAttribute("at", null);
        page.addAttribute("current", true);
        RollPaperPages.lists(page, book.totals(election.id()));
    }
}
