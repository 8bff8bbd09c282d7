package org.gongyi.web.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.resolution.Vote;
import org.gongyi.web.word.ErasureText.Gone;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;

/// What one entry says, gathered line by line in the order it is to be read.
public final class Telling {

    private final Wording words;
    private final Gone gone;
    private final Names names;
    private final List<Line> facts = new ArrayList<>();
    private final List<Line> texts = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<FileLine> files = new ArrayList<>();
    private @Nullable Meeting meeting;
    private @Nullable Vote vote;
    private final boolean closed;
    private boolean sealed;

    /// @param gone what is told of digests whose values were erased
    /// @param closed whether attachments are not for everybody
    Telling(Wording words, Gone gone, Names names, boolean closed) {
        this.words = words;
        this.gone = gone;
        this.names = names;
        this.closed = closed;
    }

    /// A label and what stands beside it.
    ///
    /// @param link where the value leads, if anywhere
    public record Line(String label, String value, @Nullable String link) {

        public Line(String label, String value) {
            this(label, value, null);
        }
    }

    /// @param columns their headings
    /// @param kinds of the columns of an account, whose last row is the sum; of other tables none
    public record Table(String title, List<String> columns, List<List<String>> rows, List<Kind> kinds) {

        public Table(String title, List<String> columns, List<List<String>> rows) {
            this(title, columns, rows, List.of());
        }

        public boolean isAccount() {
            return !kinds.isEmpty();
        }

        /// The rows in groups: before the last two of an account, which no page divides, so that a sum never stands
        /// alone.
        public List<List<List<String>>> groups() {
            var until = isAccount() ? Math.max(0, rows.size() - 2) : rows.size();
            return until == rows.size()
                    ? List.of(rows)
                    : List.of(rows.subList(0, until), rows.subList(until, rows.size()));
        }
    }

    /// What a column of an account holds.
    public enum Kind {
        /// any words, from the left
        TEXT,
        /// a number, a day or a word of ours, which is never broken
        MARK,
        /// money, to the right
        AMOUNT
    }

    /// @param shown where the public fetches it
    /// @param erased what is told instead, where it is gone
    public record FileLine(
            String name,
            String size,
            String digest,
            String shown,
            boolean picture,
            @Nullable String withheld) {}

    Telling fact(String field, @Nullable Object value) {
        if (value != null) facts.add(new Line(words.say("field." + field), value.toString()));
        return this;
    }

    /// Somebody named by number.
    Telling person(String field, PersonId person) {
        return fact(field, name(person));
    }

    String name(PersonId person) {
        return names.of(person);
    }

    /// @param columns names of fields
    Telling table(String field, List<String> columns, List<List<String>> rows) {
        if (!rows.isEmpty())
            tables.add(new Table(
                    words.say("field." + field),
                    columns.stream().map(column -> words.say("field." + column)).toList(),
                    rows));
        return this;
    }

    /// What somebody said, under the name of who said it.
    Telling said(String who, String text) {
        texts.add(new Line(who, text));
        return this;
    }

    /// Another record this one speaks of.
    Telling record(String field, long position) {
        facts.add(new Line(
                words.say("field." + field), words.say("proof.entry.title", position), "/entries/" + position));
        return this;
    }

    /// A value no page for everybody shows.
    Telling sealed(String field, @Nullable Sealed<?> value) {
        return switch (value) {
            case null -> this;
            case Sealed.Closed<?>(var digest) -> {
                var erased = gone.apply(digest);
                sealed |= erased.isEmpty();
                yield fact(field, erased.orElseGet(() -> words.say("sealed.closed")));
            }
            case Sealed.Open<?> open -> throw new IllegalStateException("not of the log: " + open);
        };
    }

    /// Many values no page for everybody shows: how many there are, and how many of them were erased.
    Telling sealed(String field, List<? extends Sealed<?>> values) {
        var erased = values.stream()
                .filter(value -> value instanceof Sealed.Closed<?>(var digest)
                        && gone.apply(digest).isPresent())
                .count();
        sealed |= erased < values.size();
        return fact(field, words.say("sealed.many", values.size(), erased));
    }

    Telling day(String field, LocalDate day) {
        return fact(field, words.date(day));
    }

    Telling maybeDay(String field, @Nullable LocalDate day) {
        return day == null ? this : day(field, day);
    }

    Telling number(String field, long number) {
        return fact(field, words.number(number));
    }

    /// Nobody is not told of.
    Telling asking(String field, int people) {
        return people == 0 ? this : number(field, people);
    }

    Telling money(String field, long fen) {
        return fact(field, words.money(fen));
    }

    Telling names(String field, List<String> names) {
        return fact(field, names.isEmpty() ? null : String.join(words.say("format.comma"), names));
    }

    Telling text(String field, @Nullable String text) {
        if (text != null) texts.add(new Line(words.say("field." + field), text));
        return this;
    }

    Telling vote(@Nullable Vote counted) {
        vote = counted;
        return this;
    }

    Telling files(List<FileRef> attached) {
        files.addAll(
                new FileLines(words).of(attached, digest -> gone.apply(digest).or(this::closed)));
        return this;
    }

    private Optional<String> closed() {
        return closed ? Optional.of(words.say("file.closed")) : Optional.empty();
    }

    /// A sitting of a body that decided.
    ///
    /// @param body as it is called in that community
    Telling sitting(Sitting held, String body) {
        return fact("body", body)
                .fact("group", held.group())
                .fact("countedBy", words.of(held.countedBy()))
                .day("noticedOn", held.noticedOn())
                .meeting(held.meeting())
                .vote(held.vote())
                .text("decision", held.decision());
    }

    /// The sheet of a meeting: when and where, who led it, who was there, what was said.
    Telling meeting(Meeting held) {
        meeting = held;
        return fact("time", held.time())
                .fact("place", held.place())
                .fact("chair", held.chair())
                .fact("clerk", held.clerk())
                .fact("attendance", words.say("meeting.attendance", held.expected(), held.present()))
                .fact("observers", held.observers() == 0 ? null : words.number(held.observers()))
                .fact("supervisors", words.number(held.supervisors()))
                .fact("signatures", words.number(held.signatures()))
                .fact("signedBy", held.signedBy())
                .fact("townshipAttendees", held.townshipAttendees())
                .text("agenda", held.agenda())
                .text("opinions", held.opinions());
    }

    /// Whether something is there and not shown to everybody.
    boolean isSealed() {
        return sealed || (closed && !files.isEmpty());
    }

    List<Line> facts() {
        return List.copyOf(facts);
    }

    List<Line> texts() {
        return List.copyOf(texts);
    }

    List<Table> tables() {
        return List.copyOf(tables);
    }

    List<FileLine> files() {
        return List.copyOf(files);
    }

    @Nullable
    Meeting meeting() {
        return meeting;
    }

    @Nullable
    Vote vote() {
        return vote;
    }
}
