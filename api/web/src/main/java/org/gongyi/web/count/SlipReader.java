package org.gongyi.web.count;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Require;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxPapers;
import org.gongyi.contract.election.Imbalance;
import org.gongyi.web.act.Digests;
import org.gongyi.web.count.SlipNumbers.Other;
import org.gongyi.web.count.SlipReading.Fault;

/// Reads what was typed on a slip, and says of every field what cannot be so. The arithmetic is that of the contract.
final class SlipReader {

    static final String EXPLAINED = "explained";
    /// Whether whoever counts has looked again, and the paper itself says that more came back than were given out.
    static final String SURPLUS = "surplus";

    /// Fields of a slip; nothing else is kept.
    static final Pattern FIELDS = Pattern.compile("issued|returned|valid|invalid|explained|surplus"
            + "|votes\\.p-[0-9a-z]{6,26}\\.[A-Z_]{4,12}\\.(for|against|abstained)"
            + "|writein\\.\\d{1,2}\\.(name|sex|post|for)");

    private static final Pattern ROW = Pattern.compile("writein\\.(\\d{1,2})\\..*");

    private final CountBallot ballot;
    private final Doubts doubts;
    private final Optional<Integer> issued;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    private SlipReader(CountBallot ballot, Doubts doubts, Optional<Integer> issued) {
        this.ballot = ballot;
        this.doubts = doubts;
        this.issued = issued;
    }

    /// @param issued ballots that the stations say were given out; nothing where they say none
    static SlipReading read(
            CountBallot ballot, int box, Map<String, String> written, Doubts doubts, Optional<Integer> issued) {
        return new SlipReader(ballot, doubts, issued).read(box, written);
    }

    private SlipReading read(int box, Map<String, String> written) {
        SlipNumbers.BALLOTS.forEach(field -> number(field, written, true));
        for (var one : ballot.listed())
            for (var mark : SlipNumbers.MARKS)
                number(SlipNumbers.votes(one.person(), one.post(), mark), written, mark.equals(SlipNumbers.FOR));
        if (ballot.takesWriteIns()) rows(written).forEach(row -> writtenIn(row, written));
        return judged(box, written);
    }

    /// The same of numbers that a third has decided.
    static SlipReading judge(
            CountBallot ballot,
            int box,
            Map<String, Integer> decided,
            Map<String, String> written,
            Doubts doubts,
            Optional<Integer> issued) {
        var reader = new SlipReader(ballot, doubts, issued);
        reader.numbers.putAll(decided);
        return reader.judged(box, written);
    }

    private SlipReading judged(int box, Map<String, String> written) {
        var papers = SlipNumbers.papers(ballot, numbers, other -> person(ballot, "", other));
        if (faults.isEmpty()) balance(papers, written);
        var roving = ballot.place(box).filter(place -> place.roving()).isPresent();
        var unlikely = faults.isEmpty() ? doubts.of(papers, roving, issued) : List.<Doubts.Doubt>of();
        if (!unlikely.isEmpty() && text(written, EXPLAINED).isEmpty()) faults.put(EXPLAINED, Fault.of("unexplained"));
        if (text(written, EXPLAINED).length() > Require.LINE) faults.put(EXPLAINED, Fault.of("too-long", Require.LINE));
        return new SlipReading(Map.copyOf(numbers), new LinkedHashMap<>(faults), unlikely);
    }

    private void balance(BoxPapers papers, Map<String, String> written) {
        for (var wrong : papers.imbalances(ballot.seats()))
            switch (wrong) {
                case Imbalance.OfBallots(int valid, int invalid, int returned) ->
                    faults.put(
                            SlipNumbers.INVALID, Fault.of("ballots", valid, invalid, (long) valid + invalid, returned));
                case Imbalance.OfPerson over ->
                    faults.put(
                            SlipNumbers.votes(
                                    over.votes().person(), over.votes().post(), SlipNumbers.FOR),
                            Fault.of(
                                    "person",
                                    over.votes().inFavour(),
                                    over.votes().against(),
                                    over.votes().abstained(),
                                    over.marks(),
                                    over.valid()));
                case Imbalance.OfPost over ->
                    faults.put(
                            "post." + over.post(),
                            Fault.of("post", over.approvals(), over.seats(), over.valid(), over.most()));
            }
        if (papers.isSurplus() && !text(written, SURPLUS).equals("true"))
            faults.put(SlipNumbers.RETURNED, Fault.of("surplus", papers.returned(), papers.issued()));
    }

