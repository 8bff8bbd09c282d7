package org.gongyi.command.election;

import java.util.stream.Stream;
import org.gongyi.command.Decision;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.election.CandidacyAct;
import org.gongyi.contract.election.CandidacyAct.AnnounceVotersMeeting;
import org.gongyi.contract.election.CandidacyAct.DescribeCandidates;
import org.gongyi.contract.election.CandidacyAct.ExcludeNominee;
import org.gongyi.contract.election.CandidacyAct.MeetVoters;
import org.gongyi.contract.election.CandidacyAct.Nominate;
import org.gongyi.contract.election.CandidacyAct.PublishCandidates;
import org.gongyi.contract.election.CandidacyAct.WithdrawCandidacy;
import org.gongyi.contract.election.CandidacyEvent.CandidacyWithdrawn;
import org.gongyi.contract.election.CandidacyEvent.CandidatesDescribed;
import org.gongyi.contract.election.CandidacyEvent.CandidatesMetVoters;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CandidacyEvent.Described;
import org.gongyi.contract.election.CandidacyEvent.NomineeExcluded;
import org.gongyi.contract.election.CandidacyEvent.NomineePutForward;
import org.gongyi.contract.election.CandidacyEvent.VotersMeetingAnnounced;
import org.gongyi.contract.election.CandidateProfile;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.Nominee;

/// Who stands: nominated by those who may, more of them than seats, none who may not, and known to the voters before
/// the vote.
record CandidacyLaw(Docket docket, Weighing weighing) {

    Decision<ElectionEvent> weigh(CandidacyAct act) {
        return switch (act) {
            case Nominate a -> nominate(a);
            case ExcludeNominee a -> exclude(a);
            case PublishCandidates a -> publish(a);
            case DescribeCandidates a -> describe(a);
            case WithdrawCandidacy a -> withdraw(a);
            case AnnounceVotersMeeting a -> announce(a);
            case MeetVoters a -> meet(a);
        };
    }

    private Decision<ElectionEvent> nominate(Nominate a) {
        new Nominating(docket, weighing).weigh(a);
        return weighing.conclude(
                a.reason(),
                f -> new NomineePutForward(
                        a.election(), a.occurredOn(), a.nominee(), a.by(), a.voters(), a.relatives(), a.files(), f));
    }

    /// Neither ground nor evidence may be read from what is found.
    private Decision<ElectionEvent> exclude(ExcludeNominee a) {
        weighing.guard("EL-CAND-DQ", true, "选举委员会认定不具备候选人资格，理由和依据密封");
        left(a.person(), Stream.empty());
        return weighing.conclude(
                a.reason(),
                f -> new NomineeExcluded(
                        a.election(),
                        a.occurredOn(),
                        a.person(),
                        Sealed.of(a.person(), a.ground()),
                        Sealed.of(a.person(), a.evidence()),
                        a.files(),
                        f));
    }

    private Decision<ElectionEvent> publish(PublishCandidates a) {
        new Contest(docket, weighing).posted(a.candidates());
        weighing.daysBetween(
                "EL-CAND-PUB5", "候选人名单公布", a.occurredOn(), docket.plan().pollingDay());
        new VotersMeeting(docket, weighing).owed(a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new CandidatesPublished(a.election(), a.occurredOn(), a.candidates(), a.kin(), a.files(), f));
    }

    /// What nobody is asked for by the law is made known of those alone who agreed. How many, and of whom
    /// never: the check is public.
    private Decision<ElectionEvent> describe(DescribeCandidates a) {
        long agreed = a.profiles().stream().filter(CandidateProfile::agreed).count();
        weighing.guard(
                "PII-PUB",
                agreed == a.profiles().size(),
                "公布 %d 人的年龄、学历和政治面貌，本人同意的 %d 人".formatted(a.profiles().size(), agreed),
                new Figure("people", "人数", a.profiles().size()),
                new Figure("agreed", "本人同意", agreed));
        return weighing.conclude(
                a.reason(),
                f -> new CandidatesDescribed(
                        a.election(),
                        a.occurredOn(),
                        a.profiles().stream()
                                .map(one -> new Described(one.person(), Sealed.of(one.person(), one.profile())))
                                .toList(),
                        a.files(),
                        f));
    }

    private Decision<ElectionEvent> announce(AnnounceVotersMeeting a) {
        new VotersMeeting(docket, weighing).held(a.meetingDay());
        return weighing.conclude(
                a.reason(),
                f -> new VotersMeetingAnnounced(
                        a.election(), a.occurredOn(), a.meetingDay(), a.time(), a.place(), a.files(), f));
    }

    /// Who is left of the posted list when somebody leaves it, with whoever comes in that place. A further ballot has
    /// rules of its own.
    private void left(PersonId person, Stream<Nominee> next) {
        if (docket.slate().isCandidate(person) && !docket.rounds().isAnyEffective())
            new Contest(docket, weighing)
                    .left(
                            "changed",
                            Stream.concat(docket.slate().without(person).stream(), next)
                                    .toList());
    }

    private Decision<ElectionEvent> withdraw(WithdrawCandidacy a) {
        weighing.rule("EL-CAND-WITHDRAW").ifPresent(rule -> inTime(rule, a));
        var next = a.replacedBy();
        left(a.person(), Stream.ofNullable(next));
        if (next != null) new Contest(docket, weighing).replaced(next);
        return weighing.conclude(
                a.reason(),
                f -> new CandidacyWithdrawn(
                        a.election(), a.occurredOn(), a.person(), a.written(), a.replacedBy(), a.files(), f));
    }

    private void inTime(Rule rule, WithdrawCandidacy a) {
        weighing.guard(rule.id(), "written", a.written(), a.written() ? "书面声明退出" : "没有书面声明");
        if (rule.has("days")) weighing.daysBetween(rule.id(), "声明退出", a.occurredOn(), docket.voteOn());
        if (rule.has("after-list")) {
            var last = weighing.lastDay(docket.slate().published(), rule.number("after-list"));
            weighing.guard(rule, !a.occurredOn().isAfter(last), "应当在名单公布后、%s 前退出".formatted(last));
        }
    }

    private Decision<ElectionEvent> meet(MeetVoters a) {
        new VotersMeeting(docket, weighing).held(a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new CandidatesMetVoters(
                        a.election(), a.occurredOn(), a.place(), a.voters(), a.pledges(), a.files(), f));
    }
}
