package org.gongyi.command.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.Observation;
import org.gongyi.contract.resolution.ResolutionCommand.Initiate;
import org.gongyi.contract.resolution.ResolutionCommand.Supervise;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionInitiated;
import org.gongyi.contract.resolution.Source;
import org.gongyi.contract.resolution.Station;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What everybody reads of a matter holds no number of a person.
class PublicWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String MOBILE = "13900000000";

    private final Story story = Story.inVillage().given(Register.bodies(Story.VILLAGE));
    private final Acts acts = Acts.in(story);

    @Test
    void PII_PUB_a_matter_that_holds_a_number_is_refused_and_the_number_is_not_told_back() {
        var refused = story.when(initiate("联系人电话" + MOBILE, null))
                .fails("PII-PUB", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        assertThat(refused.toString()).contains("发现电话号码（正文）").doesNotContain(MOBILE);
        story.when(initiate("三组道路硬化", null)).isNotWeighedBy("PII-PUB").records(ResolutionInitiated.class);
    }

    @Test
    void PII_PUB_the_article_by_which_it_may_is_named_in_the_reason() {
        story.when(initiate("值班电话0812-3356789", "公开依据：村民委员会组织法第三十五条"))
                .passes("PII-PUB")
                .records(ResolutionInitiated.class);
        story.when(initiate("值班电话0812-3356789", "值班电话")).fails("PII-PUB", OnFail.BLOCK);
    }

    @Test
    void PII_PUB_is_asked_of_what_comes_later_as_well() {
        story.given(acts.initiate(Matter.WELFARE, DAY), acts.propose(DAY));
        story.when(new Supervise(
                        acts.id(), DAY, Station.PROPOSAL, Observation.OBSERVED, "问过" + MOBILE, List.of(), null))
                .fails("PII-PUB", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
    }

    private Initiate initiate(String content, @Nullable String reason) {
        return new Initiate(
                acts.id(),
                DAY,
                "三组道路硬化",
                Matter.WELFARE,
                Source.CADRES,
                null,
                "雨天泥泞",
                content,
                List.of(),
                List.of(),
                reason);
    }
}