    /// Digits typed in full width are digits. Marks against and abstentions left empty are none.
    private void number(String field, Map<String, String> written, boolean needed) {
        var typed = text(written, field);
        if (typed.isEmpty()) {
            if (needed) faults.put(field, Fault.of("missing"));
            return;
        }
        var read = whole(typed);
        if (read.isPresent()) numbers.put(field, read.get());
        else faults.put(field, Fault.of("no-number"));
    }

    static Optional<Integer> whole(String typed) {
        var plain = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        return plain.matches("\\d{1,7}") ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    private static TreeSet<Integer> rows(Map<String, String> written) {
        var rows = new TreeSet<Integer>();
        written.forEach((field, value) -> {
            var row = ROW.matcher(field);
            var fills = field.endsWith(".name") || field.endsWith(".for");
            if (row.matches() && fills && !value.isBlank()) rows.add(Integer.valueOf(row.group(1)));
        });
        return rows;
    }

    private void writtenIn(int row, Map<String, String> written) {
        var at = "writein." + row + ".";
        var name = named(text(written, at + "name"));
        if (name.isEmpty()) {
            faults.put(at + "name", Fault.of("missing"));
            return;
        }
        var known = ballot.called(name);
        if (known.size() > 1) {
            var numbers = known.stream().map(PersonId::value).toList();
            faults.put(at + "name", Fault.of("several", name, String.join("、", numbers)));
            return;
        }
        var votes = whole(text(written, at + "for"));
        if (votes.isEmpty()) faults.put(at + "for", Fault.of("no-number"));
        var sex = choice(Sex.values(), text(written, at + "sex"));
        if (sex.isEmpty()) faults.put(at + "sex", Fault.of("missing"));
        var post = choice(Post.values(), text(written, at + "post")).filter(ballot.posts()::contains);
        if (post.isEmpty()) faults.put(at + "post", Fault.of("missing"));
        if (votes.isEmpty() || sex.isEmpty() || post.isEmpty()) return;
        var called = known.isEmpty() ? name : known.getFirst().value();
        take(at + "name", new Other(called, sex.get(), post.get()), votes.get());
    }

    private void take(String at, Other other, int votes) {
        var known = ballot.known().keySet().stream()
                .filter(one -> one.value().equals(other.called()))
                .findFirst();
        if (known.filter(one -> ballot.isListed(one, other.post())).isPresent())
            faults.put(at, Fault.of("on-the-list"));
        else if (known.filter(ballot.won()::contains).isPresent()) faults.put(at, Fault.of("elected-already"));
        else if (numbers.putIfAbsent(SlipNumbers.other(other), votes) != null)
            faults.put(at, Fault.of("written-in-twice"));
    }

    /// A name as it is told apart: no spaces in it, one middle dot.
    static String named(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s/]+", "")
                .replaceAll("[・•‧∙]", "·");
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] values, String typed) {
        for (var one : values) if (one.name().equals(typed)) return Optional.of(one);
        return Optional.empty();
    }

    private static String text(Map<String, String> written, String field) {
        return written.getOrDefault(field, "").strip();
    }

    /// Whom the record knows keeps the number; of anybody else it follows from the name, so that one who was written in
    /// in several boxes is one person.
    ///
    /// @param seed different for every count
    static PersonId person(CountBallot ballot, String seed, Other other) {
        return ballot.known().keySet().stream()
                .filter(one -> one.value().equals(other.called()))
                .findFirst()
                .orElseGet(() -> Digests.person(seed, "written-in/" + other.called()));
    }
}
