package org.gongyi.web.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.Citation;
import org.gongyi.contract.fact.ErasureBasis;
import org.gongyi.web.act.WireName;
import org.gongyi.web.word.LawText;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// The facts in words of entries that stand on no other page: an erasure, and the daily tally.
@Component
final class EntryFacts {

    private static final String ERASURE = "PII-DEL";

    private final Wording words;
    private final LawText law;

    EntryFacts(Wording words, LawText law) {
        this.words = words;
        this.law = law;
    }

    /// @param entry number of the entry this leads to, where it does
    record Row(String key, String value, @Nullable Long entry) {

        Row(String key, String value) {
            this(key, value, null);
        }
    }

    /// None of an entry that is told elsewhere.
    List<Row> of(StoredEntry entry) {
        return switch (entry.text("/type")) {
            case "fact.erased.v1" -> erased(entry);
            case "ledger.tallied.v1" -> tallied(entry.json().path("facts"));
            default -> List.of();
        };
    }

    private List<Row> erased(StoredEntry entry) {
        var facts = entry.json().path("facts");
        var position = facts.path("position").asLong(-1);
        var rows = new ArrayList<Row>();
        if (position >= 0) rows.add(new Row("of", words.say("proof.entry.title", position), position));
        rows.add(new Row(
                "gone", words.say("proof.fact.gone.value", size(facts, "digests"), size(facts, "attachments"))));
        basis(facts.path("basis").asString("")).ifPresent(basis -> rows.add(new Row("basis", basis)));
        article(entry).ifPresent(article -> rows.add(new Row("law", article)));
        rows.add(new Row("grounds", facts.path("grounds").asString("")));
        return List.copyOf(rows);
    }

    private static int size(JsonNode facts, String list) {
        return facts.path(list).size();
    }

    private Optional<String> basis(String wire) {
        for (var basis : ErasureBasis.values())
            if (WireName.of(basis).equals(wire)) return Optional.of(words.of(basis));
        return Optional.empty();
    }

    private Optional<String> article(StoredEntry entry) {
        var checks = entry.json().path("checks");
        for (var i = 0; i < checks.size(); i++) {
            var cited = "/checks/" + i + "/citation";
            if (entry.text("/checks/" + i + "/rule").equals(ERASURE))
                return entry.day(cited + "/version")
                        .map(version -> law.of(
                                new Citation(entry.text(cited + "/law"), entry.text(cited + "/article"), version)));
        }
        return Optional.empty();
    }

    private List<Row> tallied(JsonNode facts) {
        return List.of(
                new Row(
                        "counted",
                        words.say("proof.fact.counted.value", facts.path("upTo").asLong(0))),
                new Row("communities", words.say("proof.fact.communities.value", size(facts, "communities"))));
    }
}
