package org.gongyi.command.community;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.assembly.SittingSpecimen;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.*;
import org.gongyi.contract.community.OfficeAct.DecideResignation;
import org.gongyi.contract.community.OfficeAct.NoteOfficeLapse;
import org.gongyi.contract.community.OfficeAct.PublishEndOfOffice;
import org.gongyi.contract.community.OfficeAct.ReceiveResignation;
import org.gongyi.contract.community.OfficeAct.WithdrawResignation;
import org.gongyi.contract.community.Place;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Matter;

/// One example of every act on a register, dated on the day it is asked.
public final class CommunitySpecimens {

    private CommunitySpecimens() {}

    public static List<CommunityCommand> of(String subject, LocalDate day) {
        var in = new CommunityCode(subject);
        var person = new PersonId("p-specimen");
        var seat = new Seat(person, "—", Seat.Post.MEMBER);
        return List.of(
                new RegisterCommunity(
                        in,
                        day,
                        "—",
                        CommunityKind.VILLAGE,
                        new Place(in.township(), "—"),
                        new Place(in.county(), "—"),
                        "—",
                        null),
                new CountPopulation(in, day, 0, 0, null),
                new PublishContact(in, day, "0812-2222222", null, null, null),
                new CountPartyMembers(in, day, "—", 0, null),
                new SeatBody(in, day, Office.COMMITTEE, List.of(seat), day, Basis.ELECTED, null),
                new TakeOffice(in, day, Office.COMMITTEE, seat, day, Basis.BY_ELECTED, null),
                new LeaveOffice(in, day, Office.COMMITTEE, person, Cause.RESIGNED, "—", null, null),
                new SeatRepresentatives(in, day, 0, 0, day, null),
                new DrawGroups(in, day, List.of(), null),
                new RegisterCollective(in, day, "—", 0, 0, false, null),
                new DissolveCollective(in, day, null),
                new ArrangeDisclosure(in, day, true, 1, "—", null),
                new AuthorizeRepresentatives(in, day, List.of(Matter.OTHER), day, "—", null),
                new DemandMeeting(in, day, Body.REPRESENTATIVES_ASSEMBLY, 0, 0, 0, 0, "—", null),
                new HoldMeeting(in, day, Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, 1, 1, "—", null),
                new NoteMissedMeeting(in, day, Body.REPRESENTATIVES_ASSEMBLY, day, day, 0, null),
                new NoteUncalledMeeting(in, day, "—", day, null),
                new NoteTermEnding(in, day, day, null),
                new NoteUnheldElection(in, day, "—", day, null),
                new ReceiveResignation(in, day, person, true, null, null),
                new WithdrawResignation(in, day, person, true, null),
                new DecideResignation(in, day, person, SittingSpecimen.on(day), null),
                new PublishEndOfOffice(in, day, Office.COMMITTEE, person, "—", null),
                new NoteOfficeLapse(in, day, "—", day, null));
    }
}
