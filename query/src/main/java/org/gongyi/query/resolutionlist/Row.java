package org.gongyi.query.resolutionlist;

import java.time.LocalDate;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionInitiated;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Status;
import org.gongyi.query.resolutiontrack.Standing;
import org.gongyi.query.worklist.FindingList;
import org.jspecify.annotations.Nullable;

/// One matter in the list.
///
/// @param position of the entry that set it in motion
/// @param running its number within community and year
/// @param lastOn the latest legal day of its entries
record Row(
        String id,
        long position,
        String community,
        int year,
        int running,
        String title,
        Matter matter,
        Standing standing,
        Status status,
        @Nullable Station reached,
        LocalDate startedOn,
        LocalDate lastOn,
        int findings) {

    static Row begun(long position, ResolutionInitiated event, int running) {
        return new Row(
                event.subject(),
                position,
                event.community().value(),
                event.occurredOn().getYear(),
                running,
                event.title(),
                event.matter(),
                Standing.BEGUN,
                Standing.BEGUN.status(),
                Standing.BEGUN.reached(),
                event.occurredOn(),
                event.occurredOn(),
                FindingList.failed(event));
    }

    Row after(ResolutionEvent event) {
        var now = standing.after(event);
        return new Row(
                id,
                position,
                community,
                year,
                running,
                title,
                matter,
                now,
                now.status(),
                now.reached(),
                startedOn,
                event.occurredOn().isAfter(lastOn) ? event.occurredOn() : lastOn,
                findings + FindingList.failed(event));
    }
}
