package org.gongyi.app.recall;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.gongyi.command.recall.KnownElectorate;
import org.gongyi.command.roster.Roster;
import org.gongyi.contract.CommunityCode;
import org.gongyi.web.recall.ElectorateBook;

/// Tells a form the numbers that the rules will hold its act against.
record KnownElectorates(PastVotes past, Function<CommunityCode, Optional<Roster>> rosters) implements ElectorateBook {

    @Override
    public Optional<Known> of(CommunityCode community, LocalDate day) {
        return rosters.apply(community)
                .map(roster -> KnownElectorate.of(past.elections(community), roster, null, day))
                .map(known -> new Known(
                        known.mode(), known.voters(), known.households(), known.representatives(), known.groups()));
    }
}
