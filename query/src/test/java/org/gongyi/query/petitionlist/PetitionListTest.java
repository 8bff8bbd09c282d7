package org.gongyi.query.petitionlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.contract.petition.PetitionSettlement.HOLD_DEMANDED_MEETING;
import static org.gongyi.query.Story.DAY;
import static org.gongyi.query.Story.NOTHING;
import static org.gongyi.query.Story.VILLAGE;
import static org.gongyi.query.Story.failed;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Duty;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.petition.Caller;
import org.gongyi.contract.petition.PetitionEvent;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingCalled;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingHeld;
import org.gongyi.contract.petition.PetitionEvent.PetitionDutyLapsed;
import org.gongyi.contract.petition.PetitionEvent.PetitionSubmitted;
import org.gongyi.contract.petition.PetitionEvent.SignaturesChecked;
import org.gongyi.contract.petition.PetitionId;
import org.gongyi.contract.petition.PetitionQuery.Find;
import org.gongyi.contract.petition.PetitionStage;
import org.gongyi.contract.petition.PetitionView;
import org.gongyi.contract.petition.PetitionView.Summary;
import org.gongyi.contract.petition.SignatureCheck;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.query.Database;
import org.gongyi.query.Story;
import org.gongyi.query.petitiontrack.PetitionTrack;
import org.junit.jupiter.api.Test;

/// The list and the page of one petition say the same of how far it has come.
class PetitionListTest {

    private static final PetitionId ID = new PetitionId(VILLAGE + "-0p1e2t3i4n");
    private static final Findings DUE = new Findings(
            "x",
            List.of(),
            List.of(new Duty(
                    HOLD_DEMANDED_MEETING,
                    "REC-CALL",
                    Office.COMMITTEE,
                    DAY.plusDays(15),
                    new Citation("公议簿登记规则", "第三条", LocalDate.of(1990, 1, 1)))),
            null);

    private final PetitionListQueries queries = new PetitionListQueries(Database.ONLY.db);

    private static PetitionSubmitted submitted(Findings findings) {
        return new PetitionSubmitted(
                ID, DAY, Body.VILLAGERS_ASSEMBLY, new Signatures(95, 0, 0, 0), "讨论鱼塘承包", "鱼塘承包到期", List.of(), findings);
    }

    private static SignaturesChecked checked(Findings findings) {
        var check = new SignatureCheck(95, 2, 1, 2, new Signatures(90, 0, 0, 0));
        return new SignaturesChecked(ID, DAY.plusDays(1), check, List.of(), findings);
    }

    private static DemandedMeetingCalled called() {
        return new DemandedMeetingCalled(
                ID, DAY.plusDays(2), DAY.plusDays(14), "会议室", Caller.COMMITTEE, List.of(), NOTHING);
    }

    private static DemandedMeetingHeld held(Findings findings) {
        return new DemandedMeetingHeld(
                ID,
                DAY.plusDays(14),
                Body.VILLAGERS_ASSEMBLY,
                CountedBy.ADULTS,
                900,
                451,
                "同意重新承包",
                null,
                List.of(),
                findings);
    }

    private static PetitionDutyLapsed lapsed() {
        return new PetitionDutyLapsed(ID, DAY.plusDays(16), HOLD_DEMANDED_MEETING, DAY.plusDays(15), NOTHING);
    }

    private static PetitionView fold(PetitionEvent... events) {
        return PetitionTrack.fold(Story.trail(events));
    }

    @Test
    void a_row_tells_what_is_asked_of_whom_and_when_it_meets() {
        var projector = Database.ONLY.emptied();
        Database.ONLY.take(projector, Story.begun().with(submitted(DUE), checked(DUE), called()).entries);
        assertThat(queries.handle(new Find("", null, 9)).items())
                .containsExactly(new Summary(
                        ID,
                        VILLAGE,
                        "平江村村民委员会",
                        CommunityKind.VILLAGE,
                        Body.VILLAGERS_ASSEMBLY,
                        "讨论鱼塘承包",
                        PetitionStage.CALLED,
                        DAY,
                        DAY.plusDays(14)));
    }

    @Test
    void a_check_by_which_too_few_signed_ends_the_duty_and_one_by_which_enough_did_makes_it() {
        assertThat(fold(submitted(DUE)).duties()).hasSize(1);
        var few = fold(submitted(DUE), checked(NOTHING));
        assertThat(few.stage()).isEqualTo(PetitionStage.NOT_DUE);
        assertThat(few.duties()).isEmpty();
        var enough = fold(submitted(NOTHING), checked(DUE));
        assertThat(enough.stage()).isEqualTo(PetitionStage.DEMANDED);
        assertThat(enough.duties()).hasSize(1);
    }

    @Test
    void what_was_not_held_in_time_is_told_until_the_meeting_is_called() {
        assertThat(fold(submitted(DUE), lapsed()).stage()).isEqualTo(PetitionStage.UNCALLED);
        assertThat(fold(submitted(DUE), lapsed(), checked(DUE)).stage()).isEqualTo(PetitionStage.UNCALLED);
        assertThat(fold(submitted(DUE), lapsed(), called()).stage()).isEqualTo(PetitionStage.CALLED);
    }

    @Test
    void a_meeting_ends_what_is_owed_unless_too_few_came() {
        var met = fold(submitted(DUE), called(), held(NOTHING));
        assertThat(met.stage()).isEqualTo(PetitionStage.HELD);
        assertThat(met.duties()).isEmpty();
        var few = new Findings("x", List.of(failed("DM-VM-QUORUM", OnFail.VOID)), List.of(), null);
        var none = fold(submitted(DUE), called(), held(few));
        assertThat(none.stage()).isEqualTo(PetitionStage.DEMANDED);
        assertThat(none.duties()).hasSize(1);
    }
}
