package org.gongyi.query.cadretrack;

import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.Office;
import org.gongyi.contract.cadre.Addressed;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.cadre.CadreEvent.CadreAnswered;
import org.gongyi.contract.cadre.CadreEvent.CadreAsked;
import org.gongyi.contract.cadre.CadreEvent.CadreDutyLapsed;
import org.gongyi.contract.cadre.CadreEvent.CadreFileOpened;
import org.gongyi.contract.cadre.CadreEvent.HandlingRecorded;
import org.gongyi.contract.cadre.CadreEvent.PromiseChanged;
import org.gongyi.contract.cadre.CadreEvent.PromiseMade;
import org.gongyi.contract.cadre.CadreEvent.PromiseProgressed;
import org.gongyi.contract.cadre.CadreEvent.ReportSubmitted;
import org.gongyi.contract.cadre.CadreEvent.ReviewAnnounced;
import org.gongyi.contract.cadre.CadreEvent.ReviewDemanded;
import org.gongyi.contract.cadre.CadreEvent.ReviewHeld;
import org.gongyi.contract.cadre.CadreEvent.ReviewObjected;
import org.gongyi.contract.cadre.CadreEvent.ReviewObjectionDecided;
import org.gongyi.contract.cadre.CadreEvent.ReviewPublished;
import org.gongyi.contract.cadre.CadreEvent.SchemeFixed;
import org.gongyi.contract.cadre.Grade;
import org.gongyi.contract.cadre.PromiseState;
import org.jspecify.annotations.Nullable;

/// How far the record of an office holder has come, told from its events alone, so that its page and every list say
/// the same.
///
/// @param open numbers of the promises that are not settled
/// @param year of the last review that had effect; absent before the first, `office` and `outcome` likewise
/// @param ended whether that review ended the office by law
public record CadreProgress(
        int promises,
        List<Integer> open,
        @Nullable Integer year,
        @Nullable Office office,
        @Nullable Grade outcome,
        boolean ended) {

    public CadreProgress {
        open = List.copyOf(open);
    }

    public static CadreProgress begun(CadreEvent first) {
        if (!(first instanceof CadreFileOpened)) throw new IllegalStateException("a record begins with " + first);
        return new CadreProgress(0, List.of(), null, null, null, false);
    }

    public CadreProgress after(CadreEvent event) {
        return switch (event) {
            case PromiseMade e -> told(e.number(), e.number(), PromiseState.IN_PROGRESS);
            case PromiseProgressed e -> told(promises, e.number(), e.state());
            case ReportSubmitted e -> {
                var now = this;
                for (Addressed one : e.promises()) now = now.told(promises, one.number(), one.state());
                yield now;
            }
            case ReviewHeld e
            when e.outcome() != null ->
                new CadreProgress(promises, open, e.year(), e.office(), e.outcome(), e.endsTheOffice());
            case CadreFileOpened _,
                    PromiseChanged _,
                    ReviewAnnounced _,
                    SchemeFixed _,
                    ReviewHeld _,
                    ReviewDemanded _,
                    HandlingRecorded _,
                    ReviewPublished _,
                    CadreAsked _,
                    CadreAnswered _,
                    ReviewObjected _,
                    ReviewObjectionDecided _,
                    CadreDutyLapsed _ -> this;
        };
    }

    private CadreProgress told(int made, int number, PromiseState state) {
        var others = open.stream().filter(one -> one != number);
        var now = state.isFinal() ? others : Stream.concat(others, Stream.of(number));
        return new CadreProgress(made, now.sorted().toList(), year, office, outcome, ended);
    }
}
