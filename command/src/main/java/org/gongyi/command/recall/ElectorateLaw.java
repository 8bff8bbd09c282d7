package org.gongyi.command.recall;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.recall.Electorate;
import org.jspecify.annotations.Nullable;

/// Whether a recall is counted against the lists that the ledger knows (REC-ELECTORATE). People move in
/// and die between two elections, so another number is no falsehood, but it says why; what the ledger
/// does not know stands as told, and the check says so.
record ElectorateLaw(KnownElectorate known, Weighing weighing) {

    /// Each law names its own lists.
    private static final List<String> PETITIONS = List.of("EL-RECALL-PET-V", "EL-RECALL-PET-C", "EL-RECALL-C");

    /// @param told 0 where there is no such list, or nobody signed by it
    private record Counted(
            String share, String word, int told, @Nullable Integer known) {

        boolean differs() {
            return known != null && known != told;
        }

        String sentence() {
            if (known == null) return "%s所记 %d，本簿没有该数，以所记为准".formatted(word, told);
            return "%s所记 %d，本簿 %d".formatted(word, told, known);
        }

        Stream<Figure> figures() {
            var as = new Figure(share, word, told);
            return known == null ? Stream.of(as) : Stream.of(as, new Figure("known-" + share, "本簿" + word, known));
        }
    }

    /// @param signatures how those who signed were counted
    void weigh(Electorate told, String signatures) {
        var lists = lists(told)
                .filter(list -> list.told() > 0 && isAskedFor(list.share()))
                .toList();
        var sentence = Stream.concat(lists.stream().map(Counted::sentence), Stream.of(signatures))
                .filter(part -> !part.isEmpty())
                .collect(joining("；"));
        weighing.guard(
                "REC-ELECTORATE",
                lists.stream().noneMatch(Counted::differs),
                sentence.isEmpty() ? "没有记名单人数" : sentence,
                lists.stream().flatMap(Counted::figures).toArray(Figure[]::new));
    }

    private Stream<Counted> lists(Electorate told) {
        return Stream.of(
                new Counted("voters", "选民", told.voters(), known.voters()),
                new Counted("adults", "十八周岁以上居民", told.voters(), known.adults()),
                new Counted("households", "户代表", told.households(), known.households()),
                new Counted("reps", "代表", told.representatives(), known.representatives()),
                new Counted("groups", "居民小组", told.groups(), known.groups()));
    }

    private boolean isAskedFor(String share) {
        return PETITIONS.stream()
                .anyMatch(
                        id -> weighing.rule(id).filter(rule -> rule.has(share)).isPresent());
    }
}
