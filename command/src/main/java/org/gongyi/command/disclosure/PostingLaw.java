package org.gongyi.command.disclosure;

import static java.util.Objects.requireNonNull;
import static org.gongyi.contract.disclosure.DisclosureSettlement.POST_DISCLOSURE;
import static org.gongyi.contract.disclosure.DisclosureSettlement.isToPost;
import static org.gongyi.contract.disclosure.DisclosureSettlement.noteBoardSeen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.posting.BoardLaw;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.PostingAct;
import org.gongyi.contract.disclosure.PostingAct.NoteBoardSeen;
import org.gongyi.contract.disclosure.PostingAct.NoteDecisionSentBack;
import org.gongyi.contract.disclosure.PostingAct.NoteInterruption;
import org.gongyi.contract.disclosure.PostingAct.NotePostedWithResolution;
import org.gongyi.contract.disclosure.PostingAct.NoteResultUndone;
import org.gongyi.contract.disclosure.PostingAct.PostDisclosure;
import org.gongyi.contract.disclosure.PostingAct.PutUpAgain;
import org.gongyi.contract.disclosure.PostingAct.TakeDown;
import org.gongyi.contract.disclosure.PostingEvent.BoardSeen;
import org.gongyi.contract.disclosure.PostingEvent.DecisionSentBack;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePostedWithResolution;
import org.gongyi.contract.disclosure.PostingEvent.ResultUndone;
import org.gongyi.contract.disclosure.Segment;
import org.jspecify.annotations.Nullable;

