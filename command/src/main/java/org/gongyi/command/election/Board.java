package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.election.CommitteeEvent;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFilled;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFormed;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeLeft;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteePublished;
import org.jspecify.annotations.Nullable;

/// The election committee (选举委员会) as it stands.
///
/// @param formedOn the day it was chosen with effect; absent before
/// @param vacancies members who left and were not replaced
record Board(@Nullable LocalDate formedOn, List<Seat> members, int vacancies, boolean published) {

    static final Board NONE = new Board(null, List.of(), 0, false);

    Board {
        members = List.copyOf(members);
    }

    /// One that was chosen without effect presides over nothing.
    Board after(CommitteeEvent event) {
        return switch (event) {
            case ElectionCommitteeFormed e ->
                e.findings().isPassed() ? new Board(e.occurredOn(), e.members(), 0, false) : this;
            case ElectionCommitteePublished _ -> new Board(formedOn, members, vacancies, true);
            case ElectionCommitteeLeft e -> new Board(formedOn, without(e.person()), vacancies + 1, published);
            case ElectionCommitteeFilled e -> e.findings().isPassed() ? and(e.member()) : this;
        };
    }

    boolean isFormed() {
        return formedOn != null;
    }

    boolean has(PersonId person) {
        return persons().contains(person);
    }

    Set<PersonId> persons() {
        return members.stream().map(Seat::person).collect(Collectors.toUnmodifiableSet());
    }

    private List<Seat> without(PersonId person) {
        return members.stream().filter(seat -> !seat.person().equals(person)).toList();
    }

    /// With one more member in a vacant place.
    Board and(Seat member) {
        var all = new ArrayList<>(members);
        all.add(member);
        return new Board(formedOn, all, Math.max(0, vacancies - 1), published);
    }
}
