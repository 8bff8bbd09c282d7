package org.gongyi.command.community;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.assembly.AssemblyLaw;
import org.gongyi.command.assembly.Bodies;
import org.gongyi.command.assembly.SittingMisfit;
import org.gongyi.command.community.Community.State.Registered;
import org.gongyi.command.community.OfficeBook.Left;
import org.gongyi.command.community.OfficeBook.Resigning;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.OfficeAct;
import org.gongyi.contract.community.OfficeAct.DecideResignation;
import org.gongyi.contract.community.OfficeAct.NoteOfficeLapse;
import org.gongyi.contract.community.OfficeAct.PublishEndOfOffice;
import org.gongyi.contract.community.OfficeAct.ReceiveResignation;
import org.gongyi.contract.community.OfficeAct.WithdrawResignation;
import org.gongyi.contract.community.OfficeEvent.EndOfOfficePublished;
import org.gongyi.contract.community.OfficeEvent.OfficeDutyLapsed;
import org.gongyi.contract.community.OfficeEvent.ResignationDecided;
import org.gongyi.contract.community.OfficeEvent.ResignationReceived;
import org.gongyi.contract.community.OfficeEvent.ResignationWithdrawn;
import org.gongyi.contract.community.OfficeSettlement;
import org.gongyi.contract.resolution.Sitting;

/// A resignation is handed in, an assembly considers it, and the office ends on the day it is approved
/// (EL-RESIGN). That an office ended is made known where the law of the place wants it.
record OfficeLaw(Registered register, Circumstances circumstances, Weighing weighing) {

    private static final String RESIGN = "EL-RESIGN";

    static Optional<Refusal> misfit(OfficeAct act, Registered register, Circumstances circumstances) {
        return switch (act) {
            case ReceiveResignation a
            when !register.roster().holds(a.person(), Office.COMMITTEE, a.occurredOn()) ->
                is("person", "does-not-hold-it");
            case ReceiveResignation a
            when register.offices().resignationOf(a.person()).isPresent() -> is("person", "resigns-already");
            case ReceiveResignation _ -> Optional.empty();
            case WithdrawResignation a ->
                register.offices()
                        .resignationOf(a.person())
                        .map(waiting -> a.occurredOn().isBefore(waiting.day())
                                ? is("occurredOn", "before-the-resignation")
                                : Optional.<Refusal>empty())
                        .orElseGet(() -> is("person", "has-not-resigned"));
            case DecideResignation a ->
                register.offices()
                        .resignationOf(a.person())
                        .map(waiting -> deciding(a, waiting, register.roster(), circumstances))
                        .orElseGet(() -> is("person", "has-not-resigned"));
            case PublishEndOfOffice a ->
                register.offices()
                        .leftBy(a.person(), a.office())
                        .map(left -> a.occurredOn().isBefore(left.day())
                                ? is("occurredOn", "before-the-end")
                                : Optional.<Refusal>empty())
                        .orElseGet(() -> is("person", "nothing-to-publish"));
            case NoteOfficeLapse a when !OfficeSettlement.isOne(a.duty()) -> is("duty", "not-open");
            case NoteOfficeLapse a -> Misfit.lapse(a.duty(), a.due(), register, circumstances);
        };
    }

    private static Optional<Refusal> deciding(
            DecideResignation a, Resigning waiting, Roster roster, Circumstances circumstances) {
        if (a.occurredOn().isBefore(waiting.day())) return is("occurredOn", "before-the-resignation");
        if (!roster.holds(a.person(), Office.COMMITTEE, a.occurredOn())) return is("person", "does-not-hold-it");
        return SittingMisfit.of(a.sitting(), a.occurredOn(), circumstances, "sitting.");
    }

    Decision<CommunityEvent> weigh(OfficeAct act) {
        return switch (act) {
            case ReceiveResignation a -> receive(a);
            case WithdrawResignation a -> withdraw(a);
            case DecideResignation a -> decide(a);
            case PublishEndOfOffice a -> publish(a);
            case NoteOfficeLapse a -> lapse(a);
        };
    }

    /// By the day the law of the place sets, or else the ledger's own (REC-RESIGN).
    private Decision<CommunityEvent> receive(ReceiveResignation a) {
        weighing.rule(RESIGN)
                .ifPresent(rule -> weighing.duty(
                        rule.has("days") ? RESIGN : "REC-RESIGN",
                        "days",
                        OfficeSettlement.decideResignation(a.person(), a.occurredOn()),
                        Office.COMMITTEE,
                        a.occurredOn()));
        return weighing.conclude(
                a.reason(),
                f -> new ResignationReceived(
                        a.community(),
                        a.occurredOn(),
                        a.person(),
                        a.written(),
                        Sealed.ofNullable(a.person(), a.ground()),
                        f));
    }

