package org.gongyi.log.witness;

import static java.util.Collections.unmodifiableMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongyi.log.Cause;
import org.gongyi.log.Prover;
import org.gongyi.log.Rejected;
import org.gongyi.log.Web;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.NoteSignature;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.note.VerifierKey;
import org.gongyi.log.tile.LogSource;
import org.gongyi.log.tile.TileNodes;

/// Shows each checkpoint to all witnesses of a policy at once. Remembers what size each has seen, so that a
/// witness that was away is caught up with in one more request.
public final class Cosigning implements AutoCloseable {

    private static final Rejected LATE = new Rejected(Cause.UNREACHABLE, "no answer yet");

    private final Policy policy;
    private final Duration patience;
    private final List<WitnessClient> witnesses;
    private final Map<VerifierKey, Long> known = new ConcurrentHashMap<>();

    /// Also what came after a round was over, so that no alarm is lost for being late.
    private final Map<VerifierKey, Said> last = new ConcurrentHashMap<>();

    private final AtomicLong turns = new AtomicLong();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// @param policy witnesses without a URL are not asked
    /// @param patience how long to wait for the others once the quorum is there
    public Cosigning(Web web, Policy policy, Duration patience) {
        this.policy = policy;
        this.patience = patience;
        this.witnesses = policy.witnesses().stream()
                .flatMap(witness -> witness.url().map(url -> new WitnessClient(web, url, witness.key())).stream())
                .toList();
    }

    /// @param turn of the question
    /// @param about what was asked
    private record Said(long turn, Checkpoint about, WitnessReply reply) {

        /// An objection is taken back by a cosignature that was asked for later; not by silence, nor by an older
        /// answer.
        Said then(Said next) {
            if (next.objects()) return next;
            if (next.turn < turn) return this;
            return objects() && !(next.reply instanceof WitnessReply.Cosigned) ? this : next;
        }

        private boolean objects() {
            return reply instanceof WitnessReply.Fork || reply instanceof WitnessReply.Knows;
        }
    }

    /// What came of one round.
    ///
    /// @param checkpoint with all cosignatures that were given in time
    /// @param quorum whether they are enough for the policy
    /// @param replies one for each witness that was asked
    public record Round(SignedCheckpoint checkpoint, boolean quorum, Map<VerifierKey, WitnessReply> replies) {

        /// Somebody must look before anything more is signed: a witness saw another tree, or a larger one,
        /// which means that ours was rolled back.
        public boolean alarm() {
            return replies.values().stream().anyMatch(reply -> reply.alarms(checkpoint.checkpoint()));
        }
    }

    /// Asks each witness how much of the log it has seen, by a checkpoint of the empty tree, which every
    /// history contains. Takes no longer than the slowest answer.
    ///
    /// @return sizes of those that told one
    public Map<VerifierKey, Long> sizes(SignedCheckpoint nothing) {
        var sizes = new ConcurrentHashMap<VerifierKey, Long>();
        var request = new AddCheckpoint(0, List.of(), nothing.toBytes());
        var asked = atOnce(witness -> {
            switch (witness.ask(request)) {
                case WitnessReply.Cosigned _ -> sizes.put(witness.witness(), 0L);
                case WitnessReply.Knows(var size) -> sizes.put(witness.witness(), size);
                case WitnessReply.Fork _, WitnessReply.Refused _, WitnessReply.Silent _ -> {}
            }
        });
        asked.join();
        known.putAll(sizes);
        return sizes;
    }

    /// Whether a witness objects to a log of this checkpoint. Tells also what came after its round was
    /// over, without asking again.
    public boolean objected(Checkpoint checkpoint) {
        return last.values().stream().anyMatch(said -> said.reply().alarms(checkpoint));
    }

