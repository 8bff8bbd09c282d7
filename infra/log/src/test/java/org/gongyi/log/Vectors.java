package org.gongyi.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The public test vectors, see vectors/README.md for where they come from.
public final class Vectors {

    public static final Path FOLDER = Path.of("src/test/resources/vectors");

    private static final JsonMapper JSON = JsonMapper.shared();

    private Vectors() {}

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    /// An entry as the ledger writes it.
    public static byte[] resource(String name) {
        return bytes("../" + name);
    }

    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    public static JsonNode json(String name) {
        return JSON.readTree(bytes(name));
    }

    public static List<String> below(String folder) {
        try (var files = Files.walk(FOLDER.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    public static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    public static byte[] base64(JsonNode node) {
        return node.isNull() ? new byte[0] : Base64.getDecoder().decode(node.asString());
    }
}
