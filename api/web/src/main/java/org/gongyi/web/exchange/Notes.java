package org.gongyi.web.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.act.ActWords.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the format has no field for, in sentences: votes without effect, boxes that held too much, and what was
/// corrected, with the numbers as they were announced and as they are right.
@Component
final class Notes {

    private static final String BETWEEN = "; ";

    private final Bilingual texts;

    Notes(Bilingual texts) {
        this.texts = texts;
    }

    @Nullable
    String of(ElectionView view, List<Poll> polls) {
        var notes = new ArrayList<String>();
        if (view.stage() == Stage.WITHOUT_EFFECT) notes.add(texts.lines(said -> said.say("exchange.called-void")));
        polls.forEach(poll -> of(poll, notes));
        view.trail().stream()
                .map(Entry::event)
                .filter(CountCorrected.class::isInstance)
                .map(CountCorrected.class::cast)
                .forEach(e -> notes.add(texts.lines(said -> corrected(view, e, said))));
        return joined(notes);
    }

    static @Nullable String joined(List<String> notes) {
        return notes.isEmpty() ? null : String.join("\n", notes);
    }

    private void of(Poll poll, List<String> notes) {
        if (poll.counted() == null) return;
        if (!poll.isEffective())
            notes.add(texts.lines(
                    said -> said.say("exchange.void", poll.number(), poll.day().toString())));
        poll.boxes().stream()
                .filter(box -> box.returned() > box.issued())
                .forEach(box -> notes.add(texts.lines(said -> said.say(
                        "exchange.more-returned", poll.number(), box.number(), box.issued(), box.returned()))));
    }

    private static String corrected(ElectionView view, CountCorrected e, Said said) {
        var changes = Stream.concat(ballots(e.was(), e.is(), said), votes(view, e, said))
                .toList();
        return said.say(
                "exchange.corrected",
                e.occurredOn().toString(),
                e.round(),
                e.is().number(),
                String.join(BETWEEN, changes),
                e.grounds());
    }

    private static Stream<String> ballots(BoxCount was, BoxCount is, Said said) {
        return Stream.of(
                        changed("issued", was.issued(), is.issued(), said),
                        changed("returned", was.returned(), is.returned(), said),
                        changed("valid", was.valid(), is.valid(), said),
                        changed("invalid", was.invalid(), is.invalid(), said))
                .flatMap(change -> change);
    }

    private static Stream<String> changed(String field, int was, int is, Said said) {
        return was == is
                ? Stream.empty()
                : Stream.of(said.say("exchange.changed", said.field(BoxCount.class, field), was, is));
    }

    private static Stream<String> votes(ElectionView view, CountCorrected e, Said said) {
        return Stream.concat(e.is().votes().stream(), e.was().votes().stream())
                .map(votes -> new Line(votes.person(), votes.post()))
                .distinct()
                .flatMap(line -> Stream.of("inFavour", "against", "abstained")
                        .flatMap(field -> changed(view, e, line, field, said)));
    }

    private record Line(PersonId person, Post post) {

        /// Nobody told is nobody voted for.
        int in(BoxCount box, String field) {
            return box.votes().stream()
                    .filter(votes -> votes.person().equals(person) && votes.post() == post)
                    .mapToInt(votes -> number(votes, field))
                    .sum();
        }

        private static int number(Votes votes, String field) {
            return switch (field) {
                case "inFavour" -> votes.inFavour();
                case "against" -> votes.against();
                default -> votes.abstained();
            };
        }
    }

    private static Stream<String> changed(ElectionView view, CountCorrected e, Line line, String field, Said said) {
        int was = line.in(e.was(), field);
        int is = line.in(e.is(), field);
        if (was == is) return Stream.empty();
        var name = view.names().getOrDefault(line.person(), line.person().value());
        var label = said.field(Votes.class, field);
        return Stream.of(said.say("exchange.changed-votes", name, said.choice(line.post()), label, was, is));
    }
}
