package org.gongyi.web.act;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.json.JsonMapper;

/// The JSON of the web layer: what is absent is left out, choices are in kebab case, names are plain strings, days are
/// `2026-03-05`. Reading takes one JSON value, nothing twice and nothing after it.
public final class ActJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(AnnotationIntrospectorPair.create(new KebabEnums(), new PlainIds()))
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private ActJson() {}

    public static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /// Reads one JSON value and nothing after it.
    public static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    public static JsonNode written(Object value) {
        return MAPPER.valueToTree(value);
    }

    /// The same as maps, lists, texts and numbers, for those who know no tree.
    public static Object plain(JsonNode tree) {
        return MAPPER.treeToValue(tree, Object.class);
    }
}
