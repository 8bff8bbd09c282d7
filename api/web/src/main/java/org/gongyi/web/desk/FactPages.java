package org.gongyi.web.desk;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.function.Function;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.fact.FactId;
import org.gongyi.contract.fact.FactQuery.Erasure;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.Acting;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.seal.SealedEntry;
import org.gongyi.web.seal.SealedReading;
import org.gongyi.web.word.ErasureText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What one entry seals, for those who may read it, and the way to its erasure.
@Controller
class FactPages {

    private final SealedReading sealed;
    private final Acting acting;
    private final Ledger ledger;
    private final ActWords words;
    private final ErasureText erasures;

    FactPages(SealedReading sealed, Acting acting, Ledger ledger, ActWords words, ErasureText erasures) {
        this.sealed = sealed;
        this.acting = acting;
        this.ledger = ledger;
        this.words = words;
        this.erasures = erasures;
    }

    /// @param at position of what was just recorded, whose effect is waited for
    @GetMapping("/desk/facts/{id}")
    ModelAndView show(@PathVariable String id, @RequestParam(defaultValue = "") String at, Locale locale) {
        var fact = NothingThere.unless("fact", id, FactId::new);
        var position = GuidePages.position(at);
        var community = CatchingUp.with(
                        () -> ledger.find(new CommunityQuery.Of(fact.community()), CommunityView.class),
                        CommunityView::position,
                        position)
                .orElseThrow(() -> new NothingThere("fact", id));
        var entry = sealed.of(fact).orElseThrow(() -> new NothingThere("fact", id));
        var said = words.in(locale);
        var page = new ModelAndView("desk/fact");
        page.addObject("words", said);
        page.addObject("community", community);
        page.addObject("entry", entry);
        page.addObject("mayErase", entry.isErasable() && isOpen(fact.value()));
        page.addObject("everything", standing(entry));
        Function<@Nullable Erasure, @Nullable String> told =
                erasure -> erasure == null ? null : erasures.of(erasure, community.kind());
        page.addObject("told", told);
        page.addObject("at", position < 0 ? null : Long.toString(position));
        page.addObject("current", community.position() >= position);
        return page;
    }

    private boolean isOpen(String fact) {
        return acting.openings(Procedure.FACT, fact).stream().anyMatch(one -> one.open());
    }

    /// Digests of all values that are not erased, as the form takes them.
    private static String standing(SealedEntry entry) {
        return entry.sealed().stream()
                .filter(one -> one.erasure() == null)
                .map(SealedEntry.Value::digest)
                .collect(joining("\n"));
    }
}
