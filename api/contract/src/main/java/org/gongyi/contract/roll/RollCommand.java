package org.gongyi.contract.roll;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.present;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.BySheet;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Personal;

/// Acts of the roll of voters, person by person.
public sealed interface RollCommand extends LedgerAct, Following {

    /// More than the voters of any village; a larger roll is handed in in parts.
    int MOST_VOTERS = 20_000;

    /// The highest number on a roll that can be told.
    int LAST_NUMBER = 9_999_999;

    RollId roll();

    @Override
    default String subject() {
        return roll().value();
    }

    @Override
    default CommunityCode community() {
        return roll().community();
    }

    /// Some are put on the roll: all of them, or none.
    record RegisterVoters(
            RollId roll,
            LocalDate occurredOn,
            @Personal List<Registration> voters,
            @Nullable Integer objection,
            @Nullable String decision,
            List<FileRef> files,
            @Nullable String reason)
            implements RollCommand, BySheet {
        public RegisterVoters {
            roll = present("roll", roll);
            occurredOn = day("occurredOn", occurredOn);
            voters = atMost("voters", MOST_VOTERS, voters);
            objection = Following.objection(objection);
            decision = optionalLine("decision", decision);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }

        /// Without the voters, who belong in no message.
        @Override
        public String toString() {
            return "RegisterVoters[%s, %d]".formatted(roll, voters.size());
        }
    }

    /// Some are struck from the roll, all on the same ground. A wrong card is struck too, and registered anew.
    ///
    /// @param numbers in the roll
    /// @param evidence what shows the ground
    record StrikeVoters(
            RollId roll,
            LocalDate occurredOn,
            List<Integer> numbers,
            @Personal StrikeGround ground,
            @Personal @Nullable String evidence,
            @Nullable Integer objection,
            @Nullable String decision,
            List<FileRef> files,
            @Nullable String reason)
            implements RollCommand {
        public StrikeVoters {
            roll = present("roll", roll);
            occurredOn = day("occurredOn", occurredOn);
            numbers = atMost("numbers", 200, numbers);
            for (var number : numbers) between("numbers", number, 1, LAST_NUMBER);
            ground = present("ground", ground);
            evidence = optionalText("evidence", evidence);
            objection = Following.objection(objection);
            decision = optionalLine("decision", decision);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }

        /// Without the ground and what shows it, which belong in no message.
        @Override
        public String toString() {
            return "StrikeVoters[%s, %s]".formatted(roll, numbers);
        }
    }
}
