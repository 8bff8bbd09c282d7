package org.gongyi.web.estate;

import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Page;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.estate.EstateQuery;
import org.gongyi.contract.estate.EstateView;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.subject.SubjectReading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/// The estates of a community, one of them, and one vote of its owners, for everybody. No owner is named.
@Controller
class EstatePages {

    private static final int SHOWN = 50;

    private final SubjectReading reading;
    private final QueryGateway queries;
    private final EstateSheets sheets;
    private final Freshness freshness;

    EstatePages(SubjectReading reading, QueryGateway queries, EstateSheets sheets, Freshness freshness) {
        this.reading = reading;
        this.queries = queries;
        this.sheets = sheets;
        this.freshness = freshness;
    }

    @GetMapping("/communities/{code}/estates")
    @Nullable
    String list(
            @PathVariable CommunityCode code,
            @RequestParam(required = false) @Nullable String after,
            Model model,
            ServletWebRequest request) {
        var community = reading.read(new CommunityQuery.Of(code), CommunityView.class);
        var estates = queries.query(
                        new EstateQuery.Find(code.value(), after, SHOWN), ResponseTypes.instanceOf(Page.class))
                .join();
        if (freshness.isUnchanged(request, community.position() + "-" + Freshness.of(estates.toString()))) return null;
        model.addAttribute("community", community);
        model.addAttribute("estates", estates.items());
        model.addAttribute("next", estates.next());
        return "estate/list";
    }

    @GetMapping("/estates/{id}")
    @Nullable
    String estate(@PathVariable EstateId id, Model model, ServletWebRequest request) {
        var view = estate(id);
        var around = reading.around(view.community(), view.trail());
        if (freshness.isUnchanged(request, around.version(view.position()))) return null;
        model.addAttribute("sheet", sheets.sheet(view, around, freshness.today()));
        return "estate/sheet";
    }

    @GetMapping("/estates/{id}/votes/{number}")
    @Nullable
    String vote(@PathVariable EstateId id, @PathVariable int number, Model model, ServletWebRequest request) {
        var view = estate(id);
        if (number < 1 || number > view.votes().size()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var around = reading.around(view.community(), view.trail());
        if (freshness.isUnchanged(request, around.version(view.position()))) return null;
        model.addAttribute("sheet", sheets.vote(view, view.votes().get(number - 1), around));
        return "estate/vote";
    }

    @GetMapping("/estates/{id}/entries/{number}")
    String entry(@PathVariable EstateId id, @PathVariable long number) {
        return reading.toEntry(estate(id).trail(), number);
    }

    private EstateView estate(EstateId id) {
        return reading.read(new EstateQuery.Of(id), EstateView.class);
    }
}
