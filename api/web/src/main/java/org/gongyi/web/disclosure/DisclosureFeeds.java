package org.gongyi.web.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/// What can be taken from the board of a community into a feed reader or a calendar.
@Controller
class DisclosureFeeds {

    private static final int MOST = 100;
    private static final int FIRST = 1990;
    private static final int LAST = 9998;

    private final QueryGateway queries;
    private final DisclosureNews news;
    private final Freshness freshness;

    DisclosureFeeds(QueryGateway queries, DisclosureNews news, Freshness freshness) {
        this.queries = queries;
        this.news = news;
        this.freshness = freshness;
    }

    /// What hangs, and what should; in further parts what was to be disclosed, latest year first (RFC 5005).
    ///
    /// @param year of a further part, `after` cursor within it
    @GetMapping("/communities/{code}/board.atom")
    @Nullable
    ResponseEntity<byte[]> news(
            @PathVariable CommunityCode code,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String after,
            ServletWebRequest request) {
        var community = community(code);
        var today = freshness.today();
        var rows = year == null
                ? new Rows(onBoard(code).toList(), latest(code, LAST))
                : of(code, Math.clamp(year, FIRST, LAST), after);
        var told = rows.all().stream()
                .flatMap(one -> Stream.concat(Stream.of(news.of(one, today)), news.corrections(one)))
                .toList();
        if (freshness.isUnchanged(request, Freshness.of(community.name() + told + rows.next()))) return null;
        var page = "/communities/" + code + "/board";
        var first = page + ".atom";
        var text = AtomFeed.of(
                "urn:gongyi:board:" + code,
                news.title(community.name()),
                page,
                community.name(),
                new AtomFeed.Part(told, first, rows.next() == null ? null : first + rows.next()),
                FeedFile.site());
        return FeedFile.of("application/atom+xml", "board-%s.atom".formatted(code), text);
    }

    /// @param next how the address of the part that goes on ends; absent at the end
    private record Rows(List<Summary> all, @Nullable String next) {}

    private Rows of(CommunityCode code, int year, @Nullable String after) {
        var part = archive(code, year, after);
        var cursor = part.next();
        return new Rows(
                part.items(),
                cursor == null
                        ? latest(code, year - 1)
                        : "?year=%d&after=%s".formatted(year, URLEncoder.encode(cursor, UTF_8)));
    }

    /// The latest year of which there is anything, up to one.
    private @Nullable String latest(CommunityCode code, int most) {
        return board(code).years().stream()
                .filter(year -> year <= most)
                .findFirst()
                .map(year -> "?year=" + year)
                .orElse(null);
    }

    /// Until when something is to be posted, when it was, and from when on it may be taken down: of what stands
    /// open, of what hangs, and of this year and the one before.
    @GetMapping("/communities/{code}/board.ics")
    @Nullable
    ResponseEntity<byte[]> days(@PathVariable CommunityCode code, ServletWebRequest request) {
        var title = news.title(community(code).name());
        var year = freshness.today().getYear();
        var days = Stream.of(
                        onBoard(code),
                        archive(code, year, null).items().stream(),
                        archive(code, year - 1, null).items().stream())
                .flatMap(rows -> rows)
                .flatMap(one -> news.days(one).stream())
                .distinct()
                .toList();
        if (freshness.isUnchanged(request, Freshness.of(title + days))) return null;
        return FeedFile.of(
                "text/calendar", "board-%s.ics".formatted(code), DayCalendar.of(title, days, FeedFile.site()));
    }

    private Stream<Summary> onBoard(CommunityCode code) {
        var board = board(code);
        return Stream.of(board.owed(), board.hanging()).flatMap(List::stream).distinct();
    }

    private Board board(CommunityCode code) {
        return queries.query(
                        new DisclosureQuery.OnBoard(code, freshness.today(), null, MOST),
                        ResponseTypes.instanceOf(Board.class))
                .join();
    }

    private Page<Summary> archive(CommunityCode code, int year, @Nullable String after) {
        Page<?> rows = queries.query(
                        new DisclosureQuery.Archive(code, year, after, MOST), ResponseTypes.instanceOf(Page.class))
                .join();
        return new Page<>(rows.items().stream().map(Summary.class::cast).toList(), rows.next());
    }

    private CommunityView community(CommunityCode code) {
        return queries.query(new CommunityQuery.Of(code), ResponseTypes.optionalInstanceOf(CommunityView.class))
                .join()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
