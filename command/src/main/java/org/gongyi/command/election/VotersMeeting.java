package org.gongyi.command.election;

import java.time.LocalDate;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.election.ElectionSettlement;

/// Candidates meet the voters before the day of the vote (EL-CAND-MEET). On that day it is none.
record VotersMeeting(Docket docket, Weighing weighing) {

    /// Owed from the posting of the candidates on. Who posts them too late has no day left for it.
    void owed(LocalDate posted) {
        if (docket.slate().metOn() != null) return;
        var last = docket.plan().pollingDay().minusDays(1);
        if (last.isBefore(posted)) weighing.guard("EL-CAND-MEET", false, "候选人在投票日当日才公布，已经没有见面的日子");
        else dueOn(last);
    }

    /// Another day of the vote leaves more time, or less.
    void movedTo(LocalDate pollingDay) {
        if (docket.duties().owes(ElectionSettlement.MEET_VOTERS)) dueOn(pollingDay.minusDays(1));
    }

    private void dueOn(LocalDate last) {
        weighing.dutyBy("EL-CAND-MEET", ElectionSettlement.MEET_VOTERS, Office.ELECTION_COMMITTEE, last);
    }

    void held(LocalDate day) {
        var vote = docket.voteOn();
        var before = day.isBefore(vote);
        weighing.guard("EL-CAND-MEET", before, before ? "在投票日 %s 前见面".formatted(vote) : "投票日当日见面，不算投票前的见面");
        weighing.guard("EL-CAND-QUIET", before, before ? "不在投票日" : "投票日不得组织候选人介绍");
    }

    /// On the day of the vote: whether there was one.
    void before() {
        var met = docket.slate().metOn();
        weighing.guard("EL-CAND-MEET", met != null, met == null ? "投票前候选人没有与选民见面" : "候选人已于 %s 与选民见面".formatted(met));
    }
}
