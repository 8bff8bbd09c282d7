package org.gongyi.app.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/// A day is a string of the form `2026-03-05` and nothing else: no number, no array, no time of day.
final class StrictDay extends StdDeserializer<LocalDate> {

    private static final int LENGTH = 10;

    StrictDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING))
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        var text = parser.getString();
        try {
            if (text.length() == LENGTH) return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "%s", wrong.getMessage());
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "a day is written 2026-03-05");
    }
}
