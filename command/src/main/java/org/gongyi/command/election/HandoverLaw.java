package org.gongyi.command.election;

import static org.gongyi.command.election.PollingMisfit.is;
import static org.gongyi.contract.election.ElectionSettlement.CHOOSE_REPRESENTATIVES;
import static org.gongyi.contract.election.ElectionSettlement.HAND_OVER;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.ChosenAs;
import org.gongyi.contract.election.ChosenRepresentative;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.Handed;
import org.gongyi.contract.election.HandoverAct;
import org.gongyi.contract.election.HandoverAct.ArchiveBallots;
import org.gongyi.contract.election.HandoverAct.CompleteHandover;
import org.gongyi.contract.election.HandoverAct.DecideHandoverComplaint;
import org.gongyi.contract.election.HandoverAct.ReceiveHandoverComplaint;
import org.gongyi.contract.election.HandoverAct.ReportRepresentatives;
import org.gongyi.contract.election.HandoverEvent.BallotsArchived;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.HandoverEvent.RepresentativesNamed;
import org.gongyi.contract.election.HandoverEvent.RepresentativesReported;

/// After the vote: what the former committee hands over, and where the ballots are kept.
record HandoverLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    static Optional<Refusal> misfit(HandoverAct act, Docket docket) {
        var voted = docket.rounds().lastDay();
        return switch (act) {
            case CompleteHandover a when a.occurredOn().isBefore(voted) -> is("occurredOn", "before-the-vote");
            case CompleteHandover a when a.handed().isEmpty() -> is("handed", "nothing-handed-over");
            case CompleteHandover a when a.sealOn().isBefore(voted) -> is("sealOn", "before-the-vote");
            case CompleteHandover a when a.sealOn().isAfter(a.occurredOn()) -> is("sealOn", "after-the-handover");
            case CompleteHandover _ -> Optional.empty();
            case ReceiveHandoverComplaint a -> HandoverComplaintLaw.misfit(a, docket);
            case DecideHandoverComplaint a -> HandoverComplaintLaw.misfit(a, docket);
            case ArchiveBallots a when a.sealedOn().isBefore(voted) -> is("sealedOn", "before-the-vote");
            case ArchiveBallots a when a.sealedOn().isAfter(a.occurredOn()) -> is("sealedOn", "after-the-keeping");
            case ArchiveBallots a
            when a.keepUntil().isBefore(a.occurredOn()) -> is("keepUntil", "ends-before-it-begins");
            case ArchiveBallots _ -> Optional.empty();
            case ReportRepresentatives a when a.occurredOn().isBefore(voted) -> is("occurredOn", "before-the-vote");
            case ReportRepresentatives a when a.representatives() == 0 -> is("representatives", "nobody");
            case ReportRepresentatives a when !a.chosen().isEmpty() && !areAllNamed(a) -> is("chosen", "not-as-many");
            case ReportRepresentatives _ -> Optional.empty();
        };
    }

    private static boolean areAllNamed(ReportRepresentatives a) {
        var as = a.chosen().stream().map(ChosenRepresentative::as).toList();
        return as.stream().filter(ChosenAs::isRepresentative).count() == a.representatives()
                && as.stream().filter(ChosenAs::isLeader).count() == a.leaders();
    }

    Decision<ElectionEvent> weigh(HandoverAct act) {
        return switch (act) {
            case CompleteHandover a -> handOver(a);
            case ReceiveHandoverComplaint a -> new HandoverComplaintLaw(docket, circumstances, weighing).receive(a);
            case DecideHandoverComplaint a -> new HandoverComplaintLaw(docket, circumstances, weighing).decide(a);
            case ArchiveBallots a -> archive(a);
            case ReportRepresentatives a -> report(a);
        };
    }

    private Decision<ElectionEvent> handOver(CompleteHandover a) {
        weighing.rule("EL-HANDOVER10").ifPresent(rule -> {
            inTime(rule, a.occurredOn());
            whole(a);
            signed(a);
            seal(rule, a.sealOn());
        });
        return weighing.conclude(
                a.reason(),
                f -> new HandoverCompleted(
                        a.election(),
                        a.occurredOn(),
                        a.handed(),
                        a.sealOn(),
                        a.former(),
                        a.incoming(),
                        a.witness(),
                        a.files(),
                        f));
    }

    private void inTime(Rule rule, LocalDate day) {
        var last = docket.duties().open().get(HAND_OVER);
        var due = last == null ? weighing.lastDay(docket.rounds().lastDay(), rule.days()) : last;
        var late = day.isAfter(due);
        weighing.guard("EL-HANDOVER10", "late", !late, "应当于 %s 前完成移交，%s 完成".formatted(due, day));
        if (late)
            weighing.rule("EL-HANDOVER-ORDER")
                    .ifPresent(order ->
                            weighing.guard(order, false, "逾期移交；接到书面反映的，乡镇应当在 %d 日内通知移交".formatted(order.days())));
    }

    private void whole(CompleteHandover a) {
        var missing = EnumSet.allOf(Handed.class);
        missing.removeAll(a.handed());
        missing.removeAll(docket.handing().handed());
        weighing.guard(
                "EL-HANDOVER10",
                "whole",
                missing.isEmpty(),
                "移交 %d 项，共 %d 项".formatted(Handed.values().length - missing.size(), Handed.values().length),
                new Figure("missing", "没有移交", missing.size()));
    }

    private void signed(CompleteHandover a) {
        long signatures = Stream.of(
                        Optional.ofNullable(a.former()),
                        Optional.ofNullable(a.incoming()),
                        Optional.ofNullable(a.witness()))
                .flatMap(Optional::stream)
                .count();
        weighing.guard(
                "EL-HANDOVER10",
                "signed",
                signatures == 3,
                "移交人、接收人、监交人签名 %d 个，共 3 个".formatted(signatures),
                new Figure("signatures", "签名", signatures));
    }

    private void seal(Rule rule, LocalDate day) {
        if (!rule.has("seal-days")) return;
        var last = docket.rounds().lastDay().plusDays(rule.number("seal-days"));
        weighing.guard("EL-HANDOVER10", "seal", !day.isAfter(last), "印章应当于 %s 前移交，%s 移交".formatted(last, day));
    }

    private Decision<ElectionEvent> archive(ArchiveBallots a) {
        weighing.rule("EL-ARCH").ifPresent(rule -> kept(rule, a));
        return weighing.conclude(
                a.reason(),
                f -> new BallotsArchived(
                        a.election(), a.occurredOn(), a.sealedOn(), a.keeper(), a.keepUntil(), a.files(), f));
    }

    private void kept(Rule rule, ArchiveBallots a) {
        if (rule.has("sealing-days")) {
            var last = docket.rounds().lastDay().plusDays(rule.number("sealing-days"));
            weighing.guard(
                    "EL-ARCH",
                    "sealing-days",
                    !a.sealedOn().isAfter(last),
                    "选票应当于 %s 前封存，%s 封存".formatted(last, a.sealedOn()));
        }
        if (rule.has("years")) {
            var least = a.sealedOn().plusYears(rule.number("years"));
            weighing.guard(
                    "EL-ARCH",
                    "years",
                    !a.keepUntil().isBefore(least),
                    "保存至 %s，至少 %d 年，即至 %s".formatted(a.keepUntil(), rule.number("years"), least));
        }
        if (rule.has("keep-until")) {
            var least = docket.plan().until();
            weighing.guard(
                    "EL-ARCH",
                    "keep-until",
                    !a.keepUntil().isBefore(least),
                    "保存至 %s，须保存到下届选举完成，本届任期至 %s".formatted(a.keepUntil(), least));
        }
    }

    /// In time, and for the term of the committee.
    private Decision<ElectionEvent> report(ReportRepresentatives a) {
        var due = docket.duties().open().get(CHOOSE_REPRESENTATIVES);
        if (due != null)
            weighing.guard(
                    "EL-NEWREPS",
                    "late",
                    !a.occurredOn().isAfter(due),
                    "应当于 %s 前推选小组长和代表，%s 推选".formatted(due, a.occurredOn()));
        var until = docket.plan().until();
        weighing.guard(
                "EL-NEWREPS",
                "term",
                a.until().equals(until),
                "小组长和代表的任期至 %s，委员会的任期至 %s，两者应当相同".formatted(a.until(), until),
                new Figure("representatives", "代表", a.representatives()),
                new Figure("leaders", "小组长", a.leaders()));
        return weighing.concludeAll(
                a.reason(),
                f -> Stream.concat(Stream.of(reported(a, f)), named(a, f)).toList());
    }

    private static ElectionEvent reported(ReportRepresentatives a, Findings found) {
        return new RepresentativesReported(
                a.election(), a.occurredOn(), a.representatives(), a.leaders(), a.until(), a.files(), found);
    }

    /// What was found stands with the report.
    private static Stream<ElectionEvent> named(ReportRepresentatives a, Findings found) {
        var nothing = new Findings(found.ruleset(), List.of(), List.of(), null);
        return a.chosen().isEmpty()
                ? Stream.empty()
                : Stream.of(new RepresentativesNamed(a.election(), a.occurredOn(), a.chosen(), nothing));
    }
}
