package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.Sittings.representatives;
import static org.gongyi.command.Sittings.sitting;
import static org.gongyi.command.Sittings.villagers;
import static org.gongyi.command.election.Callings.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.command.Outcome;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.CommunityCommand.DrawGroups;
import org.gongyi.contract.community.Group;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFilled;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFormed;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeLeft;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteePublished;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionSettlement;
import org.gongyi.contract.election.Filling;
import org.gongyi.contract.election.Kin;
import org.gongyi.contract.election.Kinship;
import org.gongyi.contract.election.LeavingCause;
import org.gongyi.contract.election.RollsAct.PublishRoll;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.resolution.Vote;
import org.junit.jupiter.api.Test;

/// 选举委员会: chosen by an assembly that was one, made known, and kept complete.
class ElectionCommitteeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate POLLING = LocalDate.of(2026, 11, 20);
    private static final String ZHEJIANG = "330102001001";
    private static final String SHANDONG = "370102001001";
    private static final String SHANGHAI = "310101001001";

    private final Story village = called(Story.inVillage(), POLLING);
    private final Callings acts = Callings.in(village);

    @Test
    void EL_COM_ORIGIN_V_the_assembly_its_representatives_or_the_groups_choose() {
        forming(village, villagers(DAY)).passes("EL-COM-ORIGIN-V").records(ElectionCommitteeFormed.class);
        forming(village, representatives(DAY)).passes("EL-COM-ORIGIN-V");
        village.given(new DrawGroups(village.code(), DAY.minusYears(1), List.of(new Group("三组", 90, 30)), "测试"));
        var group = sitting(Body.GROUP_ASSEMBLY, CountedBy.HOUSEHOLDS, "三组", DAY, 30, 20, new Vote(20, 0, 0));
        forming(village, group).passes("EL-COM-ORIGIN-V").passes("DM-GRP").records(ElectionCommitteeFormed.class);
    }

    @Test
    void EL_COM_ORIGIN_V_a_collective_does_not_choose_and_what_it_chose_presides_over_nothing() {
        village.given(Register.collective(village.code(), 800, 0, false));
        var collective = sitting(Body.MEMBERS_ASSEMBLY, CountedBy.MEMBERS, DAY, 800, 700);
        forming(village, collective).fails("EL-COM-ORIGIN-V", OnFail.VOID).records(ElectionCommitteeFormed.class);
        village.given(acts.form(DAY, members(), collective, List.of(), "已说明"));
        assertThat(village.when(acts.publish(DAY, "备案1号", null))
                        .refuses(Refusal.OutOfOrder.class)
                        .checks())
                .anyMatch(check -> check.rule().equals("EL-COM-HOST") && check.fails(OnFail.BLOCK));
        village.when(acts.form(DAY)).records(ElectionCommitteeFormed.class);
    }

    @Test
    void EL_COM_ORIGIN_V_representatives_of_whom_too_few_came_choose_nobody() {
        forming(village, representatives(DAY, 40)).passes("DM-VR-QUORUM").records(ElectionCommitteeFormed.class);
        var few = forming(village, representatives(DAY, 39)).fails("DM-VR-QUORUM", OnFail.VOID);
        assertThat(few.records(ElectionCommitteeFormed.class).findings().duties())
                .isEmpty();
    }

    @Test
    void EL_COM_ORIGIN_V_half_of_those_present_choose_nobody() {
        var half = new Vote(25, 25, 0);
        forming(village, sitting(Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, null, DAY, 60, 50, half))
                .fails("DM-VR-PASS", OnFail.NOT_PASSED);
        village.given(acts.form(
                DAY,
                members(),
                sitting(Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, null, DAY, 60, 50, half),
                List.of(),
                "已说明"));
        village.when(acts.publish(DAY, "备案1号", null)).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void EL_COM_ORIGIN_C_since_2026_the_residents_or_their_representatives_choose() {
        var community = called(Story.inCommunity(), POLLING);
        forming(community, sitting(Body.RESIDENTS_ASSEMBLY, CountedBy.HOUSEHOLDS, DAY, 300, 151))
                .passes("EL-COM-ORIGIN-C")
                .passes("DM-RM-QUORUM")
                .isNotWeighedBy("EL-COM-ORIGIN-V");
        forming(community, representatives(DAY)).passes("EL-COM-ORIGIN-C");
        var before = LocalDate.of(2025, 6, 2);
        var old = called(Story.inCommunity(), LocalDate.of(2025, 9, 1));
        old.when(Callings.in(old).form(before, members(), representatives(before), List.of(), "已说明"))
                .isNotWeighedBy("EL-COM-ORIGIN-C");
    }

    @Test
    void EL_COM_HOST_nothing_is_made_known_before_an_election_committee_presides() {
        var refused = village.when(acts.publish(DAY, "备案1号", null)).fails("EL-COM-HOST", OnFail.BLOCK);
        assertThat(refused.check("EL-COM-HOST").arithmetic()).isEqualTo("此前没有依法产生的选举委员会");
        village.given(acts.form(DAY));
        village.when(acts.publish(DAY.minusDays(1), "备案1号", null)).fails("EL-COM-HOST", OnFail.BLOCK);
        village.when(acts.publish(DAY, "备案1号", null)).passes("EL-COM-HOST").records(ElectionCommitteePublished.class);
    }

    @Test
    void EL_COM_HOST_C_in_a_community_since_2026() {
        var community = called(Story.inCommunity(), POLLING);
        community.when(Callings.in(community).publish(DAY, null, null)).fails("EL-COM-HOST-C", OnFail.BLOCK);
        var old = called(Story.inCommunity(), LocalDate.of(2025, 9, 1));
        old.when(Callings.in(old).publish(LocalDate.of(2025, 8, 1), null, null)).isNotWeighedBy("EL-COM-HOST-C");
    }

    @Test
    void EL_COM_SIZE_three_to_nine_and_an_odd_number() {
        sized(village, 2).fails("EL-COM-SIZE", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        sized(village, 3).passes("EL-COM-SIZE").records(ElectionCommitteeFormed.class);
        assertThat(sized(village, 4)
                        .fails("EL-COM-SIZE", OnFail.WARN)
                        .check("EL-COM-SIZE")
                        .arithmetic())
                .isEqualTo("成员 4 人，人数宜为单数");
        sized(village, 9).passes("EL-COM-SIZE");
        assertThat(sized(village, 11)
                        .fails("EL-COM-SIZE", OnFail.WARN)
                        .check("EL-COM-SIZE")
                        .arithmetic())
                .isEqualTo("成员 11，须为 3 至 9");
        sized(called(Story.inCommunity(), POLLING), 2).fails("EL-COM-SIZE", OnFail.WARN);
    }

    @Test
    void EL_COM_SIZE_is_at_least_five_in_zhejiang_and_seven_in_shanghai() {
        sized(called(Story.inVillage(ZHEJIANG), POLLING), 3).fails("EL-COM-SIZE", OnFail.WARN);
        sized(called(Story.inVillage(ZHEJIANG), POLLING), 5).passes("EL-COM-SIZE");
        sized(called(Story.inVillage(SHANGHAI), POLLING), 5).fails("EL-COM-SIZE", OnFail.WARN);
        sized(called(Story.inVillage(SHANGHAI), POLLING), 7).passes("EL-COM-SIZE");
    }

    @Test
    void EL_COM_POSTS_since_2026_somebody_chairs_it_and_only_one() {
        var nobody = posts(Post.MEMBER, Post.MEMBER, Post.MEMBER);
        var two = posts(Post.CHAIR, Post.CHAIR, Post.MEMBER);
        village.when(acts.form(DAY, nobody, representatives(DAY)))
                .fails("EL-COM-POSTS", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        village.when(acts.form(DAY, two, representatives(DAY)))
                .fails("EL-COM-POSTS", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        var all = posts(Post.CHAIR, Post.VICE_CHAIR, Post.MEMBER);
        village.when(acts.form(DAY, all, representatives(DAY))).passes("EL-COM-POSTS");
        var before = LocalDate.of(2025, 12, 31);
        var old = called(Story.inVillage(), POLLING.minusYears(1));
        old.when(Callings.in(old).form(before, nobody, representatives(before))).isNotWeighedBy("EL-COM-POSTS");
    }

    @Test
    void EL_COM_KIN_members_who_are_near_relatives_of_each_other_need_a_reason() {
        var kin = List.of(new Kin(id(0), id(1), Kinship.SIBLING));
        village.when(acts.form(DAY, members(), representatives(DAY), kin, null))
                .fails("EL-COM-KIN", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        village.when(acts.form(DAY, members(), representatives(DAY), kin, "全村同姓"))
                .records(ElectionCommitteeFormed.class);
        village.when(acts.form(DAY)).passes("EL-COM-KIN");
    }

    @Test
    void EL_COM_PUB_the_members_are_made_known_within_three_days_and_filed() {
        var formed = village.when(acts.form(DAY));
        assertThat(formed.duty(ElectionSettlement.PUBLISH_COMMITTEE).due()).isEqualTo(LocalDate.of(2026, 9, 4));
        village.given(acts.form(DAY));
        village.when(acts.publish(DAY, null, null))
                .fails("EL-COM-PUB", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        village.when(acts.publish(DAY, "镇备〔2026〕3号", null))
                .passes("EL-COM-PUB")
                .records(ElectionCommitteePublished.class);
    }

    @Test
    void EL_COM_FILL_whoever_leaves_is_replaced_and_each_vacancy_is_owed_until_it_is_filled() {
        village.given(acts.form(DAY));
        var left = village.when(acts.leave(DAY.plusDays(1), id(1), LeavingCause.RESIGNED, 0));
        assertThat(left.duty(ElectionSettlement.FILL_COMMITTEE).due()).isEqualTo(LocalDate.of(2026, 9, 7));
        village.given(
                acts.leave(DAY.plusDays(1), id(1), LeavingCause.RESIGNED, 0),
                acts.leave(DAY.plusDays(1), id(2), LeavingCause.OTHER, 0));
        var one = acts.fill(DAY.plusDays(3), newcomer(1));
        assertThat(village.when(one).duty(ElectionSettlement.FILL_COMMITTEE).due())
                .isEqualTo(LocalDate.of(2026, 9, 9));
        village.given(one);
        var other = village.when(acts.fill(DAY.plusDays(3), newcomer(2))).records(ElectionCommitteeFilled.class);
        assertThat(other.findings().duties()).isEmpty();
        village.given(acts.fill(DAY.plusDays(3), newcomer(2)));
        village.when(acts.fill(DAY.plusDays(4), newcomer(3))).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void EL_COM_FILL_a_new_choice_is_made_by_the_same_bodies_in_the_same_way() {
        village.given(acts.form(DAY), acts.leave(DAY, id(1), LeavingCause.RESIGNED, 0));
        var few = acts.fill(DAY, newcomer(1), Filling.NEW_CHOICE, representatives(DAY, 39));
        village.when(few).fails("DM-VR-QUORUM", OnFail.VOID).records(ElectionCommitteeFilled.class);
        village.given(few);
        var enough = acts.fill(DAY, newcomer(1), Filling.NEW_CHOICE, representatives(DAY, 40));
        village.when(enough).passes("EL-COM-ORIGIN-V").records(ElectionCommitteeFilled.class);
    }

    @Test
    void EL_COM_ABSENT_in_zhejiang_and_shandong_who_missed_two_meetings_is_deemed_to_have_left() {
        for (var place : List.of(ZHEJIANG, SHANDONG)) {
            var story = called(Story.inVillage(place), POLLING);
            var there = Callings.in(story);
            story.given(there.form(DAY));
            var once = there.leave(DAY, id(1), LeavingCause.ABSENT, 1);
            story.when(once).fails("EL-COM-ABSENT", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
            story.when(there.leave(DAY, id(1), LeavingCause.ABSENT, 2))
                    .passes("EL-COM-ABSENT")
                    .records(ElectionCommitteeLeft.class);
        }
        village.given(acts.form(DAY));
        village.when(acts.leave(DAY, id(1), LeavingCause.ABSENT, 2)).isNotWeighedBy("EL-COM-ABSENT");
    }

    @Test
    void a_committee_has_some_members_nobody_twice_and_kin_only_among_them() {
        var twice = new ArrayList<>(members());
        twice.add(members().getFirst());
        village.when(acts.form(DAY, List.of(), representatives(DAY))).doesNotFit("members", "nobody");
        village.when(acts.form(DAY, twice, representatives(DAY))).doesNotFit("members", "person-twice");
        for (var kin : List.of(
                new Kin(id(0), new PersonId("p-x00001"), Kinship.SPOUSE), new Kin(id(0), id(0), Kinship.SPOUSE)))
            village.when(acts.form(DAY, members(), representatives(DAY), List.of(kin), null))
                    .doesNotFit("kin", "not-two-members");
    }

    @Test
    void what_cannot_have_sat_chooses_nobody() {
        forming(village, sitting(Body.RESIDENTS_ASSEMBLY, CountedBy.ADULTS, DAY, 900, 500))
                .doesNotFit("chosenBy.body", "no-such-body");
        forming(village, sitting(Body.REPRESENTATIVES_ASSEMBLY, CountedBy.ADULTS, DAY, 60, 50))
                .doesNotFit("chosenBy.countedBy", "not-counted-so");
    }

    @Test
    void who_leaves_was_a_member_and_who_comes_was_none() {
        village.given(acts.form(DAY));
        village.when(acts.leave(DAY, new PersonId("p-x00001"), LeavingCause.RESIGNED, 0))
                .doesNotFit("person", "does-not-hold-it");
        village.when(acts.leave(DAY, id(1), LeavingCause.RESIGNED, 2)).doesNotFit("missed", "only-of-the-absent");
        village.when(acts.leave(DAY, id(1), LeavingCause.ABSENT, 0)).doesNotFit("missed", "only-of-the-absent");
        village.given(acts.leave(DAY, id(1), LeavingCause.RESIGNED, 0));
        village.when(acts.fill(DAY, members().getFirst())).doesNotFit("member.person", "holds-it-already");
        village.when(acts.fill(DAY, newcomer(1), Filling.NEW_CHOICE, null))
                .doesNotFit("chosenBy", "only-of-a-new-choice");
        village.when(acts.fill(DAY, newcomer(1), Filling.NEXT_IN_VOTE, representatives(DAY)))
                .doesNotFit("chosenBy", "only-of-a-new-choice");
    }

    @Test
    void EL_COM_HOST_it_is_often_chosen_before_the_day_of_the_vote_is_fixed_and_called() {
        var before = POLLING.minusDays(120);
        village.when(acts.form(before)).records(ElectionCommitteeFormed.class);
        village.given(acts.form(before));
        village.when(acts.publish(before.plusDays(1), "备案1号", null)).records(ElectionCommitteePublished.class);
        village.when(acts.publish(before.minusDays(1), "备案1号", null)).fails("EL-COM-HOST", OnFail.BLOCK);
        var roll = new PublishRoll(acts.id(), before.plusDays(1), 900, 0, 0, false, false, List.of(), null);
        village.when(roll).doesNotFit("occurredOn", "before-the-call");
    }

    @Test
    void an_election_has_one_election_committee() {
        village.given(acts.form(DAY));
        village.when(acts.form(DAY)).refuses(Refusal.OutOfOrder.class);
    }

    private Outcome<ElectionEvent> sized(Story story, int members) {
        return story.when(Callings.in(story).form(DAY, Register.people("e", members), representatives(DAY)));
    }

    private static Outcome<ElectionEvent> forming(Story story, Sitting chosenBy) {
        return story.when(Callings.in(story).form(DAY, members(), chosenBy, List.of(), "已说明"));
    }

    private static Story called(Story story, LocalDate polling) {
        Callings.registered(story);
        return story.given(Callings.approved(Callings.in(story).call(polling.minusDays(100), polling), "批复", "已说明"));
    }

    private static PersonId id(int member) {
        return members().get(member).person();
    }

    private static Seat newcomer(int number) {
        return new Seat(new PersonId("p-n0000" + number), "新人" + number, Post.MEMBER);
    }

    private static List<Seat> posts(Post... posts) {
        List<Seat> seats = new ArrayList<>();
        for (var post : posts) seats.add(new Seat(new PersonId("p-m0000" + seats.size()), "姓名" + seats.size(), post));
        return seats;
    }
}
