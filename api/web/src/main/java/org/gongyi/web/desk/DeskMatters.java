package org.gongyi.web.desk;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Office;
import org.gongyi.contract.cadre.CadreQuery;
import org.gongyi.contract.cadre.CadreView;
import org.gongyi.contract.convention.ConventionQuery;
import org.gongyi.contract.convention.ConventionStage;
import org.gongyi.contract.convention.ConventionView;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.estate.EstateQuery;
import org.gongyi.contract.estate.EstateView;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.contract.petition.PetitionQuery;
import org.gongyi.contract.petition.PetitionStage;
import org.gongyi.contract.petition.PetitionView;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallStage;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.contract.resolution.Status;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.desk.SupervisionPages.Reach;
import org.gongyi.web.word.SubjectTitles;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What goes on within the reach of the offices somebody holds, kind by kind, so that each can be gone on with. Of many
/// the newest, and it is said that there are more.
@Component
final class DeskMatters {

    private static final int SHOWN = 50;
    private static final int READ_AT_ONCE = 100;
    private static final int MOST_READ = 500;

    private static final Set<Status> OPEN = EnumSet.of(Status.UNDER_WAY, Status.ADOPTED, Status.SUSPENDED);

    private static final Set<RecallStage> RECALLS_OPEN =
            EnumSet.of(RecallStage.SUGGESTED, RecallStage.PETITIONED, RecallStage.CALLED, RecallStage.VOTE_VOID);

    private static final Set<PetitionStage> PETITIONS_OPEN =
            EnumSet.of(PetitionStage.DEMANDED, PetitionStage.UNCALLED, PetitionStage.CALLED);

    private final Ledger ledger;
    private final SubjectTitles titles;
    private final Wording words;

    DeskMatters(Ledger ledger, SubjectTitles titles, Wording words) {
        this.ledger = ledger;
        this.titles = titles;
        this.words = words;
    }

    /// @param title key of its words
    /// @param more whether not all of them are here
    record Group(String title, List<Row> rows, boolean more) {

        Group and(Group other) {
            return new Group(
                    title, Stream.concat(rows.stream(), other.rows.stream()).toList(), more || other.more);
        }
    }

    record Row(String path, String title, String note) {}

    /// Those that are empty are left out, but the first; not one of which only the newest were read.
    List<Group> of(List<Actor> offices) {
        var places = Reach.of(offices).places();
        var rest = Stream.of(
                        elections(places).and(recalls(places)),
                        hearings(places),
                        petitions(places),
                        conventions(places),
                        cadres(places),
                        estates(places, offices))
                .filter(group -> !group.rows().isEmpty() || group.more());
        return Stream.concat(Stream.of(resolutions(places)), rest).toList();
    }

    private Group resolutions(List<String> places) {
        return group(
                "desk.matters",
                places,
                at -> new ResolutionQuery.Find(at.place(), "", null, at.cursor(), READ_AT_ONCE),
                ResolutionView.Summary.class,
                one -> OPEN.contains(one.status()),
                one -> new Row(
                        "/desk/resolutions/" + one.id(),
                        one.title(),
                        note(
                                one.number(),
                                one.communityName(),
                                words.of(one.status()),
                                one.reached() == null ? "" : words.of(one.reached()),
                                words.date(one.lastOn()))));
    }

    private Group elections(List<String> places) {
        return group(
                "desk.elections",
                places,
                at -> new ElectionQuery.Find(at.place(), null, at.cursor(), READ_AT_ONCE),
                ElectionView.Summary.class,
                one -> !one.stage().isOver(),
                one -> new Row(
                        "/desk/elections/" + one.id(),
                        titles.of(one.kind(), one.pollingDay(), one.communityKind()),
                        note(one.communityName(), words.of(one.stage()), words.date(one.pollingDay()))));
    }

