package org.gongyi.command.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The catalogue of rules as `catalogue.csv` lists it, in its order.
record Catalogue(List<Entry> entries) {

    private static final String FILE = "/rulebook/catalogue.csv";
    private static final String HEADER = "id,section,scope,dates,on-fail,confidence";

    /// One rule of the catalogue.
    record Entry(String id, String section, String scope, String dates, String onFail, String confidence) {

        /// The id without the suffix of its version: `DM-VM-NOTICE` for `DM-VM-NOTICE.26`.
        String rule() {
            return id.contains(".") ? id.substring(0, id.indexOf('.')) : id;
        }

        String family() {
            return id.split("[-.]", 2)[0];
        }
    }

    static Catalogue read() throws IOException {
        try (var stream = Catalogue.class.getResourceAsStream(FILE)) {
            assertThat(stream).isNotNull();
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines.getFirst()).isEqualTo(HEADER);
            return new Catalogue(lines.stream().skip(1).map(Catalogue::entry).toList());
        }
    }

    private static Entry entry(String line) {
        var columns = columns(line);
        assertThat(columns).as(line).hasSize(6);
        return new Entry(
                columns.get(0), columns.get(1), columns.get(2), columns.get(3), columns.get(4), columns.get(5));
    }

    /// Columns of one line, quoted where they hold a comma (RFC 4180).
    private static List<String> columns(String line) {
        List<String> columns = new ArrayList<>();
        var column = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                column.append(c);
                i++;
            } else if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) {
                columns.add(column.toString());
                column.setLength(0);
            } else column.append(c);
        }
        columns.add(column.toString());
        return columns;
    }
}
