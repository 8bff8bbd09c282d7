package org.gongyi.web.count;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.web.act.ActCatalogue;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.count.CountDesk.Visit;
import org.gongyi.web.desk.Filling;
import org.gongyi.web.desk.Forms;
import org.gongyi.web.roll.VoterBook;
import org.gongyi.web.telling.Telling.Table;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.node.JsonNodeFactory;

/// The last step of a count: whoever presides sees the totals, and what the law says to them, and announces them. Its
/// numbers are those of the desk and cannot be typed.
@Controller
class CountAnnouncePages {

    private static final String ANNOUNCE = CountPages.DESK + "/announce";

    private final CountDesk desk;
    private final ActCatalogue catalogue;
    private final Forms forms;
    private final ActWords words;
    private final ObjectProvider<VoterBook> rolls;

    CountAnnouncePages(
            CountDesk desk, ActCatalogue catalogue, Forms forms, ActWords words, ObjectProvider<VoterBook> rolls) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.forms = forms;
        this.words = words;
        this.rolls = rolls;
    }

    private interface Step {
        ModelAndView of(Filling filling) throws IOException;
    }

    @GetMapping(ANNOUNCE)
    ModelAndView show(@PathVariable String family, @PathVariable String id, HttpServletRequest request, Locale locale)
            throws IOException {
        return step(family, id, locale, filling -> forms.show(filling, request));
    }

    @PostMapping(ANNOUNCE)
    ModelAndView record(@PathVariable String family, @PathVariable String id, HttpServletRequest request, Locale locale)
            throws IOException {
        return step(family, id, locale, filling -> forms.record(filling, request));
    }

    @PostMapping(ANNOUNCE + "/check")
    ModelAndView check(@PathVariable String family, @PathVariable String id, HttpServletRequest request, Locale locale)
            throws IOException {
        return step(family, id, locale, filling -> forms.check(filling, request));
    }

    /// Back to the desk where the count is not closed, or was opened again meanwhile.
    private ModelAndView step(String family, String id, Locale locale, Step step) throws IOException {
        var at = desk.visit(family, id).filter(visit -> visit.state().closed());
        if (at.isEmpty()) return new ModelAndView(new RedirectView("/desk/%s/%s/count".formatted(family, id), true));
        var agreed = desk.agreed(at.get());
        var totals = new CountTotals(at.get().ballot(), agreed.boxes(), agreed.writeIns(), words.in(locale));
        var counted = Stream.concat(totals.tables().stream(), writtenIn(at.get(), agreed, locale).stream());
        return step.of(filling(at.get(), agreed)).addObject("counted", counted.toList());
    }

    private Optional<Table> writtenIn(Visit at, AgreedCount agreed, Locale locale) {
        var roll = rolls.getIfAvailable();
        if (roll == null || !at.ballot().takesWriteIns()) return Optional.empty();
        var election = new ElectionId(at.ballot().key().subject());
        return new WrittenIn(roll, election, words.in(locale)).table(agreed.writeIns());
    }

    private Filling filling(Visit at, AgreedCount agreed) {
        var key = at.ballot().key();
        var back = "/desk/%s/%s".formatted(key.family(), key.subject());
        var act = catalogue.get(Procedure.at(key.family()), CountDesk.actOf(key.family()));
        var given = JsonNodeFactory.instance.objectNode();
        given.put("occurredOn", at.ballot().day().toString());
        given.set("boxes", ActJson.written(agreed.boxes()));
        if (at.ballot().takesWriteIns()) given.set("writeIns", ActJson.written(agreed.writeIns()));
        return new Filling(act, key.subject(), at.ballot().community(), back + "/count/announce", back, given);
    }
}
