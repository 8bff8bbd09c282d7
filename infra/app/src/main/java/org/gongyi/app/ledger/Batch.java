package org.gongyi.app.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.gongyi.app.ledger.Append.KeyUse;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Malformed.Reason;
import org.gongyi.contract.ledger.Receipt;
import org.gongyi.log.Frontier;

/// Judges appends one after the other against the log. One that comes too late fails by itself; the others are as if
/// it had never been there.
final class Batch {

    private final Frontier head;
    private final boolean supposing;
    private final Map<String, Long> before;
    private final Map<String, Long> nextSeq;
    private final Map<KeyPlace, Answered> answered;
    private final Map<Append, Verdict> verdicts = new LinkedHashMap<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<NewKey> newKeys = new ArrayList<>();

    record KeyPlace(String actor, String key) {
        static KeyPlace of(KeyUse use) {
            return new KeyPlace(use.actor(), use.key());
        }
    }

    record Answered(String requestHash, Receipt receipt) {
        Verdict verdict(KeyUse use) {
            return requestHash.equals(use.requestHash())
                    ? new Verdict.Recorded(receipt)
                    : new Verdict.Refused(new Malformed("idempotencyKey", Reason.ALREADY_USED, 0));
        }
    }

    record NewKey(KeyUse use, Receipt receipt) {}

    private Batch(Frontier head, boolean supposing, Map<String, Long> nextSeq, Map<KeyPlace, Answered> answered) {
        this.head = head;
        this.supposing = supposing;
        this.before = new HashMap<>(nextSeq);
        this.nextSeq = new HashMap<>(nextSeq);
        this.answered = new HashMap<>(answered);
    }

    /// Against the log as it stands under the lock.
    ///
    /// @param nextSeq the place of the next event of each stream that is not empty
    /// @param answered the keys that were answered before
    static Batch knowing(Frontier head, Map<String, Long> nextSeq, Map<KeyPlace, Answered> answered) {
        return new Batch(head, false, nextSeq, answered);
    }

    /// Takes each stream to stand where the first append that speaks of it says, and each key to be new. The verdicts
    /// hold only where [#before] does.
    static Batch supposing(Frontier head) {
        return new Batch(head, true, Map.of(), Map.of());
    }

    void judge(Append append) {
        verdicts.put(append, repeat(append).orElseGet(() -> admit(append)));
    }

    private Optional<Verdict> repeat(Append append) {
        return append.key()
                .flatMap(use ->
                        Optional.ofNullable(answered.get(KeyPlace.of(use))).map(earlier -> earlier.verdict(use)));
    }

    private Verdict admit(Append append) {
        for (var seen : append.seen().entrySet())
            if (next(seen.getKey(), seen.getValue() + 1) != seen.getValue() + 1)
                return new Verdict.Refused(overtaken(seen.getKey()));
        var advanced = new HashMap<String, Long>();
        for (var entry : append.entries()) {
            var place = advanced.getOrDefault(entry.stream(), next(entry.stream(), entry.seq()));
            if (entry.seq() != place) return new Verdict.Refused(overtaken(entry.stream()));
            advanced.put(entry.stream(), place + 1);
        }
        nextSeq.putAll(advanced);
        entries.addAll(append.entries());
        var receipt = new Receipt(append.subject(), head.size() + entries.size() - 1);
        append.key().ifPresent(use -> remember(use, receipt));
        return new Verdict.Recorded(receipt);
    }

    private long next(String stream, long told) {
        var known = nextSeq.get(stream);
        if (known != null) return known;
        var taken = supposing ? told : 0;
        before.put(stream, taken);
        nextSeq.put(stream, taken);
        return taken;
    }

    private void remember(KeyUse use, Receipt receipt) {
        answered.put(KeyPlace.of(use), new Answered(use.requestHash(), receipt));
        newKeys.add(new NewKey(use, receipt));
    }

    private static ConcurrencyException overtaken(String stream) {
        return new ConcurrencyException("something else was recorded in %s first".formatted(stream));
    }

    /// The log before this batch.
    Frontier head() {
        return head;
    }

    /// The place of the next event of each stream, as the verdicts take it to have been.
    Map<String, Long> before() {
        return before;
    }

    /// In the order of their positions, which follow on the head's size.
    List<LedgerEntry> entries() {
        return entries;
    }

    List<NewKey> newKeys() {
        return newKeys;
    }

    Map<Append, Verdict> verdicts() {
        return verdicts;
    }

    Frontier grown() {
        return head.append(entries.stream().map(LedgerEntry::leaf).toList());
    }
}
