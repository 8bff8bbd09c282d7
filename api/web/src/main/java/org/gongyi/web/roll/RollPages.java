package org.gongyi.web.roll;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.web.look.Unkept;
import org.gongyi.web.roll.RollAccess.Showing;
import org.gongyi.web.word.SubjectTitles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The roll of an election for everybody: names with group and household while it is posted, numbers before and after.
@Controller
class RollPages {

    private static final int LONGEST_NAME = 200;
    private static final int SHOWN = 100;

    private final RollAccess access;
    private final RollBook book;
    private final SubjectTitles titles;

    RollPages(RollAccess access, RollBook book, SubjectTitles titles) {
        this.access = access;
        this.book = book;
        this.titles = titles;
    }

    /// @param from a number on the roll; the page that it is on is shown
    @GetMapping("/rolls/{id}")
    String roll(
            @PathVariable String id,
            @RequestParam(defaultValue = "1") String from,
            Model page,
            HttpServletResponse to) {
        var election = access.election(id);
        to(page, election, to);
        var totals = book.totals(election.id());
        var part = RollPart.around(
                number(from), SHOWN, totals.map(VoterBook.Totals::last).orElse(0));
        page.addAttribute("part", part);
        page.addAttribute(
                "voters",
                isPosted(election) && totals.isPresent()
                        ? book.between(election.id(), part.first(), part.until())
                        : List.of());
        return "roll/sheet";
    }

    /// By POST, so that no name is part of an address.
    @PostMapping("/rolls/{id}")
    String find(
            @PathVariable String id, @RequestParam(defaultValue = "") String name, Model page, HttpServletResponse to) {
        var election = access.election(id);
        to(page, election, to);
        var asked = name.strip();
        page.addAttribute("asked", true);
        page.addAttribute(
                "voters",
                isPosted(election) && !asked.isEmpty() && asked.length() <= LONGEST_NAME
                        ? book.named(election.id(), asked)
                        : List.of());
        return "roll/sheet";
    }

    private void to(Model page, ElectionView election, HttpServletResponse response) {
        Unkept.with(response);
        var community = access.register(election);
        page.addAttribute("community", community);
        page.addAttribute("called", titles.of(election, community.kind()));
        page.addAttribute("election", election);
        page.addAttribute("showing", RollAccess.showing(election).name());
        page.addAttribute("totals", book.byGround(election.id()).orElse(null));
        page.addAttribute("asked", false);
        RollPaperPages.lists(page, book.totals(election.id()));
    }

    private static boolean isPosted(ElectionView election) {
        return RollAccess.showing(election) == Showing.POSTED;
    }

    static int number(String text) {
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 1;
    }
}
