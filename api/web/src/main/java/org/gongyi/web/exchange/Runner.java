package org.gongyi.web.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.election.WriteIn;
import org.gongyi.web.act.WireName;
import org.jspecify.annotations.Nullable;

/// Somebody who got or could get votes for a post in one vote.
///
/// @param sex absent where the record tells a number only
record Runner(PersonId person, String name, @Nullable Sex sex, Post post, boolean writtenIn) {

    /// In the order of the ballot, then who was written in, then who won by votes for a higher post.
    static List<Runner> in(Poll poll, Post post) {
        Map<PersonId, Runner> found = new LinkedHashMap<>();
        poll.candidates().stream()
                .filter(one -> one.post() == post)
                .forEach(one ->
                        found.putIfAbsent(one.person(), new Runner(one.person(), one.name(), one.sex(), post, false)));
        if (poll.counted() != null) counted(poll, poll.counted(), post, found);
        return List.copyOf(found.values());
    }

    private static void counted(Poll poll, RoundView round, Post post, Map<PersonId, Runner> found) {
        round.totals().stream()
                .filter(votes -> votes.post() == post)
                .forEach(votes -> found.computeIfAbsent(votes.person(), person -> other(poll, round, person, post)));
        if (!round.effective()) return;
        round.outcome().elected().stream()
                .filter(one -> one.post() == post)
                .forEach(one ->
                        found.putIfAbsent(one.person(), new Runner(one.person(), one.name(), one.sex(), post, false)));
    }

    /// Who stands on the list for another post only is written in for this one.
    private static Runner other(Poll poll, RoundView round, PersonId person, Post post) {
        var listed = poll.candidates().stream().map(one -> new WriteIn(one.person(), one.name(), one.sex()));
        var known = new ArrayList<>(round.writeIns());
        known.addAll(listed.toList());
        return known.stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .map(one -> new Runner(person, one.name(), one.sex(), post, true))
                .orElseGet(() -> new Runner(person, person.value(), null, post, true));
    }

    /// Everybody in the vote, post by post.
    static List<Runner> in(Poll poll) {
        return poll.seats().stream().flatMap(of -> in(poll, of.post()).stream()).toList();
    }

    boolean isMeant(Votes votes) {
        return votes.person().equals(person) && votes.post() == post;
    }

    String id(Poll poll) {
        return "%s-%s-%s".formatted(poll.id(), WireName.of(post), person);
    }
}
