package org.gongyi.query.erasurelist;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.Citation;
import org.gongyi.contract.Office;
import org.gongyi.contract.fact.ErasureBasis;
import org.gongyi.contract.fact.FactEvent.FactErased;
import org.gongyi.contract.fact.FactQuery.Erasure;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps what was erased and by whose order, so that a page tells it instead of the value. A file that
/// a later entry names again is public again, and no longer told as erased.
public final class ErasureList implements Projection {

    private final JdbcClient db;
    private final Sheet<Row> sheet;

    public ErasureList(JdbcClient db) {
        this.db = db;
        this.sheet = sheet(db);
    }

    static Sheet<Row> sheet(JdbcClient db) {
        return new Sheet<>(db, "erasure_list", Row.class, "digest", "position");
    }

    record Row(
            String digest,
            long position,
            long erasedAt,
            LocalDate occurredOn,
            Office office,
            ErasureBasis basis,
            @Nullable Citation citation) {

        static Row of(String digest, FactErased event, Entry<?> entry) {
            return new Row(
                    digest,
                    event.position(),
                    entry.recorded().position(),
                    event.occurredOn(),
                    entry.recorded().by().office(),
                    event.basis(),
                    event.findings().checks().stream()
                            .map(check -> check.citation())
                            .findFirst()
                            .orElse(null));
        }

        Erasure erasure() {
            return new Erasure(digest, position, erasedAt, occurredOn, office, basis, citation);
        }
    }

    private record Key(String digest, long position) {}

    @Override
    public String name() {
        return "erasure-list";
    }

    @Override
    public void take(List<Entry<?>> entries) {
        var rows = new LinkedHashMap<Key, Row>();
        var named = new LinkedHashSet<String>();
        for (var entry : entries) {
            for (var file : entry.event().files()) {
                named.add(file.digest());
                rows.keySet().removeIf(key -> key.digest().equals(file.digest()));
            }
            if (entry.event() instanceof FactErased erased)
                Stream.of(erased.digests(), erased.attachments())
                        .flatMap(List::stream)
                        .forEach(digest -> rows.put(new Key(digest, erased.position()), Row.of(digest, erased, entry)));
        }
        if (!named.isEmpty())
            db.sql("delete from erasure_list where digest = any(?)")
                    .param(named.toArray(String[]::new))
                    .update();
        sheet.store(rows.values());
    }

    @Override
    public void forget() {
        sheet.forget();
    }
}
