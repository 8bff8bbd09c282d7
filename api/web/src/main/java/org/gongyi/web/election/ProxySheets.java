package org.gongyi.web.election;

import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.PollingEvent.ProxiesPublished;
import org.gongyi.contract.election.Proxy;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.election.ElectionSheet.Proxies;
import org.gongyi.web.telling.Names;
import org.gongyi.web.telling.PostedProxies;
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
        var lists = PostedProxies.in(election);
        if (!lists.isEmpty()) return named(lists, posted.names(election, lists));
        var all = election.trail().stream()
                .map(Entry::event)
                .filter(ProxiesPublished.class::isInstance)
                .map(ProxiesPublished.class::cast)
                .toList();
        return all.isEmpty() ? null : new Proxies(takenDown(all), null, 0);
    }

    private Proxies named(List<ProxiesPublished> lists, Names names) {
        var rows = lists.stream()
                .flatMap(list -> list.proxies().stream().map(one -> row(one, list, names)))
                .toList();
        var shown = rows.subList(0, Math.min(SHOWN, rows.size()));
        var table = new Table(
                words.say("field.proxies"), COLUMNS.stream().map(words::say).toList(), List.copyOf(shown));
        return new Proxies(count(lists), table, rows.size() - shown.size());
    }

    private List<String> row(Proxy one, ProxiesPublished list, Names names) {
        return List.of(
                names.of(one.principal()),
                names.of(one.holder()),
                words.say(one.relative() ? "yes" : "no"),
                list.withoutEffect().contains(one.principal()) ? words.say("paper.without-effect") : "");
    }

    private List<Line> takenDown(List<ProxiesPublished> lists) {
        var lines = new ArrayList<>(count(lists));
        lines.add(new Line(words.say("field.proxies"), words.say("election.proxies.taken-down")));
        return List.copyOf(lines);
    }

    private List<Line> count(List<ProxiesPublished> lists) {
        var lines = new ArrayList<Line>();
        lines.add(number(
                "count", lists.stream().mapToInt(list -> list.proxies().size()).sum()));
        var isVoid =
                lists.stream().mapToInt(list -> list.withoutEffect().size()).sum();
        if (isVoid > 0) lines.add(number("void", isVoid));
        return List.copyOf(lines);
    }

    private Line number(String field, int number) {
        return new Line(words.say("field.proxies." + field), words.number(number));
    }
}
