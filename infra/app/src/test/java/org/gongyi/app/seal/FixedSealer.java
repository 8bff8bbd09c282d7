package org.gongyi.app.seal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyi.contract.PersonId;
import tools.jackson.databind.JsonNode;

/// Seals with the salts 0, 1, 2 … so that a digest can be written down, and remembers what it sealed.
public final class FixedSealer implements Sealer {

    private static final UUID KEY = UUID.fromString("019cbeef-0000-7000-8000-0000000000ff");

    private final Map<String, Disclosure> sealed = new LinkedHashMap<>();

    @Override
    public Salted salted(String path, PersonId person, JsonNode value) {
        var salt = new byte[Disclosure.SALT_BYTES];
        salt[Disclosure.SALT_BYTES - 1] = (byte) sealed.size();
        var disclosure = Disclosure.of(salt, path, value);
        sealed.put(disclosure.digest(), disclosure);
        return new Salted(disclosure.digest(), path, person, disclosure.bytes());
    }

    @Override
    public List<SealedFact> close(List<Salted> values) {
        return values.stream()
                .map(value -> new SealedFact(value.digest(), value.path(), KEY, new byte[0]))
                .toList();
    }

    @Override
    public String image(String text) {
        return "%064x".formatted(text.hashCode() & 0xffff_ffffL);
    }

    @Override
    public String blind(String requestHash) {
        return requestHash;
    }

    /// By digest.
    public Map<String, Disclosure> sealed() {
        return sealed;
    }
}
