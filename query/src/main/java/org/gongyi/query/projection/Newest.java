package org.gongyi.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A list of procedures within a place, the one that was recorded last first. Its table has a position, a community and
/// an index over both; who reads on finds what comes after, whatever was added meanwhile.
public final class Newest<T> {

    private static final Cursor FIRST = Cursor.of(Long.MAX_VALUE);

    private static final String ALL = """
            select l.*, c.name as community_name, c.kind as community_kind
            from %s l join community_register c on c.code = l.community\s""";

    private static final String WITHIN = """
            where l.position < :before and l.community between :first and :last and %s
            order by l.position desc limit :rows""";

    private final JdbcClient db;
    private final String all;
    private final Told<T> told;

    /// @param table what its rows are in, here called `l`
    public Newest(JdbcClient db, String table, Told<T> told) {
        this.db = db;
        this.all = ALL.formatted(table);
        this.told = told;
    }

    /// One row in the words of the contract.
    @FunctionalInterface
    public interface Told<T> {
        T of(ResultSet row, Community community) throws SQLException;
    }

    /// As the register has it now.
    public record Community(CommunityCode code, String name, CommunityKind kind) {}

    private record Found<T>(long position, T one) {}

    public Page<T> within(String place, @Nullable String cursor, int limit) {
        return within("true", place, cursor, limit);
    }

    /// @param only condition of the statement on `l`
    public Page<T> within(String only, String place, @Nullable String cursor, int limit) {
        var communities = Places.of(place);
        var found = db.sql(all + WITHIN.formatted(only))
                .param("before", Cursor.read(cursor, 1, FIRST).number(0))
                .param("first", communities.first())
                .param("last", communities.last())
                .param("rows", Cursor.rows(limit) + 1)
                .query((row, _) -> found(row))
                .list();
        return Cursor.page(found, limit, Found::one, one -> Cursor.of(one.position()));
    }

    /// @param rest of the statement: which of them, in which order, how many
    public Page<T> whole(String rest, Map<String, ?> asked) {
        var found =
                db.sql(all + rest).params(asked).query((row, _) -> found(row)).list();
        return new Page<>(found.stream().map(Found::one).toList(), null);
    }

    private Found<T> found(ResultSet row) throws SQLException {
        var community = new Community(
                new CommunityCode(row.getString("community")),
                row.getString("community_name"),
                CommunityKind.valueOf(row.getString("community_kind")));
        return new Found<>(row.getLong("position"), told.of(row, community));
    }
}
