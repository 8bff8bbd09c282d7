package org.gongyi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongyi.command.Decision.Accepted;
import org.gongyi.command.Decision.Refused;
import org.gongyi.contract.Check;
import org.gongyi.contract.Duty;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;

/// What came of an act: the end of every sentence of law in the tests.
public record Outcome<E extends LedgerEvent>(Decision<E> decision) {

    public <T extends E> T records(Class<T> type) {
        assertThat(decision).as("%s", decision).isInstanceOf(Accepted.class);
        var events = ((Accepted<E>) decision).events();
        assertThat(events).singleElement().isInstanceOf(type);
        return type.cast(events.getFirst());
    }

    /// Several events of one act, in this order.
    public List<E> recordsAll(List<Class<? extends E>> types) {
        assertThat(decision).as("%s", decision).isInstanceOf(Accepted.class);
        var events = ((Accepted<E>) decision).events();
        assertThat(events).<Class<?>>extracting(E::getClass).isEqualTo(types);
        return events;
    }

    /// The first of the events an act led to, which has what was found.
    public <T extends E> T begins(Class<T> type) {
        assertThat(decision).as("%s", decision).isInstanceOf(Accepted.class);
        var events = ((Accepted<E>) decision).events();
        assertThat(events.getFirst()).isInstanceOf(type);
        return type.cast(events.getFirst());
    }

    public <R extends Refusal> R refuses(Class<R> how) {
        assertThat(decision).as("%s", decision).isInstanceOf(Refused.class);
        var refusal = ((Refused<E>) decision).refusal();
        assertThat(refusal).isInstanceOf(how);
        return how.cast(refusal);
    }

    public Refusal.DoesNotFit doesNotFit(String field, String problem) {
        var refusal = refuses(Refusal.DoesNotFit.class);
        assertThat(refusal).isEqualTo(new Refusal.DoesNotFit(field, problem));
        return refusal;
    }

    /// The one check by that rule; all of them must agree where there are several.
    public Check check(String rule) {
        var found = checks().stream().filter(check -> check.rule().equals(rule)).toList();
        assertThat(found).as("checks by %s among %s", rule, checks()).isNotEmpty();
        return found.stream().filter(check -> !check.passed()).findFirst().orElse(found.getFirst());
    }

    public Outcome<E> passes(String rule) {
        assertThat(check(rule).passed()).as(check(rule).arithmetic()).isTrue();
        return this;
    }

    public Outcome<E> fails(String rule, OnFail how) {
        assertThat(check(rule).passed()).as(check(rule).arithmetic()).isFalse();
        assertThat(check(rule).onFail()).isEqualTo(how);
        return this;
    }

    public Outcome<E> isNotWeighedBy(String rule) {
        assertThat(checks()).extracting(Check::rule).doesNotContain(rule);
        return this;
    }

    public Duty duty(String key) {
        var duties = duties();
        var found = duties.stream().filter(duty -> duty.key().equals(key)).toList();
        assertThat(found).as("duty %s among %s", key, duties).hasSize(1);
        return found.getFirst();
    }

    public Outcome<E> owesNothing() {
        assertThat(duties()).isEmpty();
        return this;
    }

    public List<Duty> duties() {
        return findings().flatMap(found -> found.duties().stream()).toList();
    }

    public List<Check> checks() {
        return switch (decision) {
            case Accepted<E> _ ->
                findings().flatMap(found -> found.checks().stream()).toList();
            case Refused<E>(var refusal) -> refusal.checks();
        };
    }

    /// Events of one act may have what was found in common.
    private Stream<Findings> findings() {
        return switch (decision) {
            case Accepted<E>(var events) ->
                events.stream().map(LedgerEvent::findings).distinct();
            case Refused<E>(var refusal) -> throw new AssertionError("refused: " + refusal);
        };
    }
}
