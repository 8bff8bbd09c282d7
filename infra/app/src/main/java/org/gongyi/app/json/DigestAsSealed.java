package org.gongyi.app.json;

import org.gongyi.contract.Sealed;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/// Whoever reads an entry finds every sealed value closed.
final class DigestAsSealed extends StdDeserializer<Sealed<?>> {

    DigestAsSealed() {
        super(Sealed.class);
    }

    @Override
    public Sealed<?> deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING))
            return (Sealed<?>) context.handleUnexpectedToken(Sealed.class, parser);
        return new Sealed.Closed<>(parser.getString());
    }
}
