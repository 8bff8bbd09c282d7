package org.gongyi.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/// What the columns of a row repeat of its entry, and the files that it names.
///
/// @param community absent in what the ledger tells of itself
/// @param recordedAt as it is written: UTC, to the millisecond
public record Envelope(
        String id,
        String type,
        String stream,
        long seq,
        String recordedAt,
        @Nullable String community,
        List<Named> files) {

    private static final JsonFactory JSON = new JsonFactory();

    /// A file an entry names.
    ///
    /// @param copy the digest of what the public sees instead
    public record Named(String digest, long bytes, @Nullable String copy) {}

    /// Absent where the bytes are no entry of a ledger.
    public static Optional<Envelope> read(byte[] entry) {
        try (var parser = JSON.createParser(entry)) {
            return parser.nextToken() == JsonToken.START_OBJECT ? new Draft().read(parser) : Optional.empty();
        } catch (JacksonException none) {
            return Optional.empty();
        }
    }

    private static final class Draft {
        private @Nullable String id;
        private @Nullable String type;
        private @Nullable String stream;
        private @Nullable String recordedAt;
        private @Nullable String community;
        private long seq = -1;
        private List<Named> files = List.of();

        Optional<Envelope> read(JsonParser parser) {
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                take(name, parser);
            }
            if (id == null || type == null || stream == null || recordedAt == null || seq < 0) return Optional.empty();
            return Optional.of(new Envelope(id, type, stream, seq, recordedAt, community, files));
        }

        private void take(String name, JsonParser parser) {
            switch (name) {
                case "id" -> id = parser.getString();
                case "type" -> type = parser.getString();
                case "stream" -> stream = parser.getString();
                case "recordedAt" -> recordedAt = parser.getString();
                case "community" -> community = parser.getString();
                case "seq" -> seq = parser.getLongValue();
                case "files" -> files = files(parser);
                default -> parser.skipChildren();
            }
        }

        private static List<Named> files(JsonParser parser) {
            var files = new ArrayList<Named>();
            while (parser.nextToken() == JsonToken.START_OBJECT) files.add(file(parser));
            return files;
        }

        private static Named file(JsonParser parser) {
            var digest = "";
            var bytes = 0L;
            String copy = null;
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                var value = parser.nextToken();
                if (name.equals("digest")) digest = parser.getString();
                else if (name.equals("bytes")) bytes = parser.getLongValue();
                else if (name.equals("copy") && value == JsonToken.VALUE_STRING) copy = parser.getString();
                else parser.skipChildren();
            }
            return new Named(digest, bytes, copy);
        }
    }
}
