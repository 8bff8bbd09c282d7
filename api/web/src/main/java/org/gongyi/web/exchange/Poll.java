package org.gongyi.web.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.CandidacyEvent.CandidacyWithdrawn;
import org.gongyi.contract.election.CandidacyEvent.NomineeExcluded;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.CandidateView;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.PollingArranged;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Stage;
import org.jspecify.annotations.Nullable;

/// One vote of an election: counted, or the one that is next.
///
/// @param further whether it is about seats that an earlier vote with effect left
/// @param seats that it is or was about
/// @param candidates as the ballot lists them
/// @param places as they were arranged for it
/// @param counted absent before the count
public record Poll(
        int number,
        LocalDate day,
        boolean further,
        List<SeatsOfPost> seats,
        List<Nominee> candidates,
        List<PollingPlace> places,
        @Nullable RoundView counted) {

    /// The vote that is next; empty where none is ahead.
    public static Optional<Poll> next(ElectionView view) {
        return of(view).stream().filter(poll -> poll.counted() == null).findFirst();
    }

    /// First to last; the vote that is next stands at the end.
    static List<Poll> of(ElectionView view) {
        var polls = new ArrayList<Poll>();
        List<PollingPlace> places = List.of();
        List<Nominee> called = standing(view);
        var again = false;
        for (var entry : view.trail()) {
            switch (entry.event()) {
                case PollingArranged e -> places = e.places();
                case FurtherBallotCalled e -> {
                    called = e.candidates();
                    again = true;
                }
                case CandidacyWithdrawn e -> called = again ? without(called, e.person()) : called;
                case NomineeExcluded e -> called = again ? without(called, e.person()) : called;
                case Counted e -> {
                    polls.add(counted(view, e, places));
                    called = standing(view);
                    again = false;
                }
                default -> {}
            }
        }
        if (isAnotherAhead(view)) polls.add(next(view, called, places));
        return List.copyOf(polls);
    }

    private static List<Nominee> without(List<Nominee> called, PersonId person) {
        return called.stream().filter(one -> !one.person().equals(person)).toList();
    }

    private static Poll counted(ElectionView view, Counted event, List<PollingPlace> places) {
        var round = view.rounds().stream()
                .filter(one -> one.number() == event.round())
                .findFirst()
                .orElseThrow();
        return new Poll(
                round.number(),
                round.day(),
                isFurther(view, round.number()),
                seats(event.outcome()),
                round.candidates(),
                places,
                round);
    }

    private static Poll next(ElectionView view, List<Nominee> candidates, List<PollingPlace> places) {
        int number = view.rounds().size() + 1;
        var won = won(view).toList();
        var left = view.plan().seats().stream()
                .flatMap(of -> seats(of.post(), of.seats() - countOf(won, of.post())))
                .toList();
        return new Poll(number, view.plan().pollingDay(), isFurther(view, number), left, candidates, places, null);
    }

    private static boolean isAnotherAhead(ElectionView view) {
        if (view.stage().isOver() || view.stage() == Stage.GIVEN_UP) return false;
        return view.rounds().stream()
                .noneMatch(round -> !view.plan().pollingDay().isAfter(round.day()));
    }

    private static boolean isFurther(ElectionView view, int number) {
        return view.rounds().stream().anyMatch(round -> round.number() < number && round.effective());
    }

    private static Stream<Elected> won(ElectionView view) {
        return view.rounds().stream().filter(RoundView::effective).flatMap(round -> round.outcome().elected().stream());
    }

    /// Whoever won and what nobody won are together what the vote was about.
    private static List<SeatsOfPost> seats(Outcome outcome) {
        return Stream.of(Post.values())
                .flatMap(post -> seats(post, countOf(outcome.elected(), post) + vacant(outcome, post)))
                .toList();
    }

    private static Stream<SeatsOfPost> seats(Post post, int seats) {
        return seats < 1 ? Stream.empty() : Stream.of(new SeatsOfPost(post, seats));
    }

    private static int countOf(List<Elected> elected, Post post) {
        return Math.toIntExact(
                elected.stream().filter(one -> one.post() == post).count());
    }

    private static int vacant(Outcome outcome, Post post) {
        return outcome.vacant().stream()
                .filter(one -> one.post() == post)
                .mapToInt(SeatsOfPost::seats)
                .sum();
    }

    private static List<Nominee> standing(ElectionView view) {
        return view.candidates().stream()
                .filter(CandidateView::stands)
                .map(CandidateView::nominee)
                .toList();
    }

    boolean isEffective() {
        return counted != null && counted.effective();
    }

    List<BoxCount> boxes() {
        return counted == null ? List.of() : counted.boxes();
    }

    Optional<Elected> winner(PersonId person, Post post) {
        if (counted == null || !counted.effective()) return Optional.empty();
        return counted.outcome().elected().stream()
                .filter(one -> one.person().equals(person) && one.post() == post)
                .findFirst();
    }

    /// `vote-2`, and beneath it everything that belongs to this vote alone.
    String id() {
        return "vote-" + number;
    }
}