/// What goes up was looked at, adds up and hangs on a board, where somebody looks at it.
record PostingLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    Decision<DisclosureEvent> post(PostingAct act) {
        return switch (act) {
            case PostDisclosure a -> posted(a, docket.version(a.version()).orElseThrow());
            case NoteBoardSeen a ->
                weighing.conclude(
                        a.reason(),
                        f -> new BoardSeen(
                                a.disclosure(), a.occurredOn(), a.version(), a.sighting(), null, a.files(), f));
            case NotePostedWithResolution a -> withResolution(a);
            case NoteDecisionSentBack a -> sentBack(a);
            case NoteResultUndone a -> undone(a);
            case NoteInterruption a -> hanging().interrupted(a);
            case PutUpAgain a -> hanging().resumed(a);
            case TakeDown a -> hanging().takenDown(a);
        };
    }

    private HangingLaw hanging() {
        return new HangingLaw(docket, circumstances, weighing);
    }

    private Decision<DisclosureEvent> posted(PostDisclosure a, Draft draft) {
        procedure(draft.examination(), a);
        var totals = draft.totals();
        if (totals != null) new StatementLaw(weighing).posted(totals, Carried.to(circumstances));
        segment(draft);
        responsible(a.occurredOn());
        board(a.files());
        var owed = owed(draft.segment(), a.version());
        owed.forEach(duty -> inTime(duty, a.occurredOn()));
        var due = owed.stream().map(Owed::due).min(LocalDate::compareTo).orElse(null);
        var late = late(due, a.occurredOn());
        lookedAt(draft, a.occurredOn());
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

    /// Somebody stands before the board in the middle of its days, which nobody else would tell of.
    private void lookedAt(Draft draft, LocalDate posted) {
        weighing.rule("DISC-BOARD")
                .filter(rule -> rule.has("sight-days"))
                .ifPresent(rule -> weighing.duty(
                        rule,
                        "sight-days",
                        noteBoardSeen(draft.segment(), draft.version(), posted),
                        Office.SUPERVISION_COMMITTEE,
                        posted));
    }

    /// What hangs with its resolution was posted by the law of its own procedure (SY-5): here only its day counts.
    private Decision<DisclosureEvent> withResolution(NotePostedWithResolution a) {
        var due = docket.duties().open().get(POST_DISCLOSURE);
        byLaw().ifPresent(owed -> inTime(owed, a.occurredOn()));
        return weighing.conclude(
                a.reason(),
                f -> new DisclosurePostedWithResolution(
                        a.disclosure(), a.occurredOn(), a.resolution(), a.board(), due, late(due, a.occurredOn()), f));
    }

    /// Nothing is decided that could be told; that it was not told in its time stays.
    private Decision<DisclosureEvent> sentBack(NoteDecisionSentBack a) {
        var due = untold(a, "决议退回重议");
        return weighing.conclude(
                a.reason(),
                f -> new DecisionSentBack(
                        a.disclosure(),
                        a.occurredOn(),
                        a.resolution(),
                        a.sentBackBy(),
                        a.grounds(),
                        due,
                        late(due, a.occurredOn()),
                        f));
    }

    /// Likewise of a vote.
    private Decision<DisclosureEvent> undone(NoteResultUndone a) {
        var due = untold(a, "选举结果失去效力");
        return weighing.conclude(
                a.reason(),
                f -> new ResultUndone(
                        a.disclosure(), a.occurredOn(), a.election(), a.round(), due, late(due, a.occurredOn()), f));
    }

    /// The day by which it should have been told.
    private @Nullable LocalDate untold(PostingAct a, String what) {
        byLaw().filter(owed -> late(owed.due(), a.occurredOn()) > 0)
                .ifPresent(owed -> weighing.guard(
                        owed.rule(),
                        "late",
                        false,
                        "应于 %s 前公布，%s %s时还没有公布".formatted(owed.due(), a.occurredOn(), what)));
        return docket.duties().open().get(POST_DISCLOSURE);
    }

    private Optional<Owed> byLaw() {
        var due = docket.duties().open().get(POST_DISCLOSURE);
        var limit = docket.plan().limit();
        return due == null || limit == null ? Optional.empty() : Optional.of(new Owed(limit, due));
    }

    /// Plan, review by the supervision committee, joint meeting, then the board.
    private void procedure(Examination said, PostDisclosure a) {
        var reviewed = said.isClearedBy(a.occurredOn());
        var approved = said.isApprovedBy(a.occurredOn());
        for (var rule : List.of("DISC-PROC", "DISC-PROC-C")) {
            weighing.guard(rule, reviewed, review(said, a));
            weighing.guard(rule, "joint-meeting", approved, meeting(said, a.occurredOn()));
        }
    }

    private static String review(Examination said, PostDisclosure a) {
        if (said.isClearedBy(a.occurredOn())) return "已经监督委员会审查";
        var looked = said.reviewedOn();
        if (looked == null) return "第 %d 版没有经监督委员会审查".formatted(a.version());
        if (said.hasOpenObjection()) return "监督委员会的异议没有答复";
        return looked.isAfter(a.occurredOn())
                ? "监督委员会 %s 才审查，在张贴之后".formatted(looked)
                : "监督委员会的异议 %s 才答复，在张贴之后".formatted(said.answeredOn());
    }

    private static String meeting(Examination said, LocalDate posted) {
        if (said.isApprovedBy(posted)) return "两委联席会议已审核同意";
        var met = said.approvedOn();
        if (met == null) return "两委联席会议没有审核同意";
        return met.isAfter(posted) ? "两委联席会议 %s 才审核，在张贴之后".formatted(met) : "两委联席会议 %s 审核，在监督委员会审查完毕之前".formatted(met);
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

    /// A posting that is owed.
    private record Owed(String rule, LocalDate due) {}

    /// By the day that the law sets, because it came down too early, or by order: each of its own day and rule.
    private List<Owed> owed(Segment part, int version) {
        var duties = docket.duties();
        return duties.open().entrySet().stream()
                .filter(one -> isToPost(one.getKey(), part, version))
                .sorted(Map.Entry.comparingByValue())
                .map(one -> new Owed(requireNonNull(duties.rules().get(one.getKey())), one.getValue()))
                .toList();
    }

    /// It is told with the rule it was owed by, and stays.
    private void inTime(Owed owed, LocalDate day) {
        var late = late(owed.due(), day);
        var told = "应于 %s 前公布，%s 公布".formatted(owed.due(), day);
        weighing.guard(
                owed.rule(),
                "late",
                late == 0,
                late == 0 ? told : told + "，逾期 %d 天".formatted(late),
                new Figure("late", "逾期", late));
    }

    /// Nothing is late for which no day was set.
    private static int late(@Nullable LocalDate due, LocalDate day) {
        return due == null ? 0 : Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(due, day)));
    }
}
