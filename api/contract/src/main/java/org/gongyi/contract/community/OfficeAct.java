package org.gongyi.contract.community;

import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.present;

import java.time.LocalDate;
import org.gongyi.contract.ByTheLedgerAlone;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Personal;
import org.gongyi.contract.resolution.Sitting;

/// How a member asks to leave the committee (辞职), and how the end of an office is made known (公告).
public sealed interface OfficeAct extends CommunityCommand {

    /// A member of the committee handed in a resignation. The office goes on until an assembly approves it.
    ///
    /// @param occurredOn the day the committee received it
    /// @param written whether it was handed in as a letter
    /// @param ground why, where it is nobody else's concern: illness, family
    record ReceiveResignation(
            CommunityCode community,
            LocalDate occurredOn,
            PersonId person,
            boolean written,
            @Personal @Nullable String ground,
            @Nullable String reason)
            implements OfficeAct {
        public ReceiveResignation {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            person = present("person", person);
            ground = optionalText("ground", ground);
            reason = optionalText("reason", reason);
        }
    }

    /// The member takes the resignation back before an assembly considered it: the office goes on, and
    /// nothing is left to consider.
    ///
    /// @param written whether it was handed in as a letter
    record WithdrawResignation(
            CommunityCode community,
            LocalDate occurredOn,
            PersonId person,
            boolean written,
            @Nullable String reason) implements OfficeAct {
        public WithdrawResignation {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            person = present("person", person);
            reason = optionalText("reason", reason);
        }
    }

    /// An assembly considered a resignation (审议). Where it approved, the office ends on that day.
    ///
    /// @param sitting how the body that considered it sat
    record DecideResignation(
            CommunityCode community,
            LocalDate occurredOn,
            PersonId person,
            Sitting sitting,
            @Nullable String reason) implements OfficeAct {
        public DecideResignation {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            person = present("person", person);
            sitting = present("sitting", sitting);
            reason = optionalText("reason", reason);
        }
    }

    /// That somebody's office ended before the end of the term was posted for all to see.
    ///
    /// @param place where the notice hangs
    record PublishEndOfOffice(
            CommunityCode community,
            LocalDate occurredOn,
            Office office,
            PersonId person,
            String place,
            @Nullable String reason)
            implements OfficeAct {
        public PublishEndOfOffice {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            office = present("office", office);
            person = present("person", person);
            place = line("place", place);
            reason = optionalText("reason", reason);
        }
    }

    /// A resignation was not considered, or the end of an office not made known, by the day. Only the ledger
    /// itself notes this.
    ///
    /// @param duty a key of [OfficeSettlement]
    record NoteOfficeLapse(
            CommunityCode community,
            LocalDate occurredOn,
            String duty,
            LocalDate due,
            @Nullable String reason) implements OfficeAct, ByTheLedgerAlone {
        public NoteOfficeLapse {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            duty = line("duty", duty);
            due = day("due", due);
            reason = optionalText("reason", reason);
        }
    }
}
