package org.gongyi.query.erasurelist;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.Citation;
import org.gongyi.contract.Office;
import org.gongyi.contract.fact.ErasureBasis;
import org.gongyi.contract.fact.FactEvent;
import org.gongyi.contract.fact.FactEvent.FactErased;
import org.gongyi.contract.fact.FactQuery.Erasure;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.projection.Entries;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps what was erased and by whose order, so that a page tells it instead of the value.
public final class ErasureList implements Projection {

    private final Sheet<Row> sheet;

    public ErasureList(JdbcClient db) {
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
        for (var entry : Entries.of(FactEvent.class, entries))
            switch (entry.event()) {
                case FactErased e ->
                    Stream.of(e.digests(), e.attachments())
                            .flatMap(List::stream)
                            .forEach(digest -> rows.put(new Key(digest, e.position()), Row.of(digest, e, entry)));
            }
        sheet.store(rows.values());
    }

    @Override
    public void forget() {
        sheet.forget();
    }
}
