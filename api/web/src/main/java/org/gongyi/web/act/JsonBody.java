package org.gongyi.web.act;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.gongyi.web.act.Fault.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a caller sent, as a JSON object: at most a mebibyte of UTF-8 and nothing after the object.
public final class JsonBody {

    /// In bytes. The largest lawful act is a fifth of it.
    public static final int MOST = 1 << 20;

    private JsonBody() {}

    /// @throws TooMuch where more is sent than any act needs; the rest is not read
    /// @throws MalformedAct where it is no JSON object
    public static ObjectNode read(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST + 1);
        if (bytes.length > MOST) throw new TooMuch();
        return object(text(bytes));
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new MalformedAct(Fault.at("", Reason.NOT_UTF8));
        }
    }

    private static ObjectNode object(String json) {
        if (parsed(json) instanceof ObjectNode object) return object;
        throw new MalformedAct(Fault.at("", Reason.NOT_AN_OBJECT));
    }

    private static JsonNode parsed(String json) {
        try {
            return ActJson.tree(json);
        } catch (JacksonException e) {
            var twice = e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Duplicate ");
            throw new MalformedAct(Fault.at(where(e), twice ? Reason.DUPLICATE : Reason.NOT_JSON));
        }
    }

    private static String where(JacksonException e) {
        return e.processor() instanceof JsonParser parser
                ? parser.streamReadContext().pathAsPointer().toString()
                : "";
    }

    /// More than [#MOST]. Answered with 413.
    public static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
