package org.gongyi.web.election;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.CommunityQuery.EndsOfOffice;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.CommunityView.TenureView;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Who won a seat and holds it no more: left it, or moved to another post that a later election gave.
/// The votes stand as they were; the page of the older election says from which day on the seat is
/// held no more.
@Component
final class Departures {

    private final QueryGateway queries;
    private final Wording words;

    Departures(QueryGateway queries, Wording words) {
        this.queries = queries;
        this.words = words;
    }

    /// In words, of each who left. Whoever sits in the post that was won is not asked about.
    Map<PersonId, String> of(ElectionView election, CommunityView community, LocalDate today) {
        var sitting = community.offices().stream()
                .filter(held -> held.office() == Office.COMMITTEE && !today.isAfter(held.until()))
                .toList();
        var asked = election.rounds().stream()
                .filter(RoundView::effective)
                .flatMap(round -> round.outcome().elected().stream())
                .filter(Predicate.not(won -> holds(sitting, won)))
                .map(Elected::person)
                .collect(toUnmodifiableSet());
        if (asked.isEmpty()) return Map.of();
        var told = new HashMap<PersonId, String>();
        for (var left : left(new EndsOfOffice(election.community(), Office.COMMITTEE, asked)))
            if (isAfter(election, left)) told.putIfAbsent(left.person(), words(left, sitting));
        return Map.copyOf(told);
    }

    /// The same whenever it is written, whatever the order of a map.
    static List<String> inOrder(Map<PersonId, String> told) {
        return told.values().stream().sorted().toList();
    }

    private static boolean holds(List<TenureView> sitting, Elected won) {
        return sitting.stream().anyMatch(held -> held.person().equals(won.person()) && held.post() == won.post());
    }

    private List<OfficeLeft> left(EndsOfOffice question) {
        return queries.query(question, ResponseTypes.multipleInstancesOf(OfficeLeft.class))
                .join();
    }

    /// A seat that was won is left after the vote and within its term; of several times the first is
    /// of this election. Who won another post left the former seat the day after the vote: that is
    /// how this one was taken.
    private static boolean isAfter(ElectionView election, OfficeLeft left) {
        var moved = left.cause() == Cause.ANOTHER_POST ? 1 : 0;
        if (left.occurredOn().isAfter(election.plan().until())) return false;
        return election.rounds().stream()
                .filter(round -> round.outcome().elected().stream()
                        .anyMatch(won -> won.person().equals(left.person())))
                .anyMatch(round -> left.occurredOn().isAfter(round.day().plusDays(moved)));
    }

    private String words(OfficeLeft left, List<TenureView> sitting) {
        var told = words.say("election.left", words.date(left.occurredOn()), words.of(left.cause()));
        return sitting.stream()
                .filter(held -> held.person().equals(left.person()))
                .reduce((_, later) -> later)
                .map(held -> words.say("election.left.now", told, words.post(Office.COMMITTEE, held.post())))
                .orElse(told);
    }
}
