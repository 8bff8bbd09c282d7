package org.gongyi.web.asking;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.gongyi.contract.Actor;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.DisclosureView.Version;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.Verdict;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.act.ActCatalogue;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.Acting;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.feed.FeedFile;
import org.gongyi.web.look.Unkept;
import org.gongyi.web.paper.PaperSize;
import org.gongyi.web.paper.PrintShop;
import org.gongyi.web.paper.Seen;
import org.gongyi.web.proof.QrCode;
import org.gongyi.web.word.SubjectTitles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What is pasted on the board, or a slip beside it, with a code: whoever scans it notes that it was seen. Printed by
/// those who post it. It stands on the published photograph of the board as well, so that it proves no more than that
/// somebody had the code or a picture of it.
///
/// What the supervision committee has not looked at, or objects to, is printed with no code.
@Controller
class BoardCodePages {

    private final Ledger ledger;
    private final ActCatalogue catalogue;
    private final Acting acting;
    private final BoardCodes codes;
    private final ActWords words;
    private final SubjectTitles titles;
    private final PrintShop shop;

    BoardCodePages(
            Ledger ledger,
            ActCatalogue catalogue,
            Acting acting,
            BoardCodes codes,
            ActWords words,
            SubjectTitles titles,
            PrintShop shop) {
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.acting = acting;
        this.codes = codes;
        this.words = words;
        this.titles = titles;
        this.shop = shop;
    }

    /// Of the last version that may hang; back to what can be done where nothing is prepared.
    @GetMapping("/desk/disclosures/{id}/board-code")
    String slip(@PathVariable String id, Model page, Locale locale, HttpServletResponse response) {
        var view = ledger.disclosure(id);
        var by = acting(view);
        if (view.versions().isEmpty()) return "redirect:/desk/disclosures/" + id;
        Unkept.with(response);
        page.addAttribute("words", words.in(locale));
        page.addAttribute("by", by);
        page.addAttribute("id", id);
        page.addAttribute("community", ledger.register(view.community()).name());
        page.addAttribute("matter", titles.of(view.plan()));
        var last = view.versions().getLast();
        if (!mayHang(last)) page.addAttribute("unreviewed", last.number());
        toHang(view).ifPresent(version -> {
            var seen = seen(view, version.number());
            page.addAttribute("version", version.number());
            page.addAttribute("code", seen.code());
            page.addAttribute("picture", QrCode.of(seen.address()));
        });
        return "desk/board-code";
    }

    private static Optional<Version> toHang(DisclosureView view) {
        return view.versions().reversed().stream()
                .filter(BoardCodePages::mayHang)
                .findFirst();
    }

    /// Whether it went up already, or the supervision committee looked at it and no objection stands (DISC-PROC).
    private static boolean mayHang(Version version) {
        return version.isPosted()
                || version.verdict() == Verdict.APPROVED
                || (version.verdict() == Verdict.OBJECTED && version.answer() != null);
    }

    /// The notice of that version with the code on it, so that the slip need not hang beside it; to the page that says
    /// why where there is none.
    @GetMapping(path = "/desk/disclosures/{id}/poster.pdf")
    ResponseEntity<byte[]> poster(@PathVariable String id, @RequestParam(defaultValue = "a3") String size) {
        var view = ledger.disclosure(id);
        var unused = acting(view);
        var paper = NothingThere.unless("size", size, PaperSize::of);
        if (view.versions().isEmpty()) throw new NothingThere("version", "1");
        var found = toHang(view);
        if (found.isEmpty())
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/desk/disclosures/" + id + "/board-code"))
                    .build();
        var version = found.get();
        var pdf = shop.poster(record(view, version), paper, seen(view, version.number()))
                .orElseThrow(() -> new NothingThere("disclosure", id));
        var name = "gongyi-%s-%d-%s.pdf".formatted(id, version.number(), paper);
        return ResponseEntity.ok()
                .headers(Unkept::with)
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(pdf);
    }

    /// What posted the version last, else what prepared it.
    private Entry<? extends DisclosureEvent> record(DisclosureView view, Version version) {
        var position = view.trail().stream()
                .filter(one -> one.event() instanceof DisclosurePosted e && e.version() == version.number())
                .map(one -> one.recorded().position())
                .reduce((_, later) -> later)
                .orElse(version.position());
        return view.trail().stream()
                .filter(one -> one.recorded().position() == position)
                .findFirst()
                .orElseThrow();
    }

    private Seen seen(DisclosureView view, int version) {
        var code = codes.of(view.id(), version);
        return new Seen(
                code.substring(0, 5) + "-" + code.substring(5),
                "%s/disclosures/%s/see?number=%d&code=%s".formatted(FeedFile.site(), view.id(), version, code));
    }

    private Actor acting(DisclosureView view) {
        return acting.in(catalogue.get(Procedure.DISCLOSURE, "post-disclosure"), view.community());
    }
}
