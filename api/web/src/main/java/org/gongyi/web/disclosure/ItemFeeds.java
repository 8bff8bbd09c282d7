package org.gongyi.web.disclosure;

import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.web.feed.AtomFeed;
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

/// What whoever follows one disclosure, or one question about it, subscribes to. Nobody need say who he is.
@Controller
class ItemFeeds {

    private final QueryGateway queries;
    private final FoundDisclosures disclosures;
    private final ItemNews news;
    private final Freshness freshness;

    ItemFeeds(QueryGateway queries, FoundDisclosures disclosures, ItemNews news, Freshness freshness) {
        this.queries = queries;
        this.disclosures = disclosures;
        this.news = news;
        this.freshness = freshness;
    }

    /// @param question its number, where it is followed alone
    @GetMapping("/disclosures/{id}/feed.atom")
    @Nullable
    ResponseEntity<byte[]> news(
            @PathVariable DisclosureId id,
            @RequestParam(required = false) @Nullable Integer question,
            ServletWebRequest request) {
        var view = disclosures.of(id).orElseThrow(ItemFeeds::unknown);
        if (question != null && view.questions().stream().noneMatch(one -> one.number() == question)) throw unknown();
        var community = queries.query(
                        new CommunityQuery.Of(view.community()), ResponseTypes.optionalInstanceOf(CommunityView.class))
                .join()
                .orElseThrow(ItemFeeds::unknown)
                .name();
        var told = news.of(view, question);
        if (freshness.isUnchanged(request, Freshness.of(community + told))) return null;
        var page = "/disclosures/" + id;
        var of = question == null ? "" : "?question=" + question;
        var text = AtomFeed.of(
                "urn:gongyi:disclosure:" + id + (question == null ? ":feed" : ":feed:question:" + question),
                community + " · " + news.title(view),
                page,
                community,
                new AtomFeed.Part(told, page + "/feed.atom" + of, null),
                FeedFile.site());
        return FeedFile.of("application/atom+xml", "disclosure-%s.atom".formatted(id), text);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
