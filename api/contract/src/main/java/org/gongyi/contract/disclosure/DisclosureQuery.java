package org.gongyi.contract.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Nullable;

/// What may be asked about disclosures.
public sealed interface DisclosureQuery {

    /// Answered by a [DisclosureView], or by nothing.
    record Of(DisclosureId disclosure) implements DisclosureQuery {}

    /// What the board of a community shows now and what it should show. Answered by a [Board].
    ///
    /// @param today what was due before it is late
    /// @param cursor within what is owed
    /// @param most how many of each
    record OnBoard(
            CommunityCode community,
            LocalDate today,
            @Nullable String cursor,
            int most) implements DisclosureQuery {}

    /// What hangs on the board of a community, latest posted first. Answered by a `Page<DisclosureView.Summary>`, which
    /// goes on where [Board#hangingNext] left off.
    record NowHanging(CommunityCode community, @Nullable String cursor, int limit) implements DisclosureQuery {}

    /// Since when the ledger holds a community, as [Disclosing] tells it. Answered by a day, or by nothing.
    record HeldSince(CommunityCode community) implements DisclosureQuery {}

    /// What was to be disclosed for a year, latest first. Answered by a `Page<DisclosureView.Summary>`.
    record Archive(
            CommunityCode community, int year, @Nullable String cursor, int limit) implements DisclosureQuery {}

    /// What somebody has to look after within a place, what has waited longest first. Answered by a
    /// `Page<DisclosureView.Summary>`.
    ///
    /// @param place code prefix of a community, township, county or city; empty for all
    /// @param today what was due before it is late
    /// @param year of what has passed ([Concern#isPast]); what stands open is told whatever year it is of
    record Find(
            String place,
            Concern concern,
            LocalDate today,
            int year,
            @Nullable String cursor,
            int limit) implements DisclosureQuery {}

    /// How much there is of each concern within a place. Answered by [Counted]; the records behind each number are
    /// found by [Find] with the same place, day and year.
    record Count(String place, LocalDate today, int year) implements DisclosureQuery {}

    /// Communities in the order of their codes, with the periods that were opened for them. Answered by a list of
    /// [Disclosing].
    ///
    /// @param since periods that ended before that day are left out
    /// @param after the community after which to go on; absent for the first
    record Opened(LocalDate since, @Nullable CommunityCode after, int limit) implements DisclosureQuery {}

    /// What is to be looked after.
    enum Concern {
        /// to be posted, and its day is not over
        DUE,
        /// to be posted, and its day is over
        LATE,
        /// prepared, and not looked at by the supervision committee
        UNREVIEWED,
        /// asked, and neither answered nor settled
        UNANSWERED,
        /// posted after its day
        POSTED_LATE,
        /// taken off the board before its time
        TAKEN_DOWN_EARLY;

        /// Whether it stays when all is done.
        public boolean isPast() {
            return this == POSTED_LATE || this == TAKEN_DOWN_EARLY;
        }
    }

    /// @param owed to be posted, soonest due first, and so what is late before what is not
    /// @param next where what is owed goes on; absent at its end
    /// @param late how many are late, of all that are owed
    /// @param hanging on the board, latest posted first
    /// @param hangingNext where that goes on ([NowHanging]); absent at its end
    /// @param years of which there is anything, latest first, for [Archive]
    record Board(
            List<DisclosureView.Summary> owed,
            @Nullable String next,
            long late,
            List<DisclosureView.Summary> hanging,
            @Nullable String hangingNext,
            List<Integer> years) {
        public Board {
            owed = List.copyOf(owed);
            hanging = List.copyOf(hanging);
            years = List.copyOf(years);
        }
    }

    /// @param parts of the place in which there is anything, in the order of their codes: the counties of a city, the
    ///     townships of a county, the communities of a township
    record Counted(List<Part> parts) {
        public Counted {
            parts = List.copyOf(parts);
        }
    }

    /// @param code of a community, township or county
    record Part(
            String code,
            String name,
            long due,
            long late,
            long unreviewed,
            long unanswered,
            long postedLate,
            long takenDownEarly) {

        public long of(Concern concern) {
            return switch (concern) {
                case DUE -> due;
                case LATE -> late;
                case UNREVIEWED -> unreviewed;
                case UNANSWERED -> unanswered;
                case POSTED_LATE -> postedLate;
                case TAKEN_DOWN_EARLY -> takenDownEarly;
            };
        }
    }

    /// @param entered since when the ledger holds the community: one entered for an earlier day is held from its entry
    ///     on
    record Disclosing(CommunityCode community, LocalDate entered, Set<DisclosureId> opened) {
        public Disclosing {
            opened = Set.copyOf(opened);
        }
    }
}
