package org.gongyi.web.exchange;

import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.jsontype.impl.TypeIdResolverBase;

/// `ElectionResults.Candidate`, of the record `Candidate`.
final class NistTypeName extends TypeIdResolverBase {

    @Override
    public String idFromValue(DatabindContext context, Object value) {
        return idFromValueAndType(context, value, value.getClass());
    }

    @Override
    public String idFromValueAndType(DatabindContext context, Object value, Class<?> type) {
        return "ElectionResults." + type.getSimpleName();
    }

    @Override
    public Id getMechanism() {
        return Id.CUSTOM;
    }
}
