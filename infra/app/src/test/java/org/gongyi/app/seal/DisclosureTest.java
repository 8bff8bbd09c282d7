package org.gongyi.app.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.contract.PersonId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A digest tells nothing, and a disclosure opens it to one value only.
class DisclosureTest {

    private static final PersonId PERSON = new PersonId("p-1b2c3d4e");

    /// Computed apart from this code: printf %s '["…","/facts/representative","赵工"]' | basenc --base64url | tr -d =
    /// and from that text: openssl dgst -sha256 -binary | basenc --base64url.
    @Test
    void digests_with_a_known_salt_are_these() {
        var salt = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
        var disclosure = Disclosure.of(salt, "/facts/representative", text("赵工"));

        assertThat(disclosure.text())
                .isEqualTo("WyJBQUVDQXdRRkJnY0lDUW9MREEwT0R3IiwiL2ZhY3RzL3JlcHJlc2VudGF0aXZlIiwi6LW15belIl0");
        assertThat(disclosure.digest()).isEqualTo("x4pO_DcBajC3badeyYTPB9tP3hiCA8hXNFEgotrdBjU");
        assertThat(disclosure.path()).isEqualTo("/facts/representative");
        assertThat(disclosure.value()).isEqualTo(text("赵工"));

        var whole =
                Disclosure.of(salt, "/facts/draw", LedgerJson.mapper().readTree("{\"voter\":\"p-2\",\"ballot\":7}"));
        assertThat(new String(Base64.getUrlDecoder().decode(whole.text()), UTF_8))
                .isEqualTo("[\"AAECAwQFBgcICQoLDA0ODw\",\"/facts/draw\",{\"ballot\":7,\"voter\":\"p-2\"}]");
        assertThat(whole.digest()).isEqualTo("iRBlJWCScucY_wUacNN7ColGCAp4ueFwKQQTxzPlE90");
    }

    @Test
    void equal_values_have_different_digests() {
        var sealer = new FixedSealer();
        var digests = new HashSet<String>();
        for (var i = 0; i < 200; i++)
            digests.add(sealer.seal("/facts/ground", PERSON, text("病")).digest());
        assertThat(digests).hasSize(200);
    }

    @Test
    void one_flipped_bit_of_a_disclosure_is_another_digest() {
        var disclosure = Disclosure.of(new byte[16], "/facts/ground", text("术后静养"));
        for (var i = 0; i < disclosure.bytes().length; i++)
            for (var bit = 0; bit < 8; bit++) {
                var flipped = disclosure.bytes();
                flipped[i] ^= (byte) (1 << bit);
                assertThat(org.gongyi.log.check.Receipt.digest(
                                new String(flipped, java.nio.charset.StandardCharsets.ISO_8859_1)))
                        .isNotEqualTo(disclosure.digest());
            }
    }

    @Test
    void a_salt_has_128_bits() {
        assertThatThrownBy(() -> Disclosure.of(new byte[15], "/facts/ground", text("病")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_message_shows_the_value() {
        assertThat(Disclosure.of(new byte[16], "/facts/ground", text("术后静养")).toString())
                .doesNotContain("术后", "5pyv5ZCO");
    }

    private static JsonNode text(String value) {
        return LedgerJson.mapper().valueToTree(value);
    }
}
