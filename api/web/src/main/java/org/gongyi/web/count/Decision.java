package org.gongyi.web.count;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongyi.contract.PersonId;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.count.CountDesk.Visit;
import org.gongyi.web.count.SlipNumbers.Other;
import org.gongyi.web.count.SlipReading.Fault;
import org.jspecify.annotations.Nullable;

/// Where two slips of a box differ, for the third who looks at the ballots again.
///
/// @param wrong what does not add up, one sentence each
/// @param asksSurplus whether the paper must be confirmed
/// @param doubts what looks unlikely, one sentence each
record Decision(
        List<Line> lines, List<String> wrong, boolean asksSurplus, List<String> doubts, Map<String, String> written) {

    /// @param first what one has read, `second` the other
    record Line(
            String name,
            String label,
            int first,
            int second,
            String decided,
            @Nullable String fault) {}

    /// In a fixed order, by which their controls are numbered.
    static List<String> fields(CountState state, int box) {
        var first = state.slip(box, CountSlip.FIRST);
        var second = state.slip(box, CountSlip.SECOND);
        return first.isEmpty() || second.isEmpty()
                ? List.of()
                : List.copyOf(CountState.differing(first.get(), second.get()));
    }

    static Decision of(Visit at, int box, Map<String, String> decided, @Nullable SlipReading reading, Said words) {
        var fields = fields(at.state(), box);
        var faults = reading == null ? Map.<String, Fault>of() : reading.faults();
        var lines = IntStream.range(0, fields.size())
                .mapToObj(i -> line(at, box, i, fields.get(i), decided, faults, words))
                .toList();
        var surplus = at.stage(box) == BoxStage.SURPLUS || hasSurplus(faults);
        return new Decision(
                lines,
                faults.entrySet().stream()
                        .filter(one -> !one.getValue().name().equals("missing"))
                        .map(one -> said(one.getValue(), words))
                        .distinct()
                        .toList(),
                surplus,
                reading == null
                        ? List.of()
                        : reading.doubts().stream()
                                .map(one -> words.say("count.doubt." + one.name(), one.is(), one.bound()))
                                .toList(),
                decided);
    }

    private static boolean hasSurplus(Map<String, Fault> faults) {
        var fault = faults.get(SlipNumbers.RETURNED);
        return fault != null && fault.name().equals("surplus");
    }

    private static Line line(
            Visit at,
            int box,
            int number,
            String field,
            Map<String, String> decided,
            Map<String, Fault> faults,
            Said words) {
        var fault = faults.get(field);
        return new Line(
                "decided." + number,
                label(at.ballot(), field, words),
                read(at, box, CountSlip.FIRST, field),
                read(at, box, CountSlip.SECOND, field),
                decided.getOrDefault(field, ""),
                fault == null ? null : said(fault, words));
    }

    private static int read(Visit at, int box, int slot, String field) {
        return at.state()
                .slip(box, slot)
                .map(slip -> slip.numbers().getOrDefault(field, 0))
                .orElse(0);
    }

    private static String said(Fault fault, Said words) {
        return words.say("count.fault." + fault.name(), fault.with().toArray());
    }

    static String label(CountBallot ballot, String field, Said words) {
        if (SlipNumbers.BALLOTS.contains(field)) return words.say("field." + field);
        if (SlipNumbers.isOther(field)) {
            var other = Other.of(field);
            return words.say("count.other", name(ballot, other), words.choice(other.sex()), words.choice(other.post()));
        }
        for (var one : ballot.listed())
            for (var mark : SlipNumbers.MARKS)
                if (SlipNumbers.votes(one.person(), one.post(), mark).equals(field))
                    return words.say(
                            "count.line", one.name(), words.choice(one.post()), words.say("count.mark." + mark));
        return field;
    }

    private static String name(CountBallot ballot, Other other) {
        return ballot.known().entrySet().stream()
                .filter(one -> one.getKey().value().equals(other.called()))
                .map(Map.Entry<PersonId, String>::getValue)
                .findFirst()
                .orElse(other.called());
    }
}
