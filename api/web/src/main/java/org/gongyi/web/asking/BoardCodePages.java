package org.gongyi.web.asking;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.web.act.ActCatalogue;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.Acting;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.feed.FeedFile;
import org.gongyi.web.look.Unkept;
import org.gongyi.web.proof.QrCode;
import org.gongyi.web.word.SubjectTitles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The slip that is pasted beside what hangs on the board: whoever scans it notes that it was seen. Printed by those
/// who post it, and by nobody else: a code on a public page would prove nothing.
@Controller
class BoardCodePages {

    private final Ledger ledger;
    private final ActCatalogue catalogue;
    private final Acting acting;
    private final BoardCodes codes;
    private final ActWords words;
    private final SubjectTitles titles;

    BoardCodePages(
            Ledger ledger,
            ActCatalogue catalogue,
            Acting acting,
            BoardCodes codes,
            ActWords words,
            SubjectTitles titles) {
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.acting = acting;
        this.codes = codes;
        this.words = words;
        this.titles = titles;
    }

    /// Of the version prepared last; back to what can be done where nothing is prepared.
    @GetMapping("/desk/disclosures/{id}/board-code")
    String slip(@PathVariable String id, Model page, Locale locale, HttpServletResponse response) {
        var asked = new DisclosureQuery.Of(NothingThere.unless("disclosure", id, DisclosureId::new));
        var view = ledger.find(asked, DisclosureView.class).orElseThrow(() -> new NothingThere("disclosure", id));
        var by = acting.in(catalogue.get(Procedure.DISCLOSURE, "post-disclosure"), view.community());
        if (view.versions().isEmpty()) return "redirect:/desk/disclosures/" + id;
        var version = view.versions().getLast().number();
        var code = codes.of(view.id(), version);
        Unkept.with(response);
        page.addAttribute("words", words.in(locale));
        page.addAttribute("by", by);
        page.addAttribute("id", id);
        page.addAttribute("community", ledger.register(view.community()).name());
        page.addAttribute("matter", titles.of(view.plan()));
        page.addAttribute("version", version);
        page.addAttribute("code", code.substring(0, 5) + "-" + code.substring(5));
        page.addAttribute(
                "picture",
                QrCode.of("%s/disclosures/%s/see?number=%d&code=%s".formatted(FeedFile.site(), id, version, code)));
        return "desk/board-code";
    }
}
