package org.gongyi.web.disclosure;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Page;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureQuery.Board;
import org.gongyi.contract.disclosure.DisclosureView.Summary;
import org.gongyi.web.feed.AtomFeed;
import org.gongyi.web.feed.DayCalendar;
import org.gongyi.web.feed.FeedFile;
import org.gongyi.web.look.Freshness;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/// What can be taken from the board of a community into a feed reader or a calendar.
@Controller
class DisclosureFeeds {

    private static final int MOST = 100;

    private final QueryGateway queries;
    private final DisclosureNews news;
    private final Freshness freshness;

    DisclosureFeeds(QueryGateway queries, DisclosureNews news, Freshness freshness) {
        this.queries = queries;
        this.news = news;
        this.freshness = freshness;
    }

    /// What hangs, and what should.
    @GetMapping("/communities/{code}/board.atom")
    @Nullable
    ResponseEntity<byte[]> news(@PathVariable CommunityCode code, ServletWebRequest request) {
        var community = community(code);
        var today = freshness.today();
        var told = onBoard(code).map(one -> news.of(one, today)).toList();
        if (freshness.isUnchanged(request, Freshness.of(community.name() + told))) return null;
        var text = AtomFeed.of(
                "urn:gongyi:board:" + code,
                news.title(community.name()),
                "/communities/" + code + "/board",
                community.name(),
                told,
                FeedFile.site());
        return FeedFile.of("application/atom+xml", "board-%s.atom".formatted(code), text);
    }

    /// Until when something is to be posted, when it was, and from when on it may be taken down: of what stands
    /// open, of what hangs, and of this year and the one before.
    @GetMapping("/communities/{code}/board.ics")
    @Nullable
    ResponseEntity<byte[]> days(@PathVariable CommunityCode code, ServletWebRequest request) {
        var title = news.title(community(code).name());
        var year = freshness.today().getYear();
        var days = Stream.of(onBoard(code), of(code, year), of(code, year - 1))
                .flatMap(rows -> rows)
                .flatMap(one -> news.days(one).stream())
                .distinct()
                .toList();
        if (freshness.isUnchanged(request, Freshness.of(title + days))) return null;
        return FeedFile.of(
                "text/calendar", "board-%s.ics".formatted(code), DayCalendar.of(title, days, FeedFile.site()));
    }

    private Stream<Summary> onBoard(CommunityCode code) {
        var board = queries.query(new DisclosureQuery.OnBoard(code, MOST), ResponseTypes.instanceOf(Board.class))
                .join();
        return Stream.of(board.owed(), board.hanging()).flatMap(List::stream).distinct();
    }

    private Stream<Summary> of(CommunityCode code, int year) {
        Page<?> rows = queries.query(
                        new DisclosureQuery.Archive(code, year, null, MOST), ResponseTypes.instanceOf(Page.class))
                .join();
        return rows.items().stream().map(Summary.class::cast);
    }

    private CommunityView community(CommunityCode code) {
        return queries.query(new CommunityQuery.Of(code), ResponseTypes.optionalInstanceOf(CommunityView.class))
                .join()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
