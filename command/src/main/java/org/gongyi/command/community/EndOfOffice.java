package org.gongyi.command.community;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyi.command.Decision;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityCommand.NoteTermEnding;
import org.gongyi.contract.community.CommunityCommand.NoteUnheldElection;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.CommunityEvent.TermEndingNoted;
import org.gongyi.contract.community.Electing;
import org.gongyi.contract.community.Electing.Kind;
import org.gongyi.contract.community.OfficeSettlement;
import org.jspecify.annotations.Nullable;

/// How an office ends: with its term, after which the next committee is elected in time, or before it, by the holder's
/// own will, by the voters, by law. Nobody else ends what the electors began (META-NODEP).
record EndOfOffice(Roster roster, Weighing weighing) {

    /// Of a committee nobody else may end what its electors began.
    private static final Set<Cause> BY_OTHERS = Set.of(Cause.REMOVED, Cause.PARTY_DECISION);

    Decision<CommunityEvent> left(LeaveOffice act) {
        return leaving(act)
                .conclude(
                        act.reason(),
                        findings -> new OfficeLeft(
                                act.community(),
                                act.occurredOn(),
                                act.office(),
                                act.person(),
                                act.cause(),
                                act.decision(),
                                Sealed.ofNullable(act.person(), act.ground()),
                                findings));
    }

    /// Since 2026 an assembly approves a resignation (EL-RESIGN).
    private Weighing leaving(LeaveOffice act) {
        var byOthers = BY_OTHERS.contains(act.cause());
        switch (act.office()) {
            case COMMITTEE -> {
                weighing.guard(
                        "META-NODEP", !byOthers, byOthers ? "村(居)民委员会成员由选举产生，任何组织或者个人不得撤换" : "不是任何组织或者个人撤换村(居)民委员会成员");
                ended(act);
                if (act.cause() != Cause.ANOTHER_POST)
                    vacant(act.occurredOn(), roster.seatsOf(Office.COMMITTEE, act.occurredOn()) - 1);
            }
            case SUPERVISION_COMMITTEE ->
                RegisterLaw.chosen(weighing, "removal", !byOthers, "监督委员会成员由村(居)民会议或者代表会议推选产生，对其负责");
            default -> {}
        }
        notice(act.office(), act.cause())
                .ifPresent(rule -> weighing.duty(
                        rule.id(),
                        "notice-days",
                        OfficeSettlement.publishEnd(act.office(), act.person()),
                        Office.COMMITTEE,
                        act.occurredOn()));
        return weighing;
    }

    /// The rule by which the end of an office is made known, in the places that want it: of members of the committee,
    /// and where the rule says so of those who supervise it.
    Optional<Rule> notice(Office office, Cause cause) {
        var rule = switch (cause) {
            case RESIGNED -> weighing.rule("EL-RESIGN");
            case INCAPACITATED, SENTENCED -> weighing.rule("EL-END-AUTO");
            case TWICE_NOT_COMPETENT -> weighing.rule("EL-END-2UNFIT");
            case RECALLED, DIED, ELECTION_VOID, ANOTHER_POST, PARTY_DECISION, REMOVED -> Optional.<Rule>empty();
        };
        return rule.filter(one -> one.has("notice-days"))
                .filter(one -> office == Office.COMMITTEE
                        || (office == Office.SUPERVISION_COMMITTEE && one.permits("supervisors")));
    }

    /// Where the law ends the office by itself, the entry says on what paper it rests.
    private void ended(LeaveOffice act) {
        switch (act.cause()) {
            case RESIGNED -> rests("EL-RESIGN", "approval", act.decision(), "辞职已经会议审议通过", "没有村(居)民会议或者代表会议审议通过辞职的记录");
            case INCAPACITATED, SENTENCED ->
                rests("EL-END-AUTO", "evidence", act.decision(), "职务自行终止，依据", "职务自行终止，没有写明裁判文书或者其他依据");
            case TWICE_NOT_COMPETENT ->
                rests("EL-END-2UNFIT", "evidence", act.decision(), "连续两次被评议不称职，职务终止", "没有写明连续两次评议的年度和结果");
            case RECALLED, DIED, ELECTION_VOID, ANOTHER_POST, PARTY_DECISION, REMOVED -> {}
        }
    }

    private void rests(String rule, String part, @Nullable String paper, String with, String without) {
        weighing.guard(rule, part, paper != null, paper == null ? without : with + "：" + paper);
    }

    /// A vacant seat may be filled; a province may say when it must be (EL-BYELECT-Q).
    ///
    /// @param left how many sit from that day on
    void vacant(LocalDate day, int left) {
        weighing.rule("EL-BYELECT-Q").filter(rule -> rule.has("fewest")).ifPresent(rule -> {
            var enough = left >= rule.number("fewest");
            weighing.guard(
                    rule.id(),
                    "fewest",
                    enough,
                    "在任成员还有 %d 人，不足 %d 人的，应当补选".formatted(left, rule.number("fewest")),
                    new Figure("left", "在任", left));
            if (!enough)
                weighing.dutyBy(
                        rule.id(),
                        new Electing(Kind.BY_ELECTION, day).key(),
                        Office.COMMITTEE,
                        day.plusMonths(rule.number("months")));
        });
    }

    /// The next election is owed until the last day of the term, from so many days before it on.
    Decision<CommunityEvent> ending(NoteTermEnding act) {
        var term = term(weighing);
        if (term == null) return refuse("no-law-for-it");
        if (act.occurredOn().isBefore(act.until().minusDays(term.number("notice-days")))) return refuse("not-yet");
        weighing.dutyBy(
                term.id(), new Electing(Kind.GENERAL_ELECTION, act.until()).key(), Office.COMMITTEE, act.until());
        return weighing.conclude(
                act.reason(),
                findings -> new TermEndingNoted(act.community(), act.occurredOn(), act.until(), findings));
    }

    private static Decision<CommunityEvent> refuse(String problem) {
        return Decision.refuse(new Refusal.DoesNotFit("until", problem));
    }

    /// What was not held in time goes up.
    Weighing unheld(NoteUnheldElection act) {
        var kind = Electing.read(act.duty()).orElseThrow().kind();
        var rule = kind == Kind.BY_ELECTION ? weighing.rule("EL-BYELECT-Q").orElse(null) : term(weighing);
        if (rule != null)
            weighing.guard(
                    rule.id(),
                    "unheld",
                    false,
                    kind == Kind.BY_ELECTION
                            ? "应当于 %s 前补选，没有补选".formatted(act.due())
                            : "任期于 %s 届满，没有及时换届选举".formatted(act.due()));
        return weighing;
    }

    private static @Nullable Rule term(Weighing weighing) {
        return Stream.of("EL-TERM3", "EL-TERM5")
                .flatMap(id -> weighing.rule(id).stream())
                .findFirst()
                .orElse(null);
    }
}
