package org.gongyi.web.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.CandidacyEvent.NomineeExcluded;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.CandidateView;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.act.WireName;
import org.gongyi.web.exchange.Nist.Candidate;
import org.gongyi.web.exchange.Nist.Person;
import org.gongyi.web.exchange.Nist.PostStatus;
import org.gongyi.web.exchange.Nist.PreStatus;
import org.jspecify.annotations.Nullable;

/// Who stood in a vote and what became of it. The names and sex of candidates are public by law.
final class Candidates {

    private Candidates() {}

    /// @param polls all of the election: who stands in a later one went on to it
    static List<Candidate> of(ElectionView view, Poll poll, List<Poll> polls) {
        var running = Runner.in(poll).stream()
                .map(one -> candidate(
                        one, poll, one.writtenIn() ? null : PreStatus.QUALIFIED, afterwards(one, poll, polls)));
        var gone = gone(view, poll).map(one -> candidate(runner(one), poll, whyGone(view, one.person()), null));
        return Stream.concat(running, gone).toList();
    }

    static List<Person> persons(ElectionView view, List<Poll> polls) {
        var known = new LinkedHashMap<PersonId, Person>();
        polls.stream()
                .flatMap(poll ->
                        Stream.concat(Runner.in(poll).stream(), gone(view, poll).map(Candidates::runner)))
                .forEach(one -> known.putIfAbsent(one.person(), person(one)));
        return List.copyOf(known.values());
    }

    private static Person person(Runner one) {
        var sex = one.sex() == null ? null : WireName.of(one.sex());
        return new Person(one.person().value(), Bilingual.name(one.name()), sex);
    }

    private static Candidate candidate(Runner one, Poll poll, @Nullable PreStatus before, @Nullable PostStatus after) {
        return new Candidate(
                one.id(poll), Bilingual.name(one.name()), one.person().value(), before, after);
    }

    private static Runner runner(Nominee gone) {
        return new Runner(gone.person(), gone.name(), gone.sex(), gone.post(), false);
    }

    /// Who was on the posted list and left it before this vote. A further ballot has a list of its own.
    private static Stream<Nominee> gone(ElectionView view, Poll poll) {
        if (poll.further()) return Stream.empty();
        return view.candidates().stream()
                .filter(one -> !one.stands())
                .map(CandidateView::nominee)
                .filter(one -> poll.seats().stream().anyMatch(of -> of.post() == one.post()))
                .filter(one -> Runner.in(poll, one.post()).stream()
                        .noneMatch(runner -> runner.person().equals(one.person())));
    }

    /// Excluded people were put forward and not found fit; the others went by themselves.
    private static PreStatus whyGone(ElectionView view, PersonId person) {
        var excluded = view.trail().stream()
                .map(Entry::event)
                .anyMatch(event ->
                        event instanceof NomineeExcluded e && e.person().equals(person));
        return excluded ? PreStatus.FILED : PreStatus.WITHDRAWN;
    }

    private static @Nullable PostStatus afterwards(Runner one, Poll poll, List<Poll> polls) {
        if (!poll.isEffective()) return null;
        if (poll.winner(one.person(), one.post()).isPresent()) return PostStatus.WINNER;
        var goesOn = polls.stream()
                .filter(later -> later.number() > poll.number() && later.further())
                .flatMap(later -> later.candidates().stream())
                .anyMatch(later -> later.person().equals(one.person()) && later.post() == one.post());
        return goesOn ? PostStatus.ADVANCED_TO_RUNOFF : PostStatus.DEFEATED;
    }
}
