package org.gongyi.query.resolutionlist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionInitiated;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The numbers of matters (索引号): running within a community and the year of the legal day, in the order of the log,
/// so that a replay gives every matter its number again.
final class Numbers {

    private final JdbcClient db;

    Numbers(JdbcClient db) {
        this.db = db;
    }

    /// The last numbers given, for the communities in which something begins.
    Series seriesOf(List<Entry<ResolutionEvent>> entries) {
        var communities = entries.stream()
                .filter(entry -> entry.event() instanceof ResolutionInitiated)
                .map(entry -> entry.event().community().value())
                .distinct()
                .toArray(String[]::new);
        var last = new HashMap<Series.Key, Integer>();
        if (communities.length > 0)
            db.sql("""
                    select community, year, max(running) as last from resolution_list
                    where community = any(?) group by community, year""").param(communities).query(row -> {
                last.put(new Series.Key(row.getString("community"), row.getInt("year")), row.getInt("last"));
            });
        return new Series(last);
    }

    /// Counts on from the last numbers.
    record Series(Map<Key, Integer> last) {

        record Key(String community, int year) {}

        int next(ResolutionInitiated event) {
            return last.merge(
                    new Key(event.community().value(), event.occurredOn().getYear()), 1, Integer::sum);
        }
    }
}
