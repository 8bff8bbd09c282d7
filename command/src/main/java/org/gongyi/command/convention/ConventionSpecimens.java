package org.gongyi.command.convention;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.convention.ConventionCommand;
import org.gongyi.contract.convention.ConventionCommand.AdoptVersion;
import org.gongyi.contract.convention.ConventionCommand.BeginConvention;
import org.gongyi.contract.convention.ConventionCommand.DraftVersion;
import org.gongyi.contract.convention.ConventionCommand.EndConvention;
import org.gongyi.contract.convention.ConventionCommand.FileVersion;
import org.gongyi.contract.convention.ConventionCommand.GatherViews;
import org.gongyi.contract.convention.ConventionCommand.LiftConventionOrder;
import org.gongyi.contract.convention.ConventionCommand.NoteConventionLapse;
import org.gongyi.contract.convention.ConventionCommand.OrderConventionCorrection;
import org.gongyi.contract.convention.ConventionCommand.PublishVersion;
import org.gongyi.contract.convention.ConventionCommand.ReviewDraft;
import org.gongyi.contract.convention.ConventionCommand.SubmitDraft;
import org.gongyi.contract.convention.ConventionId;
import org.gongyi.contract.convention.ConventionKind;
import org.gongyi.contract.convention.DraftAnswer;
import org.gongyi.contract.convention.Ending;
import org.gongyi.contract.resolution.Board;

/// One example of every act on a convention, dated on the day it is asked.
public final class ConventionSpecimens {

    private ConventionSpecimens() {}

    public static List<ConventionCommand> of(String subject, LocalDate day) {
        var id = new ConventionId(subject);
        return List.of(
                new BeginConvention(id, day, ConventionKind.COVENANT, "—", "—", List.of(), null),
                new GatherViews(id, day, day, 1, 1, "—", List.of(), null),
                new DraftVersion(id, day, "—", "—", List.of(), null),
                new SubmitDraft(id, day, List.of(), null),
                new ReviewDraft(id, day, DraftAnswer.PASSED, "—", List.of(), null),
                new AdoptVersion(id, day, null, 1, day, List.of(), "—"),
                new FileVersion(id, day, "—", "—", List.of(), null),
                new PublishVersion(id, day, new Board("—", "—"), List.of(), null),
                new OrderConventionCorrection(id, day, null, List.of(), "—", "—", day, List.of(), null),
                new LiftConventionOrder(id, day, 1, "—", "—", List.of(), null),
                new EndConvention(id, day, Ending.ANNULLED, null, "—", "—", List.of(), null),
                new NoteConventionLapse(id, day, "—", day, null));
    }
}
