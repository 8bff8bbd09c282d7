package org.gongyi.command.community;

import java.time.LocalDate;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.SeatRepresentatives;
import org.gongyi.contract.community.CommunityEvent.RepresentativesSeated;
import org.junit.jupiter.api.Test;

/// Who forms an assembly of representatives, and how many of them there are.
class CompositionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate UNTIL = LocalDate.of(2031, 3, 1);

    private final Story village = Story.inVillage();

    @Test
    void DM_VR_COMP_four_fifths_of_the_assembly_are_representatives_and_a_third_of_it_are_women() {
        committee(village, 5);
        village.when(seated(20, 9)).passes("DM-VR-COMP").records(RepresentativesSeated.class);
        village.when(seated(20, 8)).fails("DM-VR-COMP", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        village.when(seated(19, 9)).fails("DM-VR-COMP", OnFail.WARN);
        village.when(seated(22, 9)).passes("DM-VR-COMP");
        village.when(seated(23, 9)).fails("DM-VR-COMP", OnFail.WARN);
    }

    @Test
    void DM_RR_COMP_four_fifths_are_representatives_since_2026_and_no_share_of_women_is_asked() {
        var community = Story.inCommunity();
        committee(community, 5);
        community
                .when(new SeatRepresentatives(Story.COMMUNITY, DAY, 20, 0, UNTIL, null))
                .passes("DM-RR-COMP")
                .isNotWeighedBy("DM-VR-COMP")
                .records(RepresentativesSeated.class);
        community
                .when(new SeatRepresentatives(Story.COMMUNITY, DAY, 19, 0, UNTIL, null))
                .fails("DM-RR-COMP", OnFail.WARN);
        community
                .when(new SeatRepresentatives(Story.COMMUNITY, LocalDate.of(2026, 1, 1), 19, 0, UNTIL, null))
                .fails("DM-RR-COMP", OnFail.WARN);
        community
                .when(new SeatRepresentatives(Story.COMMUNITY, LocalDate.of(2025, 12, 31), 19, 0, UNTIL, null))
                .isNotWeighedBy("DM-RR-COMP");
    }

    @Test
    void DM_VR_RATIO_one_representative_for_five_to_fifteen_households() {
        people(village, 900, 300);
        village.when(seated(20, 10)).passes("DM-VR-RATIO");
        village.when(seated(19, 10)).fails("DM-VR-RATIO", OnFail.WARN);
        village.when(seated(60, 30)).passes("DM-VR-RATIO");
        village.when(seated(61, 30)).fails("DM-VR-RATIO", OnFail.WARN);
    }

    @Test
    void DM_VR_RATIO_one_household_more_asks_for_one_more_and_one_less_lets_in_one_less() {
        people(village, 900, 301);
        village.when(seated(20, 10)).fails("DM-VR-RATIO", OnFail.WARN);
        village.when(seated(21, 10)).passes("DM-VR-RATIO");
        var smaller = Story.inVillage();
        people(smaller, 900, 299);
        smaller.when(seated(60, 30)).fails("DM-VR-RATIO", OnFail.WARN);
        smaller.when(seated(59, 30)).passes("DM-VR-RATIO");
    }

    @Test
    void DM_VR_MIN_thirty_in_beijing_whatever_the_village() {
        var village = Story.inVillage("110101001001");
        village.when(in(village, 30)).passes("DM-VR-MIN");
        village.when(in(village, 29)).fails("DM-VR-MIN", OnFail.WARN);
    }

    @Test
    void DM_VR_MIN_thirty_five_in_shanghai() {
        var village = Story.inVillage("310101001001");
        village.when(in(village, 35)).passes("DM-VR-MIN");
        village.when(in(village, 34)).fails("DM-VR-MIN", OnFail.WARN);
    }

    @Test
    void DM_VR_MIN_more_in_zhejiang_from_five_hundred_and_from_a_thousand_people_on() {
        needsInZhejiang(499, 30);
        needsInZhejiang(500, 40);
        needsInZhejiang(999, 40);
        needsInZhejiang(1000, 50);
    }

    private static void needsInZhejiang(int people, int representatives) {
        var village = Story.inVillage("330102001001");
        people(village, people, 300);
        village.when(in(village, representatives)).passes("DM-VR-MIN");
        village.when(in(village, representatives - 1)).fails("DM-VR-MIN", OnFail.WARN);
    }

    @Test
    void DM_VR_MIN_the_nation_sets_none() {
        village.when(seated(1, 1)).isNotWeighedBy("DM-VR-MIN");
    }

    private static void committee(Story story, int seats) {
        story.given(new SeatBody(
                story.code(),
                LocalDate.of(2025, 1, 1),
                Office.COMMITTEE,
                Register.people("b", seats),
                LocalDate.of(2030, 1, 1),
                Basis.ELECTED,
                null));
    }

    private static void people(Story story, int adults, int households) {
        story.given(new CountPopulation(story.code(), DAY, adults, households, null));
    }

    private static SeatRepresentatives seated(int representatives, int women) {
        return in(Story.VILLAGE, representatives, women);
    }

    private static SeatRepresentatives in(Story story, int representatives) {
        return in(story.code(), representatives, representatives);
    }

    private static SeatRepresentatives in(CommunityCode code, int representatives, int women) {
        return new SeatRepresentatives(code, DAY, representatives, women, UNTIL, null);
    }
}