    /// The same checkpoint with the cosignatures that came after its round was over; nothing where none did. Asks
    /// nobody.
    public Optional<SignedCheckpoint> completed(SignedCheckpoint published) {
        var there = policy.cosigners(published);
        var late = last.entrySet().stream()
                .filter(said ->
                        said.getValue().about().equals(published.checkpoint()) && !there.contains(said.getKey()))
                .flatMap(said -> said.getValue().reply() instanceof WitnessReply.Cosigned(var line)
                        ? Stream.of(line)
                        : Stream.<NoteSignature>empty())
                .toList();
        return late.isEmpty() ? Optional.empty() : Optional.of(published.with(late));
    }

    /// Asks for this checkpoint. Takes no longer than two answers of the slowest witness, and no longer than
    /// the patience once the quorum is there.
    ///
    /// @param tiles that hold the tree of the checkpoint
    public Round round(SignedCheckpoint checkpoint, LogSource tiles) {
        var turn = turns.incrementAndGet();
        var replies = new ConcurrentHashMap<VerifierKey, WitnessReply>();
        var reached = new CompletableFuture<Void>();
        if (reachedBy(replies)) reached.complete(null);
        var all = atOnce(witness -> {
            var reply = asked(witness, checkpoint, tiles);
            replies.put(witness.witness(), reply);
            last.merge(witness.witness(), new Said(turn, checkpoint.checkpoint(), reply), Said::then);
            if (reachedBy(replies)) reached.complete(null);
        });
        CompletableFuture.anyOf(all, reached).join();
        all.completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS).join();
        return gathered(checkpoint, replies);
    }

    private CompletableFuture<Void> atOnce(Consumer<WitnessClient> question) {
        return CompletableFuture.allOf(witnesses.stream()
                .map(witness -> CompletableFuture.runAsync(() -> question.accept(witness), threads))
                .toArray(CompletableFuture<?>[]::new));
    }

    private WitnessReply asked(WitnessClient witness, SignedCheckpoint checkpoint, LogSource tiles) {
        var size = checkpoint.checkpoint().size();
        var before = known.getOrDefault(witness.witness(), 0L);
        try {
            var reply = from(witness, before > size ? 0 : before, checkpoint, tiles);
            return reply instanceof WitnessReply.Knows(var other) && other <= size
                    ? from(witness, other, checkpoint, tiles)
                    : reply;
        } catch (Rejected noProof) {
            return new WitnessReply.Silent(noProof);
        }
    }

    private WitnessReply from(WitnessClient witness, long old, SignedCheckpoint checkpoint, LogSource tiles) {
        var size = checkpoint.checkpoint().size();
        var proof = new Prover(new TileNodes(tiles, size)).consistency(old, size);
        var reply = witness.ask(new AddCheckpoint(old, proof, checkpoint.toBytes()));
        if (reply instanceof WitnessReply.Cosigned) known.put(witness.witness(), size);
        if (reply instanceof WitnessReply.Knows(var other)) known.put(witness.witness(), other);
        return reply;
    }

    private boolean reachedBy(Map<VerifierKey, WitnessReply> replies) {
        return policy.quorum()
                .reachedBy(replies.entrySet().stream()
                        .filter(reply -> reply.getValue() instanceof WitnessReply.Cosigned)
                        .map(Map.Entry::getKey)
                        .collect(toSet()));
    }

    private Round gathered(SignedCheckpoint checkpoint, Map<VerifierKey, WitnessReply> inTime) {
        var replies = new LinkedHashMap<VerifierKey, WitnessReply>();
        var lines = new ArrayList<NoteSignature>();
        for (var witness : witnesses) {
            var key = witness.witness();
            var reply = inTime.getOrDefault(key, new WitnessReply.Silent(LATE));
            if (!(reply instanceof WitnessReply.Cosigned)) reply = objection(key, checkpoint.checkpoint(), reply);
            if (reply instanceof WitnessReply.Cosigned(var line)) lines.add(line);
            replies.put(key, reply);
        }
        return new Round(checkpoint.with(lines), reachedBy(replies), unmodifiableMap(replies));
    }

    private WitnessReply objection(VerifierKey witness, Checkpoint checkpoint, WitnessReply otherwise) {
        return Optional.ofNullable(last.get(witness))
                .map(Said::reply)
                .filter(reply -> reply.alarms(checkpoint))
                .orElse(otherwise);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
