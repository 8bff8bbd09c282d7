package org.gongyi.query.filelist;

import java.util.LinkedHashMap;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.file.ClosedFiles;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the first entry that names each attachment: only what an entry names is shown to anybody. Where that entry
/// closes it and a later one does not, the later one: it is public since.
public final class FileList implements Projection {

    private final Sheet<Row> sheet;

    public FileList(JdbcClient db) {
        this.sheet = new Sheet<>(db, "file_list", Row.class, "digest");
    }

    record Row(
            String digest,
            @Nullable String copy,
            long bytes,
            String type,
            String name,
            String community,
            long position,
            boolean closed) {

        static Row of(FileRef file, Entry<?> entry) {
            return new Row(
                    file.digest(),
                    file.copy(),
                    file.bytes(),
                    file.type(),
                    file.name(),
                    entry.event().community().value(),
                    entry.recorded().position(),
                    ClosedFiles.of(entry.event()));
        }

        Row or(Row later) {
            return closed && !later.closed ? later : this;
        }
    }

    @Override
    public String name() {
        return "file-list";
    }

    @Override
    public void take(List<Entry<?>> entries) {
        var named = new LinkedHashMap<String, Row>();
        for (var entry : entries)
            for (var file : entry.event().files()) named.merge(file.digest(), Row.of(file, entry), Row::or);
        if (named.isEmpty()) return;
        var known = sheet.load("digest", named.keySet());
        for (var row : known) named.merge(row.digest(), row, (later, first) -> first.or(later));
        sheet.store(named.values(), known);
    }

    @Override
    public void forget() {
        sheet.forget();
    }
}
