package org.gongyi.web.hearing;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Page;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.web.hearing.HearingSheet.Matter;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.subject.SubjectReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/// One hearing, and what a community is discussing now, for everybody.
@Controller
class HearingPages {

    private static final int SHOWN = 50;

    private final SubjectReading reading;
    private final QueryGateway queries;
    private final HearingSheets sheets;
    private final Freshness freshness;

    HearingPages(SubjectReading reading, QueryGateway queries, HearingSheets sheets, Freshness freshness) {
        this.reading = reading;
        this.queries = queries;
        this.sheets = sheets;
        this.freshness = freshness;
    }

    /// @param from number of the first opinion shown
    @GetMapping("/hearings/{id}")
    @Nullable
    String hearing(
            @PathVariable HearingId id,
            @RequestParam(defaultValue = "1") int from,
            Model model,
            ServletWebRequest request) {
        var view = hearing(id);
        var around = reading.around(view.community(), view.trail());
        var matter = Optional.ofNullable(view.resolution()).flatMap(this::matter);
        var version = around.version(view.position()) + "-" + Freshness.of(from + "/" + matter);
        if (freshness.isUnchanged(request, version)) return null;
        model.addAttribute("sheet", sheets.sheet(view, around, matter.orElse(null), from, freshness.today()));
        return "hearing/sheet";
    }

    @GetMapping("/hearings/{id}/entries/{number}")
    String entry(@PathVariable HearingId id, @PathVariable long number) {
        return reading.toEntry(hearing(id).trail(), number);
    }

    /// What is being discussed now, the nearest day first, and what was, newest first.
    ///
    /// @param after cursor of what was; what is being discussed stands on the first page alone
    @GetMapping("/communities/{code}/discussions")
    @Nullable
    String discussions(
            @PathVariable CommunityCode code,
            @RequestParam(required = false) @Nullable String after,
            Model model,
            ServletWebRequest request) {
        var community = reading.read(new CommunityQuery.Of(code), CommunityView.class);
        var now = after == null
                ? page(new HearingQuery.UnderDiscussion(code.value(), SHOWN)).items()
                : List.<HearingView.Summary>of();
        var past = page(new HearingQuery.Over(code.value(), after, SHOWN));
        var shown = List.of(community.name(), community.kind(), now, past);
        if (freshness.isUnchanged(request, community.position() + "-" + Freshness.of(shown))) return null;
        model.addAttribute("community", community);
        model.addAttribute("isFirst", after == null);
        model.addAttribute("now", now);
        model.addAttribute("past", past.items());
        model.addAttribute("next", past.next());
        return "hearing/discussions";
    }

    private Optional<Matter> matter(ResolutionId id) {
        return queries.query(new ResolutionQuery.Of(id), ResponseTypes.optionalInstanceOf(ResolutionView.class))
                .join()
                .map(view -> new Matter(id.value(), view.title()));
    }

    private HearingView hearing(HearingId id) {
        return reading.read(new HearingQuery.Of(id), HearingView.class);
    }

    @SuppressWarnings("unchecked") // as the contract says of the questions
    private Page<HearingView.Summary> page(HearingQuery question) {
        return (Page<HearingView.Summary>)
                queries.query(question, ResponseTypes.instanceOf(Page.class)).join();
    }
}
