package org.gongyi.web.proof;

import java.util.Optional;
import org.gongyi.web.proof.Attestation.Leaf;
import org.gongyi.web.telling.Step;
import org.gongyi.web.word.EventWords;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Tells what stands in the bytes of any entry: who, when, what.
@Component
public final class ToldRecords {

    private final RecordText records;
    private final EventWords kinds;
    private final Wording words;

    ToldRecords(RecordText records, EventWords kinds, Wording words) {
        this.records = records;
        this.kinds = kinds;
        this.words = words;
    }

    /// The same of every entry, without asking anybody.
    ///
    /// @param kind 决议通过
    /// @param day on which it happened; empty where the entry names none
    public record Line(String kind, String day, String recorded) {}

    public Line line(String entry) {
        var stored = StoredEntry.of(entry);
        return new Line(
                kinds.of(stored.text("/type")),
                stored.day("/occurredOn").map(words::date).orElse(""),
                stored.recordedAt().map(words::moment).orElse(""));
    }

    /// In full, where it can be read.
    public Optional<Step> step(long position, String entry) {
        return records.of(new Leaf(position, entry, ""));
    }
}
