package org.gongyi.query.disclosurelist;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.disclosure.Content;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureStage;
import org.gongyi.contract.disclosure.DisclosureView.Correction;
import org.gongyi.contract.disclosure.DisclosureView.Hanging;
import org.gongyi.contract.disclosure.DisclosureView.Summary;
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.disclosure.ItemGroup;
import org.gongyi.contract.disclosure.Period;
import org.gongyi.query.projection.Sheet;
import org.jspecify.annotations.Nullable;

/// Reads rows of the list, as [Sheet] wrote them.
final class Summaries {

    private Summaries() {}

    static Summary read(ResultSet row, int line) throws SQLException {
        return new Summary(
                new DisclosureId(row.getString("id")),
                new CommunityCode(row.getString("community")),
                row.getString("name"),
                row.getString("township"),
                row.getString("county"),
                new ItemCode(row.getString("item")),
                row.getString("title"),
                ItemGroup.valueOf(row.getString("part")),
                Content.valueOf(row.getString("content")),
                json(row.getString("period"), Period.class),
                row.getObject("since", LocalDate.class),
                DisclosureStage.valueOf(row.getString("stage")),
                row.getObject("due", LocalDate.class),
                row.getBoolean("owed"),
                row.getInt("late"),
                row.getBoolean("lapsed"),
                row.getObject("posted_on", LocalDate.class),
                json(row.getString("hanging"), Hanging.class),
                row.getInt("version"),
                row.getBoolean("unreviewed"),
                row.getInt("early"),
                row.getInt("questions"),
                row.getInt("unanswered"),
                List.of(Sheet.read(row.getString("corrections"), Correction[].class)));
    }

    static Set<DisclosureId> ids(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(DisclosureId::new).collect(toUnmodifiableSet());
    }

    private static <T> @Nullable T json(@Nullable String written, Class<T> type) {
        return written == null ? null : Sheet.read(written, type);
    }
}
