package org.gongyi.app.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.gongyi.contract.Sealed;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The one JSON of the ledger. What is not exactly of the declared form is an error, never bent into it: unknown
/// fields, doubled fields, a number for a text, a text for a number, null for a number. What is absent is left out.
public final class LedgerJson {

    private static final JsonMapper MAPPER = strict(JsonMapper.builder()).build();

    private LedgerJson() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    /// For a mapper that others build: the web's.
    public static JsonMapper.Builder strict(JsonMapper.Builder json) {
        return json.annotationIntrospector(new PlainWords())
                .addModule(strictForms())
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfigDefaults(all -> {
                    for (var shape : CoercionInputShape.values()) all.setCoercion(shape, CoercionAction.Fail);
                });
    }

    private static SimpleModule strictForms() {
        return new SimpleModule("strict")
                .addDeserializer(LocalDate.class, new StrictDay())
                .addSerializer(new SealedAsDigest())
                .addDeserializer(Sealed.class, new DigestAsSealed());
    }

    /// For snapshots: states know which member of their family they are.
    public static JsonMapper.Builder states(JsonMapper.Builder json) {
        return strict(json).annotationIntrospector(new SealedKinds());
    }
}
