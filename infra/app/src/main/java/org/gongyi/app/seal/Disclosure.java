package org.gongyi.app.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import org.gongyi.app.json.CanonicalJson;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.log.check.Receipt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What opens one digest of an entry: salt, path and value as RFC 9901 writes them. Whoever has it can show the value
/// and prove that it was recorded; without the salt nobody can try values out.
///
/// @param text base64url of the JSON array, without padding
public record Disclosure(String text) {

    /// 128 bits, as RFC 9901 §9.3 asks.
    public static final int SALT_BYTES = 16;

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();
    private static final int PARTS = 3;

    /// @param path JSON pointer within the entry: `/facts/representative`
    static Disclosure of(byte[] salt, String path, JsonNode value) {
        if (salt.length != SALT_BYTES) throw new IllegalArgumentException("a salt has 16 bytes");
        var parts = JsonNodeFactory.instance
                .arrayNode()
                .add(BASE64URL.encodeToString(salt))
                .add(path)
                .add(value);
        return new Disclosure(BASE64URL.encodeToString(CanonicalJson.bytes(parts)));
    }

    static Disclosure of(byte[] text) {
        return new Disclosure(new String(text, US_ASCII));
    }

    byte[] bytes() {
        return text.getBytes(US_ASCII);
    }

    /// As it stands in the entry.
    public String digest() {
        return Receipt.digest(text);
    }

    public String path() {
        return part(1).stringValue();
    }

    public JsonNode value() {
        return part(2);
    }

    private JsonNode part(int index) {
        var parts = LedgerJson.mapper().readTree(Base64.getUrlDecoder().decode(text));
        if (parts.size() != PARTS) throw new IllegalStateException("a disclosure has salt, path and value");
        return parts.get(index);
    }

    /// Without the value.
    @Override
    public String toString() {
        return "Disclosure[" + digest() + "]";
    }
}
