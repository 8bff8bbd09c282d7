package org.gongyi.command.estate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.duty.Duties;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.estate.EstateEvent.EstateDutyLapsed;
import org.gongyi.contract.estate.EstateEvent.EstateRegistered;
import org.gongyi.contract.estate.EstateEvent.EstateRevised;
import org.gongyi.contract.estate.EstateEvent.GroupSetUp;
import org.gongyi.contract.estate.EstateEvent.OwnersBallotsRecorded;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeFiled;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeNoted;
import org.gongyi.contract.estate.EstateEvent.OwnersListed;
import org.gongyi.contract.estate.EstateEvent.OwnersResultAnnounced;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteCalled;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteCancelled;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteDemanded;
import org.gongyi.contract.estate.EstateSettlement;
import org.gongyi.contract.estate.OwnersMatter;
import org.gongyi.contract.estate.OwnersVoteStage;
import org.gongyi.contract.estate.VoteCount;
import org.gongyi.contract.estate.Weight;
import org.jspecify.annotations.Nullable;

/// What the rules must remember of an estate: what each owner has by number, and nobody by name.
///
/// @param serviced whether a property company services it
/// @param owners areas in the order of their numbers; empty before a roster was handed in
/// @param votes in the order of their numbers
/// @param demanded number of the last vote that was called because enough asked for it; absent where none was
record Registry(
        LocalDate since,
        Area area,
        boolean serviced,
        List<Area> owners,
        @Nullable LocalDate listedOn,
        List<Vote> votes,
        @Nullable Integer demanded,
        Duties duties) {

    Registry {
        owners = List.copyOf(owners);
        votes = List.copyOf(votes);
    }

    /// @param count absent before ballots were handed in; so is the day of it
    record Vote(
            OwnersMatter matter,
            LocalDate calledOn,
            LocalDate votesOn,
            Weight whole,
            OwnersVoteStage stage,
            @Nullable VoteCount count,
            @Nullable LocalDate countedOn,
            boolean filed) {

        boolean isOpen() {
            return stage.isOpen();
        }

        /// Whether it elected a committee that has not filed itself yet.
        boolean hasUnfiledCommittee() {
            return matter == OwnersMatter.ELECT_COMMITTEE && stage == OwnersVoteStage.PASSED && !filed;
        }

        Vote at(OwnersVoteStage now) {
            return new Vote(matter, calledOn, votesOn, whole, now, count, countedOn, filed);
        }

        Vote counted(VoteCount ballots, LocalDate day) {
            return new Vote(matter, calledOn, votesOn, whole, OwnersVoteStage.COUNTED, ballots, day, filed);
        }

        Vote withCommitteeFiled() {
            return new Vote(matter, calledOn, votesOn, whole, stage, count, countedOn, true);
        }
    }

    static Registry of(EstateRegistered e) {
        var isServiced = e.propertyCompany() != null;
        return new Registry(e.occurredOn(), e.area(), isServiced, List.of(), null, List.of(), null, Duties.NONE)
                .owing(e);
    }

    boolean isVoting() {
        return votes.stream().anyMatch(Vote::isOpen);
    }

    /// Whether it was called because enough owners asked for one.
    boolean isDemanded(int vote) {
        return demanded != null && demanded == vote;
    }

    boolean has(int vote) {
        return vote <= votes.size();
    }

    Vote vote(int number) {
        return votes.get(number - 1);
    }

    Weight whole() {
        return new Weight(
                Area.ofHundredths(owners.stream().mapToLong(Area::hundredths).sum()), owners.size());
    }

    Registry after(EstateEvent event) {
        return (switch (event) {
                    case EstateRegistered e -> throw new CorruptHistory(this, e);
                    case EstateRevised e -> revised(e);
                    case OwnersListed e -> listed(e);
                    case OwnersVoteCalled e -> called(e);
                    case OwnersBallotsRecorded e ->
                        voting(e.vote(), known(e.vote(), e).counted(e.count(), e.occurredOn()));
                    case OwnersResultAnnounced e ->
                        voting(e.vote(), known(e.vote(), e).at(OwnersVoteStage.of(e)));
                    case OwnersVoteCancelled e ->
                        voting(e.vote(), known(e.vote(), e).at(OwnersVoteStage.CANCELLED));
                    case OwnersCommitteeFiled e ->
                        voting(e.vote(), known(e.vote(), e).withCommitteeFiled());
                    case OwnersCommitteeNoted _, GroupSetUp _, OwnersVoteDemanded _, EstateDutyLapsed _ -> this;
                })
                .owing(event);
    }

    /// A roster of another area is of another estate.
    private Registry revised(EstateRevised e) {
        var same = e.area().equals(area);
        return new Registry(
                since,
                e.area(),
                e.propertyCompany() != null,
                same ? owners : List.of(),
                same ? listedOn : null,
                votes,
                demanded,
                duties);
    }

    private Registry listed(OwnersListed e) {
        var all = new ArrayList<>(e.first() == 1 ? List.<Area>of() : owners);
        if (e.first() != all.size() + 1) throw new CorruptHistory(this, e);
        all.addAll(e.areas());
        return new Registry(since, area, serviced, all, e.occurredOn(), votes, demanded, duties);
    }

    private Registry called(OwnersVoteCalled e) {
        if (e.number() != votes.size() + 1) throw new CorruptHistory(this, e);
        var all = new ArrayList<>(votes);
        all.add(new Vote(
                e.matter(), e.occurredOn(), e.votesOn(), e.whole(), OwnersVoteStage.CALLED, null, null, false));
        var asked = duties.owes(EstateSettlement.CALL_DEMANDED) ? Integer.valueOf(e.number()) : demanded;
        return new Registry(since, area, serviced, owners, listedOn, all, asked, duties);
    }

    private Vote known(int number, EstateEvent event) {
        if (!has(number)) throw new CorruptHistory(this, event);
        return vote(number);
    }

    private Registry voting(int number, Vote now) {
        var all = new ArrayList<>(votes);
        all.set(number - 1, now);
        return with(all);
    }

    private Registry with(List<Vote> all) {
        return new Registry(since, area, serviced, owners, listedOn, all, demanded, duties);
    }

    private Registry owing(EstateEvent event) {
        var now = duties.after(
                key -> EstateSettlement.settles(event, key), event.findings().duties());
        return new Registry(
                since,
                area,
                serviced,
                owners,
                listedOn,
                votes,
                demanded,
                event instanceof EstateDutyLapsed e ? now.lapsing(e.duty()) : now);
    }
}
