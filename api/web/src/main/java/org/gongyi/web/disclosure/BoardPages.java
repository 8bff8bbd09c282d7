package org.gongyi.web.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Page;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureQuery.Board;
import org.gongyi.contract.disclosure.DisclosureView.Summary;
import org.gongyi.web.look.Freshness;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/// The board of a community: what it shows, what it should show, and what it showed in earlier years.
@Controller
class BoardPages {

    private static final int ROWS = 50;

    private final QueryGateway queries;
    private final DisclosureLines lines;
    private final Freshness freshness;

    BoardPages(QueryGateway queries, DisclosureLines lines, Freshness freshness) {
        this.queries = queries;
        this.lines = lines;
        this.freshness = freshness;
    }

    /// @param after cursor of what is owed
    @GetMapping("/communities/{code}/board")
    @Nullable
    String board(
            @PathVariable CommunityCode code,
            @RequestParam(required = false) @Nullable String after,
            Model model,
            ServletWebRequest request) {
        return shown("disclosure/board", code, after, model, request);
    }

    /// The same within a page of another site, where it has no frame of its own, no form and no cookie.
    @GetMapping("/communities/{code}/board/embed")
    @Nullable
    String embedded(@PathVariable CommunityCode code, Model model, ServletWebRequest request) {
        return shown("disclosure/embedded", code, null, model, request);
    }

    private @Nullable String shown(
            String page, CommunityCode code, @Nullable String after, Model model, ServletWebRequest request) {
        var community = community(code);
        var today = freshness.today();
        var board = queries.query(
                        new DisclosureQuery.OnBoard(code, today, after, ROWS), ResponseTypes.instanceOf(Board.class))
                .join();
        if (freshness.isUnchanged(request, version(community, board))) return null;
        model.addAttribute("community", community);
        model.addAttribute("lateInAll", board.late());
        model.addAttribute("next", board.next());
        model.addAttribute("late", owed(board, one -> one.isOverdue(today), today));
        model.addAttribute("due", owed(board, one -> !one.isOverdue(today), today));
        model.addAttribute("hanging", lines.of(board.hanging(), today));
        model.addAttribute("hangingNext", board.hangingNext());
        model.addAttribute("years", board.years());
        return page;
    }

    private List<DisclosureLine> owed(Board board, Predicate<Summary> which, LocalDate today) {
        return lines.of(board.owed().stream().filter(which).toList(), today);
    }

    /// Where what hangs does not go onto the board's own page.
    ///
    /// @param after cursor of the part that follows
    @GetMapping("/communities/{code}/board/hanging")
    @Nullable
    String hanging(
            @PathVariable CommunityCode code,
            @RequestParam(required = false) @Nullable String after,
            Model model,
            ServletWebRequest request) {
        return turned(code, new DisclosureQuery.NowHanging(code, after, ROWS), null, model, request);
    }

    /// @param after cursor of the part that follows
    @GetMapping("/communities/{code}/board/{year:\\d{4}}")
    @Nullable
    String archive(
            @PathVariable CommunityCode code,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String after,
            Model model,
            ServletWebRequest request) {
        var text = Integer.toString(year);
        return turned(code, new DisclosureQuery.Archive(code, year, after, ROWS), text, model, request);
    }

    /// @param year absent of what hangs, whichever year it is of
    private @Nullable String turned(
            CommunityCode code, DisclosureQuery query, @Nullable String year, Model model, ServletWebRequest request) {
        var community = community(code);
        Page<?> found =
                queries.query(query, ResponseTypes.instanceOf(Page.class)).join();
        if (freshness.isUnchanged(request, version(community, year + "/" + found))) return null;
        var rows = found.items().stream().map(Summary.class::cast).toList();
        model.addAttribute("community", community);
        model.addAttribute("year", year);
        model.addAttribute("rows", lines.of(rows, freshness.today()));
        model.addAttribute("next", found.next());
        return "disclosure/archive";
    }

    private static String version(CommunityView community, Object shown) {
        return Freshness.of(community.name() + community.kind() + community.contact() + shown);
    }

    private CommunityView community(CommunityCode code) {
        return queries.query(new CommunityQuery.Of(code), ResponseTypes.optionalInstanceOf(CommunityView.class))
                .join()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
