package org.gongyi.web.community;

import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Page;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.duty.WorklistQuery;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.ResolutionView.Summary;
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

/// What can be taken from a community's board into a calendar, a feed reader or a spreadsheet.
@Controller
class CommunityFeeds {

    private static final int MOST = 200;

    private final QueryGateway queries;
    private final Freshness freshness;
    private final DeadlineCalendar calendar;
    private final NewsFeed news;
    private final ResolutionTable table;

    CommunityFeeds(
            QueryGateway queries,
            Freshness freshness,
            DeadlineCalendar calendar,
            NewsFeed news,
            ResolutionTable table) {
        this.queries = queries;
        this.freshness = freshness;
        this.calendar = calendar;
        this.news = news;
        this.table = table;
    }

    /// Open duties of the next time and the polling days of elections, as events of a whole day (RFC 5545).
    @GetMapping("/communities/{code}/deadlines.ics")
    @Nullable
    ResponseEntity<byte[]> deadlines(@PathVariable CommunityCode code, ServletWebRequest request) {
        var name = community(code).name();
        var due = items(new WorklistQuery.Duties(code.value(), null, null, null, MOST), DutyItem.class);
        var elections = items(new ElectionQuery.Find(code.value(), null, null, MOST), ElectionView.Summary.class);
        var hearings = items(new HearingQuery.UnderDiscussion(code.value(), 100), HearingView.Summary.class);
        if (freshness.isUnchanged(request, Freshness.of(name + due + elections + hearings))) return null;
        return FeedFile.of(
                "text/calendar",
                "deadlines-%s.ics".formatted(code),
                calendar.of(name, due, elections, hearings, FeedFile.site()));
    }

    /// The resolutions begun last, and in further parts all others (RFC 4287, RFC 5005).
    ///
    /// @param after cursor of the part that follows
    @GetMapping("/communities/{code}/news.atom")
    @Nullable
    ResponseEntity<byte[]> news(
            @PathVariable CommunityCode code,
            @RequestParam(required = false) @Nullable String after,
            ServletWebRequest request) {
        var community = community(code);
        var part = page(new ResolutionQuery.Find(code.value(), "", null, after, 50), Summary.class);
        if (freshness.isUnchanged(request, Freshness.of(community.name() + part))) return null;
        return FeedFile.of(
                "application/atom+xml",
                "news-%s.atom".formatted(code),
                news.of(community, part.items(), part.next(), FeedFile.site()));
    }

    /// The resolutions begun last, one a row (RFC 4180).
    @GetMapping("/communities/{code}/resolutions.csv")
    @Nullable
    ResponseEntity<byte[]> resolutions(@PathVariable CommunityCode code, ServletWebRequest request) {
        var community = community(code);
        var matters = matters(code, MOST);
        if (freshness.isUnchanged(request, Freshness.of(community.name() + matters))) return null;
        return FeedFile.of("text/csv", "resolutions-%s.csv".formatted(code), table.of(matters, FeedFile.site()));
    }

    private List<Summary> matters(CommunityCode code, int most) {
        return items(new ResolutionQuery.Find(code.value(), "", null, null, most), Summary.class);
    }

    private <T> List<T> items(Object question, Class<T> item) {
        return page(question, item).items();
    }

    private <T> Page<T> page(Object question, Class<T> item) {
        Page<?> page =
                queries.query(question, ResponseTypes.instanceOf(Page.class)).join();
        return new Page<>(page.items().stream().map(item::cast).toList(), page.next());
    }

    private CommunityView community(CommunityCode code) {
        return queries.query(new CommunityQuery.Of(code), ResponseTypes.optionalInstanceOf(CommunityView.class))
                .join()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
