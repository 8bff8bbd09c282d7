package org.gongyi.command.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.roll.Voters.DAY;
import static org.gongyi.command.roll.Voters.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyi.command.Story;
import org.gongyi.command.roll.Listed.OnRoll;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.roll.Ground;
import org.gongyi.contract.roll.RollCommand.StrikeVoters;
import org.gongyi.contract.roll.RollEvent.VotersStruck;
import org.gongyi.contract.roll.StrikeGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who is struck from the roll, and that nobody is on a ground that no law knows.
class StrikingTest {

    private final Voters village = withTwo(Voters.inVillage());

    private static Voters withTwo(Voters there) {
        there.given(there.register(DAY, people(2)));
        return there.listed(new Listed(
                Map.of(), Map.of(), Set.of(), Map.of(1, on(1, Ground.LIVING_HERE), 2, on(2, Ground.LIVING_HERE))));
    }

    private static OnRoll on(int number, Ground ground) {
        return new OnRoll(new PersonId("p-voter%05d".formatted(number)), ground, false, false);
    }

    @ParameterizedTest
    @EnumSource(
            value = StrikeGround.class,
            names = {"DECEASED", "DEPRIVED", "MOVED_AWAY", "LISTED_TWICE", "TAKES_PART_ELSEWHERE", "LISTED_IN_ERROR"})
    void EL_ROLL_ELIG_a_ground_of_the_law_takes_somebody_off_the_roll(StrikeGround ground) {
        village.when(village.strike(ground, null, 1)).passes("EL-ROLL-ELIG").records(VotersStruck.class);
    }

    @Test
    void EL_ROLL_ELIG_no_other_ground_excludes_anybody() {
        village.when(village.strike(StrikeGround.OTHER, "外来媳妇", 1))
                .fails("EL-ROLL-ELIG", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        village.when(village.strike(StrikeGround.UNREACHABLE, "外出", 1)).fails("EL-ROLL-ELIG", OnFail.BLOCK);
    }

    @Test
    void EL_ROLL_OUT_in_beijing_who_cannot_be_reached_may_be_left_off_with_evidence() {
        var beijing = withTwo(Voters.of(Story.inVillage("110101001001")));
        for (var ground : List.of(StrikeGround.UNREACHABLE, StrikeGround.INCAPACITATED)) {
            beijing.when(beijing.strike(ground, "村民小组证明", 1))
                    .passes("EL-ROLL-ELIG")
                    .passes("EL-ROLL-OUT")
                    .records(VotersStruck.class);
            beijing.when(beijing.strike(ground, null, 1))
                    .fails("EL-ROLL-OUT", OnFail.WARN)
                    .refuses(Refusal.ReasonNeeded.class);
        }
    }

    @Test
    void EL_ROLL_V1_who_must_be_listed_and_does_not_want_to_be_is_struck_with_a_reason_only() {
        village.when(village.strike(StrikeGround.OWN_WISH, null, 1))
                .fails("EL-ROLL-V1", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        village.listed(new Listed(Map.of(), Map.of(), Set.of(), Map.of(1, on(1, Ground.LIVING_ELSEWHERE))));
        village.when(village.strike(StrikeGround.OWN_WISH, null, 1)).passes("EL-ROLL-V1");
    }

    @Test
    void a_number_that_is_struck_is_given_to_nobody_else_and_why_is_sealed() {
        var struck =
                village.when(village.strike(StrikeGround.DEPRIVED, "判决书", 1)).records(VotersStruck.class);
        assertThat(struck.struck().getFirst().why()).isInstanceOf(Sealed.Open.class);
        assertThat(struck.totals().voters()).isEqualTo(1);
        assertThat(struck.findings().checks())
                .noneMatch(check -> check.arithmetic().contains("剥夺"));
        village.given(village.strike(StrikeGround.DEPRIVED, "判决书", 1));
        assertThat(village.book().last()).isEqualTo(2);
        assertThat(village.book().struck()).containsExactly(1);
    }

    @Test
    void only_who_is_on_the_roll_is_struck_and_nobody_twice() {
        village.when(village.strike(StrikeGround.DECEASED, null, 3)).doesNotFit("numbers", "not-on-the-roll");
        village.when(village.strike(StrikeGround.DECEASED, null, 1, 1)).doesNotFit("numbers", "number-twice");
        village.when(village.strike(StrikeGround.DECEASED, null)).doesNotFit("numbers", "nobody");
        var empty = Voters.inVillage();
        empty.when(empty.strike(StrikeGround.DECEASED, null, 1)).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void EL_ROLL_ORDER_after_the_posting_nobody_is_struck_without_an_objection_or_a_decision() {
        village.posted(DAY, 3);
        village.when(village.strike(StrikeGround.DECEASED, null, 1)).doesNotFit("decision", "roll-is-posted");
        var upheld =
                new StrikeVoters(village.id(), DAY, List.of(1), StrikeGround.DECEASED, null, 3, null, List.of(), null);
        village.when(upheld).passes("EL-ROLL-ORDER").records(VotersStruck.class);
    }
}
