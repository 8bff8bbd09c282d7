package org.gongyi.web.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongyi.contract.ledger.LedgerQuery.RawEntry;
import org.gongyi.web.act.Digests;
import org.gongyi.web.telling.Moderated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/// Entries of the log in a list, each with its position. Their bytes stand in the answer unchanged; of one whose words
/// are no longer shown only the position of the record that says so.
///
/// @param next position to go on after
record StoredEntries(List<RawEntry> entries, @Nullable String next, Moderated moderated) {

    /// @param entries up to one more than are shown
    static StoredEntries of(List<RawEntry> entries, int most, Moderated moderated) {
        if (entries.size() <= most) return new StoredEntries(entries, null, moderated);
        var shown = entries.subList(0, most);
        return new StoredEntries(shown, Long.toString(shown.getLast().position()), moderated);
    }

    ResponseEntity<byte[]> answer() {
        var json = json();
        return Answer.with(json, Digests.etag(json));
    }

    private byte[] json() {
        var out = new ByteArrayOutputStream();
        var before = "{\"entries\":[";
        for (var entry : entries) {
            out.writeBytes(ascii(before + "{\"position\":" + entry.position()));
            var by = moderated.by(entry.position());
            out.writeBytes(ascii(by.map(record -> ",\"moderatedBy\":" + record).orElse(",\"entry\":")));
            if (by.isEmpty()) out.writeBytes(entry.bytes());
            before = "},";
        }
        out.writeBytes(ascii(entries.isEmpty() ? before + "]" : "}]"));
        out.writeBytes(ascii(next == null ? "}" : ",\"next\":\"" + next + "\"}"));
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
