package org.gongyi.query.projection;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// One table whose rows are records: the components are its columns, in snake case.
///
/// Any number of rows is read by one statement and written by one, as one JSON parameter. A component that is itself a
/// record or a list is a `jsonb` column. Columns that the record does not know are left alone.
public final class Sheet<R extends Record> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final JdbcClient db;
    private final String table;
    private final Class<R> row;
    private final String columns;
    private final String upsert;

    /// @param key columns of the primary key
    public Sheet(JdbcClient db, String table, Class<R> row, String... key) {
        this.db = db;
        this.table = table;
        this.row = row;
        var all = columnsOf(row);
        this.columns = String.join(", ", all);
        this.upsert = """
                insert into %1$s (%2$s) select %2$s from json_populate_recordset(null::%1$s, cast(? as json))
                on conflict (%3$s) do update set %4$s""".formatted(table, columns, String.join(", ", key), replaced(all, Set.of(key)));
    }

    /// The rows whose column holds one of the values, in no order.
    public List<R> load(String column, Collection<String> values) {
        return load(column, values, "true");
    }

    /// Of these the rows that fulfil a condition.
    public List<R> load(String column, Collection<String> values, String condition) {
        return db
                .sql("select row_to_json(found) from (select %s from %s where %s = any(?) and %s) found"
                        .formatted(columns, table, column, condition))
                .param(values.toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(json -> JSON.readValue(json, row))
                .toList();
    }

    /// Inserts the new and replaces the known; each key at most once.
    public void store(Collection<R> rows) {
        if (rows.isEmpty()) return;
        db.sql(upsert).param(JSON.writeValueAsString(rows)).update();
    }

    /// Stores what is not as it was loaded.
    public void store(Collection<R> rows, Collection<R> loaded) {
        var before = Set.copyOf(loaded);
        store(rows.stream().filter(row -> !before.contains(row)).toList());
    }

    public void forget() {
        db.sql("truncate " + table).update();
    }

    /// What a `jsonb` column holds, as it was stored.
    public static <T> T read(String written, Class<T> type) {
        return JSON.readValue(written, type);
    }

    private static List<String> columnsOf(Class<? extends Record> row) {
        return Arrays.stream(row.getRecordComponents())
                .map(component -> component
                        .getName()
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                        .toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String replaced(List<String> columns, Set<String> key) {
        return columns.stream()
                .filter(column -> !key.contains(column))
                .map(column -> "%1$s = excluded.%1$s".formatted(column))
                .collect(joining(", "));
    }
}
