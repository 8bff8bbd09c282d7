package org.gongyi.app.deadline;

import java.time.LocalDate;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.Actor;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Page;
import org.gongyi.contract.cadre.CadreCommand.NoteCadreLapse;
import org.gongyi.contract.cadre.CadreId;
import org.gongyi.contract.community.CommunityCommand.NoteUncalledMeeting;
import org.gongyi.contract.community.CommunityCommand.NoteUnheldElection;
import org.gongyi.contract.community.Electing;
import org.gongyi.contract.community.OfficeAct.NoteOfficeLapse;
import org.gongyi.contract.community.OfficeSettlement;
import org.gongyi.contract.convention.ConventionCommand.NoteConventionLapse;
import org.gongyi.contract.convention.ConventionId;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.OversightAct.NoteDisclosureLapse;
import org.gongyi.contract.duty.WorklistQuery;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.OversightAct.NoteElectionLapse;
import org.gongyi.contract.estate.EstateCommand.NoteEstateLapse;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.hearing.HearingCommand.NoteHearingLapse;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.ledger.OutOfReach;
import org.gongyi.contract.petition.PetitionCommand.NotePetitionLapse;
import org.gongyi.contract.petition.PetitionId;
import org.gongyi.contract.recall.RecallCommand.NoteRecallLapse;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.resolution.ResolutionCommand.NoteLapse;
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Lateness is itself recorded, by the ledger's own hand, on the day it begins, and nobody can delete it.
///
/// The list it reads may lag behind the log; the rules decide again, so a duty done in the meantime is left alone. One
/// whose lapse cannot be noted does not keep the later ones from theirs: it is told to the operator, and tried again in
/// the next round. While the log cannot be written the round ends, for all would fail alike.
@Component
class WhenDutyIsOverdueThenNoteItsLapse implements DeadlineJob {

    private static final Logger log = LoggerFactory.getLogger(WhenDutyIsOverdueThenNoteItsLapse.class);

    private static final int AT_ONCE = 200;

    private final QueryGateway queries;
    private final Recorder recorder;

    WhenDutyIsOverdueThenNoteItsLapse(QueryGateway queries, Recorder recorder) {
        this.queries = queries;
        this.recorder = recorder;
    }

    @Override
    public void lookAt(LocalDate today) {
        @Nullable String cursor = null;
        do {
            var part = overdue(today, cursor);
            for (var duty : part.items()) {
                if (Thread.currentThread().isInterrupted()) return;
                note(duty, today);
            }
            cursor = part.next();
        } while (cursor != null);
    }

    @SuppressWarnings("unchecked") // as the contract says of the question
    private Page<DutyItem> overdue(LocalDate today, @Nullable String cursor) {
        var question = new WorklistQuery.Overdue(today, cursor, AT_ONCE);
        return (Page<DutyItem>)
                queries.query(question, ResponseTypes.instanceOf(Page.class)).join();
    }

    private void note(DutyItem duty, LocalDate today) {
        try {
            recorder.recordUnlessOutOfOrder(act(duty, today), Actor.LEDGER);
        } catch (RuntimeException failure) {
            if (failure instanceof OutOfReach) throw failure;
            log.error("逾期没有记录,下一小时再试 · Lapse not noted, next try in an hour: {}", duty, failure);
        }
    }

    static LedgerAct act(DutyItem duty, LocalDate today) {
        var subject = duty.subject();
        return switch (subject.procedure()) {
            case "resolution" -> new NoteLapse(new ResolutionId(subject.id()), today, duty.key(), duty.due(), null);
            case "election" -> new NoteElectionLapse(new ElectionId(subject.id()), today, duty.key(), duty.due(), null);
            case "recall" -> new NoteRecallLapse(new RecallId(subject.id()), today, duty.key(), duty.due(), null);
            case "disclosure" ->
                new NoteDisclosureLapse(new DisclosureId(subject.id()), today, duty.key(), duty.due(), null);
            case "hearing" -> new NoteHearingLapse(new HearingId(subject.id()), today, duty.key(), duty.due(), null);
            case "estate" -> new NoteEstateLapse(new EstateId(subject.id()), today, duty.key(), duty.due(), null);
            case "convention" ->
                new NoteConventionLapse(new ConventionId(subject.id()), today, duty.key(), duty.due(), null);
            case "petition" -> new NotePetitionLapse(new PetitionId(subject.id()), today, duty.key(), duty.due(), null);
            case "cadre" -> new NoteCadreLapse(new CadreId(subject.id()), today, duty.key(), duty.due(), null);
            case "community" -> ofTheRegister(duty, today);
            default -> throw new IllegalStateException("no lapse is noted of " + duty);
        };
    }

    private static LedgerAct ofTheRegister(DutyItem duty, LocalDate today) {
        var community = duty.community();
        if (OfficeSettlement.isOne(duty.key()))
            return new NoteOfficeLapse(community, today, duty.key(), duty.due(), null);
        return Electing.read(duty.key()).isPresent()
                ? new NoteUnheldElection(community, today, duty.key(), duty.due(), null)
                : new NoteUncalledMeeting(community, today, duty.key(), duty.due(), null);
    }
}
