package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Counts.chair;
import static org.gongyi.command.election.Counts.man;
import static org.gongyi.command.election.Counts.member;
import static org.gongyi.command.election.Counts.votes;
import static org.gongyi.command.election.Counts.who;
import static org.gongyi.command.election.Counts.woman;
import static org.gongyi.command.election.Preparations.GUANGZHOU;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Story;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.Handed;
import org.gongyi.contract.election.HandoverAct.ArchiveBallots;
import org.gongyi.contract.election.HandoverAct.CompleteHandover;
import org.gongyi.contract.election.HandoverAct.ReportRepresentatives;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.PollingAct.AnnounceCount;
import org.gongyi.contract.election.PollingAct.CallFurtherBallot;
import org.gongyi.contract.election.PollingAct.PublishProxies;
import org.gongyi.contract.election.Proxy;
import org.gongyi.contract.election.ResultAct.FileResult;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.election.VotingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/// A whole election without a reason given once: from the call to the handover, with an objection upheld, a proxy where
/// the mode lets there be one, and a further ballot for the last seat.
class WholeElectionTest {

    private static final LocalDate POLLING = LocalDate.of(2026, 11, 20);
    private static final LocalDate NEXT = POLLING.plusDays(10);
    private static final Nominee[] CANDIDATES = {
        woman("chair1", Post.CHAIR),
        man("chair2", Post.CHAIR),
        man("vice1", Post.VICE_CHAIR),
        man("vice2", Post.VICE_CHAIR),
        woman("member1", Post.MEMBER),
        man("member2", Post.MEMBER),
        man("member3", Post.MEMBER),
        man("member4", Post.MEMBER)
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "510421105208",
                "110101001001",
                "410102001001",
                "310101001001",
                "370102001001",
                "500101001001",
                "440106001001"
            })
    void a_village_elects_from_the_call_to_the_handover(String place) {
        elects(Preparations.in(Story.inVillage(place), POLLING, VotingMode.ALL_VOTERS), 1001);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"ALL_VOTERS", "HOUSEHOLDS", "RESIDENT_REPRESENTATIVES"})
    void a_community_elects_in_each_of_its_three_modes(VotingMode mode) {
        var there = Preparations.in(Story.inCommunity(GUANGZHOU), POLLING, mode);
        elects(
                there,
                switch (mode) {
                    case HOUSEHOLDS -> 300;
                    case RESIDENT_REPRESENTATIVES -> 15;
                    default -> 1001;
                });
    }

    private static void elects(Preparations there, int base) {
        prepared(there);
        assertThat(there.docket().rolls().base(there.docket().plan().mode())).isEqualTo(base);
        int all = base * 8 / 10;
        int most = all - 1;
        int few = all * 4 / 10;
        there.given(count(
                there,
                all,
                chair("chair1", most),
                votes("vice1", Post.VICE_CHAIR, most),
                member("member1", most),
                member("member2", most),
                member("member3", few),
                member("member4", few - 1)));
        assertThat(there.docket().rounds().vacant(there.docket().plan())).containsExactly(Counts.of(Post.MEMBER, 1));
        there.given(new CallFurtherBallot(
                there.id(),
                POLLING.plusDays(1),
                NEXT,
                List.of(man("member3", Post.MEMBER), man("member4", Post.MEMBER)),
                List.of(),
                null));
        there.given(count(there, all, member("member3", most)));
        assertThat(there.docket().rounds().elected()).hasSize(5);
        assertThat(there.docket().duties().open().keySet())
                .contains("complete-handover", "report-representatives")
                .doesNotContain("meet-voters", "call-further-ballot", "postpone-polling");
        handedOver(there);
        assertThat(there.story().election()).isInstanceOf(Election.State.Ended.class);
        assertThat(there.docket().duties().open()).isEmpty();
    }

    private static void prepared(Preparations there) {
        var posted = POLLING.minusDays(40);
        var calls = Callings.in(there.story());
        there.given(calls.publish(POLLING.minusDays(48), "镇备〔2026〕3号", null));
        there.given(there.roll(posted), there.object(1, posted.plusDays(1)));
        there.given(there.decide(1, posted.plusDays(2), true, 1001));
        there.nominated(posted.plusDays(10), CANDIDATES);
        there.given(there.post(posted.plusDays(20), CANDIDATES), there.meet(POLLING.minusDays(3), null));
        proxy(there);
        there.given(there.arrange(POLLING.minusDays(2)));
    }

    private static void proxy(Preparations there) {
        var proxy = new Proxy(who("absent"), who("brother"), true, true, true);
        var list = new PublishProxies(there.id(), POLLING.minusDays(3), List.of(proxy), List.of(), null);
        if (there.docket().plan().mode() == VotingMode.RESIDENT_REPRESENTATIVES)
            there.when(list).fails("EL-PROXY-NOREP", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
        else there.given(list);
        var candidate = new Proxy(who("absent2"), who("chair1"), false, true, true);
        there.when(new PublishProxies(there.id(), POLLING.minusDays(3), List.of(candidate), List.of(), null))
                .fails("EL-PROXY-CAND", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
    }

    private static AnnounceCount count(Preparations there, int ballots, Votes... votes) {
        var box = new BoxCount(1, ballots, ballots, ballots, 0, "甲", "乙", null, List.of(votes));
        return new AnnounceCount(
                there.id(), there.docket().voteOn(), true, true, List.of(box), List.of(), List.of(), List.of(), null);
    }

    private static void handedOver(Preparations there) {
        var day = NEXT.plusDays(5);
        var until = there.docket().plan().until();
        if (there.docket().duties().owes("file-result"))
            there.given(new FileResult(there.id(), day, "镇备〔2026〕9号", 5, List.of(), null));
        if (there.docket().duties().owes("archive-ballots"))
            there.given(new ArchiveBallots(there.id(), day, NEXT, "镇档案室", day.plusYears(5), List.of(), null));
        there.given(
                new CompleteHandover(there.id(), day, List.of(Handed.values()), NEXT, "甲", "乙", "丙", List.of(), null),
                new ReportRepresentatives(there.id(), day, 15, 8, until, List.of(), List.of(), null));
    }
}
