package org.gongyi.command.election;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.count.BoxMisfit;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.Kin;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.PollingAct;
import org.gongyi.contract.election.PollingAct.AnnounceCount;
import org.gongyi.contract.election.PollingAct.ArrangePolling;
import org.gongyi.contract.election.PollingAct.CallFurtherBallot;
import org.gongyi.contract.election.PollingAct.LeaveVacant;
import org.gongyi.contract.election.PollingAct.PublishProxies;
import org.gongyi.contract.election.PollingAct.TakeBackProxies;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.Proxy;
import org.gongyi.contract.election.WriteIn;
import org.gongyi.contract.resolution.Body;

/// What an act of the vote cannot say, whatever the law.
final class PollingMisfit {

    private PollingMisfit() {}

    static Optional<Refusal> of(PollingAct act, Docket docket, Circumstances circumstances) {
        return switch (act) {
            case PublishProxies a -> proxies(a.proxies(), docket.poll());
            case TakeBackProxies a -> takenBack(a, docket);
            case ArrangePolling a -> places(a, docket);
            case AnnounceCount a -> count(a, docket, circumstances);
            case CallFurtherBallot a -> further(a, docket);
            case LeaveVacant _ when docket.rounds().leftVacant() -> is("decision", "left-vacant-already");
            case LeaveVacant a when !exists(a.body(), circumstances.roster().kind()) -> is("body", "no-such-body");
            case LeaveVacant _ -> Optional.empty();
        };
    }

    private static Optional<Refusal> proxies(List<Proxy> proxies, Poll poll) {
        if (proxies.isEmpty()) return is("proxies", "nobody");
        if (proxies.stream().anyMatch(proxy -> proxy.principal().equals(proxy.holder())))
            return is("proxies", "of-oneself");
        var principals = proxies.stream().map(Proxy::principal).toList();
        if (isTwice(principals) || principals.stream().anyMatch(poll.principals()::contains))
            return is("proxies", "principal-twice");
        return Optional.empty();
    }

    private static Optional<Refusal> takenBack(TakeBackProxies a, Docket docket) {
        if (a.occurredOn().isAfter(docket.voteOn())) return is("occurredOn", "after-the-vote");
        if (docket.poll().isPostedAfter(a.occurredOn())) return is("occurredOn", "before-it-is-announced");
        if (a.principals().isEmpty()) return is("principals", "nobody");
        if (isTwice(a.principals())) return is("principals", "principal-twice");
        return docket.poll().principals().containsAll(a.principals())
                ? Optional.empty()
                : is("principals", "no-such-proxy");
    }

    private static Optional<Refusal> places(ArrangePolling a, Docket docket) {
        if (a.occurredOn().isAfter(docket.voteOn())) return is("occurredOn", "after-the-vote");
        if (a.places().isEmpty()) return is("places", "no-place");
        if (isTwice(a.places().stream().map(PollingPlace::number).toList())) return is("places", "box-twice");
        return a.places().stream().anyMatch(place -> place.closes().compareTo(place.opens()) <= 0)
                ? is("places", "closes-before-it-opens")
                : Optional.empty();
    }

    private static Optional<Refusal> count(AnnounceCount a, Docket docket, Circumstances circumstances) {
        if (!a.occurredOn().equals(docket.voteOn())) return is("occurredOn", "not-the-polling-day");
        if (a.boxes().isEmpty()) return is("boxes", "nothing-counted");
        if (a.kin().stream().anyMatch(PollingMisfit::isOfOneself)) return is("kin", "of-oneself");
        var ballot =
                Ballot.next(docket, a.writeIns(), a.kin(), CountLaw.sitting(docket, circumstances, a.occurredOn()));
        if (isTwice(a.writeIns().stream().map(WriteIn::person).toList())) return is("writeIns", "written-in-twice");
        if (a.writeIns().stream().map(WriteIn::person).anyMatch(ballot::isListed)) return is("writeIns", "on-the-list");
        return new BoxMisfit(ballot.paper(), docket.poll().places()).of("boxes", a.boxes(), a.unused());
    }

    private static boolean isOfOneself(Kin kin) {
        return kin.one().equals(kin.other());
    }

    private static Optional<Refusal> further(CallFurtherBallot a, Docket docket) {
        if (a.pollingDay().isBefore(a.occurredOn())) return is("pollingDay", "before-the-call");
        if (a.candidates().isEmpty()) return is("candidates", "nobody");
        if (isTwice(a.candidates().stream().map(Nominee::person).toList())) return is("candidates", "stands-twice");
        if (a.candidates().stream().map(Nominee::name).anyMatch(WriteIn::isNumber))
            return is("candidates", "candidate-not-named");
        if (new Further(a.pollingDay(), a.candidates()).equals(docket.rounds().further()))
            return is("pollingDay", "nothing-changed");
        if (holdASeat(a.candidates(), docket).findAny().isPresent()) return is("candidates", "elected-already");
        var vacant = docket.rounds().vacant(docket.plan());
        return a.candidates().stream().allMatch(one -> vacant.stream().anyMatch(of -> of.post() == one.post()))
                ? Optional.empty()
                : is("candidates", "post-not-vacant");
    }

    private static Stream<Nominee> holdASeat(List<Nominee> candidates, Docket docket) {
        return candidates.stream()
                .filter(one -> docket.rounds().elected().stream()
                        .anyMatch(held -> held.person().equals(one.person())));
    }

    /// Whether a community of that kind has such a body to decide it.
    private static boolean exists(Body body, CommunityKind kind) {
        return switch (body) {
            case VILLAGERS_ASSEMBLY -> kind == CommunityKind.VILLAGE;
            case RESIDENTS_ASSEMBLY -> kind == CommunityKind.URBAN;
            case REPRESENTATIVES_ASSEMBLY -> true;
            case GROUP_ASSEMBLY, MEMBERS_ASSEMBLY, MEMBER_REPRESENTATIVES_ASSEMBLY -> false;
        };
    }

    private static boolean isTwice(Collection<?> values) {
        return new HashSet<>(values).size() < values.size();
    }

    static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
