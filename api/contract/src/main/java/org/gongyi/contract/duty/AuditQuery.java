package org.gongyi.contract.duty;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.OnFail;

/// What a supervision committee, a township or a county looks through, beside the findings of [WorklistQuery].
public sealed interface AuditQuery {

    /// How much there is within a place, under each heading. Answered by [Counted].
    ///
    /// @param today what was due before it is late
    record Count(String place, LocalDate today) implements AuditQuery {}

    /// Open duties whose last day has passed, longest overdue first. Answered by a `Page` of `DutyItem`.
    ///
    /// @param rule id of the catalogue; absent for all
    record Late(
            String place,
            LocalDate today,
            @Nullable String rule,
            @Nullable String cursor,
            int limit) implements AuditQuery {}

    /// Stations reached beside which the supervision committee has noted nothing yet, whether or not the
    /// time for it has run out; soonest due first. Answered by a `Page` of `DutyItem`.
    record Unsupervised(String place, @Nullable String cursor, int limit) implements AuditQuery {}

    /// @param places the parts of the place asked for in which there is anything, in the order of their codes: the
    ///     counties of a city, the townships of a county, the communities of a township
    /// @param late open duties by their rule, and `found` failed checks by rule and consequence, most first
    record Counted(List<PlaceCount> places, List<RuleCount> late, List<RuleCount> found) {}

    /// @param code of a community, township or county
    record PlaceCount(String code, String name, long late, long unsupervised, long found) {}

    /// @param onFail absent for duties
    record RuleCount(String rule, @Nullable OnFail onFail, long count) {}
}
