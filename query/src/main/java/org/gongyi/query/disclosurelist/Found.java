package org.gongyi.query.disclosurelist;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.gongyi.contract.disclosure.DisclosureView.Summary;

/// A row of the list with its place in it.
record Found(long position, Summary summary) {

    static Found read(ResultSet row, int line) throws SQLException {
        return new Found(row.getLong("position"), Summaries.read(row, line));
    }
}
