package org.gongyi.command.hearing;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.Office;
import org.gongyi.contract.disclosure.ModerationGround;
import org.gongyi.contract.hearing.Adoption;
import org.gongyi.contract.hearing.Channel;
import org.gongyi.contract.hearing.Concern;
import org.gongyi.contract.hearing.HearingCommand;
import org.gongyi.contract.hearing.HearingCommand.AgreeFollowUp;
import org.gongyi.contract.hearing.HearingCommand.AnnounceHearing;
import org.gongyi.contract.hearing.HearingCommand.BeginHearing;
import org.gongyi.contract.hearing.HearingCommand.CallForOpinions;
import org.gongyi.contract.hearing.HearingCommand.CancelHearing;
import org.gongyi.contract.hearing.HearingCommand.CloseHearing;
import org.gongyi.contract.hearing.HearingCommand.ConveneHearing;
import org.gongyi.contract.hearing.HearingCommand.DecideOpinions;
import org.gongyi.contract.hearing.HearingCommand.GiveFeedback;
import org.gongyi.contract.hearing.HearingCommand.InviteParticipants;
import org.gongyi.contract.hearing.HearingCommand.MergeOpinions;
import org.gongyi.contract.hearing.HearingCommand.ModerateOpinion;
import org.gongyi.contract.hearing.HearingCommand.NoteHearingLapse;
import org.gongyi.contract.hearing.HearingCommand.RecordOpinion;
import org.gongyi.contract.hearing.HearingCommand.RecordOpinions;
import org.gongyi.contract.hearing.HearingCommand.ReportFollowUp;
import org.gongyi.contract.hearing.HearingCommand.SignMinutes;
import org.gongyi.contract.hearing.HearingCommand.TieToResolution;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.Said;
import org.gongyi.contract.hearing.SpeakerGroup;
import org.gongyi.contract.hearing.Stance;
import org.gongyi.contract.hearing.Summons;
import org.gongyi.contract.hearing.Turnout;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.ResolutionId;

/// One example of every act on a hearing, dated on the day it is asked.
public final class HearingSpecimens {

    private static final Concern CONCERN = new Concern(1, 2, 0, 0, List.of());

    private HearingSpecimens() {}

    public static List<HearingCommand> of(String subject, LocalDate day) {
        var id = new HearingId(subject);
        return List.of(
                new BeginHearing(id, day, HearingForm.HEARING, "—", "—", CONCERN, "—", null, List.of(), null),
                new AnnounceHearing(id, day, day, "09:00", "—", 0, new Board("—", "—"), List.of(), null),
                new InviteParticipants(id, day, SpeakerGroup.AFFECTED, null, 1, Summons.LETTER, null, List.of(), null),
                new ConveneHearing(
                        id,
                        day,
                        "09:00",
                        "—",
                        "—",
                        "—",
                        List.of(new Turnout(SpeakerGroup.AFFECTED, 1)),
                        0,
                        "—",
                        List.of(),
                        null),
                new RecordOpinion(
                        id,
                        day,
                        SpeakerGroup.AFFECTED,
                        null,
                        Channel.IN_WRITING,
                        Stance.PRO,
                        "—",
                        null,
                        List.of(),
                        null),
                new CallForOpinions(id, day, day, List.of(), null),
                new RecordOpinions(
                        id,
                        day,
                        Channel.IN_WRITING,
                        List.of(new Said(SpeakerGroup.AFFECTED, null, Stance.PRO, "—", null)),
                        List.of(),
                        null),
                new MergeOpinions(id, day, 1, List.of(2), null),
                new ModerateOpinion(id, day, 1, ModerationGround.UNRELATED, "—", null),
                new DecideOpinions(id, day, List.of(1), Adoption.NOT_ADOPTED, "—", null, List.of(), null),
                new SignMinutes(id, day, "—", "—", 1, List.of(), null),
                new GiveFeedback(id, day, Summons.NOTICE, "—", List.of(), null),
                new AgreeFollowUp(id, day, "—", Office.COMMITTEE, day, List.of(), null),
                new ReportFollowUp(id, day, 1, "—", List.of(), null),
                new CloseHearing(id, day, "—", false, List.of(), null),
                new TieToResolution(id, day, new ResolutionId(id.community() + "-0000000000"), null),
                new CancelHearing(id, day, "—", List.of(), null),
                new NoteHearingLapse(id, day, "—", day, null));
    }
}
