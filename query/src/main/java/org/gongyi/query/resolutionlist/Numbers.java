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

    /// The last numbers given, for the communities and years in which something begins. One look into an
    /// index for each, however many matters a community has.
    Series seriesOf(List<Entry<ResolutionEvent>> entries) {
        var wanted = entries.stream()
                .map(Entry::event)
                .filter(ResolutionInitiated.class::isInstance)
                .map(event -> Series.Key.of((ResolutionInitiated) event))
                .distinct()
                .toList();
        var last = new HashMap<Series.Key, Integer>();
        if (!wanted.isEmpty())
            db.sql("""
                    select community, year, last from unnest(cast(? as text[]), cast(? as integer[])) w (community, year)
                    cross join lateral (select max(running) as last from resolution_list r
                        where r.community = w.community and r.year = w.year) given
                    where last is not null""")
                    .params(
                            wanted.stream().map(Series.Key::community).toArray(String[]::new),
                            wanted.stream().map(Series.Key::year).toArray(Integer[]::new))
                    .query(row -> {
                        last.put(new Series.Key(row.getString("community"), row.getInt("year")), row.getInt("last"));
                    });
        return new Series(last);
    }

    /// Counts on from the last numbers.
    record Series(Map<Key, Integer> last) {

        record Key(String community, int year) {
            static Key of(ResolutionInitiated event) {
                return new Key(event.community().value(), event.occurredOn().getYear());
            }
        }

        int next(ResolutionInitiated event) {
            return last.merge(Key.of(event), 1, Integer::sum);
        }
    }
}
