package org.gongyi.app.deadline;

import java.time.LocalDate;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.Actor;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.community.CommunityCommand.NoteUncalledMeeting;
import org.gongyi.contract.duty.WorklistQuery;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.resolution.ResolutionCommand.NoteLapse;
import org.springframework.stereotype.Component;

/// Lateness is itself recorded, by the ledger's own hand, on the day it begins, and nobody can delete it.
///
/// The list it reads may lag behind the log; the rules decide again, so a duty done in the meantime is left alone.
@Component
class WhenDutyIsOverdueThenNoteItsLapse implements DeadlineJob {

    private static final int AT_ONCE = 500;

    private final QueryGateway queries;
    private final Recorder recorder;

    WhenDutyIsOverdueThenNoteItsLapse(QueryGateway queries, Recorder recorder) {
        this.queries = queries;
        this.recorder = recorder;
    }

    @Override
    public void lookAt(LocalDate today) {
        var overdue = queries.query(
                        new WorklistQuery.Overdue(today, AT_ONCE), ResponseTypes.multipleInstancesOf(DutyItem.class))
                .join();
        for (var duty : overdue) note(duty, today);
    }

    private void note(DutyItem duty, LocalDate today) {
        recorder.recordUnlessOutOfOrder(act(duty, today), Actor.LEDGER);
    }

    private static LedgerAct act(DutyItem duty, LocalDate today) {
        var resolution = duty.resolution();
        return resolution == null
                ? new NoteUncalledMeeting(duty.community(), today, duty.key(), duty.due(), null)
                : new NoteLapse(resolution, today, duty.key(), duty.due(), null);
    }
}
