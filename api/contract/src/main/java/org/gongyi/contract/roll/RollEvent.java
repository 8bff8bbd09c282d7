package org.gongyi.contract.roll;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Sealed;

/// What has happened to a roll of voters. Stored for ever under `roll.<name>.v1`.
public sealed interface RollEvent extends LedgerEvent, Following {

    RollId roll();

    /// After the event.
    RollTotals totals();

    @Override
    default String subject() {
        return roll().value();
    }

    @Override
    default CommunityCode community() {
        return roll().community();
    }

    /// Some were put on the roll. One act leads to as many of these as its voters fill, one after the other; what was
    /// found, the reason and the files stand in the first.
    ///
    /// @param first number in the roll (名册序号) of the first of the voters; the others follow on it
    record VotersRegistered(
            RollId roll,
            LocalDate occurredOn,
            int first,
            List<Sealed<VoterCard>> voters,
            RollTotals totals,
            @Nullable Integer objection,
            @Nullable String decision,
            List<FileRef> files,
            Findings findings)
            implements RollEvent {

        /// So many digests, with the longest reason and all files, stay below the 65,535 bytes of an entry.
        public static final int MOST = 250;

        public VotersRegistered {
            voters = List.copyOf(voters);
            files = List.copyOf(files);
        }

        /// The highest number that it gives.
        public int last() {
            return first + voters.size() - 1;
        }
    }

    /// Some were struck. Their numbers are given to nobody else.
    record VotersStruck(
            RollId roll,
            LocalDate occurredOn,
            List<Struck> struck,
            RollTotals totals,
            @Nullable Integer objection,
            @Nullable String decision,
            List<FileRef> files,
            Findings findings)
            implements RollEvent {

        public VotersStruck {
            struck = List.copyOf(struck);
            files = List.copyOf(files);
        }
    }

    /// @param number in the roll
    record Struck(int number, Sealed<StrikeCard> why) {}
}
