package org.gongyi.web.election;

import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.PollingEvent.ProxiesPublished;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.election.ElectionSheet.Proxies;
import org.gongyi.web.telling.Names;
import org.gongyi.web.telling.PostedProxies;
import org.gongyi.web.telling.PostedProxies.Posted;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.Telling.Table;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells who votes for whom, while that is posted.
@Component
final class ProxySheets {

    /// So that the page of an election stays below 50 KB.
    private static final int SHOWN = 40;

    private static final List<String> COLUMNS =
            List.of("paper.principal", "paper.holder", "paper.relative", "paper.remark");

    private final Wording words;
    private final PostedProxies posted;

    ProxySheets(Wording words, PostedProxies posted) {
        this.words = words;
        this.posted = posted;
    }

    /// Absent where no list was posted yet.
    @Nullable
    Proxies of(ElectionView election) {
        var events = election.trail().stream().map(Entry::event).toList();
        if (PostedProxies.isAny(election)) return named(election, PostedProxies.standing(events));
        return events.stream().anyMatch(ProxiesPublished.class::isInstance)
                ? new Proxies(takenDown(PostedProxies.ever(events)), null, 0)
                : null;
    }

    private Proxies named(ElectionView election, List<Posted> standing) {
        var names = posted.names(election, standing.stream().map(Posted::proxy).toList());
        var rows = standing.stream().map(one -> row(one, names)).toList();
        var shown = rows.subList(0, Math.min(SHOWN, rows.size()));
        var table = new Table(
                words.say("field.proxies"), COLUMNS.stream().map(words::say).toList(), List.copyOf(shown));
        return new Proxies(count(standing), rows.isEmpty() ? null : table, rows.size() - shown.size());
    }

    private List<String> row(Posted one, Names names) {
        var proxy = one.proxy();
        return List.of(
                names.of(proxy.principal()),
                names.of(proxy.holder()),
                words.say(proxy.relative() ? "yes" : "no"),
                one.effective() ? "" : words.say("paper.without-effect"));
    }

    private List<Line> takenDown(List<Posted> all) {
        var lines = new ArrayList<>(count(all));
        lines.add(new Line(words.say("field.proxies"), words.say("election.proxies.taken-down")));
        return List.copyOf(lines);
    }

    private List<Line> count(List<Posted> all) {
        var lines = new ArrayList<Line>();
        lines.add(number("count", all.size()));
        var isVoid =
                Math.toIntExact(all.stream().filter(one -> !one.effective()).count());
        if (isVoid > 0) lines.add(number("void", isVoid));
        return List.copyOf(lines);
    }

    private Line number(String field, int number) {
        return new Line(words.say("field.proxies." + field), words.number(number));
    }
}
