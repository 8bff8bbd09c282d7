package org.gongyi.web.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongyi.web.act.ActJson;
import tools.jackson.databind.JsonNode;

/// The published schema of NIST SP 1500-100 v2, and what it only says in words: ids are unique, and every reference
/// leads to an object of a kind that may stand there (`refTypes`).
public final class NistSchema {

    private static final Schema SCHEMA = read();
    private static final JsonNode DEFINITIONS = SCHEMA.getSchemaNode().get("definitions");

    private NistSchema() {}

    private static Schema read() {
        var name = "/nist-1500-100/NIST_V2_election_results_reporting.json";
        try (var schema = NistSchema.class.getResourceAsStream(name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode valid(Nist.ElectionReport report) {
        return valid(ActJson.tree(new String(ActJson.bytes(report), UTF_8)));
    }

    public static JsonNode valid(JsonNode report) {
        assertThat(errors(report)).isEmpty();
        assertThat(named(report))
                .extracting(object -> object.get("@id").asString())
                .doesNotHaveDuplicates();
        assertThat(misled(report)).isEmpty();
        return report;
    }

    private static List<JsonNode> named(JsonNode report) {
        return objects(report).filter(object -> object.has("@id")).toList();
    }

    static List<String> errors(JsonNode report) {
        return SCHEMA
                .validate(report, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /// References that lead nowhere, or to something of another kind.
    static List<String> misled(JsonNode report) {
        var named = named(report);
        var misled = new ArrayList<String>();
        objects(report)
                .forEach(object -> DEFINITIONS
                        .get(object.get("@type").asString())
                        .get("properties")
                        .properties()
                        .forEach(property -> references(object, property)
                                .filter(reference ->
                                        named.stream().noneMatch(target -> leads(property, reference, target)))
                                .forEach(reference -> misled.add(property.getKey() + " " + reference))));
        return misled;
    }

    private static Stream<String> references(JsonNode object, Map.Entry<String, JsonNode> property) {
        var value = object.get(property.getKey());
        if (value == null || kinds(property) == null) return Stream.empty();
        return value.isArray() ? value.valueStream().map(JsonNode::asString) : Stream.of(value.asString());
    }

    private static JsonNode kinds(Map.Entry<String, JsonNode> property) {
        var schema = property.getValue();
        return schema.has("items") ? schema.get("items").get("refTypes") : schema.get("refTypes");
    }

    private static boolean leads(Map.Entry<String, JsonNode> property, String reference, JsonNode target) {
        return target.get("@id").asString().equals(reference)
                && kinds(property).valueStream().anyMatch(kind -> kind.equals(target.get("@type")));
    }

    private static Stream<JsonNode> objects(JsonNode node) {
        var within = node.valueStream().flatMap(NistSchema::objects);
        return node.isObject() ? Stream.concat(Stream.of(node), within) : within;
    }
}
