package org.gongyi.query.filelist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.ledger.FileQuery;
import org.gongyi.contract.ledger.FileQuery.NamedFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers which attachments the log names.
public final class FileQueries {

    private final JdbcClient db;

    public FileQueries(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    Optional<NamedFile> handle(FileQuery.Naming query) {
        return db.sql(
                        "select * from file_list where digest = :digest or copy = :digest order by closed, position limit 1")
                .param("digest", query.digest())
                .query((row, _) -> named(row))
                .optional();
    }

    @QueryHandler
    List<String> handle(FileQuery.Named query) {
        var digests = query.digests().toArray(String[]::new);
        return db.sql(
                        "select digest from file_list where digest = any(?) union select copy from file_list where copy = any(?)")
                .params(digests, digests)
                .query(String.class)
                .list();
    }

    private static NamedFile named(ResultSet row) throws SQLException {
        var file = new FileRef(
                row.getString("digest"),
                row.getLong("bytes"),
                row.getString("type"),
                row.getString("name"),
                row.getString("copy"));
        return new NamedFile(
                file, new CommunityCode(row.getString("community")), row.getLong("position"), row.getBoolean("closed"));
    }
}
