package org.gongyi.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.fact.FactId;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.web.act.ActCatalogue;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.act.Procedure;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One form an act: shown, weighed while it is filled in, recorded.
@Controller
class ActPages {

    private static final String ACT = "/desk/{family:resolutions|communities|facts}/{id}/{act}";
    private static final String BEGINNING = "/desk/resolutions/new";

    private final ActCatalogue catalogue;
    private final Forms forms;

    ActPages(ActCatalogue catalogue, Forms forms) {
        this.catalogue = catalogue;
        this.forms = forms;
    }

    @GetMapping(ACT)
    ModelAndView show(
            @PathVariable String family,
            @PathVariable String id,
            @PathVariable String act,
            HttpServletRequest request) {
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

    @GetMapping(BEGINNING)
    ModelAndView beginning(@RequestParam String community, HttpServletRequest request) {
        return forms.show(beginning(community), request);
    }

    @PostMapping(BEGINNING)
    ModelAndView begin(@RequestParam String community, HttpServletRequest request) throws IOException {
        return forms.record(beginning(community), request);
    }

    @PostMapping(BEGINNING + "/check")
    ModelAndView checkBeginning(@RequestParam String community, HttpServletRequest request) throws IOException {
        return forms.check(beginning(community), request);
    }

    private Filling filling(String family, String id, String name) {
        return switch (family) {
            case "resolutions" -> matter(id, name);
            case "communities" -> register(id, name);
            default -> fact(id, name);
        };
    }

    private Filling matter(String id, String name) {
        try {
            var resolution = new ResolutionId(id);
            var act = catalogue.get(Procedure.RESOLUTION, name);
            var guide = "/desk/resolutions/" + id;
            return new Filling(act, id, resolution.community(), guide + "/" + name, guide);
        } catch (Malformed _) {
            throw new NothingThere("resolution", id);
        }
    }

    private Filling register(String code, String name) {
        var act = catalogue.get(Procedure.COMMUNITY, name);
        var guide = "/desk/communities/" + code;
        return new Filling(act, code, community(code), guide + "/" + name, guide);
    }

    private Filling fact(String id, String name) {
        var fact = fact(id);
        var act = catalogue.get(Procedure.FACT, name);
        var page = "/desk/facts/" + id;
        return new Filling(act, id, fact.community(), page + "/" + name, page);
    }

    static FactId fact(String id) {
        try {
            return new FactId(id);
        } catch (Malformed _) {
            throw new NothingThere("fact", id);
        }
    }

    /// The subject is named when the form is sent: it follows from who sends it.
    private Filling beginning(String community) {
        var act = catalogue.get(Procedure.RESOLUTION, "initiate");
        return new Filling(act, "", community(community), BEGINNING, "/desk");
    }

    static CommunityCode community(String code) {
        try {
            return new CommunityCode(code);
        } catch (Malformed _) {
            throw new NothingThere("community", code);
        }
    }
}
