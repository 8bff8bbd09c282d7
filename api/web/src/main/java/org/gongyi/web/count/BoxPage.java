package org.gongyi.web.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.count.SlipReading.Fault;
import org.jspecify.annotations.Nullable;

/// The slip of a box as its page draws it, in words.
///
/// @param ballots the four numbers of the box, `posts` the marks by post, `others` rows for who was written in
/// @param explained why what looks unlikely is so
/// @param doubts one sentence each
/// @param left how many fields are still empty
/// @param wrong one sentence each, of what does not add up
record BoxPage(
        List<Field> ballots,
        List<PostPart> posts,
        List<Row> others,
        Field explained,
        boolean asksSurplus,
        boolean surplus,
        List<String> doubts,
        long left,
        List<String> wrong) {

    private static final int SPARE = 2;

    /// @param fault in words; absent while nobody has asked what is wrong
    record Field(
            String name,
            String label,
            String value,
            @Nullable String fault) {

        public String id() {
            return "f-" + name.replaceAll("[^A-Za-z0-9]+", "-");
        }

        public @Nullable String described() {
            return fault == null ? null : id() + "-fault";
        }
    }

    record PostPart(String post, int seats, @Nullable String fault, List<Line> lines) {}

    record Line(String name, List<Field> marks) {}

    record Row(Field name, Field sex, Field post, Field votes) {}

    /// @param told whether faults stand beside the fields; numbers that do not add up are told in any case
    static BoxPage of(CountBallot ballot, Map<String, String> written, SlipReading reading, boolean told, Said words) {
        return new Drawn(ballot, written, reading, told, words).page();
    }

    private record Drawn(
            CountBallot ballot, Map<String, String> written, SlipReading reading, boolean told, Said words) {

        BoxPage page() {
            var faults = reading.faults();
            return new BoxPage(
                    SlipNumbers.BALLOTS.stream()
                            .map(name -> field(name, words.say("field." + name)))
                            .toList(),
                    ballot.posts().stream().map(this::part).toList(),
                    ballot.takesWriteIns() ? rows() : List.of(),
                    field(SlipReader.EXPLAINED, words.say("count.explained")),
                    "true".equals(written.get(SlipReader.SURPLUS))
                            || Optional.ofNullable(faults.get(SlipNumbers.RETURNED))
                                    .filter(fault -> fault.name().equals("surplus"))
                                    .isPresent(),
                    "true".equals(written.get(SlipReader.SURPLUS)),
                    reading.doubts().stream()
                            .map(one -> words.say("count.doubt." + one.name(), one.is(), one.bound()))
                            .toList(),
                    reading.missing(),
                    faults.values().stream()
                            .filter(fault -> !fault.name().equals("missing"))
                            .map(this::said)
                            .distinct()
                            .toList());
        }

        private PostPart part(Post post) {
            int seats = ballot.seats().stream()
                    .filter(one -> one.post() == post)
                    .mapToInt(one -> one.seats())
                    .sum();
            var fault = reading.faults().get("post." + post);
            return new PostPart(
                    words.choice(post),
                    seats,
                    fault == null ? null : said(fault),
                    ballot.of(post).stream().map(this::line).toList());
        }

        private Line line(CountBallot.Listed one) {
            return new Line(
                    one.name(),
                    SlipNumbers.MARKS.stream()
                            .map(mark -> field(
                                    SlipNumbers.votes(one.person(), one.post(), mark), words.say("count.mark." + mark)))
                            .toList());
        }

        private List<Row> rows() {
            var filled = written.keySet().stream()
                    .filter(field -> field.startsWith("writein.") && field.endsWith(".name"))
                    .filter(field -> !written.getOrDefault(field, "").isBlank())
                    .mapToInt(field -> Integer.parseInt(field.split("\\.")[1]))
                    .max()
                    .orElse(-1);
            return IntStream.range(0, Math.min(filled + 1 + SPARE, 99))
                    .mapToObj(this::row)
                    .toList();
        }

        private Row row(int number) {
            var at = "writein." + number + ".";
            return new Row(
                    field(at + "name", words.say("field.WriteIn.name")),
                    field(at + "sex", words.say("field.sex")),
                    field(at + "post", words.say("field.post")),
                    field(at + "for", words.say("count.mark.for")));
        }

        private Field field(String name, String label) {
            var fault = reading.faults().get(name);
            var said = fault == null || !told && fault.name().equals("missing") ? null : said(fault);
            return new Field(name, label, written.getOrDefault(name, ""), said);
        }

        private String said(Fault fault) {
            return words.say("count.fault." + fault.name(), fault.with().toArray());
        }
    }

    /// What can be chosen in a row.
    static List<Sex> sexes() {
        return new ArrayList<>(List.of(Sex.values()));
    }
}
