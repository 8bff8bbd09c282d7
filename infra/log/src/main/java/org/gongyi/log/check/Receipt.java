package org.gongyi.log.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Strict;
import org.gongyi.log.TreeHash;
import org.gongyi.log.note.OfflineProof;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.SignedCheckpoint;

/// What a resident takes home: a tlog-proof whose `extra` is `{"disclosures":[…],"entry":"base64"}` in
/// canonical JSON. The entry is bound by the proof, each disclosure by its digest among the `sealed` of the
/// entry (RFC 9901).
public final class Receipt {

    /// A value that was sealed, and is now shown.
    ///
    /// @param value as JSON gives it
    public record Disclosed(String path, Object value) {}

    /// A receipt in order.
    ///
    /// @param bytes of the entry, exactly as they were recorded
    public record Verdict(long position, byte[] bytes, List<Disclosed> disclosed, SignedCheckpoint checkpoint) {

        /// A member of the entry that is a text, or nothing.
        public String text(String name) {
            return Entry.read(bytes).text(name);
        }
    }

    private Receipt() {}

    /// The file for an entry.
    ///
    /// @param disclosures in base64url, each of which must be of this entry
    /// @param hashes from [org.gongyi.log.Prover#inclusion(long, long)] for the size of the checkpoint
    public static byte[] write(
            long position, byte[] entry, List<String> disclosures, List<byte[]> hashes, SignedCheckpoint checkpoint) {
        disclosed(entry, disclosures);
        var extra = extra(entry, disclosures).getBytes(UTF_8);
        return new OfflineProof(Optional.of(extra), position, hashes, checkpoint.toBytes()).toBytes();
    }

    /// @throws Rejected with the exact cause
    public static Verdict check(byte[] file, Policy policy) {
        var proof = OfflineProof.parse(file);
        var extra = Strict.text(
                proof.extra().orElseThrow(() -> new Rejected(Cause.BAD_FORM, "the receipt has no entry")),
                OfflineProof.LIMIT);
        var members = Json.parse(extra) instanceof Map<?, ?> object ? object : Map.of();
        if (!(members.get("entry") instanceof String encoded) || !(members.get("disclosures") instanceof List<?> list))
            throw new Rejected(Cause.BAD_FORM, "the receipt has no entry and disclosures");
        var entry = Strict.base64(encoded);
        var disclosures = list.stream().map(Receipt::text).toList();
        if (!extra(entry, disclosures).equals(extra))
            throw new Rejected(Cause.BAD_FORM, "the receipt is not in canonical JSON");
        var signed = policy.open(proof.checkpoint());
        proof.leadsTo(TreeHash.ofLeaf(entry), signed.checkpoint());
        return new Verdict(proof.index(), entry, disclosed(entry, disclosures), signed);
    }

    private static String extra(byte[] entry, List<String> disclosures) {
        var quoted =
                disclosures.stream().map(disclosure -> '"' + disclosure + '"').toList();
        return "{\"disclosures\":[%s],\"entry\":\"%s\"}".formatted(String.join(",", quoted), Strict.base64(entry));
    }

    private static String text(Object disclosure) {
        if (disclosure instanceof String text) return text;
        throw new Rejected(Cause.BAD_FORM, "a disclosure is a text");
    }

    private static List<Disclosed> disclosed(byte[] entry, List<String> disclosures) {
        var sealed = Entry.read(entry).sealed();
        var disclosed = new ArrayList<Disclosed>();
        for (var disclosure : disclosures) {
            if (!sealed.contains(digest(disclosure)))
                throw new Rejected(
                        Cause.UNKNOWN_DISCLOSURE, "the entry seals no such value: " + Strict.shown(disclosure));
            disclosed.add(opened(disclosure));
        }
        return disclosed;
    }

    private static Disclosed opened(String disclosure) {
        var parsed = Json.parse(Strict.text(base64url(disclosure), OfflineProof.LIMIT));
        if (parsed instanceof List<?> parts
                && parts.size() == 3
                && parts.get(0) instanceof String
                && parts.get(1) instanceof String path) return new Disclosed(path, parts.get(2));
        throw new Rejected(Cause.BAD_FORM, "a disclosure has salt, path and value");
    }

    private static byte[] base64url(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException wrong) {
            throw new Rejected(Cause.BAD_BASE64, "no base64url: " + Strict.shown(text), wrong);
        }
    }

    /// As it stands in an entry, of a disclosure in base64url.
    public static String digest(String disclosure) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(disclosure.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
