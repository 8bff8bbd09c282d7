package org.gongyi.web.community;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.resolution.ResolutionView.Summary;
import org.gongyi.web.feed.AtomFeed;
import org.gongyi.web.feed.AtomFeed.News;
import org.gongyi.web.feed.AtomFeed.Part;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The resolutions of a community as a feed. An entry changes when its matter goes on.
@Component
final class NewsFeed {

    private final Wording words;

    NewsFeed(Wording words) {
        this.words = words;
    }

    /// @param next cursor of the part that goes on; absent at the end
    String of(CommunityView community, List<Summary> matters, @Nullable String next, String site) {
        var page = "/communities/" + community.code();
        var first = page + "/news.atom";
        return AtomFeed.of(
                "urn:gongyi:community:" + community.code(),
                community.name(),
                page,
                community.name(),
                new Part(
                        matters.stream().map(this::news).toList(),
                        first,
                        next == null ? null : first + "?after=" + URLEncoder.encode(next, UTF_8)),
                site);
    }

    private News news(Summary matter) {
        var reached = matter.reached();
        return new News(
                "urn:gongyi:resolution:" + matter.id(),
                matter.title() + " · " + words.of(matter.status()),
                matter.lastOn(),
                "/resolutions/" + matter.id(),
                reached == null ? words.of(matter.matter()) : words.of(reached));
    }
}
