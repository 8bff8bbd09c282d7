package org.gongyi.contract.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.ledger.Entry;

/// An election with its whole trail, folded from its stream.
///
/// @param committee members of the election committee now
/// @param roll absent before it was posted
/// @param candidates in the order of the list, those who withdrew or were excluded marked
/// @param rounds the votes that were counted, first to last
/// @param names of everybody who is named in the trail by number
/// @param duties those still open
/// @param trail every entry, oldest first
/// @param position the last entry of the stream; the strong ETag
public record ElectionView(
        ElectionId id,
        CommunityCode community,
        PlanView plan,
        Stage stage,
        List<Seat> committee,
        @Nullable RollView roll,
        List<CandidateView> candidates,
        List<PollingPlace> places,
        List<RoundView> rounds,
        Map<PersonId, String> names,
        List<DutyView> duties,
        List<Entry<ElectionEvent>> trail,
        long position) {

    /// What was called.
    ///
    /// @param pollingDay of the vote that is next, or was last
    /// @param until last day of the term that is elected for
    public record PlanView(
            ElectionKind kind,
            VotingMode mode,
            List<SeatsOfPost> seats,
            LocalDate pollingDay,
            LocalDate until,
            boolean womenSeat) {

        public int allSeats() {
            return seats.stream().mapToInt(SeatsOfPost::seats).sum();
        }
    }

    /// @param voters as of the last decision on it
    public record RollView(
            LocalDate postedOn, int voters, int households, int representatives, List<ObjectionView> objections) {}

    /// @param decided whether it was upheld; absent while it waits
    public record ObjectionView(
            int number, LocalDate receivedOn, @Nullable Boolean decided) {}

    /// @param promise in the words of the candidate
    public record CandidateView(
            Nominee nominee, boolean stands, @Nullable String promise) {}

    /// One vote as the numbers stand now.
    ///
    /// @param totals of every person and post over all boxes, most votes first
    /// @param effective false where it was void from the first, or was found unlawful later
    /// @param corrected whether numbers were corrected after they were announced
    public record RoundView(
            int number,
            LocalDate day,
            boolean effective,
            boolean corrected,
            List<Nominee> candidates,
            List<WriteIn> writeIns,
            List<BoxCount> boxes,
            List<Votes> totals,
            Outcome outcome) {}

    /// A row of a list.
    ///
    /// @param elected how many hold a seat by it; `seats` all that were called
    /// @param registered 0 before a count; `returned` likewise
    /// @param findings how many failed checks its entries carry
    public record Summary(
            ElectionId id,
            CommunityCode community,
            String communityName,
            CommunityKind communityKind,
            ElectionKind kind,
            VotingMode mode,
            LocalDate pollingDay,
            Stage stage,
            int seats,
            int elected,
            int registered,
            int returned,
            int findings,
            int lateDuties) {}
}
