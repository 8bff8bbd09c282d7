package org.gongyi.command.resolution;

import static org.gongyi.contract.resolution.Station.CONSULTATION;
import static org.gongyi.contract.resolution.Station.DISCLOSURE;
import static org.gongyi.contract.resolution.Station.IMPLEMENTATION;
import static org.gongyi.contract.resolution.Station.PROPOSAL;
import static org.gongyi.contract.resolution.Station.RESOLUTION;
import static org.gongyi.contract.resolution.Station.REVIEW;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.command.hearing.Heard;
import org.gongyi.command.hearing.Hearings;
import org.gongyi.command.resolution.Dossier.Suspension;
import org.gongyi.command.resolution.Resolution.State.Adopted;
import org.gongyi.command.resolution.Resolution.State.Completed;
import org.gongyi.command.resolution.Resolution.State.Deliberating;
import org.gongyi.command.resolution.Resolution.State.Disclosed;
import org.gongyi.command.resolution.Resolution.State.Known;
import org.gongyi.command.resolution.Resolution.State.Rejected;
import org.gongyi.command.resolution.Resolution.State.Underway;
import org.gongyi.command.resolution.Resolution.State.Withdrawn;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.resolution.HearingKind;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionCommand.AnswerObjection;
import org.gongyi.contract.resolution.ResolutionCommand.Classify;
import org.gongyi.contract.resolution.ResolutionCommand.CollectOpinions;
import org.gongyi.contract.resolution.ResolutionCommand.Consult;
import org.gongyi.contract.resolution.ResolutionCommand.Correct;
import org.gongyi.contract.resolution.ResolutionCommand.DiscloseOutcome;
import org.gongyi.contract.resolution.ResolutionCommand.DiscloseResolution;
import org.gongyi.contract.resolution.ResolutionCommand.HoldHearing;
import org.gongyi.contract.resolution.ResolutionCommand.Initiate;
import org.gongyi.contract.resolution.ResolutionCommand.InviteUnits;
import org.gongyi.contract.resolution.ResolutionCommand.LiftSuspension;
import org.gongyi.contract.resolution.ResolutionCommand.NoteDeviation;
import org.gongyi.contract.resolution.ResolutionCommand.NoteLapse;
import org.gongyi.contract.resolution.ResolutionCommand.NoteProgress;
import org.gongyi.contract.resolution.ResolutionCommand.NoteUnitReply;
import org.gongyi.contract.resolution.ResolutionCommand.OrderCorrection;
import org.gongyi.contract.resolution.ResolutionCommand.Propose;
import org.gongyi.contract.resolution.ResolutionCommand.RemoveOutcomeNotice;
import org.gongyi.contract.resolution.ResolutionCommand.RemoveResolutionNotice;
import org.gongyi.contract.resolution.ResolutionCommand.Resolve;
import org.gongyi.contract.resolution.ResolutionCommand.Review;
import org.gongyi.contract.resolution.ResolutionCommand.SendBack;
import org.gongyi.contract.resolution.ResolutionCommand.SignSheet;
import org.gongyi.contract.resolution.ResolutionCommand.StartImplementation;
import org.gongyi.contract.resolution.ResolutionCommand.Supervise;
import org.gongyi.contract.resolution.ResolutionCommand.Withdraw;
import org.gongyi.contract.resolution.Settlement;
import org.gongyi.contract.resolution.Station;

/// What must stand before an act: the order of 四议两公开 and of the four steps of a livelihood matter.
///
/// Two questions, both answered from the act's kind and day alone, so that the open acts can be told without a
/// filled-in form: whether the phase knows the act at all, and which earlier steps the law wants to see.
record Order(Dossier dossier, Hearings hearings, Weighing weighing) {

    /// The stations at which somebody sits and signs.
    static final Set<Station> SITTINGS = EnumSet.of(PROPOSAL, CONSULTATION, REVIEW, RESOLUTION);

    static boolean admits(Known state, ResolutionCommand act) {
        return switch (act) {
            case Initiate _ -> false;
            case Correct _, NoteLapse _ -> true;
            case Supervise _ -> !state.dossier().way().held().isEmpty();
            case AnswerObjection _ ->
                !state.dossier().supervision().objections().isEmpty();
            case InviteUnits _, NoteUnitReply _ -> isAlive(state);
            case OrderCorrection _ -> isAlive(state) && state.dossier().suspension() != Suspension.SUSPENDED;
            case LiftSuspension _ -> state.dossier().isSuspended();
            case Classify _, CollectOpinions _, HoldHearing _, Resolve _, Withdraw _ -> state instanceof Deliberating;
            case Propose _ -> isBefore(PROPOSAL, state);
            case Consult _ -> isBefore(CONSULTATION, state);
            case Review _ -> isBefore(REVIEW, state);
            case SendBack _ ->
                maySendBack(state) && !state.dossier().way().reached().isEmpty();
            case SignSheet _ ->
                isAlive(state) && !state.dossier().way().unsigned().isEmpty();
            case DiscloseResolution _ -> state instanceof Adopted || isOpen(Settlement.DISCLOSE_RESOLUTION, state);
            case StartImplementation _ -> state instanceof Disclosed;
            case NoteProgress _, NoteDeviation _ -> state instanceof Underway;
            case DiscloseOutcome _ -> state instanceof Underway || isOpen(Settlement.DISCLOSE_OUTCOME, state);
            case RemoveResolutionNotice _ ->
                state.dossier().notices().resolution().isAny();
            case RemoveOutcomeNotice _ -> state.dossier().notices().outcome().isAny();
        };
    }

