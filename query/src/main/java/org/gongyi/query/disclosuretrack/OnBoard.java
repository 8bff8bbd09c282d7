package org.gongyi.query.disclosuretrack;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongyi.contract.Check;
import org.gongyi.contract.disclosure.DisclosureView.Hanging;
import org.gongyi.contract.disclosure.PostingEvent;
import org.gongyi.contract.disclosure.PostingEvent.BoardSeen;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePostedWithResolution;
import org.gongyi.contract.disclosure.PostingEvent.DisclosureTakenDown;
import org.gongyi.contract.disclosure.PostingEvent.PostingInterrupted;
import org.gongyi.contract.disclosure.PostingEvent.PostingResumed;
import org.gongyi.contract.disclosure.PostingEvent.Untold;
import org.jspecify.annotations.Nullable;

/// What the board shows and has shown.
///
/// @param late days after its day, of the posting that was latest
/// @param postedOn the day a version went up last
/// @param hanging what is on the board or fell off it, and was not taken down
/// @param early how often it came down before its time
/// @param withResolution whether it hangs with the resolution it is about
record OnBoard(int late, @Nullable LocalDate postedOn, List<Hanging> hanging, int early, boolean withResolution) {

    static final OnBoard NOTHING = new OnBoard(0, null, List.of(), 0, false);

    OnBoard {
        hanging = List.copyOf(hanging);
    }

    OnBoard after(PostingEvent event, Told told) {
        return switch (event) {
            case DisclosurePosted e -> posted(e, told);
            case DisclosurePostedWithResolution e ->
                new OnBoard(Math.max(late, e.late()), e.occurredOn(), hanging, early, true);
            case Untold e -> new OnBoard(Math.max(late, e.late()), postedOn, hanging, early, withResolution);
            case BoardSeen _ -> this;
            case PostingInterrupted e ->
                changed(e.version(), one -> with(one, one.paused(), one.removableFrom(), e.occurredOn()));
            case PostingResumed e -> changed(e.version(), one -> with(one, e.paused(), e.removableFrom(), null));
            case DisclosureTakenDown e ->
                new OnBoard(
                        late,
                        postedOn,
                        hanging.stream()
                                .filter(one -> one.version() != e.version())
                                .toList(),
                        isEarly(e) ? early + 1 : early,
                        withResolution);
        };
    }

    private OnBoard posted(DisclosurePosted e, Told told) {
        var up = new Hanging(
                e.version(), e.board().place(), e.occurredOn(), 0, e.removableFrom(), null, told.totals(e.version()));
        return new OnBoard(
                Math.max(late, e.late()),
                e.occurredOn(),
                Stream.concat(hanging.stream(), Stream.of(up)).toList(),
                early,
                false);
    }

    private static Hanging with(
            Hanging one, int paused, @Nullable LocalDate removableFrom, @Nullable LocalDate downSince) {
        return new Hanging(one.version(), one.place(), one.postedOn(), paused, removableFrom, downSince, one.totals());
    }

    private OnBoard changed(int number, UnaryOperator<Hanging> change) {
        return new OnBoard(
                late,
                postedOn,
                hanging.stream()
                        .map(one -> one.version() == number ? change.apply(one) : one)
                        .toList(),
                early,
                withResolution);
    }

    /// Of what hangs the version posted last.
    @Nullable
    Hanging shown() {
        return hanging.stream().max(comparingInt(Hanging::version)).orElse(null);
    }

    /// Whether it came down before the law of its day lets it. A version whose place another took may come down.
    static boolean isEarly(DisclosureTakenDown e) {
        return e.latest() && !e.findings().checks().stream().allMatch(Check::passed);
    }
}
