package org.gongyi.web.asking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongyi.contract.Actor;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.DisclosureView.Question;
import org.gongyi.contract.disclosure.Sighting;
import org.gongyi.web.act.ActCatalogue;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.act.WireName;
import org.gongyi.web.desk.Filling;
import org.gongyi.web.desk.FormDoor;
import org.gongyi.web.desk.Forms;
import org.gongyi.web.desk.Today;
import org.gongyi.web.desk.Verdict;
import org.gongyi.web.word.SubjectTitles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The forms by which anybody asks, follows, goes on and reports. They stand beside the page of the disclosure and not
/// on it: a form has a session, and what everybody reads has none.
@Controller
class AskingPages {

    private static final String FORM = "/disclosures/{id}/{way:" + Way.PATHS + "}";

    /// Number of the question whose answer was shown before the form was sent again.
    private static final String READ = "read";

    private final Forms forms;
    private final ActCatalogue catalogue;
    private final Ledger ledger;
    private final Gate gate;
    private final NextStep next;
    private final AskedLine lines;
    private final Today today;
    private final ActWords words;
    private final SubjectTitles titles;

    AskingPages(
            Forms forms,
            ActCatalogue catalogue,
            Ledger ledger,
            Gate gate,
            NextStep next,
            AskedLine lines,
            Today today,
            ActWords words,
            SubjectTitles titles) {
        this.forms = forms;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.gate = gate;
        this.next = next;
        this.lines = lines;
        this.today = today;
        this.words = words;
        this.titles = titles;
    }

    /// @param number of the question or of the version, where it is about one; `line` and `code` what the form begins
    ///     with
    @GetMapping(FORM)
    ModelAndView show(
            @PathVariable String id,
            @PathVariable String way,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(required = false) @Nullable Integer line,
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request) {
        var at = at(id, way, number);
        var begun = JsonNodeFactory.instance.objectNode();
        if (at.way() == Way.ASK) begun.put("asking", "inquiry");
        if (at.way() == Way.ASK && line != null) begun.put("line", line);
        if (at.way() == Way.SEE && code != null) begun.put("code", code);
        return told(forms.show(filling(at), request, begun), at, request);
    }

    @PostMapping(FORM)
    ModelAndView send(
            @PathVariable String id,
            @PathVariable String way,
            @RequestParam(defaultValue = "0") int number,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var at = at(id, way, number);
        var filling = filling(at);
        var held = gate.holding(filling, request, response);
        if (held.isPresent()) return told(held.get(), at, request);
        if (forms.isRecorded(filling, request)) return told(forms.record(filling, request), at, request);
        var same = same(at, request);
        if (same.filter(Question::isOpen).isPresent())
            return to("/disclosures/%s/follow?number=%d&same=true"
                    .formatted(id, same.get().number()));
        if (same.isPresent() && !isReadAlready(same.get(), request))
            return told(forms.held(filling, request, HttpStatus.OK, "asked-before"), at, request)
                    .addObject("earlier", same.get());
        return told(forms.record(filling, request), at, request);
    }

    /// Whether the form was sent from the page that shows that question with its answer.
    private static boolean isReadAlready(Question earlier, HttpServletRequest request) {
        return Integer.toString(earlier.number()).equals(request.getParameter(READ));
    }

    /// The question that asks the same.
    private static Optional<Question> same(At at, HttpServletRequest request) {
        if (at.way() != Way.ASK) return Optional.empty();
        var line = Objects.requireNonNullElse(request.getParameter("line"), "").strip();
        if (!line.matches("\\d{0,9}")) return Optional.empty();
        var text = Objects.requireNonNullElse(request.getParameter("question"), "");
        return SameQuestion.among(at.view().questions(), line.isEmpty() ? null : Integer.valueOf(line), text);
    }

    /// @param number of the question or version, 0 where it is about none
    private record At(Way way, DisclosureView view, int number) {}

    private At at(String id, String path, int number) {
        var way = Way.at(path);
        var view = ledger.disclosure(id);
        if (way.isOfQuestion()
                && view.questions().stream().noneMatch(one -> one.number() == number && one.hidden() == null))
            throw new NothingThere("question", Integer.toString(number));
        if (way == Way.SEE
                && view.versions().stream().noneMatch(one -> one.number() == number && one.posting() != null))
            throw new NothingThere("version", Integer.toString(number));
        return new At(way, view, way.isOfQuestion() || way == Way.SEE ? number : 0);
    }

    private Filling filling(At at) {
        var id = at.view().id().value();
        var back = "/disclosures/" + id;
        var of = at.number() == 0 ? "" : "?number=" + at.number();
        return new Filling(
                catalogue.get(Procedure.DISCLOSURE, at.way().act()),
                id,
                at.view().community(),
                back + "/" + at.way().path() + of,
                back,
                given(at),
                new FormDoor(
                        "asking/form", Actor.LEDGER, at.way().asked(), at.way().needed(), "/asked", Map.of()));
    }

    private ObjectNode given(At at) {
        var given = JsonNodeFactory.instance.objectNode();
        given.put("occurredOn", today.day().toString());
        if (at.way().isOfQuestion()) given.put("number", at.number());
        if (at.way() == Way.SEE) {
            given.put("version", at.number());
            given.put("sighting", WireName.of(Sighting.QR_CODE));
        }
        return given;
    }

    /// What stands around the form; a redirect needs nothing.
    private ModelAndView told(ModelAndView page, At at, HttpServletRequest request) {
        if (page.getViewName() == null) return page;
        var view = at.view();
        var community = ledger.register(view.community());
        var step = next.of(at.way(), view, at.number(), community.kind(), today.day());
        page.addObject("way", at.way().name());
        page.addObject("community", community.name());
        page.addObject("matter", titles.of(view.plan()));
        page.addObject("line", lines.of(view, request.getParameter("line")).orElse(null));
        page.addObject("next", step.sentences());
        page.addObject("question", at.way().isOfQuestion() ? view.questions().get(at.number() - 1) : null);
        page.addObject("same", request.getParameter("same") != null);
        if (step.hindrance() != null && page.getModel().get("verdict") == null)
            page.addObject("verdict", Verdict.of(step.hindrance(), words.in(RequestContextUtils.getLocale(request))));
        return page;
    }

    private static ModelAndView to(String address) {
        var there = new RedirectView(address, true);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(there);
    }
}
