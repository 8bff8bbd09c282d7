package org.gongyi.web.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.election.BoxPapers;

/// What looks unlikely about a box, though it adds up.
record Doubts(DoubtBounds bounds) {

    /// Words are `count.doubt.` and the name.
    record Doubt(String name, long is, long bound) {}

    /// @param issued what the stations say
    List<Doubt> of(BoxPapers box, boolean roving, Optional<Integer> issued) {
        var found = new ArrayList<Doubt>();
        issued.filter(there -> there != box.issued())
                .ifPresent(there -> found.add(new Doubt("issued", box.issued(), there)));
        if (isMore(box.invalid(), box.returned(), bounds.invalidPercent()))
            found.add(new Doubt("invalid", box.invalid(), bounds.invalidPercent()));
        if (isMore(box.issued() - box.returned(), box.issued(), bounds.unreturnedPercent()))
            found.add(new Doubt("unreturned", box.issued() - box.returned(), bounds.unreturnedPercent()));
        if (box.valid() >= bounds.unanimousFrom()
                && box.votes().stream().anyMatch(one -> one.inFavour() == box.valid()))
            found.add(new Doubt("unanimous", box.valid(), bounds.unanimousFrom()));
        if (roving && box.returned() > bounds.rovingMost())
            found.add(new Doubt("roving", box.returned(), bounds.rovingMost()));
        return List.copyOf(found);
    }

    private static boolean isMore(long part, long whole, int percent) {
        return part * 100 > whole * percent;
    }
}
