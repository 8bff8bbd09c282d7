package org.gongyi.log.note;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Strict;

/// Which log is meant, which witnesses are trusted, and how many of them must have cosigned. C2SP
/// tlog-policy.
///
/// @param witnesses in the order of the file
public record Policy(List<Log> logs, List<Witness> witnesses, Quorum quorum) {

    /// Bytes that a policy may have.
    public static final int LIMIT = 256_000;

    /// @param url where the log is read
    public record Log(VerifierKey key, Optional<URI> url) {}

    /// @param url where checkpoints are submitted
    public record Witness(String name, VerifierKey key, Optional<URI> url) {}

    /// What must have cosigned: nothing, one witness, or so many members of a group.
    public sealed interface Quorum {
        record None() implements Quorum {}

        record One(VerifierKey key) implements Quorum {}

        record Of(int needed, List<Quorum> members) implements Quorum {}

        default boolean reachedBy(Set<VerifierKey> signers) {
            return switch (this) {
                case None _ -> true;
                case One(var key) -> signers.contains(key);
                case Of(var needed, var members) ->
                    members.stream().filter(member -> member.reachedBy(signers)).count() >= needed;
            };
        }
    }

    public Policy {
        logs = List.copyOf(logs);
        witnesses = List.copyOf(witnesses);
    }

    /// One log, no witness.
    public static Policy of(VerifierKey log) {
        return new Policy(List.of(new Log(log, Optional.empty())), List.of(), new Quorum.None());
    }

    public static Policy parse(byte[] bytes) {
        return new Reading().read(Strict.octets(bytes, LIMIT));
    }

    /// The checkpoint, signed by a log of this policy and cosigned by its quorum.
    ///
    /// @throws Rejected with the exact cause; a bad signature of a known witness refuses the whole note
    public SignedCheckpoint open(byte[] note) {
        var signed = openSeen(note);
        if (!quorum.reachedBy(cosigners(signed)))
            throw new Rejected(Cause.NO_QUORUM, "the cosignatures do not reach the quorum");
        return signed;
    }

    /// A checkpoint that was trusted before, perhaps under a quorum of that day: the signature of the log is enough.
    ///
    /// @throws Rejected with the exact cause
    public SignedCheckpoint openSeen(byte[] note) {
        return SignedCheckpoint.open(note, logs.stream().map(Log::key).toList());
    }

    /// The witnesses of this policy whose cosignature stands below the checkpoint.
    public Set<VerifierKey> cosigners(SignedCheckpoint signed) {
        var keys = witnesses.stream().map(Witness::key).toList();
        if (signed.note().signatures().stream().noneMatch(line -> keys.stream().anyMatch(key -> key.made(line))))
            return Set.of();
        return Set.copyOf(signed.note().verified(keys));
    }

    /// Every word is a row of octets, one character each, whatever they mean in UTF-8: so two names are one only where
    /// their octets are.
    private static final class Reading {

        private final List<Log> logs = new ArrayList<>();
        private final List<Witness> witnesses = new ArrayList<>();
        private final Map<String, Quorum> named = new HashMap<>(Map.of("none", new Quorum.None()));
        private final Set<String> grouped = new HashSet<>();
        private Optional<Quorum> quorum = Optional.empty();

        Policy read(String text) {
            for (var line : text.split("\n")) {
                var words = Stream.of(line.split("[ \t]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
                if (!words.isEmpty() && !words.getFirst().startsWith("#")) take(words);
            }
            return new Policy(
                    logs, witnesses, quorum.orElseThrow(() -> new Rejected(Cause.BAD_FORM, "a policy has a quorum")));
        }

        private void take(List<String> words) {
            switch (words.getFirst()) {
                case "log" -> log(sized(words, 2, 3));
                case "witness" -> witness(sized(words, 3, 4));
                case "group" -> group(sized(words, 4, 1_000));
                case "quorum" -> quorum(sized(words, 2, 2));
                default ->
                    throw new Rejected(Cause.BAD_FORM, "no line of a policy: " + Strict.shown(said(words.getFirst())));
            }
        }

        private void log(List<String> words) {
            var key = VerifierKey.parse(said(words.get(1)));
            if (key.type() != KeyType.LOG
                    || logs.stream().anyMatch(log -> log.key().isDuplicateOf(key)))
                throw new Rejected(Cause.BAD_KEY, "not a log's key, or twice: " + key.name());
            logs.add(new Log(key, url(words, 2)));
        }

        private void witness(List<String> words) {
            var key = VerifierKey.parse(said(words.get(2))).cosigner();
            if (witnesses.stream().anyMatch(other -> other.key().isDuplicateOf(key)))
                throw new Rejected(Cause.BAD_KEY, "twice the key of a witness: " + key.name());
            witnesses.add(new Witness(said(words.get(1)), key, url(words, 3)));
            define(words.get(1), new Quorum.One(key));
        }

        private void group(List<String> words) {
            var members = words.subList(3, words.size());
            var needed = switch (words.get(2)) {
                case "all" -> members.size();
                case "any" -> 1;
                default -> (int) Math.min(Strict.number(words.get(2)), Integer.MAX_VALUE);
            };
            if (needed < 1 || needed > members.size())
                throw new Rejected(
                        Cause.BAD_NUMBER, "%d of %d in %s".formatted(needed, members.size(), said(words.get(1))));
            define(
                    words.get(1),
                    new Quorum.Of(needed, members.stream().map(this::member).toList()));
        }

        /// No witness counts twice.
        private Quorum member(String name) {
            if (name.equals("none") || !grouped.add(name))
                throw new Rejected(Cause.BAD_FORM, "in two groups: " + Strict.shown(said(name)));
            return known(name);
        }

        private void quorum(List<String> words) {
            if (quorum.isPresent()) throw new Rejected(Cause.BAD_FORM, "a policy has one quorum");
            quorum = Optional.of(known(words.get(1)));
        }

        private Quorum known(String name) {
            var found = named.get(name);
            if (found == null) throw new Rejected(Cause.BAD_FORM, "not defined above: " + Strict.shown(said(name)));
            return found;
        }

        private void define(String name, Quorum meaning) {
            if (named.putIfAbsent(name, meaning) != null)
                throw new Rejected(Cause.BAD_FORM, "defined twice: " + Strict.shown(said(name)));
        }

        private static String said(String octets) {
            return new String(octets.getBytes(ISO_8859_1), UTF_8);
        }

        private static List<String> sized(List<String> words, int least, int most) {
            if (words.size() < least || words.size() > most)
                throw new Rejected(
                        Cause.BAD_FORM, "a line \"%s\" of %d words".formatted(words.getFirst(), words.size()));
            return words;
        }

        private static Optional<URI> url(List<String> words, int at) {
            if (words.size() <= at) return Optional.empty();
            try {
                var uri = URI.create(said(words.get(at)));
                if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme()))
                    return Optional.of(uri);
            } catch (IllegalArgumentException wrong) {
                throw new Rejected(Cause.BAD_FORM, "no URL: " + Strict.shown(said(words.get(at))), wrong);
            }
            throw new Rejected(Cause.BAD_FORM, "no URL: " + Strict.shown(said(words.get(at))));
        }
    }
}
