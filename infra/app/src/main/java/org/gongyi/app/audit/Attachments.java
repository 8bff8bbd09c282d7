package org.gongyi.app.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongyi.app.ledger.Envelope;
import org.gongyi.web.proof.AuditBook.Kind;

/// The files that entries name, hashed again from the disk. One that is gone by an erasure is as it should be.
final class Attachments {

    private static final int REMEMBERED = 10_000;
    private static final String DIGEST = "[0-9a-f]{64}";

    private final Function<String, Optional<Path>> shelf;
    private final Erasures erasures;
    private final Found found;

    /// One file may be named by many entries that follow each other.
    private final Map<String, Boolean> seen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    private final Map<String, Named> erased = new LinkedHashMap<>();

    /// Bytes that some file has which was not erased, or was handed in again: two originals may have one copy.
    private final Set<String> needed = new HashSet<>();

    Attachments(Function<String, Optional<Path>> shelf, Erasures erasures, Found found) {
        this.shelf = shelf;
        this.erasures = erasures;
        this.found = found;
        erasures.readOn();
    }

    private record Named(long position, String stream, String original) {}

    /// An erased file that is there still, or again, though no entry names it any more. One that is to
    /// be removed within the hour is none. Asked once all entries were looked at.
    void end() {
        erased.forEach((digest, named) -> {
            if (!needed.contains(digest) && shelf.apply(digest).isPresent() && !erasures.isUnfinished(named.original()))
                found.add(Kind.ATTACHMENT, named.position(), named.stream(), digest, "STILL_THERE", "ERASED");
        });
    }

    void look(long position, Envelope entry) {
        for (var file : entry.files()) {
            one(position, entry.stream(), file.digest(), file.digest());
            if (file.copy() != null) one(position, entry.stream(), file.copy(), file.digest());
        }
    }

    /// @param original whose erasure takes its copy along
    private void one(long position, String stream, String digest, String original) {
        if (!digest.matches(DIGEST)) return;
        if (erasures.known(original, position)) {
            erased.put(digest, new Named(position, stream, original));
            return;
        }
        if (erasures.isAny()) needed.add(digest);
        if (seen.containsKey(digest)) return;
        var file = shelf.apply(digest);
        if (file.isEmpty() && erasures.erased(original, position)) return; // a later entry may need it again
        seen.put(digest, true);
        var stands = file.map(Attachments::digest).orElse("MISSING");
        if (!stands.equals(digest)) found.add(Kind.ATTACHMENT, position, stream, digest, stands, digest);
    }

    private static String digest(Path file) {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException unreadable) {
            return "UNREACHABLE";
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
