package org.gongyi.contract.community;

import java.time.LocalDate;
import java.util.Set;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;

/// What may be asked about communities.
public sealed interface CommunityQuery {

    /// Communities whose name holds the text, within a place, in the order of their codes. Answered by a
    /// `Page<CommunityView.Summary>`.
    ///
    /// @param place code prefix; empty for all
    record Find(String text, String place, @Nullable String cursor, int limit) implements CommunityQuery {}

    /// Answered by a [CommunityView], or by nothing.
    record Of(CommunityCode community) implements CommunityQuery {}

    /// How somebody's office ended, as the last record before a position tells it. Answered by an
    /// [CommunityEvent.OfficeLeft], or by nothing.
    record EndOfOffice(CommunityCode community, Office office, PersonId person, long before)
            implements CommunityQuery {}

    /// How these people left an office, each time, in the order of the record. Answered by a list of
    /// [CommunityEvent.OfficeLeft].
    record EndsOfOffice(CommunityCode community, Office office, Set<PersonId> persons) implements CommunityQuery {
        public EndsOfOffice {
            persons = Set.copyOf(persons);
        }
    }

    /// Communities whose committee's latest term ends within these days and whose next election is not noted as owed,
    /// in the order of their codes. Answered by a list of [TermEnd].
    ///
    /// @param after the last community of the part before; absent for the first part
    record TermsEnding(
            LocalDate first, LocalDate last, @Nullable CommunityCode after, int most) implements CommunityQuery {}

    /// @param until last day of the term
    record TermEnd(CommunityCode community, LocalDate until) {}
}
