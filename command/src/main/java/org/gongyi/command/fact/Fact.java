package org.gongyi.command.fact;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decider;
import org.gongyi.command.Decision;
import org.gongyi.command.HeldEntry;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.fact.ErasureBasis;
import org.gongyi.contract.fact.FactCommand;
import org.gongyi.contract.fact.FactCommand.EraseFact;
import org.gongyi.contract.fact.FactEvent;
import org.gongyi.contract.fact.FactEvent.FactErased;

/// One entry, as far as something can still happen to it: what it seals may be erased by law, each value once.
///
/// Whoever recorded the entry erases from it, or the county, which watches over personal information
/// (个人信息保护法 第六十条). So no committee takes anything out of what the supervision committee recorded.
public final class Fact implements Decider<FactCommand, FactEvent, Fact.State> {

    private static final String RULE = "PII-DEL";

    /// @param erased digests of values and attachments that are gone
    public record State(Set<String> erased) {
        public State {
            erased = Set.copyOf(erased);
        }
    }

    @Override
    public State initial() {
        return new State(Set.of());
    }

    @Override
    public Decision<FactEvent> decide(FactCommand act, State state, Circumstances circumstances) {
        return switch (act) {
            case EraseFact a ->
                misfit(a, state, circumstances)
                        .<Decision<FactEvent>>map(Decision::refuse)
                        .orElseGet(() -> erase(a, new Weighing(circumstances, a.occurredOn())));
        };
    }

    private static Optional<Refusal> misfit(EraseFact a, State state, Circumstances circumstances) {
        var held = circumstances.held();
        if (held.isEmpty()) return Optional.of(new Refusal.Unknown(a.subject()));
        if (!isTheirs(held.get(), circumstances.actor().office())) return is("fact", "recorded-by-another");
        if (circumstances.lawOn(a.occurredOn()).rule(RULE).isEmpty()) return is("occurredOn", "no-erasure-law");
        if (a.digests().isEmpty() && a.attachments().isEmpty()) return is("digests", "nothing-to-erase");
        if (!held.get().sealed().containsAll(a.digests())) return is("digests", "not-sealed-there");
        if (!held.get().files().containsAll(a.attachments())) return is("attachments", "not-attached-there");
        if (a.digests().stream().anyMatch(state.erased()::contains)) return is("digests", "erased-already");
        if (a.attachments().stream().anyMatch(state.erased()::contains)) return is("attachments", "erased-already");
        return Optional.empty();
    }

    private static boolean isTheirs(HeldEntry held, Office office) {
        return office == Office.COUNTY || office == held.recordedBy();
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }

    /// While another law has it kept, it may only be stored and protected (第四十七条第二款).
    private static Decision<FactEvent> erase(EraseFact a, Weighing weighing) {
        var kept = a.keptUntil();
        var due = kept == null || a.occurredOn().isAfter(kept);
        var period = kept == null ? "无法定保存期限" : "法定保存期限至 %s，%s".formatted(kept, due ? "已届满" : "未届满，只能存储和保护");
        weighing.guard(
                RULE,
                due,
                "%s；%s".formatted(words(a.basis()), period),
                new Figure("values", "密封内容", a.digests().size()),
                new Figure("attachments", "附件", a.attachments().size()));
        return weighing.conclude(
                a.reason(),
                findings -> new FactErased(
                        a.community(),
                        a.occurredOn(),
                        a.fact().position(),
                        a.digests(),
                        a.attachments(),
                        a.basis(),
                        kept,
                        a.grounds(),
                        findings));
    }

    private static String words(ErasureBasis basis) {
        return switch (basis) {
            case PURPOSE_ENDED -> "第一项：处理目的已实现、无法实现或者不再必要";
            case PERIOD_ENDED -> "第二项：停止服务或者保存期限已届满";
            case CONSENT_WITHDRAWN -> "第三项：个人撤回同意";
            case UNLAWFULLY_HANDLED -> "第四项：违反法律、行政法规或者约定处理";
            case OTHER_LAW -> "第五项：法律、行政法规规定的其他情形";
        };
    }

    @Override
    public State evolve(State state, FactEvent event, Office by) {
        return switch (event) {
            case FactErased e ->
                new State(Stream.of(state.erased(), e.digests(), e.attachments())
                        .flatMap(java.util.Collection::stream)
                        .collect(toUnmodifiableSet()));
        };
    }
}
