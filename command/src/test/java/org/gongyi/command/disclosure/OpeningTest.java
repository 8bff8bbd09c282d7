package org.gongyi.command.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.contract.disclosure.DisclosureSettlement.POST_DISCLOSURE;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Story;
import org.gongyi.command.disclosure.Disclosure.State.Open;
import org.gongyi.command.disclosure.Disclosure.State.Raised;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.CommunityCommand.ArrangeDisclosure;
import org.gongyi.contract.community.CommunityEvent.DisclosureArranged;
import org.gongyi.contract.disclosure.Content;
import org.gongyi.contract.disclosure.ItemGroup;
import org.gongyi.contract.disclosure.OpeningEvent.DisclosureBegun;
import org.gongyi.contract.disclosure.OpeningEvent.DisclosureDemanded;
import org.gongyi.contract.disclosure.OpeningEvent.PeriodOpened;
import org.junit.jupiter.api.Test;

/// What is due, and until when.
class OpeningTest {

    private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2026, 4, 1);

    private final Disclosures village = Disclosures.inVillage();

    @Test
    void DISC_FREQ_Q_a_quarter_is_opened_on_the_day_after_it_and_not_on_its_last() {
        village.when(village.open(LocalDate.of(2026, 3, 31))).doesNotFit("occurredOn", "period-not-over");
        var opened =
                village.when(village.open(FIRST_OF_APRIL)).passes("DISC-FREQ-Q").records(PeriodOpened.class);
        assertThat(opened.title()).isEqualTo("财务收支");
        assertThat(opened.group()).isEqualTo(ItemGroup.FINANCE);
        assertThat(opened.content()).isEqualTo(Content.STATEMENT);
        assertThat(opened.preparer()).isEqualTo(Office.COMMITTEE);
    }

    @Test
    void DISC_FREQ_Q_is_due_on_the_twentieth_where_the_place_says_nothing() {
        var duty = village.when(village.open(FIRST_OF_APRIL)).duty(POST_DISCLOSURE);
        assertThat(duty.due()).isEqualTo("2026-04-20");
        assertThat(duty.rule()).isEqualTo("DISC-FREQ-Q");
        assertThat(duty.office()).isEqualTo(Office.COMMITTEE);
    }

    @Test
    void a_period_is_opened_once() {
        village.opened().when(village.open(FIRST_OF_APRIL.plusDays(1))).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void DISC_DUE_is_the_fifteenth_in_Chongqing_and_a_day_of_rest_moves_it() {
        var there = Disclosures.inVillage(Disclosures.CHONGQING);
        var duty = there.when(there.open(FIRST_OF_APRIL)).duty(POST_DISCLOSURE);
        assertThat(duty.due()).isEqualTo("2026-04-15");
        assertThat(duty.rule()).isEqualTo("DISC-DUE");
        // 2026-08-15 is a Saturday
        assertThat(there.arranged(monthly(there, 15))
                        .named("finance-2026m07")
                        .when(there.open(LocalDate.of(2026, 8, 1)))
                        .duty(POST_DISCLOSURE)
                        .due())
                .isEqualTo("2026-08-17");
    }

    @Test
    void DISC_DUE_a_community_may_be_earlier_than_its_place_and_not_later() {
        var there = Disclosures.inVillage(Disclosures.CHONGQING);
        there.story().when(arrange(there, false, 15)).passes("DISC-DUE").records(DisclosureArranged.class);
        there.story().when(arrange(there, false, 16)).fails("DISC-DUE", OnFail.TASK);
        assertThat(there.arranged(arrange(there, false, 8))
                        .when(there.open(FIRST_OF_APRIL))
                        .duty(POST_DISCLOSURE)
                        .due())
                .isEqualTo("2026-04-08");
        there.arranged(arrange(there, false, 16));
        assertThat(there.when(there.open(FIRST_OF_APRIL)).duty(POST_DISCLOSURE).due())
                .isEqualTo("2026-04-15");
    }

    @Test
    void DISC_FREQ_M_an_arrangement_within_a_quarter_begins_with_the_next_so_that_no_month_is_left_out() {
        var may = LocalDate.of(2026, 5, 15);
        village.arranged(new ArrangeDisclosure(village.story().code(), may, true, 20, "村民代表会议2026年5月15日", "测试"));
        assertThat(periodEnding(LocalDate.of(2026, 5, 31))).isEmpty();
        assertThat(periodEnding(LocalDate.of(2026, 6, 30))).contains("2026q2");
        assertThat(periodEnding(LocalDate.of(2026, 7, 31))).containsExactly("2026m07");
    }

    private List<String> periodEnding(LocalDate day) {
        var law = Story.RULEBOOK.on(day, CommunityKind.VILLAGE, Story.VILLAGE);
        return new Timetable(law, village.story().roster())
                .ending().stream()
                        .filter(ended -> ended.item().isMoney())
                        .map(ended -> ended.period().code())
                        .distinct()
                        .toList();
    }

    @Test
    void DISC_FREQ_M_money_goes_by_the_month_once_the_community_arranged_it() {
        village.arranged(monthly(village, 20));
        village.when(village.open(FIRST_OF_APRIL)).doesNotFit("disclosure", "not-its-cycle");
        var opened = village.named("finance-2026m03").when(village.open(FIRST_OF_APRIL));
        opened.passes("DISC-FREQ-M");
        assertThat(opened.duty(POST_DISCLOSURE).rule()).isEqualTo("DISC-FREQ-M");
        village.named("government-work-2026q1")
                .when(village.open(FIRST_OF_APRIL))
                .records(PeriodOpened.class);
    }

    @Test
    void DISC_FREQ_M_is_always_so_in_Shandong() {
        var there = Disclosures.inVillage(Disclosures.SHANDONG);
        there.when(there.open(FIRST_OF_APRIL)).doesNotFit("disclosure", "not-its-cycle");
        there.named("finance-2026m03").when(there.open(FIRST_OF_APRIL)).passes("DISC-FREQ-M");
        there.named("funds-2026q1").when(there.open(FIRST_OF_APRIL)).records(PeriodOpened.class);
    }

    @Test
    void DISC_FREQ_C_a_community_goes_by_the_quarter_since_2026_and_was_asked_nothing_before() {
        var community = Disclosures.inCommunity();
        assertThat(community
                        .when(community.open(FIRST_OF_APRIL))
                        .duty(POST_DISCLOSURE)
                        .rule())
                .isEqualTo("DISC-FREQ-C");
        community
                .named("funds-2025q4")
                .when(community.open(LocalDate.of(2026, 1, 1)))
                .doesNotFit("disclosure", "not-in-the-catalogue");
        community.begun("decisions", LocalDate.of(2026, 1, 1)).docket().duties();
        assertThat(community.docket().duties().open()).containsEntry(POST_DISCLOSURE, LocalDate.of(2026, 1, 12));
    }

    @Test
    void family_planning_was_disclosed_until_2025_and_the_catalogue_of_the_last_day_of_a_period_counts() {
        village.named("family-planning-2025q4")
                .when(village.open(LocalDate.of(2026, 1, 1)))
                .records(PeriodOpened.class);
        village.named("family-planning-2026q1")
                .when(village.open(FIRST_OF_APRIL))
                .doesNotFit("disclosure", "not-in-the-catalogue");
    }

    @Test
    void DISC_FREQ_A_what_happened_is_disclosed_within_ten_days_whose_last_moves_on() {
        var begun = village.named("road").when(village.begin("decisions", FIRST_OF_APRIL, FIRST_OF_APRIL));
        assertThat(begun.records(DisclosureBegun.class).due()).isEqualTo("2026-04-13"); // the 11th is a Saturday
        assertThat(begun.duty(POST_DISCLOSURE).rule()).isEqualTo("DISC-FREQ-A");
        village.when(village.begin("decisions", FIRST_OF_APRIL.plusDays(1), FIRST_OF_APRIL))
                .doesNotFit("happenedOn", "not-yet");
        village.when(village.begin("finance", FIRST_OF_APRIL, FIRST_OF_APRIL)).doesNotFit("item", "not-its-cycle");
        village.named("decisions-2026q1")
                .when(village.begin("decisions", FIRST_OF_APRIL, FIRST_OF_APRIL))
                .doesNotFit("disclosure", "name-of-a-period");
    }

    @Test
    void DISC_GROUP_what_a_group_decided_has_a_rule_of_its_own() {
        var begun = village.named("third-group").when(village.begin("group-decisions", FIRST_OF_APRIL, FIRST_OF_APRIL));
        assertThat(begun.duty(POST_DISCLOSURE).rule()).isEqualTo("DISC-GROUP");
    }

    @Test
    void DISC_CAT_an_item_is_disclosed_because_it_stands_in_the_catalogue() {
        assertThat(village.when(village.open(FIRST_OF_APRIL))
                        .passes("DISC-CAT")
                        .check("DISC-CAT")
                        .arithmetic())
                .contains("财务收支", "第三十五条第三款");
        var elsewhere = Disclosures.inVillage(Disclosures.GUANGZHOU);
        elsewhere.when(elsewhere.open(FIRST_OF_APRIL)).isNotWeighedBy("DISC-CAT");
        village.named("homesteads-2026q1")
                .when(village.open(FIRST_OF_APRIL))
                .doesNotFit("disclosure", "not-in-the-catalogue");
        var zhejiang = Disclosures.inVillageWith("zhejiang-disclosure-2022").named("homesteads-2026q1");
        zhejiang.when(zhejiang.open(FIRST_OF_APRIL)).records(PeriodOpened.class);
    }

    @Test
    void DISC_ONDEMAND_a_tenth_of_nine_hundred_adults_or_a_fifth_of_thirty_representatives() {
        var there = Disclosures.inVillage(Disclosures.CHONGQING).named("water");
        there.when(there.demand(FIRST_OF_APRIL, 90, 0)).passes("DISC-ONDEMAND");
        there.when(there.demand(FIRST_OF_APRIL, 0, 6)).passes("DISC-ONDEMAND");
        there.when(there.demand(FIRST_OF_APRIL, 89, 5)).fails("DISC-ONDEMAND", OnFail.TASK);
        there.when(there.demand(FIRST_OF_APRIL, 901, 0)).doesNotFit("residents", "more-than-all");
        there.when(there.demand(FIRST_OF_APRIL, 0, 31)).doesNotFit("representatives", "more-than-all");
    }

    @Test
    void DISC_ONDEMAND_enough_open_it_and_too_few_lead_nowhere_until_more_ask() {
        var there = Disclosures.inVillage(Disclosures.CHONGQING).named("water");
        there.given(there.demand(FIRST_OF_APRIL, 89, 5));
        assertThat(there.state()).isInstanceOf(Raised.class);
        there.when(there.text(FIRST_OF_APRIL)).refuses(Refusal.OutOfOrder.class);
        var asked = there.when(there.demand(FIRST_OF_APRIL, 90, 0));
        assertThat(asked.records(DisclosureDemanded.class).adults()).isEqualTo(900);
        assertThat(asked.duty(POST_DISCLOSURE).due()).isEqualTo("2026-04-13");
        there.given(there.demand(FIRST_OF_APRIL, 90, 0));
        assertThat(there.state()).isInstanceOf(Open.class);
    }

    @Test
    void DISC_ONDEMAND_is_no_law_in_Sichuan_so_that_asking_brings_no_duty() {
        village.named("water").given(village.demand(FIRST_OF_APRIL, 900, 30));
        assertThat(village.state()).isInstanceOf(Raised.class);
        village.given(village.begin("other", FIRST_OF_APRIL, FIRST_OF_APRIL));
        assertThat(village.state()).isInstanceOf(Open.class);
    }

    @Test
    void the_timetable_tells_what_ends_on_a_day() {
        var law = Story.RULEBOOK.on(LocalDate.of(2026, 3, 31), CommunityKind.VILLAGE, Story.VILLAGE);
        assertThat(new Timetable(law, village.story().roster()).ending())
                .extracting(ended -> ended.item().code() + " " + ended.period().code())
                .containsExactly("finance 2026q1", "funds 2026q1", "government-work 2026q1");
        var february = Story.RULEBOOK.on(LocalDate.of(2026, 2, 28), CommunityKind.VILLAGE, Story.VILLAGE);
        assertThat(new Timetable(february, village.story().roster()).ending()).isEmpty();
        village.arranged(monthly(village, 20));
        assertThat(new Timetable(february, village.story().roster()).ending())
                .extracting(ended -> ended.period().code())
                .isEqualTo(List.of("2026m02"));
    }

    private static ArrangeDisclosure monthly(Disclosures there, int day) {
        return arrange(there, true, day);
    }

    private static ArrangeDisclosure arrange(Disclosures there, boolean monthly, int day) {
        return new ArrangeDisclosure(
                there.story().code(), LocalDate.of(2026, 1, 1), monthly, day, "村民代表会议2025年12月20日", "测试");
    }
}