    /// A notice that came down too early leaves the duty to put it up again.
    private static boolean isOpen(String duty, Known state) {
        return state.dossier().duties().open().containsKey(duty);
    }

    /// Before it is published a decision may be sent back; after that only where its content must be put right.
    private static boolean maySendBack(Known state) {
        return switch (state) {
            case Deliberating _, Rejected _, Adopted _ -> true;
            case Disclosed _, Underway _, Completed _ -> state.dossier().isSuspended();
            case Withdrawn _ -> false;
        };
    }

    private static boolean isAlive(Known state) {
        return !(state instanceof Withdrawn);
    }

    /// No station is passed twice, unless the matter was sent back to it.
    private static boolean isBefore(Station station, Known state) {
        return state instanceof Deliberating
                && state.dossier()
                        .furthest()
                        .filter(reached -> reached.compareTo(station) >= 0)
                        .isEmpty();
    }

    /// Adds to the weighing what the act presupposes.
    void guard(ResolutionCommand act) {
        suspension(act);
        switch (act) {
            case HoldHearing a
            when a.hearing() == HearingKind.HEARING -> livelihood().hearing(a.occurredOn());
            case Consult a -> {
                step(PROPOSAL, "SY-1", "提议", a.occurredOn());
                classified();
                hearing(a.occurredOn());
            }
            case Review a -> {
                step(CONSULTATION, "SY-2", "商议", a.occurredOn());
                livelihood().deliberation(a.occurredOn());
            }
            case Resolve a -> decision(a.occurredOn());
            case DiscloseResolution a -> mustStand(RESOLUTION, "SY-4", "有效通过的决议", a.occurredOn());
            case StartImplementation a -> {
                mustStand(DISCLOSURE, "SY-5", "决议公开", a.occurredOn());
                outcomesKnownBeforeWork(a.occurredOn());
            }
            case NoteProgress _, NoteDeviation _, DiscloseOutcome _ ->
                mustStand(IMPLEMENTATION, "SY-6", "实施", act.occurredOn());
            default -> {}
        }
    }

    /// Everything that must precede the decision of the assembly.
    private void decision(LocalDate day) {
        var studied = dossier.dayOf(PROPOSAL).filter(before -> !before.isAfter(day));
        weighing.guard(
                "SY-PARTY1ST",
                studied.isPresent(),
                studied.map(on -> "党组织已于 %s 先行研究讨论".formatted(on)).orElse("尚无党组织研究讨论的记录"));
        step(REVIEW, "SY-3", "审议", day);
        if (dossier.matter() == Matter.GUARANTEE) weighing.guard("META-GUAR", false, "村(居)民委员会不得对外提供担保");
        var reviewed =
                dossier.dayOf(REVIEW).filter(before -> !before.isAfter(day)).isPresent();
        weighing.guard("DM-PM-CALL", reviewed, reviewed ? "重要事项已经党员大会讨论" : "重要事项尚未经党员大会讨论");
        classified();
        hearing(day);
        outcomesKnown(day);
        consulted(day);
        livelihood().decision(day);
    }

    /// Where the law of the day asks for hearings, nobody passes them by never saying who is concerned (REC-CLASS).
    private void classified() {
        if (!weighing.isInForce("HR-TYPE-ALL") && !weighing.isInForce("HR-TYPE-PART")) return;
        var classified = dossier.deliberation().affected() != null;
        weighing.guard("REC-CLASS", classified, classified ? "已认定涉及范围和是否民生事项" : "尚未认定事项涉及全体还是部分居民、是否民生事项");
    }

    /// 全体 wants a 论证会, 部分 a 听证会, before the plan is discussed and before it is decided.
    private void hearing(LocalDate day) {
        var affected = dossier.deliberation().affected();
        if (affected == null) return;
        switch (affected) {
            case ALL -> heard(HearingKind.DEMONSTRATION, HearingForm.DEMONSTRATION, "HR-TYPE-ALL", "论证会", day);
            case PART -> heard(HearingKind.HEARING, HearingForm.HEARING, "HR-TYPE-PART", "听证会", day);
            case NOBODY_IN_PARTICULAR -> {}
        }
    }

