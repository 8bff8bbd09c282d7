package org.gongyi.web.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.Check;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Vote;
import org.jspecify.annotations.Nullable;

/// A vote drawn to scale: the whole that the rule counts from is 1,000 wide. Whole numbers only; what is cut off in the
/// division is less than the width of the line.
///
/// @param expected 应到
/// @param present 实到
/// @param whole what the share is taken of: 应到, 实到, 成员
/// @param wholeKey the name of that number in the record
/// @param needed votes in favour that the law asks for; absent where no rule was weighed
public record Tally(
        long expected,
        long present,
        Vote vote,
        long whole,
        String wholeKey,
        @Nullable Long needed,
        boolean passed,
        List<Segment> segments) {

    static final int WIDTH = 1000;

    /// One part of the bar, from left to right; never told by its colour alone.
    ///
    /// @param choice message key and style class: `inFavour`
    public record Segment(String choice, long count, long x, long width) {}

    static Tally of(Meeting meeting, Vote vote, List<Check> checks) {
        var rule = decisive(checks);
        long whole = Math.max(rule.map(Tally::whole).orElse((long) meeting.present()), vote.cast());
        return new Tally(
                meeting.expected(),
                meeting.present(),
                vote,
                whole,
                rule.map(Tally::wholeKey).orElse("present"),
                rule.map(check -> check.numbers().get("needed")).orElse(null),
                rule.map(Check::passed).orElse(false),
                segments(vote, whole));
    }

    /// Where the threshold is drawn.
    public long line() {
        return needed == null || whole == 0 ? 0 : Math.min(needed * WIDTH / whole, WIDTH);
    }

    /// The hardest of the shares that votes in favour were weighed against.
    private static Optional<Check> decisive(List<Check> checks) {
        return checks.stream()
                .filter(check -> check.numbers().containsKey("inFavour")
                        && check.numbers().containsKey("needed"))
                .max(Comparator.comparing(check -> check.numbers().getOrDefault("needed", 0L)));
    }

    /// What the votes are a share of: the number that is neither a vote nor the threshold. A record sorts its numbers,
    /// so their order tells nothing.
    private static String wholeKey(Check check) {
        return check.numbers().keySet().stream()
                .filter(key -> !key.equals("inFavour") && !key.equals("needed"))
                .findFirst()
                .orElse("present");
    }

    private static long whole(Check check) {
        return check.numbers().getOrDefault(wholeKey(check), 0L);
    }

    private static List<Segment> segments(Vote vote, long whole) {
        var segments = new ArrayList<Segment>();
        long x = 0;
        x = add(segments, "inFavour", vote.inFavour(), x, whole);
        x = add(segments, "against", vote.against(), x, whole);
        x = add(segments, "abstained", vote.abstained(), x, whole);
        add(segments, "notCast", whole - vote.cast(), x, whole);
        return List.copyOf(segments);
    }

    private static long add(List<Segment> segments, String choice, long count, long x, long whole) {
        if (count <= 0) return x;
        long width = count * WIDTH / whole;
        segments.add(new Segment(choice, count, x, width));
        return x + width;
    }
}
