package org.gongyi.contract.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;

/// What waits for whom.
public sealed interface WorklistQuery {

    /// Open duties within a place, soonest first. Answered by a `Page<DutyItem>`.
    ///
    /// @param office whose; absent for everybody's
    /// @param rule id of the catalogue; absent for all
    record Duties(
            String place,
            @Nullable Office office,
            @Nullable String rule,
            @Nullable String cursor,
            int limit) implements WorklistQuery {}

    /// Recorded findings within a place, newest first: the audit desk's list. Answered by a `Page<FindingItem>`.
    ///
    /// @param rule id of the catalogue; absent for all
    /// @param onFail the consequence: what a township must see is `ESCALATE`; absent for all
    record Findings(
            String place,
            @Nullable String rule,
            @Nullable OnFail onFail,
            @Nullable String cursor,
            int limit) implements WorklistQuery {}

    /// Duties whose last day is before the given one, open, and whose lateness nobody has recorded yet; longest overdue
    /// first. Answered by a `Page<DutyItem>`.
    record Overdue(LocalDate day, @Nullable String cursor, int limit) implements WorklistQuery {}

    /// @param key the duty's key within its subject
    /// @param lapsed whether lateness has been recorded
    record DutyItem(
            Subject subject,
            CommunityCode community,
            String communityName,
            String key,
            String rule,
            Office office,
            LocalDate due,
            boolean lapsed) {}

    /// A failed check of one entry.
    ///
    /// @param position of the entry that carries the finding
    /// @param reason what the recording person said of it
    /// @param late whether the entry was recorded after its day
    record FindingItem(
            long position,
            Subject subject,
            CommunityCode community,
            String communityName,
            String type,
            String rule,
            OnFail onFail,
            String arithmetic,
            @Nullable String reason,
            LocalDate occurredOn,
            boolean late,
            Map<String, Long> numbers,
            Citation citation) {}

    /// Everything that waits, on one page.
    record Worklist(List<DutyItem> duties, List<FindingItem> findings) {}
}
