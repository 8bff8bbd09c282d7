package org.gongyi.web.convention;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Page;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.convention.ConventionId;
import org.gongyi.contract.convention.ConventionQuery;
import org.gongyi.contract.convention.ConventionView;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.subject.SubjectReading;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/// One convention on any day, and all of a community, for everybody.
@Controller
class ConventionPages {

    private static final int SHOWN = 50;

    private final SubjectReading reading;
    private final QueryGateway queries;
    private final ConventionSheets sheets;
    private final Freshness freshness;

    ConventionPages(SubjectReading reading, QueryGateway queries, ConventionSheets sheets, Freshness freshness) {
        this.reading = reading;
        this.queries = queries;
        this.sheets = sheets;
        this.freshness = freshness;
    }

    /// @param on the day whose text is shown; today where it is left out
    /// @param compared number of the version that is held against the one before; the last where it is left out
    @GetMapping("/conventions/{id}")
    @Nullable
    String convention(
            @PathVariable ConventionId id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "0") int compared,
            Model model,
            ServletWebRequest request) {
        var view = convention(id);
        var around = reading.around(view.community(), view.trail());
        var today = freshness.today();
        var day = on == null ? today : on;
        var version = around.version(view.position()) + "-" + Freshness.of(day + "/" + compared);
        if (freshness.isUnchanged(request, version)) return null;
        model.addAttribute("sheet", sheets.sheet(view, around, day, compared, today));
        return "convention/sheet";
    }

    @GetMapping("/conventions/{id}/entries/{number}")
    String entry(@PathVariable ConventionId id, @PathVariable long number) {
        return reading.toEntry(convention(id).trail(), number);
    }

    @GetMapping("/communities/{code}/conventions")
    @Nullable
    String conventions(
            @PathVariable CommunityCode code,
            @RequestParam(required = false) @Nullable String after,
            Model model,
            ServletWebRequest request) {
        var community = reading.read(new CommunityQuery.Of(code), CommunityView.class);
        var found = page(new ConventionQuery.Find(code.value(), after, SHOWN));
        var shown = List.of(community.name(), community.kind(), found);
        if (freshness.isUnchanged(request, community.position() + "-" + Freshness.of(shown))) return null;
        model.addAttribute("community", community);
        model.addAttribute("conventions", found.items());
        model.addAttribute("next", found.next());
        return "convention/list";
    }

    private ConventionView convention(ConventionId id) {
        return reading.read(new ConventionQuery.Of(id), ConventionView.class);
    }

    @SuppressWarnings("unchecked") // as the contract says of the question
    private Page<ConventionView.Summary> page(ConventionQuery question) {
        return (Page<ConventionView.Summary>)
                queries.query(question, ResponseTypes.instanceOf(Page.class)).join();
    }
}
