package org.gongyi.web.roll;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.web.access.NotYours;
import org.gongyi.web.access.NotYours.Reason;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.look.Unkept;
import org.gongyi.web.paper.PaperSize;
import org.gongyi.web.paper.PrintShop;
import org.gongyi.web.roll.RollAccess.Showing;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The roll as a PDF, five hundred numbers at a time: for everybody while it is posted, at the desk for those who keep
/// and supervise it, so that it can be hung up.
@RestController
class RollPaperPages {

    private static final String PAPER = "/rolls/{id}/papers/{list:voters|households|representatives}.pdf";

    private final RollAccess access;
    private final RollBook book;
    private final RollPapers papers;
    private final PrintShop shop;
    private final Clock clock;

    RollPaperPages(RollAccess access, RollBook book, RollPapers papers, PrintShop shop, Clock clock) {
        this.access = access;
        this.book = book;
        this.papers = papers;
        this.shop = shop;
        this.clock = clock;
    }

    /// What the pages of a roll lead to: the lists that somebody is on, and the first numbers of their parts.
    static void lists(Model page, Optional<VoterBook.Totals> totals) {
        page.addAttribute(
                "lists",
                totals.stream()
                        .flatMap(of -> Arrays.stream(RollList.values()).filter(list -> list.of(of) > 0))
                        .toList());
        page.addAttribute("prints", totals.map(of -> parts(of.last())).orElse(List.of()));
    }

    private static List<Integer> parts(int last) {
        return IntStream.iterate(1, first -> first <= last, first -> first + RollPapers.MOST)
                .boxed()
                .toList();
    }

    /// @param from a number on the roll; the part that it is in is printed
    /// @param size `a4` or `a3`
    @GetMapping(PAPER)
    ResponseEntity<byte[]> posted(
            @PathVariable String id,
            @PathVariable String list,
            @RequestParam(defaultValue = "1") String from,
            @RequestParam(defaultValue = "a4") String size) {
        var election = access.election(id);
        if (RollAccess.showing(election) != Showing.POSTED) throw new NothingThere("roll", id);
        return print(election, list, RollPages.number(from), PaperSize.of(size));
    }

    /// The same before it is posted and afterwards, for those who may read it. That they did is noted.
    @GetMapping("/desk" + PAPER)
    ResponseEntity<byte[]> kept(
            @PathVariable String id,
            @PathVariable String list,
            @RequestParam(defaultValue = "1") String from,
            @RequestParam(defaultValue = "a4") String size) {
        var election = access.election(id);
        if (!access.mayRead(election.community())) throw new NotYours(Reason.NO_OFFICE_HERE);
        var number = RollPages.number(from);
        var printed = print(election, list, number, PaperSize.of(size));
        noteRead(election.id(), number);
        return printed;
    }

    private void noteRead(ElectionId election, int number) {
        book.totals(election).ifPresent(totals -> {
            var part = RollPart.around(number, RollPapers.MOST, totals.last());
            book.noteRead(election, book.cards(election, part.first(), part.until()));
        });
    }

    private ResponseEntity<byte[]> print(ElectionView election, String list, int from, PaperSize size) {
        var what = Arrays.stream(RollList.values())
                .filter(one -> one.toString().equals(list))
                .findFirst()
                .orElseThrow(() -> new NothingThere("roll", list));
        var pdf = shop.inChinese(() -> papers.of(election, access.register(election), what, from)
                        .map(paper -> shop.list(paper, size, clock.instant())))
                .orElseThrow(() -> new NothingThere("roll", election.id().value()));
        var name = "gongyi-%s-%d-%s.pdf".formatted(what, from, size);
        return ResponseEntity.ok()
                .headers(Unkept::with)
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(pdf);
    }
}
