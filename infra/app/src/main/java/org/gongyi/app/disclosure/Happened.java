package org.gongyi.app.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongyi.command.shell.StoredNames;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What happened since it was last looked at, told by the log itself, up to where it was looked at, and what could not
/// be followed then. So it matters neither how long ago a thing was nor how late it was corrected. A mark that is lost
/// begins anew: nothing is opened twice.
final class Happened {

    private static final int AT_ONCE = 200;

    private static final String MARK = "select position from followed where name = ?";

    private static final String SET = """
            insert into followed (name, position) values (?, ?)
            on conflict (name) do update set position = greatest(followed.position, excluded.position)""";

    private static final String LEFT = "select stream from followed_again where name = ? order by stream";

    private static final String AGAIN =
            "insert into followed_again (name, stream) values (?, ?) on conflict do nothing";

    private static final String DONE = "delete from followed_again where name = ? and stream = ?";

    /// Of whatever edition the entries are.
    private static final String SINCE = """
            select position, stream from ledger_entry
            where position > :after and regexp_replace(type, '[.]v[0-9]+$', '') = any(:types)
            order by position limit :rows""";

    private final JdbcClient database;
    private final String mark;
    private final String[] types;

    /// @param mark name of it
    Happened(JdbcClient database, StoredNames names, String mark) {
        this.database = database;
        this.mark = mark;
        this.types = Occasions.TOUCHING.stream()
                .map(names::of)
                .flatMap(Optional::stream)
                .map(name -> name.replaceFirst("[.]v[0-9]+$", ""))
                .toArray(String[]::new);
    }

    private record At(long position, String stream) {}

    /// First what could not be followed before, then from the mark on in the order of the log. What fails is come to
    /// again the next time, and keeps nothing that happened later waiting.
    ///
    /// @param follow whether it was
    void each(Predicate<Touched> follow) {
        for (var stream : again()) {
            if (Thread.currentThread().isInterrupted()) return;
            if (follow.test(Touched.of(stream))) told(DONE, stream);
        }
        List<At> part;
        do {
            part = since(mark());
            for (var one : part) {
                if (Thread.currentThread().isInterrupted()) return;
                if (!follow.test(Touched.of(one.stream()))) told(AGAIN, one.stream());
                mark(one.position());
            }
        } while (part.size() == AT_ONCE);
    }

    private List<String> again() {
        return database.sql(LEFT).param(mark).query(String.class).list();
    }

    private void told(String statement, String stream) {
        database.sql(statement).param(mark).param(stream).update();
    }

    /// The last entry that was looked at; before the first where none was.
    long mark() {
        return database.sql(MARK).param(mark).query(Long.class).optional().orElse(-1L);
    }

    private void mark(long position) {
        database.sql(SET).param(mark).param(position).update();
    }

    private List<At> since(long after) {
        return database.sql(SINCE)
                .param("after", after)
                .param("types", types)
                .param("rows", AT_ONCE)
                .query((row, _) -> new At(row.getLong("position"), row.getString("stream")))
                .list();
    }
}
