package org.gongyi.web.community;

import java.util.List;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.resolution.ResolutionView.Summary;
import org.gongyi.web.feed.AtomFeed;
import org.gongyi.web.feed.AtomFeed.News;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// The resolutions of a community as a feed. An entry changes when its matter goes on.
@Component
final class NewsFeed {

    private final Wording words;

    NewsFeed(Wording words) {
        this.words = words;
    }

    String of(CommunityView community, List<Summary> matters, String site) {
        return AtomFeed.of(
                "urn:gongyi:community:" + community.code(),
                community.name(),
                "/communities/" + community.code(),
                community.name(),
                matters.stream().map(this::news).toList(),
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
