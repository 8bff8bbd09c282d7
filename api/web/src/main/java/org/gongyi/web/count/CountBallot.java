package org.gongyi.web.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.SeatsOfPost;

/// What is counted: the vote that is next, its boxes, and what can be marked on its ballots.
///
/// @param listed in the order of the ballot
/// @param takesWriteIns whether others can be written in
/// @param known everybody the record names; by them a name that was written in can be known, and who counts is named
/// @param won who holds a seat by an earlier vote and can win none
/// @param related near relatives of whoever is listed, as far as the record tells
public record CountBallot(
        VoteKey key,
        CommunityCode community,
        String title,
        LocalDate day,
        List<PollingPlace> places,
        List<SeatsOfPost> seats,
        List<Listed> listed,
        boolean takesWriteIns,
        Map<PersonId, String> known,
        Set<PersonId> won,
        Set<PersonId> related) {

    /// One line of a ballot.
    public record Listed(PersonId person, String name, Post post) {}

    public Optional<PollingPlace> place(int box) {
        return places.stream().filter(one -> one.number() == box).findFirst();
    }

    List<Integer> boxes() {
        return places.stream().map(PollingPlace::number).toList();
    }

    List<Post> posts() {
        return seats.stream().map(SeatsOfPost::post).toList();
    }

    List<Listed> of(Post post) {
        return listed.stream().filter(one -> one.post() == post).toList();
    }

    boolean isListed(PersonId person) {
        return listed.stream().anyMatch(one -> one.person().equals(person));
    }

    boolean isListed(PersonId person, Post post) {
        return of(post).stream().anyMatch(one -> one.person().equals(person));
    }

    /// Whom the record knows by that name, or by that number.
    List<PersonId> called(String name) {
        return known.entrySet().stream()
                .filter(one ->
                        one.getValue().equals(name) || one.getKey().value().equals(name))
                .map(Map.Entry::getKey)
                .toList();
    }
}
