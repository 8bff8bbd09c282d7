package org.gongyi.query.conventiontrack;

import java.time.LocalDate;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.convention.ConventionEvent.ConventionBegun;
import org.gongyi.contract.convention.ConventionEvent.ConventionCorrectionOrdered;
import org.gongyi.contract.convention.ConventionEvent.ConventionDutyLapsed;
import org.gongyi.contract.convention.ConventionEvent.ConventionEnded;
import org.gongyi.contract.convention.ConventionEvent.ConventionOrderLifted;
import org.gongyi.contract.convention.ConventionEvent.DraftReviewed;
import org.gongyi.contract.convention.ConventionEvent.DraftSubmitted;
import org.gongyi.contract.convention.ConventionEvent.VersionAdopted;
import org.gongyi.contract.convention.ConventionEvent.VersionDrafted;
import org.gongyi.contract.convention.ConventionEvent.VersionFiled;
import org.gongyi.contract.convention.ConventionEvent.VersionPublished;
import org.gongyi.contract.convention.ConventionEvent.ViewsGathered;
import org.gongyi.contract.convention.ConventionStage;
import org.jspecify.annotations.Nullable;

/// How far a convention has come, told from its events alone, so that its page and every list say the same.
///
/// @param drafted number of the version drafted last; 0 before the first; `adopted` likewise
/// @param inForceFrom of the version adopted last
public record ConventionProgress(
        int drafted, int adopted, @Nullable LocalDate inForceFrom, boolean ordered, boolean ended) {

    public static ConventionProgress begun(ConventionEvent first) {
        if (!(first instanceof ConventionBegun)) throw new IllegalStateException("a convention begins with " + first);
        return new ConventionProgress(0, 0, null, false, false);
    }

    public ConventionProgress after(ConventionEvent event) {
        return switch (event) {
            case VersionDrafted e -> new ConventionProgress(e.version(), adopted, inForceFrom, ordered, ended);
            case VersionAdopted e
            when e.findings().isEffective() ->
                new ConventionProgress(drafted, e.version(), e.inForceFrom(), false, ended);
            case ConventionCorrectionOrdered _ -> new ConventionProgress(drafted, adopted, inForceFrom, true, ended);
            case ConventionOrderLifted _ -> new ConventionProgress(drafted, adopted, inForceFrom, false, ended);
            case ConventionEnded _ -> new ConventionProgress(drafted, adopted, inForceFrom, ordered, true);
            case VersionAdopted _,
                    ConventionBegun _,
                    ViewsGathered _,
                    DraftSubmitted _,
                    DraftReviewed _,
                    VersionFiled _,
                    VersionPublished _,
                    ConventionDutyLapsed _ -> this;
        };
    }

    public ConventionStage stage() {
        if (ended) return ConventionStage.ENDED;
        if (ordered) return ConventionStage.SUSPENDED;
        if (adopted == 0) return ConventionStage.IN_THE_MAKING;
        return drafted > adopted ? ConventionStage.BEING_AMENDED : ConventionStage.IN_FORCE;
    }

    /// The version in force, or the last drafted where none is.
    public int version() {
        return adopted == 0 ? drafted : adopted;
    }
}
