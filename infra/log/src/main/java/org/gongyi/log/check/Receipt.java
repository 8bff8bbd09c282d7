package org.gongyi.log.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Sha256;
import org.gongyi.log.Strict;
import org.gongyi.log.TreeHash;
import org.gongyi.log.note.OfflineProof;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.tile.Bundle;

/// What a resident takes home: a tlog-proof whose `extra` is `{"disclosures":[…],"entry":"…"}` in canonical
/// JSON, [Packed]. The entry is the text that was recorded; its UTF-8 bytes are bound by the proof, each
/// disclosure by its digest among the `sealed` of the entry (RFC 9901).
public final class Receipt {

    /// A value that was sealed, and is now shown.
    ///
    /// @param value as JSON gives it
    public record Disclosed(String path, Object value) {

        /// The value as it would stand in an entry.
        public String json() {
            return Canonical.of(value);
        }
    }

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
    /// @throws Rejected UNKNOWN_DISCLOSURE, BAD_TEXT for an entry that is no text, or TOO_LARGE
    public static byte[] write(
            long position, byte[] entry, List<String> disclosures, List<byte[]> hashes, SignedCheckpoint checkpoint) {
        disclosed(entry, disclosures);
        var extra = packed(Strict.text(entry, Bundle.LONGEST), disclosures);
        return new OfflineProof(Optional.of(extra), position, hashes, checkpoint.toBytes()).toBytes();
    }

    /// The same proof with more disclosures, for whoever may have them.
    ///
    /// @throws Rejected UNKNOWN_DISCLOSURE, TOO_LARGE, or BAD_FORM where the file has no entry in it
    public static byte[] opening(byte[] file, List<String> disclosures) {
        var proof = OfflineProof.parse(file);
        var shown = shown(proof);
        disclosed(shown.entry(), disclosures);
        var extra = packed(new String(shown.entry(), UTF_8), disclosures);
        return new OfflineProof(Optional.of(extra), proof.index(), proof.hashes(), proof.checkpoint()).toBytes();
    }

    /// @throws Rejected with the exact cause
    public static Verdict check(byte[] file, Policy policy) {
        var proof = OfflineProof.parse(file);
        return check(proof, shown(proof), policy);
    }

    /// For a proof that others made without the entry in it, or to hold one against an entry that came
    /// another way.
    ///
    /// @throws Rejected with the exact cause, ENTRY_MISMATCH if the receipt itself shows another entry
    public static Verdict check(byte[] file, byte[] entry, Policy policy) {
        var proof = OfflineProof.parse(file);
        var shown = proof.extra().map(Receipt::shown).orElseGet(() -> new Shown(entry, List.of()));
        if (!Arrays.equals(shown.entry(), entry))
            throw new Rejected(Cause.ENTRY_MISMATCH, "the receipt is for another entry");
        return check(proof, shown, policy);
    }

    private static Verdict check(OfflineProof proof, Shown shown, Policy policy) {
        var signed = policy.open(proof.checkpoint());
        proof.leadsTo(TreeHash.ofLeaf(shown.entry()), signed.checkpoint());
        return new Verdict(proof.index(), shown.entry(), disclosed(shown.entry(), shown.disclosures()), signed);
    }

    /// What `extra` says, believed by nobody before the proof leads from it to the root.
    private record Shown(byte[] entry, List<String> disclosures) {}

    private static Shown shown(OfflineProof proof) {
        return proof.extra()
                .map(Receipt::shown)
                .orElseThrow(() -> new Rejected(Cause.BAD_FORM, "no entry in this proof: give it beside it"));
    }

    private static Shown shown(byte[] extra) {
        var text = Strict.text(Packed.unpacked(extra), Packed.LONGEST);
        var members = Json.parse(text) instanceof Map<?, ?> object ? object : Map.of();
        if (!(members.get("entry") instanceof String entry) || !(members.get("disclosures") instanceof List<?> list))
            throw new Rejected(Cause.BAD_FORM, "the receipt has no entry and disclosures");
        var disclosures = list.stream().map(Receipt::text).toList();
        if (!json(entry, disclosures).equals(text))
            throw new Rejected(Cause.BAD_FORM, "the receipt is not in canonical JSON");
        return new Shown(entry.getBytes(UTF_8), disclosures);
    }

    private static byte[] packed(String entry, List<String> disclosures) {
        return Packed.of(json(entry, disclosures).getBytes(UTF_8));
    }

    private static String json(String entry, List<String> disclosures) {
        return Canonical.of(Map.of("disclosures", disclosures, "entry", entry));
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
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(disclosure.getBytes(UTF_8)));
    }
}