    /// No article speaks of it. What was not considered yet ends nothing, and whoever asked may ask no
    /// more.
    private Decision<CommunityEvent> withdraw(WithdrawResignation a) {
        return weighing.conclude(
                a.reason(), f -> new ResignationWithdrawn(a.community(), a.occurredOn(), a.person(), a.written(), f));
    }

    /// By an assembly the law names, and by a sitting of it that could decide. What it approved ends the office at
    /// once.
    private Decision<CommunityEvent> decide(DecideResignation a) {
        new AssemblyLaw(register.roster(), weighing, a.occurredOn()).weigh(a.sitting());
        weighing.rule(RESIGN).ifPresent(rule -> {
            var may = Bodies.permits(rule, a.sitting().body());
            weighing.guard(RESIGN, "body", may, may ? "由有权审议辞职的会议审议" : "不是由有权审议辞职的会议审议");
            if (rule.has("days")) inTime(a, rule);
        });
        var approved = !weighing.has(OnFail.VOID) && !weighing.has(OnFail.NOT_PASSED);
        var decided = weighing.<CommunityEvent>conclude(
                a.reason(), f -> new ResignationDecided(a.community(), a.occurredOn(), a.person(), a.sitting(), f));
        return approved ? decided.and(() -> leave(a)) : decided;
    }

    private void inTime(DecideResignation a, Rule rule) {
        var received =
                register.offices().resignationOf(a.person()).orElseThrow().day();
        inTime(rule, "days", received, a.occurredOn(), "应当于 %s 前审议，审议日为 %s");
    }

    /// @param part names the days the rule gives, and what follows when they pass
    private void inTime(Rule rule, String part, LocalDate since, LocalDate day, String sentence) {
        var days = rule.number(part);
        var due = weighing.lastDay(since, days);
        weighing.guard(
                rule.id(),
                part,
                !day.isAfter(due),
                sentence.formatted(due, day),
                new Figure("days", "天数", ChronoUnit.DAYS.between(since, day)),
                new Figure("most", "至多", days));
    }

    private Decision<CommunityEvent> leave(DecideResignation a) {
        var left = new LeaveOffice(
                a.community(),
                a.occurredOn(),
                Office.COMMITTEE,
                a.person(),
                Cause.RESIGNED,
                told(a.sitting(), a.occurredOn()),
                null,
                a.reason());
        var ending = new EndOfOffice(register.roster(), new Weighing(circumstances, a.occurredOn()));
        return ending.left(left);
    }

    private String told(Sitting sitting, LocalDate day) {
        var vote = sitting.vote();
        return "%s %s，赞成 %d，反对 %d，弃权 %d"
                .formatted(
                        day,
                        Bodies.name(sitting.body(), register.roster().kind()),
                        vote.inFavour(),
                        vote.against(),
                        vote.abstained());
    }

    private Decision<CommunityEvent> publish(PublishEndOfOffice a) {
        var left = register.offices().leftBy(a.person(), a.office()).orElseThrow();
        new EndOfOffice(register.roster(), weighing)
                .notice(left.office(), left.cause())
                .ifPresent(rule -> inTime(rule, "notice-days", left.day(), a.occurredOn(), "应当于 %s 前公告，公告日为 %s"));
        return weighing.conclude(
                a.reason(),
                f -> new EndOfOfficePublished(a.community(), a.occurredOn(), a.office(), a.person(), a.place(), f));
    }

    /// A committee that nobody was chosen to supervise is told to the township (SUP-TERM). Where the law of the place
    /// lets the township make an end of office known instead, that lapse goes up as well.
    private Decision<CommunityEvent> lapse(NoteOfficeLapse a) {
        if (OfficeSettlement.isAChoice(a.duty()))
            weighing.guard("SUP-TERM", "late", false, "应当于 %s 前推选与委员会任期相同的监督委员会，逾期没有推选".formatted(a.due()));
        register.offices().left().stream()
                .filter(left -> left.key().equals(a.duty()))
                .findFirst()
                .ifPresent(left -> late(left, a.due()));
        return weighing.conclude(
                a.reason(), f -> new OfficeDutyLapsed(a.community(), a.occurredOn(), a.duty(), a.due(), f));
    }

    private void late(Left left, LocalDate due) {
        new EndOfOffice(register.roster(), weighing)
                .notice(left.office(), left.cause())
                .filter(rule -> rule.permits("township-publishes"))
                .ifPresent(rule ->
                        weighing.guard(rule.id(), "late", false, "应当于 %s 前公告，逾期没有公告，乡级人民政府有权公告".formatted(due)));
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
