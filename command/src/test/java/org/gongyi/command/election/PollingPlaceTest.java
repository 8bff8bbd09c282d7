package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Counts.place;
import static org.gongyi.command.election.Counts.tellers;
import static org.gongyi.command.election.Counts.who;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Story;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.PollingAct.ArrangePolling;
import org.gongyi.contract.election.PollingEvent.PollingArranged;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.Teller;
import org.gongyi.contract.election.VotingMode;
import org.junit.jupiter.api.Test;

/// Where people vote and who works there.
class PollingPlaceTest {

    private static final LocalDate BEFORE = Counts.DAY.minusDays(3);

    private static ArrangePolling plain(Counts counts, PollingPlace... places) {
        return new ArrangePolling(counts.id(), counts.day().minusDays(5), List.of(places), List.of(), null);
    }

    private static PollingPlace with(List<Teller> tellers) {
        return new PollingPlace(1, "村委会", false, "08:00", "16:00", true, tellers);
    }

    private static PollingPlace without(boolean roving) {
        return new PollingPlace(2, "三组", roving, "08:00", "12:00", false, tellers(3));
    }

    @Test
    void EL_COUNT_BAL_every_place_is_counted_or_counted_with_another_or_said_to_be_unused() {
        var village = Counts.inVillage();
        village.given(village.arrange(
                Counts.DAY.minusDays(3), Counts.place(1), Counts.place(2), Counts.place(3), Counts.place(4)));
        var together = new BoxCount(2, 30, 30, 30, 0, "甲", "乙", null, List.of(), List.of(3), null, null, null);
        var first = Counts.clear(1, 600);
        village.when(village.count(List.of(4), first, together))
                .passes("EL-COUNT-BAL")
                .records(ResultAnnounced.class);
        var silent = village.count(List.of(), first, together);
        var left = village.when(silent).fails("EL-COUNT-BAL", OnFail.WARN);
        left.refuses(Refusal.ReasonNeeded.class);
        assertThat(left.check("EL-COUNT-BAL").arithmetic()).isEqualTo("投票处、票箱 4 个，计票 2 个，合并计票 1 个，没有使用 0 个；没有交代的：4 号");
        village.when(village.because(silent)).records(ResultAnnounced.class);
    }

    @Test
    void what_nobody_used_was_arranged_and_is_not_counted() {
        var village = Counts.inVillage();
        village.given(village.arrange(Counts.DAY.minusDays(3), Counts.place(1), Counts.place(2)));
        village.when(village.count(List.of(3), Counts.clear(1, 600))).doesNotFit("unused", "no-such-box");
        village.when(village.count(List.of(1), Counts.clear(1, 600))).doesNotFit("unused", "box-twice");
        village.when(village.count(List.of(2, 2), Counts.clear(1, 600))).doesNotFit("unused", "box-twice");
    }

    @Test
    void EL_SECRET_no_polling_place_without_a_booth() {
        for (var counts : new Counts[] {Counts.inVillage(), Counts.inCommunity(VotingMode.ALL_VOTERS)}) {
            counts.when(plain(counts, place(1), without(false)))
                    .fails("EL-SECRET", OnFail.BLOCK)
                    .refuses(Refusal.Unlawful.class);
            counts.when(plain(counts, place(1), place(2))).passes("EL-SECRET").records(PollingArranged.class);
            counts.when(plain(counts, place(1), without(true))).passes("EL-SECRET");
        }
        var before = Counts.in(Story.inCommunity(), LocalDate.of(2025, 12, 31));
        before.when(plain(before, without(false))).isNotWeighedBy("EL-SECRET").records(PollingArranged.class);
    }

    @Test
    void EL_STAFF_no_candidate_or_relative_of_one_counts() {
        for (var code : new String[] {"310101001001", "330102001001", "110101001001", "410102001001"}) {
            var there = Counts.in(Story.inVillage(code));
            var candidate =
                    List.of(new Teller("甲", true, null), new Teller("乙", false, null), new Teller("丙", false, null));
            var relative = List.of(
                    new Teller("甲", false, who("chair1")), new Teller("乙", false, null), new Teller("丙", false, null));
            there.when(plain(there, with(candidate))).fails("EL-STAFF", OnFail.WARN);
            there.when(plain(there, with(relative))).fails("EL-STAFF", OnFail.WARN);
            there.when(plain(there, with(tellers(3)))).passes("EL-STAFF").records(PollingArranged.class);
        }
        var village = Counts.inVillage();
        village.when(plain(village, with(List.of(new Teller("甲", true, null))))).isNotWeighedBy("EL-STAFF");
    }

