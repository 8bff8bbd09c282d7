package org.gongyi.web.community;

import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Page;
import org.gongyi.contract.Require;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.duty.WorklistQuery;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.resolution.NoticeQuery;
import org.gongyi.contract.resolution.NoticeQuery.Notice;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.proof.AuditBook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/// The way to one's own community, and its board.
@Controller
class CommunityPages {

    private static final int ROWS = 20;
    private static final int DUTIES = 50;

    private final QueryGateway queries;
    private final Directory directory;
    private final Boards boards;
    private final Freshness freshness;
    private final AuditBook audits;
    private final OfficeDuties offices;

    CommunityPages(
            QueryGateway queries,
            Directory directory,
            Boards boards,
            Freshness freshness,
            AuditBook audits,
            OfficeDuties offices) {
        this.queries = queries;
        this.directory = directory;
        this.boards = boards;
        this.freshness = freshness;
        this.audits = audits;
        this.offices = offices;
    }

    /// @param q part of a name; where given, `place` narrows it
    /// @param place code of a county or township
    @GetMapping("/")
    @Nullable
    String find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String place,
            Model model,
            ServletWebRequest request) {
        var text = Require.optionalLine("q", q);
        var within = place.isEmpty() ? "" : Require.matches("place", place, "[1-9]\\d{3,11}");
        var found = directory.find(text == null ? "" : text, within);
        var audit = audits.latest();
        var brokenOff = audits.brokenOff();
        if (freshness.isUnchanged(request, Freshness.of(found + "/" + audit + "/" + brokenOff))) return null;
        model.addAttribute("found", found);
        model.addAttribute("audit", audit.orElse(null));
        model.addAttribute("brokenOff", brokenOff.orElse(null));
        return "community/find";
    }

    /// @param after cursor of the resolutions
    @GetMapping("/communities/{code}")
    @Nullable
    String board(
            @PathVariable CommunityCode code,
            @RequestParam(required = false) @Nullable String after,
            Model model,
            ServletWebRequest request) {
        var view = queries.query(new CommunityQuery.Of(code), ResponseTypes.optionalInstanceOf(CommunityView.class))
                .join()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Page<?> resolutions = queries.query(
                        new ResolutionQuery.Find(code.value(), "", null, after, ROWS),
                        ResponseTypes.instanceOf(Page.class))
                .join();
        Page<?> duties = queries.query(
                        new WorklistQuery.Duties(code.value(), null, null, null, DUTIES),
                        ResponseTypes.instanceOf(Page.class))
                .join();
        var hanging = queries.query(
                        new NoticeQuery.Hanging(code, ROWS), ResponseTypes.multipleInstancesOf(Notice.class))
                .join();
        Page<?> elections = queries.query(
                        new ElectionQuery.Find(code.value(), null, null, ROWS), ResponseTypes.instanceOf(Page.class))
                .join();
        Page<?> recalls = queries.query(
                        new RecallQuery.Find(code.value(), null, ROWS), ResponseTypes.instanceOf(Page.class))
                .join();
        Page<?> hearings = queries.query(
                        new HearingQuery.UnderDiscussion(code.value(), ROWS), ResponseTypes.instanceOf(Page.class))
                .join();
        var ofSeats = offices.open(code);
        var shown = List.of(view, resolutions, duties, ofSeats, hanging, elections, recalls, hearings);
        var version = view.position() + "-" + Freshness.of(shown);
        if (freshness.isUnchanged(request, version)) return null;
        model.addAttribute("board", boards.board(view, resolutions, duties, ofSeats, hanging, freshness.today()));
        model.addAttribute("elections", elections.items());
        model.addAttribute("recalls", recalls.items());
        model.addAttribute("hearings", hearings.items());
        return "community/board";
    }
}
