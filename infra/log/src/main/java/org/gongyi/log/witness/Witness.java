package org.gongyi.log.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongyi.log.Cause;
import org.gongyi.log.Proofs;
import org.gongyi.log.Rejected;
import org.gongyi.log.Sha256;
import org.gongyi.log.TreeHash;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.Cosignature;
import org.gongyi.log.note.NoteSigner;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.note.SignedNote;
import org.gongyi.log.note.VerifierKey;
import org.gongyi.log.publish.DurableFile;

/// Cosigns what grows out of the last it saw, and remembers it on disk before it answers. One process for a
/// state folder.
public final class Witness {

    /// An answer over HTTP.
    public record Reply(int status, String type, byte[] body) {

        static Reply text(int status, String message) {
            return new Reply(status, "text/plain; charset=utf-8", (message + '\n').getBytes(UTF_8));
        }
    }

    private final NoteSigner signer;
    private final Map<String, List<VerifierKey>> logs;
    private final Path state;
    private final InstantSource clock;

    /// @param logs their keys; two of one name are the keys of one log, before and after it changed them
    public Witness(NoteSigner signer, Collection<VerifierKey> logs, Path state, InstantSource clock) {
        this.signer = signer;
        this.logs = logs.stream().distinct().collect(Collectors.groupingBy(VerifierKey::name));
        this.state = state;
        this.clock = clock;
    }

    /// A witness that holds its state folder for as long as the process runs.
    ///
    /// @throws Rejected UNREACHABLE if another process holds it
    public static Witness alone(NoteSigner signer, Collection<VerifierKey> logs, Path state, InstantSource clock) {
        DurableFile.hold(state.resolve("lock"));
        return new Witness(signer, logs, state, clock);
    }

    /// `POST add-checkpoint`. Never an error for input; a disk that fails is a 500 and nothing was
    /// cosigned.
    public synchronized Reply add(byte[] body) {
        try {
            var request = AddCheckpoint.parse(body);
            return found(request);
        } catch (Rejected refusal) {
            return Reply.text(400, refusal.toString());
        }
    }

    private Reply found(AddCheckpoint request) {
        SignedNote note;
        try {
            note = SignedNote.parse(request.note());
        } catch (Rejected refusal) {
            if (refusal.why() == Cause.BAD_BASE64) return Reply.text(403, "invalid signature");
            throw refusal;
        }
        var log = logs.get(Checkpoint.parse(note.text()).origin());
        return log == null ? Reply.text(404, "unknown log") : opened(request, log);
    }

    private Reply opened(AddCheckpoint request, List<VerifierKey> log) {
        try {
            var signed = SignedCheckpoint.open(request.note(), log);
            return sized(request, signed, latest(log));
        } catch (Rejected refusal) {
            return switch (refusal.why()) {
                case NO_TRUSTED_SIGNATURE, BAD_SIGNATURE -> Reply.text(403, "invalid signature");
                case MISSING, UNREACHABLE, IMMUTABLE -> Reply.text(500, "the witness cannot keep its state");
                default -> Reply.text(400, refusal.toString());
            };
        }
    }

    private Reply sized(AddCheckpoint request, SignedCheckpoint signed, Optional<SignedCheckpoint> latest) {
        var known = latest.map(last -> last.checkpoint().size()).orElse(0L);
        if (request.old() > signed.checkpoint().size()) return Reply.text(400, "old size beyond the checkpoint");
        if (request.old() != known) return new Reply(409, "text/x.tlog.size", (known + "\n").getBytes(UTF_8));
        var root = latest.map(last -> last.checkpoint().root()).orElseGet(TreeHash::ofNothing);
        try {
            grown(request, signed.checkpoint(), root);
        } catch (Rejected wrong) {
            return Reply.text(422, "consistency proof: " + wrong);
        }
        return cosigned(signed, latest);
    }

    private static void grown(AddCheckpoint request, Checkpoint next, byte[] root) {
        if (request.old() > 0 || next.size() == 0)
            Proofs.consistency(request.old(), next.size(), request.proof(), root, next.root());
        else if (!request.proof().isEmpty())
            throw new Rejected(Cause.PROOF_LENGTH, "from the empty tree a proof is empty");
    }

    /// The clock may go back; what this witness says about time does not.
    private Reply cosigned(SignedCheckpoint signed, Optional<SignedCheckpoint> latest) {
        var last = latest.stream()
                .flatMap(note -> note.note().by(signer.verifier()).stream())
                .mapToLong(Cosignature::time)
                .max()
                .orElse(0);
        var line = signer.cosign(
                signed.checkpoint(), Math.max(last, clock.instant().getEpochSecond()));
        var origin = signed.checkpoint().origin();
        var kept = logs.getOrDefault(origin, List.of()).stream()
                .flatMap(key -> signed.note().by(key).stream())
                .toList();
        var note =
                new SignedNote(signed.note().text(), kept).with(List.of(line)).toBytes();
        if (note.length > SignedNote.LIMIT) return Reply.text(400, "too large to be cosigned");
        DurableFile.replace(file(origin), note);
        return new Reply(200, "text/plain; charset=utf-8", line.line().getBytes(UTF_8));
    }

    private Optional<SignedCheckpoint> latest(List<VerifierKey> log) {
        try {
            return DurableFile.read(file(log.getFirst().name()), SignedNote.LIMIT)
                    .map(bytes -> SignedCheckpoint.open(bytes, log));
        } catch (Rejected damaged) {
            throw new Rejected(Cause.UNREACHABLE, "the state of this witness is damaged", damaged);
        }
    }

    /// `GET <hex sha256(origin)>/checkpoint`: the last that was cosigned.
    public Reply checkpoint(String hash) {
        try {
            return logs.values().stream()
                    .filter(log -> hashOf(log.getFirst().name()).equals(hash))
                    .findFirst()
                    .flatMap(this::latest)
                    .map(last -> new Reply(200, "text/plain; charset=utf-8", last.toBytes()))
                    .orElseGet(() -> Reply.text(404, "nothing cosigned for this log"));
        } catch (Rejected damaged) {
            return Reply.text(500, "the state of this witness is damaged");
        }
    }

    private Path file(String origin) {
        return state.resolve(hashOf(origin));
    }

    static String hashOf(String origin) {
        return HexFormat.of().formatHex(Sha256.of(origin.getBytes(UTF_8)));
    }
}
