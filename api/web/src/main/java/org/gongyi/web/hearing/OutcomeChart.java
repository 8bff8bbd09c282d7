package org.gongyi.web.hearing;

import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.hearing.Outcomes;

/// What became of the opinions, as a bar of a thousand parts. The numbers stand in a table beside it.
public record OutcomeChart(Outcomes outcomes, List<Segment> segments) {

    private static final int WIDTH = 1000;

    /// @param choice the pattern it is filled with
    public record Segment(String choice, int x, int width) {}

    static OutcomeChart of(Outcomes outcomes) {
        var segments = new ArrayList<Segment>();
        var total = outcomes.opinions();
        var before = 0;
        for (var part : List.of(
                new Part("adopted", outcomes.adopted()),
                new Part("partly", outcomes.partly()),
                new Part("notAdopted", outcomes.notAdopted()))) {
            var from = at(before, total);
            before += part.number();
            if (part.number() > 0) segments.add(new Segment(part.choice(), from, at(before, total) - from));
        }
        return new OutcomeChart(outcomes, List.copyOf(segments));
    }

    private record Part(String choice, int number) {}

    private static int at(int number, int total) {
        return total == 0 ? 0 : number * WIDTH / total;
    }
}