    private void heard(HearingKind kind, HearingForm form, String rule, String word, LocalDate day) {
        var on = livelihood().heardBetween(kind, form, LocalDate.MIN, day);
        weighing.guard(
                rule,
                on.isPresent(),
                on.map(held -> "%s 已召开%s".formatted(held, word)).orElseGet(() -> unheard(form, word, day)));
    }

    private String unheard(HearingForm form, String word, LocalDate day) {
        return hearings.pending(day).stream()
                .filter(one -> one.form() == form)
                .findFirst()
                .map(one -> word + one.standing())
                .orElse("尚未召开" + word);
    }

    /// Nothing is to be decided while somebody who was asked has not been told what became of the
    /// answer (HR-MIN). What a meeting decided all the same has happened: it is recorded with what
    /// was found and the reason.
    private void outcomesKnown(LocalDate day) {
        outcomesKnown("pending", hearings.begunBy(day), day);
    }

    /// Nor is work to start on what was decided that way before they have been told.
    private void outcomesKnownBeforeWork(LocalDate day) {
        var decided = dossier.dayOf(RESOLUTION).orElse(day);
        outcomesKnown("work", hearings.begunBy(decided), day);
    }

    private void outcomesKnown(String about, List<Heard> waitedFor, LocalDate day) {
        if (waitedFor.isEmpty()) return;
        var pending = waitedFor.stream().filter(one -> !one.isClosedBy(day)).toList();
        weighing.guard(
                "HR-MIN",
                about,
                pending.isEmpty(),
                pending.isEmpty()
                        ? "为本事项召开的会议 %d 次，意见都有结果".formatted(waitedFor.size())
                        : pending.stream()
                                .map(one -> one.word() + one.standing())
                                .collect(Collectors.joining("；")),
                new Figure("hearings", "会议", waitedFor.size()),
                new Figure("pending", "未办结", pending.size()));
    }

    /// Whom a matter concerns is consulted before it is decided, in whatever form (DL-DUTY).
    private void consulted(LocalDate day) {
        if (!dossier.deliberation().concernsPeople()) return;
        var first = Stream.concat(dossier.deliberation().consulted(), hearings.consulted())
                .filter(on -> !on.isAfter(day))
                .min(LocalDate::compareTo);
        weighing.guard(
                "DL-DUTY",
                first.isPresent(),
                first.map("决议前已于 %s 听取居民意见"::formatted).orElse("事项涉及居民，决议前没有收集意见，也没有开过协商会议"));
    }

    private FourSteps livelihood() {
        return new FourSteps(dossier, hearings, weighing);
    }

    /// An earlier step, with effect, signed, and not after the day of the act.
    private void step(Station station, String rule, String word, LocalDate day) {
        var on = dossier.dayOf(station).filter(before -> !before.isAfter(day));
        var isSigned = dossier.isSigned(station);
        weighing.guard(
                rule,
                on.isPresent() && isSigned,
                on.map(before -> isSigned
                                ? "%s 已%s，有签到签名".formatted(before, word)
                                : "%s 的%s没有签名".formatted(before, word))
                        .orElse("此前没有有效的" + word));
    }

    /// A step without which the record would be false, in whatever place: by the rule of the day, and where it has none
    /// by the ledger's own (REC-ORDER).
    private void mustStand(Station station, String rule, String word, LocalDate day) {
        var on = dossier.dayOf(station).filter(before -> !before.isAfter(day));
        weighing.guard(
                weighing.isInForce(rule) ? rule : "REC-ORDER",
                "skipped",
                on.isPresent(),
                on.map(before -> "%s：%s".formatted(word, before)).orElse("此前没有" + word));
    }

    /// What is suspended stands still until it is sent back to be deliberated again; published or carried out it is
    /// only after the suspension was lifted.
    private void suspension(ResolutionCommand act) {
        var stopped = switch (act) {
            case Supervise _,
                    AnswerObjection _,
                    Correct _,
                    NoteLapse _,
                    OrderCorrection _,
                    LiftSuspension _,
                    Withdraw _,
                    SendBack _,
                    SignSheet _,
                    RemoveResolutionNotice _,
                    RemoveOutcomeNotice _ -> false;
            case DiscloseResolution _, StartImplementation _, NoteProgress _, NoteDeviation _, DiscloseOutcome _ ->
                dossier.isSuspended();
            case Initiate _,
                    Classify _,
                    CollectOpinions _,
                    HoldHearing _,
                    Propose _,
                    Consult _,
                    Review _,
                    Resolve _,
                    InviteUnits _,
                    NoteUnitReply _ -> dossier.suspension() == Suspension.SUSPENDED;
        };
        if (stopped) weighing.guard("META-CONTENT", "suspended", false, "已被责令改正，改正前中止办理");
    }
}
