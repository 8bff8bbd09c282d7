package org.gongyi.web.petition;

import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Page;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.petition.PetitionId;
import org.gongyi.contract.petition.PetitionQuery;
import org.gongyi.contract.petition.PetitionView;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.subject.SubjectReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/// One petition that a meeting be called, and all of a community, for everybody.
@Controller
class PetitionPages {

    private static final int SHOWN = 50;

    private final SubjectReading reading;
    private final QueryGateway queries;
    private final PetitionSheets sheets;
    private final Freshness freshness;

    PetitionPages(SubjectReading reading, QueryGateway queries, PetitionSheets sheets, Freshness freshness) {
        this.reading = reading;
        this.queries = queries;
        this.sheets = sheets;
        this.freshness = freshness;
    }

    @GetMapping("/petitions/{id}")
    @Nullable
    String petition(@PathVariable PetitionId id, Model model, ServletWebRequest request) {
        var view = petition(id);
        var around = reading.around(view.community(), view.trail());
        if (freshness.isUnchanged(request, around.version(view.position()))) return null;
        model.addAttribute("sheet", sheets.sheet(view, around, freshness.today()));
        return "petition/sheet";
    }

    @GetMapping("/petitions/{id}/entries/{number}")
    String entry(@PathVariable PetitionId id, @PathVariable long number) {
        return reading.toEntry(petition(id).trail(), number);
    }

    @GetMapping("/communities/{code}/petitions")
    @Nullable
    String petitions(
            @PathVariable CommunityCode code,
            @RequestParam(required = false) @Nullable String after,
            Model model,
            ServletWebRequest request) {
        var community = reading.read(new CommunityQuery.Of(code), CommunityView.class);
        var found = page(new PetitionQuery.Find(code.value(), after, SHOWN));
        var shown = List.of(community.name(), community.kind(), found);
        if (freshness.isUnchanged(request, community.position() + "-" + Freshness.of(shown))) return null;
        model.addAttribute("community", community);
        model.addAttribute("petitions", found.items());
        model.addAttribute("next", found.next());
        return "petition/list";
    }

    private PetitionView petition(PetitionId id) {
        return reading.read(new PetitionQuery.Of(id), PetitionView.class);
    }

    @SuppressWarnings("unchecked") // as the contract says of the question
    private Page<PetitionView.Summary> page(PetitionQuery question) {
        return (Page<PetitionView.Summary>)
                queries.query(question, ResponseTypes.instanceOf(Page.class)).join();
    }
}
