package org.gongyi.contract.community;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.people;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.ByTheLedgerAlone;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Personal;
import org.gongyi.contract.Require;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Matter;

/// What may be asked of the register of a community: its bodies, its numbers, who holds which office.
public sealed interface CommunityCommand extends LedgerAct
        permits CommunityCommand.RegisterCommunity,
                CommunityCommand.CountPopulation,
                CommunityCommand.PublishContact,
                CommunityCommand.CountPartyMembers,
                CommunityCommand.SeatBody,
                CommunityCommand.TakeOffice,
                CommunityCommand.LeaveOffice,
                CommunityCommand.SeatRepresentatives,
                CommunityCommand.ArrangeDisclosure,
                CommunityCommand.DrawGroups,
                CommunityCommand.RegisterCollective,
                CommunityCommand.DissolveCollective,
                CommunityCommand.AuthorizeRepresentatives,
                CommunityCommand.DemandMeeting,
                CommunityCommand.HoldMeeting,
                CommunityCommand.NoteMissedMeeting,
                CommunityCommand.NoteUncalledMeeting,
                CommunityCommand.NoteTermEnding,
                CommunityCommand.NoteUnheldElection,
                OfficeAct {

    @Override
    default String subject() {
        return community().value();
    }

    /// Enters a community of the official list. Only the ledger itself does this, at import.
    record RegisterCommunity(
            CommunityCode community,
            LocalDate occurredOn,
            String name,
            CommunityKind kind,
            Place township,
            Place county,
            String source,
            @Nullable String reason)
            implements CommunityCommand, ByTheLedgerAlone {
        public RegisterCommunity {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            name = line("name", name);
            kind = present("kind", kind);
            township = present("township", township);
            county = present("county", county);
            source = line("source", source);
            reason = optionalText("reason", reason);
        }
    }

    /// @param adults residents or villagers of 18 and over
    /// @param households those entitled to send a representative
    record CountPopulation(
            CommunityCode community,
            LocalDate occurredOn,
            int adults,
            int households,
            @Nullable String reason) implements CommunityCommand {
        public CountPopulation {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            adults = people("adults", adults);
            households = people("households", households);
            reason = optionalText("reason", reason);
        }
    }

    /// Makes known how the committee is reached: its office, not a person. What holds is what was published last.
    ///
    /// @param telephone of the office, as [Require#telephone]
    /// @param hours when somebody is there, in words
    record PublishContact(
            CommunityCode community,
            LocalDate occurredOn,
            String telephone,
            @Nullable String address,
            @Nullable String hours,
            @Nullable String reason)
            implements CommunityCommand {
        public PublishContact {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            telephone = Require.telephone("telephone", telephone);
            address = optionalLine("address", address);
            hours = optionalLine("hours", hours);
            reason = optionalText("reason", reason);
        }
    }

    /// @param votingMembers full Party members with the right to vote, the base of 党员大会
    record CountPartyMembers(
            CommunityCode community,
            LocalDate occurredOn,
            String organization,
            int votingMembers,
            @Nullable String reason)
            implements CommunityCommand {
        public CountPartyMembers {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            organization = line("organization", organization);
            votingMembers = people("votingMembers", votingMembers);
            reason = optionalText("reason", reason);
        }
    }

    /// Seats a whole body for a term: the Party committee, the committee, the supervision committee.
    ///
    /// @param until last day of the term
    record SeatBody(
            CommunityCode community,
            LocalDate occurredOn,
            Office body,
            List<Seat> seats,
            LocalDate until,
            Basis basis,
            @Nullable String reason)
            implements CommunityCommand {
        public SeatBody {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            body = present("body", body);
            seats = atMost("seats", 99, seats);
            until = day("until", until);
            basis = present("basis", basis);
            reason = optionalText("reason", reason);
        }
    }

    /// One person more in a body already seated, to the end of its term: by-election, filling a vacancy.
    record TakeOffice(
            CommunityCode community,
            LocalDate occurredOn,
            Office office,
            Seat seat,
            LocalDate until,
            Basis basis,
            @Nullable String reason)
            implements CommunityCommand {
        public TakeOffice {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            office = present("office", office);
            seat = present("seat", seat);
            until = day("until", until);
            basis = present("basis", basis);
            reason = optionalText("reason", reason);
        }
    }

    /// @param post the seat that is left, where another of the same body is not meant; absent means whichever is
    ///     held
    /// @param decision the meeting that recalled or that approved the resignation: its day and outcome
    /// @param ground what made the holder leave, where it is nobody else's concern: illness, family
    record LeaveOffice(
            CommunityCode community,
            LocalDate occurredOn,
            Office office,
            PersonId person,
            @Nullable Post post,
            Cause cause,
            @Nullable String decision,
            @Personal @Nullable String ground,
            @Nullable String reason)
            implements CommunityCommand {
        public LeaveOffice {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            office = present("office", office);
            person = present("person", person);
            cause = present("cause", cause);
            decision = optionalLine("decision", decision);
            ground = optionalText("ground", ground);
            reason = optionalText("reason", reason);
        }

        /// Of whichever seat is held.
        public LeaveOffice(
                CommunityCode community,
                LocalDate occurredOn,
                Office office,
                PersonId person,
                Cause cause,
                @Nullable String decision,
                @Nullable String ground,
                @Nullable String reason) {
            this(community, occurredOn, office, person, null, cause, decision, ground, reason);
        }
    }

    record SeatRepresentatives(
            CommunityCode community,
            LocalDate occurredOn,
            int representatives,
            int women,
            LocalDate until,
            @Nullable String reason)
            implements CommunityCommand {
        public SeatRepresentatives {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            representatives = people("representatives", representatives);
            women = people("women", women);
            until = day("until", until);
            reason = optionalText("reason", reason);
        }
    }

    /// The community discloses more than the law asks, from that day on: money by the month, everything by an earlier
    /// day.
    ///
    /// @param monthly whether money is disclosed by the month
    /// @param dueDay day of the month after a period by which it is posted
    /// @param decision by which body and when
    record ArrangeDisclosure(
            CommunityCode community,
            LocalDate occurredOn,
            boolean monthly,
            int dueDay,
            String decision,
            @Nullable String reason)
            implements CommunityCommand {
        public ArrangeDisclosure {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            dueDay = (int) Require.between("dueDay", dueDay, 1, 28);
            decision = line("decision", decision);
            reason = optionalText("reason", reason);
        }
    }

    record DrawGroups(
            CommunityCode community,
            LocalDate occurredOn,
            List<Group> groups,
            @Nullable String reason) implements CommunityCommand {
        public DrawGroups {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            groups = atMost("groups", 300, groups);
            reason = optionalText("reason", reason);
        }
    }

    /// @param representatives of the member-representative assembly; 0 where there is none
    /// @param charterDelegates whether its charter lets the representatives decide on projects and assets
    record RegisterCollective(
            CommunityCode community,
            LocalDate occurredOn,
            String name,
            int members,
            int representatives,
            boolean charterDelegates,
            @Nullable String reason)
            implements CommunityCommand {
        public RegisterCollective {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            name = line("name", name);
            members = people("members", members);
            representatives = people("representatives", representatives);
            reason = optionalText("reason", reason);
        }
    }

    record DissolveCollective(
            CommunityCode community,
            LocalDate occurredOn,
            @Nullable String reason) implements CommunityCommand {
        public DissolveCollective {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            reason = optionalText("reason", reason);
        }
    }

    /// The assembly lets its representatives decide the named matters until a day.
    record AuthorizeRepresentatives(
            CommunityCode community,
            LocalDate occurredOn,
            List<Matter> matters,
            LocalDate until,
            String decision,
            @Nullable String reason)
            implements CommunityCommand {
        public AuthorizeRepresentatives {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            matters = atMost("matters", 40, matters);
            until = day("until", until);
            decision = line("decision", decision);
            reason = optionalText("reason", reason);
        }
    }

    /// People ask that a meeting be called (提议召集). Where enough ask, it must be.
    ///
    /// @param residents adults who ask; `households`, `representatives` and `groups` likewise
    record DemandMeeting(
            CommunityCode community,
            LocalDate occurredOn,
            Body body,
            int residents,
            int households,
            int representatives,
            int groups,
            String topic,
            @Nullable String reason)
            implements CommunityCommand {
        public DemandMeeting {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            body = present("body", body);
            residents = people("residents", residents);
            households = people("households", households);
            representatives = people("representatives", representatives);
            groups = people("groups", groups);
            topic = text("topic", topic);
            reason = optionalText("reason", reason);
        }
    }

    /// A meeting that decided no matter of this ledger: it heard a report, discussed, was informed. One that decided is
    /// recorded with its matter.
    ///
    /// @param countedBy what the attendance counts; of representatives always the members of the body
    /// @param expected 应到, as written on the sheet
    /// @param present 实到, those with a vote
    record HoldMeeting(
            CommunityCode community,
            LocalDate occurredOn,
            Body body,
            CountedBy countedBy,
            int expected,
            int present,
            String topic,
            @Nullable String reason)
            implements CommunityCommand {
        public HoldMeeting {
            community = Require.present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            body = Require.present("body", body);
            countedBy = Require.present("countedBy", countedBy);
            expected = people("expected", expected);
            present = people("present", present);
            topic = text("topic", topic);
            reason = optionalText("reason", reason);
        }
    }

    /// A period ended with fewer meetings than the law asks for. Only the ledger itself notes this.
    ///
    /// @param from first day of the period that ended
    /// @param until its last day, whose law it is weighed by
    /// @param held how many meetings of the body the ledger knows of it
    record NoteMissedMeeting(
            CommunityCode community,
            LocalDate occurredOn,
            Body body,
            LocalDate from,
            LocalDate until,
            int held,
            @Nullable String reason)
            implements CommunityCommand, ByTheLedgerAlone {
        public NoteMissedMeeting {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            body = present("body", body);
            from = day("from", from);
            until = day("until", until);
            held = people("held", held);
            reason = optionalText("reason", reason);
        }
    }

    /// A meeting was due, and nobody called it by the day. Only the ledger itself notes this.
    ///
    /// @param duty key of the [Convening]
    record NoteUncalledMeeting(
            CommunityCode community,
            LocalDate occurredOn,
            String duty,
            LocalDate due,
            @Nullable String reason) implements CommunityCommand, ByTheLedgerAlone {
        public NoteUncalledMeeting {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            duty = line("duty", duty);
            due = day("due", due);
            reason = optionalText("reason", reason);
        }
    }

    /// The term of a committee ends soon, and the next must be elected in time. Only the ledger itself notes this.
    ///
    /// @param until last day of the term
    record NoteTermEnding(
            CommunityCode community,
            LocalDate occurredOn,
            LocalDate until,
            @Nullable String reason) implements CommunityCommand, ByTheLedgerAlone {
        public NoteTermEnding {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            until = day("until", until);
            reason = optionalText("reason", reason);
        }
    }

    /// An election was due, and by the day nobody was elected. Only the ledger itself notes this.
    ///
    /// @param duty key of the [Electing]
    record NoteUnheldElection(
            CommunityCode community,
            LocalDate occurredOn,
            String duty,
            LocalDate due,
            @Nullable String reason) implements CommunityCommand, ByTheLedgerAlone {
        public NoteUnheldElection {
            community = present("community", community);
            occurredOn = day("occurredOn", occurredOn);
            duty = line("duty", duty);
            due = day("due", due);
            reason = optionalText("reason", reason);
        }
    }
}
