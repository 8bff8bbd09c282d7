package org.gongyi.web.proof;

import java.util.List;
import java.util.Optional;
import org.gongyi.contract.Office;
import org.gongyi.web.telling.Step;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.word.EventWords;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// The daily tally in words. The ledger tells it of itself, so the contract has no event of it.
@Component
final class TallyText {

    private static final String TYPE = "ledger.tallied.v1";

    private final Wording words;
    private final EventWords kinds;

    TallyText(Wording words, EventWords kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /// Nothing where the entry is no tally, or one that was changed beyond reading.
    Optional<Step> of(long position, StoredEntry entry) {
        if (!entry.text("/type").equals(TYPE)) return Optional.empty();
        return entry.day("/occurredOn")
                .flatMap(day -> entry.recordedAt()
                        .map(time -> new Step(
                                entry.json().path("seq").asLong(0) + 1,
                                position,
                                kinds.of(TYPE),
                                words.date(day),
                                words.moment(time),
                                words.of(Office.LEDGER),
                                false,
                                null,
                                null,
                                lines(entry),
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                false)));
    }

    private List<Line> lines(StoredEntry entry) {
        var facts = entry.json().path("facts");
        return List.of(
                line("counted", facts.path("upTo").asLong(0)),
                line("communities", facts.path("communities").size()));
    }

    private Line line(String fact, long number) {
        return new Line(words.say("proof.fact." + fact), words.say("proof.fact." + fact + ".value", number));
    }
}
