package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Counts.man;
import static org.gongyi.command.election.Counts.who;
import static org.gongyi.command.election.Counts.woman;
import static org.gongyi.command.election.Preparations.BEIJING;
import static org.gongyi.command.election.Preparations.GUANGZHOU;
import static org.gongyi.command.election.Preparations.HENAN;
import static org.gongyi.command.election.Preparations.ZHEJIANG;
import static org.gongyi.command.election.Preparations.day;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Outcome;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.CandidacyAct.Nominate;
import org.gongyi.contract.election.CandidacyEvent.NomineeExcluded;
import org.gongyi.contract.election.CandidacyEvent.NomineePutForward;
import org.gongyi.contract.election.Disqualification;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.Nominator;
import org.junit.jupiter.api.Test;

/// Who may nominate whom, how many together, and who may not stand.
class NominationTest {

    private static final LocalDate LAST_OF_2025 = day("2025-12-31");
    private static final LocalDate FIRST_OF_2026 = day("2026-01-01");
    private static final String POLLING = "2026-01-25";

    @Test
    void EL_NOM_V_until_2025_villagers_alone_nominate_and_since_2026_the_party_organization_as_well() {
        var village = Preparations.inVillage(POLLING);
        by(village, LAST_OF_2025, Nominator.PARTY_ORGANIZATION, 0)
                .fails("EL-NOM-V", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        var party = by(village, FIRST_OF_2026, Nominator.PARTY_ORGANIZATION, 0).passes("EL-NOM-V");
        party.records(NomineePutForward.class);
        assertThat(party.check("EL-NOM-V").arithmetic()).isEqualTo("由党组织提名");
        for (var day : List.of(LAST_OF_2025, FIRST_OF_2026)) {
            by(village, day, Nominator.VOTERS, 1).passes("EL-NOM-V").isNotWeighedBy("EL-NOM-C");
            by(village, day, Nominator.VOTERS, 0).fails("EL-NOM-V", OnFail.BLOCK);
            by(village, day, Nominator.SELF, 0).fails("EL-NOM-V", OnFail.BLOCK);
            by(village, day, Nominator.HOUSEHOLD_REPRESENTATIVES, 5).fails("EL-NOM-V", OnFail.BLOCK);
        }
    }

    @Test
    void EL_NOM_V_of_2010_was_the_same_on_the_day_the_term_became_five_years() {
        for (var polling : List.of("2018-12-28", "2018-12-29")) {
            var village = Preparations.inVillage(polling);
            by(village, village.polling(), Nominator.PARTY_ORGANIZATION, 0).fails("EL-NOM-V", OnFail.BLOCK);
            by(village, village.polling(), Nominator.VOTERS, 1).passes("EL-NOM-V");
        }
    }

    @Test
    void EL_NOM_C_since_2026_the_party_organization_or_ten_voters_together() {
        var community = Preparations.inCommunity(GUANGZHOU, POLLING);
        by(community, FIRST_OF_2026, Nominator.VOTERS, 10).passes("EL-NOM-C").isNotWeighedBy("EL-NOM-V");
        by(community, FIRST_OF_2026, Nominator.VOTERS, 9).fails("EL-NOM-C", OnFail.BLOCK);
        by(community, FIRST_OF_2026, Nominator.PARTY_ORGANIZATION, 0).passes("EL-NOM-C");
        by(community, FIRST_OF_2026, Nominator.HOUSEHOLD_REPRESENTATIVES, 9).fails("EL-NOM-C", OnFail.BLOCK);
        by(community, LAST_OF_2025, Nominator.VOTERS, 1)
                .isNotWeighedBy("EL-NOM-C")
                .records(NomineePutForward.class);
    }

    @Test
    void EL_NOM_C_until_2025_ten_residents_or_five_household_representatives_in_beijing_and_henan() {
        for (var place : List.of(BEIJING, HENAN)) {
            var community = Preparations.inCommunity(place, POLLING);
            by(community, LAST_OF_2025, Nominator.VOTERS, 10).passes("EL-NOM-C");
            by(community, LAST_OF_2025, Nominator.VOTERS, 9).fails("EL-NOM-C", OnFail.BLOCK);
            by(community, LAST_OF_2025, Nominator.HOUSEHOLD_REPRESENTATIVES, 5).passes("EL-NOM-C");
            by(community, LAST_OF_2025, Nominator.HOUSEHOLD_REPRESENTATIVES, 4).fails("EL-NOM-C", OnFail.BLOCK);
            by(community, LAST_OF_2025, Nominator.PARTY_ORGANIZATION, 0).fails("EL-NOM-C", OnFail.BLOCK);
            by(community, FIRST_OF_2026, Nominator.HOUSEHOLD_REPRESENTATIVES, 5).fails("EL-NOM-C", OnFail.BLOCK);
        }
    }

    @Test
    void EL_NOCAND_in_zhejiang_who_stands_without_a_nomination_says_so_ten_days_before() {
        var there = Preparations.inVillage(ZHEJIANG, POLLING);
        by(there, day("2026-01-15"), Nominator.SELF, 0).passes("EL-NOM-V").passes("EL-NOCAND");
        by(there, day("2026-01-16"), Nominator.SELF, 0).fails("EL-NOCAND", OnFail.WARN);
    }

    @Test
    void EL_NOCAND_in_henan_there_may_be_no_list_and_nobody_nominates_himself() {
        by(Preparations.inVillage(HENAN, POLLING), FIRST_OF_2026, Nominator.SELF, 0)
                .fails("EL-NOM-V", OnFail.BLOCK)
                .isNotWeighedBy("EL-NOCAND");
    }

    @Test
    void EL_CAND_DQ_since_2026_the_election_committee_excludes_and_ground_and_evidence_are_sealed() {
        var village = Preparations.inVillage(POLLING).nominated(LAST_OF_2025, man("li", Post.MEMBER));
        village.when(village.exclude(LAST_OF_2025, "li", Disqualification.EVIL_FORCES))
                .doesNotFit("ground", "no-such-ground");
        var excluded = village.when(village.exclude(FIRST_OF_2026, "li", Disqualification.EVIL_FORCES))
                .passes("EL-CAND-DQ")
                .records(NomineeExcluded.class);
        assertThat(excluded.ground()).isInstanceOf(Sealed.Open.class);
        assertThat(excluded.evidence()).isInstanceOf(Sealed.Open.class);
        assertThat(excluded.findings().checks())
                .allSatisfy(check -> assertThat(check.arithmetic()).doesNotContain("判决书"));
    }

    @Test
    void EL_CAND_DQ_the_forces_of_a_clan_are_a_ground_in_villages_only() {
        var community = Preparations.inCommunity(GUANGZHOU, POLLING).nominated(FIRST_OF_2026, man("li", Post.MEMBER));
        community
                .when(community.exclude(FIRST_OF_2026, "li", Disqualification.CLAN_FORCES))
                .doesNotFit("ground", "no-such-ground");
        community
                .when(community.exclude(FIRST_OF_2026, "li", Disqualification.EVIL_FORCES))
                .records(NomineeExcluded.class);
    }

    @Test
    void EL_COM_EXIT_a_second_nomination_does_not_hide_the_relatives_the_first_one_told() {
        var member = Callings.members().get(2).person();
        var village = Preparations.inVillage(POLLING);
        village.given(village.nominate(FIRST_OF_2026, woman("zhao", Post.CHAIR), member));
        village.given(village.nominate(FIRST_OF_2026, woman("zhao", Post.MEMBER)));
        assertThat(village.docket().slate().areRelated(who("zhao"), member)).isTrue();
    }

    @Test
    void somebody_is_nominated_once_for_a_post_that_is_to_be_filled_and_excluded_once() {
        var village = Preparations.inVillage(POLLING).nominated(FIRST_OF_2026, man("li", Post.MEMBER));
        village.when(village.nominate(FIRST_OF_2026, man("li", Post.MEMBER)))
                .doesNotFit("nominee.person", "nominated-already");
        village.when(village.nominate(FIRST_OF_2026, man("wu", Post.MEMBER), who("stranger")))
                .doesNotFit("relatives", "not-in-the-committee");
        village.when(village.exclude(FIRST_OF_2026, "wu", Disqualification.EVIL_FORCES))
                .doesNotFit("person", "not-nominated");
        var withoutVice = Counts.inVillage();
        withoutVice
                .when(new Nominate(
                        withoutVice.id(),
                        Counts.DAY,
                        man("wu", Post.VICE_CHAIR),
                        Nominator.VOTERS,
                        10,
                        List.of(),
                        List.of(),
                        null))
                .doesNotFit("nominee.post", "no-such-seat");
        village.given(village.exclude(FIRST_OF_2026, "li", Disqualification.EVIL_FORCES));
        village.when(village.exclude(FIRST_OF_2026, "li", Disqualification.EVIL_FORCES))
                .doesNotFit("person", "excluded-already");
        village.when(village.nominate(day("2026-01-26"), man("wu", Post.MEMBER)))
                .doesNotFit("occurredOn", "after-the-polling-day");
    }

    private static Outcome<ElectionEvent> by(Preparations there, LocalDate day, Nominator by, int number) {
        return there.when(there.nominate(day, man("li", Post.MEMBER), by, number));
    }
}