    @Test
    void EL_STAFF_who_has_the_name_of_a_candidate_is_told_as_such_and_the_finding_says_that_it_went_by_name() {
        var shanghai = Counts.in(Story.inVillage("310101001001"));
        var alike =
                List.of(new Teller("chair1", false, null), new Teller("乙", false, null), new Teller("丙", false, null));
        var told = shanghai.when(shanghai.arrange(BEFORE, with(alike))).fails("EL-STAFF", OnFail.WARN);
        assertThat(told.check("EL-STAFF").arithmetic()).isEqualTo("工作人员没有编号，按姓名核对，与候选人同名：chair1；确是同一人的不得担任");
        assertThat(told.check("EL-STAFF").numbers()).containsEntry("namesakes", 1L);
        told.records(PollingArranged.class);
    }

    @Test
    void EL_BOX3_every_box_has_three_people() {
        var beijing = Counts.in(Story.inVillage("110101001001"));
        beijing.when(plain(beijing, with(tellers(3)), without(true))).passes("EL-BOX3");
        beijing.when(plain(beijing, with(tellers(2)), without(true)))
                .fails("EL-BOX3", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        for (var code : new String[] {"330102001001", "410102001001"}) {
            var there = Counts.in(Story.inVillage(code));
            there.when(plain(there, with(tellers(2)), roving(3))).passes("EL-BOX3");
            there.when(plain(there, with(tellers(3)), roving(2))).fails("EL-BOX3", OnFail.WARN);
            there.when(plain(there, with(tellers(2)))).isNotWeighedBy("EL-BOX3");
        }
        var village = Counts.inVillage();
        village.when(plain(village, with(tellers(2)))).isNotWeighedBy("EL-BOX3");
    }

    @Test
    void EL_POLL_PUB5_in_zhejiang_where_and_when_people_vote_is_posted_five_days_before_or_later_with_a_reason() {
        var zhejiang = Counts.in(Story.inVillage("330102001001"));
        zhejiang.when(posted(zhejiang, 5)).passes("EL-POLL-PUB5").records(PollingArranged.class);
        var late = zhejiang.when(posted(zhejiang, 4)).fails("EL-POLL-PUB5", OnFail.WARN);
        late.refuses(Refusal.ReasonNeeded.class);
        assertThat(late.check("EL-POLL-PUB5").arithmetic())
                .isEqualTo("投票时间、地点和工作人员公布：2026-06-16 至 2026-06-20 共 4 天，须满 5 天");
        zhejiang.when(zhejiang.arrange(Counts.DAY.minusDays(4), place(1))).records(PollingArranged.class);
        for (var code : new String[] {"310101001001", "110101001001", "410102001001", "510421105208"}) {
            var elsewhere = Counts.in(Story.inVillage(code));
            elsewhere.when(posted(elsewhere, 1)).isNotWeighedBy("EL-POLL-PUB5");
        }
    }

    @Test
    void EL_POLL_PUB5_is_owed_by_the_day_of_the_posting() {
        var before = Counts.in(Story.inVillage("330102001001"), LocalDate.of(2021, 1, 4));
        before.when(posted(before, 5)).isNotWeighedBy("EL-POLL-PUB5");
        before.when(posted(before, 3)).fails("EL-POLL-PUB5", OnFail.WARN);
    }

    private static ArrangePolling posted(Counts counts, int daysBefore) {
        return new ArrangePolling(counts.id(), counts.day().minusDays(daysBefore), List.of(place(1)), List.of(), null);
    }

    private static PollingPlace roving(int tellers) {
        return new PollingPlace(2, "流动票箱", true, "08:00", "16:00", false, tellers(tellers));
    }

    @Test
    void places_are_made_known_before_the_vote_each_once_and_open_before_they_close() {
        var village = Counts.inVillage();
        village.when(village.arrange(Counts.DAY.plusDays(1), place(1))).doesNotFit("occurredOn", "after-the-vote");
        village.when(village.arrange(BEFORE)).doesNotFit("places", "no-place");
        village.when(village.arrange(BEFORE, place(1), place(1))).doesNotFit("places", "box-twice");
        village.when(village.arrange(BEFORE, new PollingPlace(1, "村委会", false, "16:00", "16:00", true, tellers(3))))
                .doesNotFit("places", "closes-before-it-opens");
    }
}
