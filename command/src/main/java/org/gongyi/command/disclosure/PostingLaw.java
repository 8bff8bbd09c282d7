package org.gongyi.command.disclosure;

import static org.gongyi.contract.disclosure.DisclosureSettlement.POST_DISCLOSURE;
import static org.gongyi.contract.disclosure.DisclosureSettlement.PUT_UP_AGAIN;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.posting.BoardLaw;
import org.gongyi.command.posting.Notice;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.PostingAct;
import org.gongyi.contract.disclosure.PostingAct.NoteBoardSeen;
import org.gongyi.contract.disclosure.PostingAct.NoteInterruption;
import org.gongyi.contract.disclosure.PostingAct.PostDisclosure;
import org.gongyi.contract.disclosure.PostingAct.PutUpAgain;
import org.gongyi.contract.disclosure.PostingAct.TakeDown;
import org.gongyi.contract.disclosure.PostingEvent.BoardSeen;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.PostingEvent.DisclosureTakenDown;
import org.gongyi.contract.disclosure.PostingEvent.PostingInterrupted;
import org.gongyi.contract.disclosure.PostingEvent.PostingResumed;
import org.jspecify.annotations.Nullable;

/// What goes up was looked at, adds up and hangs on a board; it hangs as long as the law of its day
/// asks, and what comes down before that goes up again.
record PostingLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    Decision<DisclosureEvent> post(PostingAct act) {
        return switch (act) {
            case PostDisclosure a -> posted(a, Objects.requireNonNull(docket.draft()));
            case NoteBoardSeen a ->
                weighing.conclude(
                        a.reason(),
                        f -> new BoardSeen(
                                a.disclosure(), a.occurredOn(), a.version(), a.sighting(), a.seenBy(), a.files(), f));
            case NoteInterruption a -> interrupted(a);
            case PutUpAgain a -> resumed(a, notice(a.version()));
            case TakeDown a -> takenDown(a, notice(a.version()));
        };
    }

    private Notice notice(int version) {
        return docket.hanging().numbered(version).orElseThrow();
    }

    private Decision<DisclosureEvent> posted(PostDisclosure a, Draft draft) {
        procedure(draft);
        var totals = draft.totals();
        if (totals != null) new StatementLaw(weighing).posted(totals, Carried.of(circumstances));
        segment(draft);
        responsible(a.occurredOn());
        board(a.files());
        var due = docket.duties().open().get(POST_DISCLOSURE);
        var late = lateness(due, a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new DisclosurePosted(
                        a.disclosure(),
                        a.occurredOn(),
                        a.version(),
                        draft.segment(),
                        a.board(),
                        a.postedAt(),
                        due,
                        late,
                        new BoardLaw(circumstances)
                                .removableFrom(a.occurredOn(), 0)
                                .orElse(null),
                        a.files(),
                        f));
    }

    /// Plan, review by the supervision committee, joint meeting, then the board.
    private void procedure(Draft draft) {
        for (var rule : List.of("DISC-PROC", "DISC-PROC-C")) {
            weighing.guard(rule, draft.isReviewed(), review(draft));
            weighing.guard(rule, "joint-meeting", draft.approved(), draft.approved() ? "两委联席会议已审核同意" : "两委联席会议没有审核同意");
        }
    }

    private static String review(Draft draft) {
        if (draft.verdict() == null) return "第 %d 版没有经监督委员会审查".formatted(draft.version());
        return draft.hasOpenObjection() ? "监督委员会的异议没有答复" : "已经监督委员会审查";
    }

    private void segment(Draft draft) {
        var leads = docket.posted().leadsTo(draft.segment());
        weighing.guard("DISC-PREDURPOST", leads, leads ? "事前、事中、事后依次公开" : "此前的阶段没有公开");
    }

    private void responsible(LocalDate day) {
        weighing.rule("DISC-RESP").ifPresent(rule -> {
            var chair = chair(day);
            weighing.guard(
                    rule,
                    chair.isPresent(),
                    chair.map(seat -> "第一责任人：" + seat.name()).orElse("第一责任人空缺"));
        });
    }

    private Optional<Seat> chair(LocalDate day) {
        return circumstances.roster().tenures().stream()
                .filter(tenure -> tenure.office() == Office.COMMITTEE && tenure.runsOn(day))
                .map(tenure -> tenure.seat())
                .filter(seat -> seat.post() == Seat.Post.CHAIR)
                .findFirst();
    }

    private void board(List<FileRef> files) {
        var shown = files.stream().anyMatch(file -> file.type().startsWith("image/"));
        weighing.guard("DISC-BOARD", shown, shown ? "附有公开栏照片" : "没有公开栏照片，网上公开不能代替公开栏");
    }

    /// Days after the day it was owed. It is told with the rule it was owed by, and stays.
    private int lateness(@Nullable LocalDate due, LocalDate day) {
        if (due == null) return 0;
        var late = Math.max(0, ChronoUnit.DAYS.between(due, day));
        var limit = docket.plan().limit();
        if (limit != null)
            weighing.guard(
                    limit,
                    late == 0,
                    late == 0
                            ? "应于 %s 前公布，%s 公布".formatted(due, day)
                            : "应于 %s 前公布，%s 公布，逾期 %d 天".formatted(due, day, late),
                    new Figure("late", "逾期", late));
        return Math.toIntExact(late);
    }

    /// Who tore it down is not said; it goes up again at once.
    private Decision<DisclosureEvent> interrupted(NoteInterruption a) {
        weighing.duty("DISC-15D", "repost-days", PUT_UP_AGAIN, docket.plan().preparer(), a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new PostingInterrupted(a.disclosure(), a.occurredOn(), a.version(), a.cause(), a.files(), f));
    }

    private Decision<DisclosureEvent> resumed(PutUpAgain a, Notice notice) {
        var paused = notice.pausedUntil(a.occurredOn());
        var removable = new BoardLaw(circumstances).removableFrom(notice.postedOn(), paused);
        return weighing.conclude(
                a.reason(),
                f -> new PostingResumed(
                        a.disclosure(),
                        a.occurredOn(),
                        a.version(),
                        a.postedBy(),
                        Math.toIntExact(paused),
                        removable.orElse(null),
                        a.files(),
                        f));
    }

    private Decision<DisclosureEvent> takenDown(TakeDown a, Notice notice) {
        var weighed = new BoardLaw(circumstances).stood(notice, a.occurredOn());
        new PrivacyLaw(weighed, circumstances.today()).weigh(a);
        owedAgain(weighed, a);
        return weighed.conclude(
                a.reason(),
                f -> new DisclosureTakenDown(
                        a.disclosure(),
                        a.occurredOn(),
                        a.version(),
                        notice.postedOn(),
                        Math.toIntExact(notice.hungUntil(a.occurredOn())),
                        a.removedBy(),
                        a.files(),
                        f));
    }

    /// What came down too early goes up again, unless another version took its place.
    private void owedAgain(Weighing weighed, TakeDown a) {
        if (!docket.posted().isLatest(a.version())) return;
        weighed.failed().stream()
                .flatMap(check -> weighed.rule(check.rule()).stream())
                .filter(rule -> rule.has("repost-days"))
                .findFirst()
                .ifPresent(rule -> weighed.duty(
                        rule.id(), "repost-days", POST_DISCLOSURE, docket.plan().preparer(), a.occurredOn()));
    }
}
