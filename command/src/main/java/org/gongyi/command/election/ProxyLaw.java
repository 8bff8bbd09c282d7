package org.gongyi.command.election;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.PollingAct.PublishProxies;
import org.gongyi.contract.election.PollingAct.TakeBackProxies;
import org.gongyi.contract.election.PollingEvent.ProxiesPublished;
import org.gongyi.contract.election.PollingEvent.ProxiesTakenBack;
import org.gongyi.contract.election.Proxy;
import org.gongyi.contract.election.VotingMode;

/// Who may vote for whom (委托投票). A proxy that the law does not let count is named with the list and does not count;
/// the others do.
final class ProxyLaw {

    private final Docket docket;
    private final Weighing weighing;
    private final Set<PersonId> withoutEffect = new HashSet<>();

    ProxyLaw(Docket docket, Weighing weighing) {
        this.docket = docket;
        this.weighing = weighing;
    }

    Decision<ElectionEvent> publish(PublishProxies a) {
        var proxies = a.proxies();
        guard("EL-PROXY-W", proxies, Proxy::written, "书面委托");
        guard("EL-PROXY-KIN", proxies, proxy -> proxy.relative() && proxy.voter(), "受托人为本村有选举权的近亲属");
        guard("EL-PROXY-WHO", proxies, Proxy::voter, "受托人为本村有选举权的近亲属或者其他村民");
        guard("EL-PROXY-WHO-C", proxies, Proxy::voter, "受托人为本社区其他选民");
        posted(a);
        passedOn(proxies);
        representatives();
        candidates(proxies);
        most(proxies);
        var principals = proxies.stream()
                .map(Proxy::principal)
                .filter(withoutEffect::contains)
                .toList();
        return weighing.conclude(
                a.reason(), f -> new ProxiesPublished(a.election(), a.occurredOn(), proxies, principals, a.files(), f));
    }

    /// No article bars whoever gave a proxy from voting in person after all, and none says until
    /// when: until the vote. What the law has posted is the list as it is (EL-PROXY-PUB), so the list
    /// is posted anew.
    Decision<ElectionEvent> takeBack(TakeBackProxies a) {
        int back = a.principals().size();
        int left = docket.poll().principals().size() - back;
        weighing.rule("EL-PROXY-PUB")
                .ifPresent(rule -> weighing.guard(
                        rule,
                        true,
                        "收回委托 %d 份，%s 重新公布名单，有效委托 %d 份，%s 投票".formatted(back, a.occurredOn(), left, docket.voteOn()),
                        new Figure("back", "收回", back),
                        new Figure("left", "有效委托", left)));
        return weighing.conclude(
                a.reason(), f -> new ProxiesTakenBack(a.election(), a.occurredOn(), a.principals(), a.files(), f));
    }

    private void guard(String rule, List<Proxy> proxies, Predicate<Proxy> holds, String what) {
        if (!weighing.isInForce(rule)) return;
        var not = proxies.stream().filter(holds.negate()).toList();
        not.forEach(proxy -> withoutEffect.add(proxy.principal()));
        weighing.guard(
                rule,
                not.isEmpty(),
                "委托 %d 份，%s %d 份".formatted(proxies.size(), what, proxies.size() - not.size()),
                new Figure("proxies", "委托", proxies.size()),
                new Figure("not", "不符", not.size()));
    }

    private void posted(PublishProxies a) {
        weighing.daysBetween("EL-PROXY-PUB", "委托名单公布", a.occurredOn(), docket.voteOn());
        if (weighing.failed().stream()
                .anyMatch(check -> check.rule().equals("EL-PROXY-PUB") && check.fails(OnFail.VOID)))
            a.proxies().forEach(proxy -> withoutEffect.add(proxy.principal()));
    }

    /// Where it is forbidden, nobody votes for another who lets somebody vote for themselves. Of two lists
    /// the first stands; within one the proxy counts that is given on.
    private void passedOn(List<Proxy> proxies) {
        weighing.rule("EL-PROXY-PUB")
                .filter(rule -> rule.has("passing-on") && !rule.flag("passing-on"))
                .ifPresent(rule -> {
                    var given = proxies.stream()
                            .filter(proxy -> docket.poll().holds(proxy.principal()))
                            .toList();
                    var principals = new HashSet<>(docket.poll().principals());
                    proxies.stream()
                            .filter(proxy -> !given.contains(proxy))
                            .forEach(proxy -> principals.add(proxy.principal()));
                    var passed = proxies.stream()
                            .filter(proxy -> given.contains(proxy) || principals.contains(proxy.holder()))
                            .toList();
                    passed.forEach(proxy -> withoutEffect.add(proxy.principal()));
                    weighing.guard(
                            rule, passed.isEmpty(), "受托人自己又委托他人、已受托的人又委托他人的 %d 份，不得转委托".formatted(passed.size()));
                });
    }

    private void representatives() {
        var mode = docket.plan().mode();
        var none = mode != VotingMode.RESIDENT_REPRESENTATIVES && mode != VotingMode.REPRESENTATIVES_ASSEMBLY;
        weighing.guard("EL-PROXY-NOREP", none, none ? "不是居民代表选举方式" : "采取居民代表选举方式的，不实行委托投票");
    }

    private void candidates(List<Proxy> proxies) {
        long standing =
                proxies.stream().filter(proxy -> docket.stands(proxy.holder())).count();
        weighing.guard(
                "EL-PROXY-CAND",
                standing == 0,
                "受托人是候选人的 %d 份，候选人不得接受委托".formatted(standing),
                new Figure("candidates", "候选人受托", standing));
    }

    private void most(List<Proxy> proxies) {
        Map<PersonId, Integer> held = new HashMap<>();
        for (var proxy : proxies)
            if (!withoutEffect.contains(proxy.principal())) held.merge(proxy.holder(), 1, Integer::sum);
        int most = held.entrySet().stream()
                .mapToInt(one -> one.getValue() + docket.poll().heldBy(one.getKey()))
                .max()
                .orElse(0);
        weighing.rule("EL-PROXY-MAX3")
                .ifPresent(rule -> weighing.guard(
                        rule,
                        most <= rule.number("proxies"),
                        "一人接受委托最多 %d 份，至多 %d 份".formatted(most, rule.number("proxies")),
                        new Figure("most", "最多", most),
                        new Figure("limit", "至多", rule.number("proxies"))));
    }
}
