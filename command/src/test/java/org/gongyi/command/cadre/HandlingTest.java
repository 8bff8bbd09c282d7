package org.gongyi.command.cadre;

import static org.gongyi.command.cadre.CadreCase.MEETING;
import static org.gongyi.command.cadre.CadreCase.inVillage;

import java.util.List;
import org.gongyi.command.Register;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.cadre.CadreCommand.RecordHandling;
import org.gongyi.contract.cadre.CadreEvent.HandlingRecorded;
import org.gongyi.contract.cadre.DecidedBy;
import org.gongyi.contract.cadre.Measure;
import org.gongyi.contract.recall.RecallId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The ladder of consequences: the chair, who is in 2026 a member of the committee and not of the Party organization.
class HandlingTest {

    private static final String SHANGHAI = "310115100301";

    private static RecordHandling handled(CadreCase story, Measure measure, DecidedBy by) {
        return handled(story, Office.COMMITTEE, measure, by, "村干部管理办法第五条", null);
    }

    private static RecordHandling handled(
            CadreCase story,
            Office post,
            Measure measure,
            DecidedBy by,
            @Nullable String localRule,
            @Nullable RecallId recall) {
        return new RecordHandling(
                story.id(),
                MEETING,
                post,
                measure,
                by,
                "某机关",
                "某发〔2026〕1号",
                "承诺没有兑现",
                localRule,
                recall,
                List.of(),
                null);
    }

    private static CadreCase opened() {
        var story = inVillage();
        return story.given(story.open());
    }

    @Test
    void META_NODEP_no_government_ends_a_seat_of_the_committee() {
        var story = opened();
        for (var by : List.of(DecidedBy.TOWNSHIP, DecidedBy.COUNTY, DecidedBy.HIGHER_PARTY_ORGANIZATION))
            story.when(handled(story, Measure.COMMITTEE_POST_ENDED, by))
                    .fails("META-NODEP", OnFail.BLOCK)
                    .refuses(Refusal.Unlawful.class);
        var elsewhere = inVillage(SHANGHAI);
        elsewhere.given(elsewhere.open());
        elsewhere
                .when(handled(elsewhere, Measure.COMMITTEE_POST_ENDED, DecidedBy.TOWNSHIP))
                .fails("META-NODEP", OnFail.BLOCK);
    }

    @Test
    void META_NODEP_an_assembly_ends_it_by_a_recall_that_is_named() {
        var story = opened();
        var recall = new RecallId(story.id().community() + "-0r1e2c3a4l");
        story.when(handled(story, Measure.COMMITTEE_POST_ENDED, DecidedBy.ASSEMBLY))
                .fails("META-NODEP", OnFail.BLOCK);
        story.when(handled(story, Office.COMMITTEE, Measure.COMMITTEE_POST_ENDED, DecidedBy.ASSEMBLY, null, recall))
                .passes("META-NODEP")
                .passes("ACC-LADDER")
                .records(HandlingRecorded.class);
        story.when(handled(story, Measure.RECALL_STARTED, DecidedBy.PETITIONERS))
                .doesNotFit("recall", "which-recall");
    }

    @Test
    void ACC_LADDER_whoever_has_no_power_is_refused_with_the_part_of_the_document() {
        var story = opened();
        story.when(handled(story, Measure.TALK, DecidedBy.TOWNSHIP))
                .passes("ACC-LADDER")
                .records(HandlingRecorded.class);
        story.when(handled(story, Measure.TALK, DecidedBy.COMMITTEE))
                .fails("ACC-LADDER", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        story.when(handled(story, Measure.PROMOTED, DecidedBy.TOWNSHIP)).fails("ACC-LADDER", OnFail.BLOCK);
        story.when(handled(story, Measure.PROMOTED, DecidedBy.COUNTY)).passes("ACC-LADDER");
        story.when(handled(story, Measure.PAY_REDUCED, DecidedBy.ASSEMBLY)).passes("ACC-LADDER");
        story.when(handled(story, Measure.TRANSFERRED, DecidedBy.SUPERVISION_COMMITTEE))
                .passes("ACC-LADDER");
        story.when(handled(story, Measure.TRANSFERRED, DecidedBy.PETITIONERS)).fails("ACC-LADDER", OnFail.BLOCK);
    }

    @Test
    void ACC_LADDER_the_local_rule_that_is_applied_is_named() {
        var story = opened();
        story.when(handled(story, Office.COMMITTEE, Measure.TALK, DecidedBy.TOWNSHIP, null, null))
                .fails("ACC-LADDER", OnFail.WARN);
    }

    @Test
    void ACC_LADDER_a_party_post_and_a_seat_of_the_committee_are_two_decisions() {
        var secretary = Register.people("a", 1).getFirst().person();
        var story = inVillage();
        story.given(story.open(secretary, CadreCase.OPENED));
        story.when(handled(
                        story,
                        Office.PARTY_BRANCH,
                        Measure.PARTY_POST_REMOVED,
                        DecidedBy.HIGHER_PARTY_ORGANIZATION,
                        null,
                        null))
                .passes("ACC-LADDER")
                .records(HandlingRecorded.class);
        story.when(handled(story, Office.PARTY_BRANCH, Measure.PARTY_POST_REMOVED, DecidedBy.TOWNSHIP, null, null))
                .fails("ACC-LADDER", OnFail.BLOCK);

        var chair = opened();
        chair.when(handled(chair, Measure.PARTY_POST_REMOVED, DecidedBy.HIGHER_PARTY_ORGANIZATION))
                .fails("ACC-LADDER", OnFail.BLOCK);
        chair.when(handled(
                        chair,
                        Office.PARTY_BRANCH,
                        Measure.PARTY_DISCIPLINE,
                        DecidedBy.HIGHER_PARTY_ORGANIZATION,
                        null,
                        null))
                .doesNotFit("office", "not-in-office");
    }
}
