package org.gongyi.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.gongyi.web.act.ActCatalogue;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.count.CountGate;
import org.gongyi.web.sheet.TemplateSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// One form an act: shown, weighed while it is filled in, recorded.
@Controller
class ActPages {

    private static final String ACT = "/desk/{family:" + Procedure.PATHS + "}/{id}/{act}";
    private static final String BEGINNING = "/desk/{family:" + Procedure.PATHS + "}/new";
    private static final String BEGINNING_BY = BEGINNING + "/{act:(?!check$).+}";

    private final ActCatalogue catalogue;
    private final Forms forms;
    private final HandedSheets sheets;
    private final CountGate gate;

    ActPages(ActCatalogue catalogue, Forms forms, HandedSheets sheets, CountGate gate) {
        this.catalogue = catalogue;
        this.forms = forms;
        this.sheets = sheets;
        this.gate = gate;
    }

    @GetMapping(ACT)
    ModelAndView show(
            @PathVariable String family,
            @PathVariable String id,
            @PathVariable String act,
            HttpServletRequest request) {
        var instead = gate.instead(family, id, act);
        if (instead.isPresent()) return new ModelAndView(new RedirectView(instead.get(), true));
        return forms.show(filling(family, id, act), request);
    }

    @PostMapping(ACT)
    ModelAndView record(
            @PathVariable String family, @PathVariable String id, @PathVariable String act, HttpServletRequest request)
            throws IOException {
        return forms.record(filling(family, id, act), request);
    }

    @PostMapping(ACT + "/check")
    ModelAndView check(
            @PathVariable String family, @PathVariable String id, @PathVariable String act, HttpServletRequest request)
            throws IOException {
        return forms.check(filling(family, id, act), request);
    }

    /// The sheet to fill in of an act that takes one.
    @GetMapping(ACT + "/template.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String family, @PathVariable String id, @PathVariable String act) {
        var sheet = sheets.template(filling(family, id, act)).orElseThrow(() -> new NothingThere("act", act));
        return TemplateSheet.answer(sheet, act);
    }

    @GetMapping({BEGINNING, BEGINNING_BY})
    ModelAndView beginning(
            @PathVariable String family,
            @PathVariable(required = false) @Nullable String act,
            @RequestParam String community,
            HttpServletRequest request) {
        return forms.show(beginning(family, act, community), request);
    }

    @PostMapping({BEGINNING, BEGINNING_BY})
    ModelAndView begin(
            @PathVariable String family,
            @PathVariable(required = false) @Nullable String act,
            @RequestParam String community,
            HttpServletRequest request)
            throws IOException {
        return forms.record(beginning(family, act, community), request);
    }

    @PostMapping({BEGINNING + "/check", BEGINNING_BY + "/check"})
    ModelAndView checkBeginning(
            @PathVariable String family,
            @PathVariable(required = false) @Nullable String act,
            @RequestParam String community,
            HttpServletRequest request)
            throws IOException {
        return forms.check(beginning(family, act, community), request);
    }

    private Filling filling(String family, String id, String name) {
        var procedure = Procedure.at(family);
        var community = procedure.communityOf(id);
        var guide = "/desk/%s/%s".formatted(family, id);
        return new Filling(catalogue.get(procedure, name), id, community, guide + "/" + name, guide);
    }

    /// The subject is named when the form is sent: it follows from who sends it.
    private Filling beginning(String family, @Nullable String name, String community) {
        var procedure = Procedure.at(family);
        var act = name == null ? catalogue.beginning(procedure) : catalogue.beginning(procedure, name);
        var address = "/desk/%s/new".formatted(family) + (name == null ? "" : "/" + name);
        return new Filling(act, "", Procedure.COMMUNITY.communityOf(community), address, "/desk");
    }
}