    /// Those not voted on yet.
    private Group recalls(List<String> places) {
        return group(
                "desk.elections",
                places,
                at -> new RecallQuery.Find(at.place(), at.cursor(), READ_AT_ONCE),
                RecallView.Summary.class,
                one -> RECALLS_OPEN.contains(one.stage()),
                one -> new Row(
                        "/desk/recalls/" + one.id(),
                        titles.recall(one.member(), one.begunOn()),
                        note(one.communityName(), words.of(one.stage()))));
    }

    private Group hearings(List<String> places) {
        return group(
                "desk.hearings",
                places,
                at -> new HearingQuery.UnderDiscussion(at.place(), READ_AT_ONCE),
                HearingView.Summary.class,
                _ -> true,
                one -> new Row(
                        "/desk/hearings/" + one.id(),
                        one.title(),
                        note(one.communityName(), words.of(one.form()), words.of(one.stage()))));
    }

    /// Those by which a meeting is owed.
    private Group petitions(List<String> places) {
        return group(
                "desk.petitions",
                places,
                at -> new PetitionQuery.Find(at.place(), at.cursor(), READ_AT_ONCE),
                PetitionView.Summary.class,
                one -> PETITIONS_OPEN.contains(one.stage()),
                one -> new Row(
                        "/desk/petitions/" + one.id(),
                        one.title(),
                        note(one.communityName(), words.of(one.body()), words.of(one.stage()))));
    }

    /// What is in force goes on: it is amended, or ordered corrected.
    private Group conventions(List<String> places) {
        return group(
                "desk.conventions",
                places,
                at -> new ConventionQuery.Find(at.place(), at.cursor(), READ_AT_ONCE),
                ConventionView.Summary.class,
                one -> one.stage() != ConventionStage.ENDED,
                one -> new Row(
                        "/desk/conventions/" + one.id(),
                        one.title(),
                        note(one.communityName(), words.of(one.form()), words.of(one.stage()))));
    }

    private Group cadres(List<String> places) {
        return group(
                "desk.cadres",
                places,
                at -> new CadreQuery.Find(at.place(), at.cursor(), READ_AT_ONCE),
                CadreView.Summary.class,
                one -> !one.ended(),
                one -> new Row(
                        "/desk/cadres/" + one.id(),
                        one.name(),
                        note(one.communityName(), words.say("desk.cadre", one.promises(), one.open()))));
    }

    /// Whoever acts in a community has all of it at hand; above, where owners vote.
    private Group estates(List<String> places, List<Actor> offices) {
        var near = offices.stream().anyMatch(actor -> actor.office().level() == Office.Level.COMMUNITY);
        return group(
                "desk.estates",
                places,
                at -> new EstateQuery.Find(at.place(), at.cursor(), READ_AT_ONCE),
                EstateView.Summary.class,
                one -> near || one.open() > 0,
                one -> new Row(
                        "/desk/estates/" + one.id(),
                        one.name(),
                        note(one.communityName(), words.say("estate.row", one.owners(), one.open()))));
    }

    private record At(String place, @Nullable String cursor) {}

    private <T> Group group(
            String title,
            List<String> places,
            Function<At, Object> query,
            Class<T> kind,
            Predicate<T> open,
            Function<T, Row> told) {
        var found = new LinkedHashSet<T>();
        var more = false;
        for (var place : places) more |= !read(place, query, kind, open, found);
        return new Group(title, found.stream().limit(SHOWN).map(told).toList(), more || found.size() > SHOWN);
    }

    /// @return whether nothing was left unread
    private <T> boolean read(String place, Function<At, Object> query, Class<T> kind, Predicate<T> open, Set<T> found) {
        var cursor = (String) null;
        for (int read = 0; read < MOST_READ && found.size() <= SHOWN; read += READ_AT_ONCE) {
            var page = ledger.page(query.apply(new At(place, cursor)), kind);
            page.items().stream().filter(open).forEach(found::add);
            cursor = page.next();
            if (cursor == null) return true;
        }
        return false;
    }

    private static String note(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
