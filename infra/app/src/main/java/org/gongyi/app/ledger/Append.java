package org.gongyi.app.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.gongyi.app.seal.Sealer;
import org.gongyi.command.shell.ActContext.IdempotencyKey;
import org.gongyi.contract.Actor;
import org.gongyi.contract.ledger.Receipt;

/// The events of one act on their way into the log: stored together or not at all.
///
/// Whoever waits may withdraw as long as no transaction has taken it up; after that its fate is the database's.
final class Append {

    private enum Stage {
        WAITING,
        TAKEN,
        WITHDRAWN
    }

    private final List<LedgerEntry> entries;
    private final String subject;
    private final Optional<KeyUse> key;
    private final Map<String, Long> seen;
    private final CompletableFuture<Receipt> receipt = new CompletableFuture<>();
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING);

    /// A client's key as it is stored: who used it, and for which request.
    record KeyUse(String actor, String key, String requestHash) {

        /// The digest of the request is kept blinded: the request may say what its entry seals.
        static KeyUse of(Actor actor, IdempotencyKey key, Sealer sealer) {
            return new KeyUse(who(actor), key.value(), sealer.blind(key.requestHash()));
        }

        static String who(Actor actor) {
            return "%s/%s/%s".formatted(actor.office(), actor.person(), actor.place());
        }
    }

    /// @param seen the last event of each other stream the act was weighed against
    Append(String subject, List<LedgerEntry> entries, Optional<KeyUse> key, Map<String, Long> seen) {
        this.subject = subject;
        this.entries = List.copyOf(entries);
        this.key = key;
        this.seen = seen;
    }

    List<LedgerEntry> entries() {
        return entries;
    }

    String subject() {
        return subject;
    }

    Optional<KeyUse> key() {
        return key;
    }

    Map<String, Long> seen() {
        return seen;
    }

    CompletableFuture<Receipt> receipt() {
        return receipt;
    }

    /// False when it was withdrawn before.
    boolean take() {
        return stage.compareAndSet(Stage.WAITING, Stage.TAKEN);
    }

    /// False when it is too late to.
    boolean withdraw() {
        return stage.compareAndSet(Stage.WAITING, Stage.WITHDRAWN);
    }
}
