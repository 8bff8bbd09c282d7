package org.gongyi.contract.election;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalPeople;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.people;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Named;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Personal;

/// Acts of the roll of voters as it is posted.
public sealed interface RollsAct extends ElectionCommand {

    /// It is made known who registers as a voter, where, in which days and with what.
    ///
    /// @param who may register, in the words of the law of the day
    /// @param until the last day of it
    /// @param papers what is to be brought along
    record AnnounceRegistration(
            ElectionId election,
            LocalDate occurredOn,
            String who,
            LocalDate from,
            LocalDate until,
            String place,
            String papers,
            String contact,
            List<FileRef> files,
            @Nullable String reason)
            implements RollsAct {
        public AnnounceRegistration {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            who = text("who", who);
            from = day("from", from);
            until = day("until", until);
            place = line("place", place);
            papers = line("papers", papers);
            contact = line("contact", contact);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The roll was posted. Numbers only: names stand on the posted sheet.
    ///
    /// @param voters registered, `households` and `representatives` where the mode asks for them
    /// @param withList whether the list of household or resident representatives was posted with it
    /// @param personalData whether it shows more than name and group or household
    record PublishRoll(
            ElectionId election,
            LocalDate occurredOn,
            int voters,
            int households,
            int representatives,
            boolean withList,
            boolean personalData,
            List<FileRef> files,
            @Nullable String reason)
            implements RollsAct {
        public PublishRoll {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            voters = people("voters", voters);
            households = people("households", households);
            representatives = people("representatives", representatives);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Somebody objects to the roll.
    ///
    /// @param number of the objection in this election
    record ReceiveRollObjection(
            ElectionId election,
            LocalDate occurredOn,
            int number,
            @Personal Named objector,
            @Personal String objection,
            List<FileRef> files,
            @Nullable String reason)
            implements RollsAct {
        public ReceiveRollObjection {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, 99999);
            objector = present("objector", objector);
            objection = text("objection", objection);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The election committee decided an objection and posted its decision.
    ///
    /// @param upheld whether the roll was changed
    /// @param grounds without private detail, as they are posted
    /// @param voters registered after it
    /// @param households with a representative (户代表) after it; absent where their number is what it was
    /// @param representatives of the residents after it, likewise
    record DecideRollObjection(
            ElectionId election,
            LocalDate occurredOn,
            int number,
            boolean upheld,
            int voters,
            @Nullable Integer households,
            @Nullable Integer representatives,
            String grounds,
            List<FileRef> files,
            @Nullable String reason)
            implements RollsAct {
        public DecideRollObjection {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, 99999);
            voters = people("voters", voters);
            households = optionalPeople("households", households);
            representatives = optionalPeople("representatives", representatives);
            grounds = text("grounds", grounds);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }

        /// One that leaves households and representatives as they were.
        public DecideRollObjection(
                ElectionId election,
                LocalDate occurredOn,
                int number,
                boolean upheld,
                int voters,
                String grounds,
                List<FileRef> files,
                @Nullable String reason) {
            this(election, occurredOn, number, upheld, voters, null, null, grounds, files, reason);
        }
    }

    /// The roll was changed by a recorded decision after it was final.
    ///
    /// @param added voters, `removed` likewise
    /// @param households with a representative (户代表) after it; absent where their number is what it was
    /// @param representatives of the residents after it, likewise
    record AmendRoll(
            ElectionId election,
            LocalDate occurredOn,
            int added,
            int removed,
            @Nullable Integer households,
            @Nullable Integer representatives,
            String grounds,
            List<FileRef> files,
            @Nullable String reason)
            implements RollsAct {
        public AmendRoll {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            added = people("added", added);
            removed = people("removed", removed);
            households = optionalPeople("households", households);
            representatives = optionalPeople("representatives", representatives);
            grounds = text("grounds", grounds);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }

        /// One that leaves households and representatives as they were.
        public AmendRoll(
                ElectionId election,
                LocalDate occurredOn,
                int added,
                int removed,
                String grounds,
                List<FileRef> files,
                @Nullable String reason) {
            this(election, occurredOn, added, removed, null, null, grounds, files, reason);
        }
    }
}
