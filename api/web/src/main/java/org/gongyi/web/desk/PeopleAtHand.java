package org.gongyi.web.desk;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.PollingAct.TakeBackProxies;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.UnreadableEntry;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.LedgerOutOfReach;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.desk.FormField.Option;
import org.gongyi.web.exchange.Poll;
import org.gongyi.web.telling.PostedProxies;
import org.gongyi.web.telling.PostedProxies.Posted;
import org.springframework.stereotype.Component;

/// Whoever fills in a form chooses people by name; the number is only what is sent. Offered are the office holders in
/// the register, and in an election first its candidates and its committee.
@Component
final class PeopleAtHand {

    private final Ledger ledger;

    private final PostedProxies proxies;

    PeopleAtHand(Ledger ledger, PostedProxies proxies) {
        this.ledger = ledger;
        this.proxies = proxies;
    }

    /// @param role empty where only the name is known
    private record Part(PersonId person, String name, String role) {}

    /// Nobody where no person is asked for, or nothing can be read just now: numbers can be typed, and nothing is lost.
    KnownPeople of(Filling filling, Said words) {
        if (!PersonBlank.isAmong(filling.act().asked())) return KnownPeople.NOBODY;
        var election = election(filling);
        if (filling.act().type() == TakeBackProxies.class)
            return election.map(view -> principals(view, words)).orElse(KnownPeople.NOBODY);
        var parts = Stream.of(
                        election.stream().flatMap(view -> inElection(view, words)),
                        writtenIn(filling),
                        register(filling).stream().flatMap(view -> inOffice(view, words)))
                .flatMap(one -> one)
                .collect(groupingBy(part -> part.person().value(), LinkedHashMap::new, toList()));
        var names = parts.entrySet().stream()
                .collect(toMap(
                        one -> one.getKey(), one -> one.getValue().getFirst().name()));
        return parts.entrySet().stream()
                .map(one -> new Option(one.getKey(), told(one.getValue())))
                .collect(collectingAndThen(toList(), options -> new KnownPeople(names, options, standing(election))));
    }

    /// Whose proxy is posted and counts, each with whoever holds it.
    private KnownPeople principals(ElectionView view, Said words) {
        var listed = PostedProxies.standing(
                        view.trail().stream().map(Entry::event).toList())
                .stream()
                .filter(Posted::effective)
                .map(Posted::proxy)
                .toList();
        var names = proxies.names(view, listed);
        return new KnownPeople(
                listed.stream().collect(toMap(one -> one.principal().value(), one -> names.of(one.principal()))),
                listed.stream()
                        .map(one -> new Option(
                                one.principal().value(),
                                words.say("form.proxy", names.of(one.principal()), names.of(one.holder()))))
                        .toList(),
                Set.of(),
                true);
    }

    private static Set<String> standing(Optional<ElectionView> election) {
        return election.flatMap(Poll::next).stream()
                .flatMap(poll -> poll.candidates().stream())
                .map(one -> one.person().value())
                .collect(toUnmodifiableSet());
    }

    private static String told(List<Part> parts) {
        var roles = parts.stream().map(Part::role).filter(role -> !role.isEmpty());
        return Stream.concat(Stream.of(parts.getFirst().name()), roles)
                .distinct()
                .collect(joining(" · "));
    }

    /// Whoever was written in on ballots that are counted already.
    private static Stream<Part> writtenIn(Filling filling) {
        return filling.given()
                .path("writeIns")
                .valueStream()
                .map(one -> new Part(
                        new PersonId(one.path("person").asString()),
                        one.path("name").asString(),
                        ""));
    }

    private static Stream<Part> inElection(ElectionView view, Said words) {
        var candidates = view.candidates().stream()
                .map(ElectionView.CandidateView::nominee)
                .map(one -> new Part(one.person(), one.name(), words.say("form.candidate", words.choice(one.post()))));
        var committee = view.committee().stream()
                .map(one -> new Part(one.person(), one.name(), role(Office.ELECTION_COMMITTEE, one.post(), words)));
        var others = view.names().entrySet().stream()
                .map(one -> new Part(one.getKey(), one.getValue(), ""))
                .sorted((one, other) -> one.name().compareTo(other.name()));
        return Stream.of(candidates, committee, others).flatMap(one -> one);
    }

    private static Stream<Part> inOffice(CommunityView view, Said words) {
        return view.offices().stream()
                .map(held -> new Part(held.person(), held.name(), role(held.office(), held.post(), words)));
    }

    private static String role(Office office, Post post, Said words) {
        return words.choice(office) + " " + words.choice(post);
    }

    private Optional<CommunityView> register(Filling filling) {
        return read(new CommunityQuery.Of(filling.community()), CommunityView.class);
    }

    /// Of one that is only being called nobody is known yet.
    private Optional<ElectionView> election(Filling filling) {
        return filling.act().procedure() == Procedure.ELECTION
                        && !filling.subject().isEmpty()
                ? read(new ElectionQuery.Of(new ElectionId(filling.subject())), ElectionView.class)
                : Optional.empty();
    }

    private <T> Optional<T> read(Object query, Class<T> view) {
        try {
            return ledger.find(query, view);
        } catch (RuntimeException failed) {
            if (LedgerOutOfReach.isBehind(failed)
                    || UnreadableEntry.behind(failed).isPresent()) return Optional.empty();
            throw failed;
        }
    }
}
