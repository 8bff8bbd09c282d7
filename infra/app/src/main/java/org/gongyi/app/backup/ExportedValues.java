package org.gongyi.app.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.gongyi.app.fact.Suppression;
import org.gongyi.app.fact.Suppression.Suppressed;
import org.gongyi.app.files.FileFolder;
import org.gongyi.app.seal.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// The sealed values of an export held against what its entries name: restored into a database that is nobody's ledger,
/// where nothing is recorded, counted or signed.
record ExportedValues(DataSource database, Path masterKey) {

    /// @param restore verified, with its private part
    /// @param shelf an empty one; attachments are no part of this
    /// @return what is missing without an erasure, cannot be opened, or should not be there; else nothing
    /// @throws Refused where the key is not the one that the values were sealed under
    List<Suppressed> suppressed(Restore restore, FileFolder shelf, char[] passphrase) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            restore.rows(connection, shelf, passphrase);
        }
        var rows = new JdbcTemplate(database);
        var vault = Vault.reading(rows, masterKey);
        if (!vault.opensKeys())
            throw new Refused(
                    "密封密钥 %s 不是这份导出所用的。没有核对密封内容。".formatted(masterKey),
                    "The key in %s is not the one the values were sealed under; they were not checked."
                            .formatted(masterKey));
        return new Suppression(rows, vault, new JdbcTransactionManager(database)).suppressed();
    }
}
