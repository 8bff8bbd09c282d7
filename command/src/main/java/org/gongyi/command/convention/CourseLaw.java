package org.gongyi.command.convention;

import java.time.LocalDate;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.convention.ConventionCommand.AdoptVersion;
import org.gongyi.contract.convention.ConventionCommand.BeginConvention;
import org.gongyi.contract.convention.ConventionCommand.DraftVersion;
import org.gongyi.contract.convention.ConventionCommand.EndConvention;
import org.gongyi.contract.convention.ConventionCommand.FileVersion;
import org.gongyi.contract.convention.ConventionCommand.GatherViews;
import org.gongyi.contract.convention.ConventionCommand.LiftConventionOrder;
import org.gongyi.contract.convention.ConventionCommand.NoteConventionLapse;
import org.gongyi.contract.convention.ConventionCommand.OrderConventionCorrection;
import org.gongyi.contract.convention.ConventionCommand.PublishVersion;
import org.gongyi.contract.convention.ConventionCommand.ReviewDraft;
import org.gongyi.contract.convention.ConventionCommand.SubmitDraft;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.convention.ConventionEvent.ConventionBegun;
import org.gongyi.contract.convention.ConventionEvent.ConventionCorrectionOrdered;
import org.gongyi.contract.convention.ConventionEvent.ConventionDutyLapsed;
import org.gongyi.contract.convention.ConventionEvent.ConventionEnded;
import org.gongyi.contract.convention.ConventionEvent.ConventionOrderLifted;
import org.gongyi.contract.convention.ConventionEvent.DraftReviewed;
import org.gongyi.contract.convention.ConventionEvent.DraftSubmitted;
import org.gongyi.contract.convention.ConventionEvent.VersionAdopted;
import org.gongyi.contract.convention.ConventionEvent.VersionDrafted;
import org.gongyi.contract.convention.ConventionEvent.VersionFiled;
import org.gongyi.contract.convention.ConventionEvent.VersionPublished;
import org.gongyi.contract.convention.ConventionEvent.ViewsGathered;
import org.gongyi.contract.convention.ConventionKind;
import org.gongyi.contract.convention.ConventionSettlement;
import org.gongyi.contract.convention.DraftAnswer;
import org.gongyi.contract.convention.Ending;
import org.gongyi.contract.resolution.Body;
import org.jspecify.annotations.Nullable;

/// 征集民意, 拟定草案, 提请审核, 审议表决, 备案公布 (CONV-5STEP), and who must vote (CONV-VOTE).
record CourseLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    static Decision<ConventionEvent> begin(BeginConvention a, Weighing weighing) {
        return weighing.conclude(
                a.reason(),
                f -> new ConventionBegun(
                        a.convention(), a.occurredOn(), a.kind(), a.title(), a.grounds(), a.files(), f));
    }

    Decision<ConventionEvent> gather(GatherViews a) {
        return weighing.conclude(
                a.reason(),
                f -> new ViewsGathered(
                        a.convention(),
                        a.occurredOn(),
                        a.from(),
                        a.households(),
                        a.proposals(),
                        a.summary(),
                        a.files(),
                        f));
    }

    Decision<ConventionEvent> draft(DraftVersion a) {
        var gathered = docket.gatheredOn();
        step(gathered != null && !gathered.isAfter(a.occurredOn()), "征集民意", gathered);
        new ContentLaw(weighing).look(a.text());
        var number = docket.versions().size() + 1;
        return weighing.conclude(
                a.reason(),
                f -> new VersionDrafted(a.convention(), a.occurredOn(), number, a.text(), a.changes(), a.files(), f));
    }

    Decision<ConventionEvent> submit(SubmitDraft a) {
        if (isCovenant())
            weighing.duty(
                    "CONV-5STEP", "review-days", ConventionSettlement.REVIEW_DRAFT, Office.TOWNSHIP, a.occurredOn());
        return weighing.conclude(
                a.reason(), f -> new DraftSubmitted(a.convention(), a.occurredOn(), last(), a.files(), f));
    }

    Decision<ConventionEvent> review(ReviewDraft a) {
        return weighing.conclude(
                a.reason(),
                f -> new DraftReviewed(a.convention(), a.occurredOn(), last(), a.verdict(), a.opinion(), a.files(), f));
    }

    Decision<ConventionEvent> adopt(AdoptVersion a) {
        var draft = docket.draft();
        var passed = draft.verdict() == DraftAnswer.PASSED;
        step(
                passed && draft.reviewedOn() != null && !draft.reviewedOn().isAfter(a.occurredOn()),
                "乡镇（街道）审核通过",
                passed ? draft.reviewedOn() : null);
        if (isCovenant())
            weighing.guard(
                    "CONV-5STEP",
                    "women",
                    a.women() > 0,
                    "参加表决的妇女 %d 人，至少 1 人".formatted(a.women()),
                    new Figure("womenVoting", "参加表决的妇女", a.women()));
        voted(a);
        versioned(a);
        if (!weighing.has(OnFail.VOID)) owed(a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new VersionAdopted(
                        a.convention(),
                        a.occurredOn(),
                        last(),
                        a.resolution(),
                        a.women(),
                        a.inForceFrom(),
                        a.files(),
                        f));
    }

    /// The five steps are those of 村规民约 and 居民公约; no text asks them of charters and rules of deliberation.
    private boolean isCovenant() {
        return docket.kind() == ConventionKind.COVENANT;
    }

    private void step(boolean holds, String what, @Nullable LocalDate day) {
        if (!isCovenant()) return;
        weighing.guard("CONV-5STEP", holds, holds ? "%s 已%s".formatted(day, what) : "此前没有" + what + "的记录");
    }

    /// By the body the law names. How many came and how many agreed was weighed where it was decided, and stands here
    /// again.
    private void voted(AdoptVersion a) {
        if (docket.kind() == ConventionKind.DELIBERATION_RULES) return;
        weighing.rule("CONV-VOTE").ifPresent(rule -> {
            var vote = circumstances.surroundings().find(AdoptingVote.class).orElse(null);
            if (a.resolution() == null || vote == null || vote.body() == null)
                weighing.guard(rule.id(), "on-paper", false, "表决没有记在本簿上，到会和赞成的人数无从核对");
            else
                weighing.guard(
                        rule,
                        isCompetent(vote.body(), rule),
                        "由%s表决：%s".formatted(word(vote.body()), String.join("；", vote.arithmetic())));
        });
    }

    private static boolean isCompetent(Body body, Rule rule) {
        return switch (body) {
            case VILLAGERS_ASSEMBLY -> rule.word("body").equals("villagers-assembly");
            case RESIDENTS_ASSEMBLY -> rule.word("body").equals("residents-assembly");
            case REPRESENTATIVES_ASSEMBLY -> rule.flag("delegable");
            case GROUP_ASSEMBLY, MEMBERS_ASSEMBLY, MEMBER_REPRESENTATIVES_ASSEMBLY -> false;
        };
    }

    private static String word(Body body) {
        return switch (body) {
            case VILLAGERS_ASSEMBLY -> "村民会议";
            case RESIDENTS_ASSEMBLY -> "居民会议";
            case REPRESENTATIVES_ASSEMBLY -> "代表会议";
            case GROUP_ASSEMBLY -> "小组会议";
            case MEMBERS_ASSEMBLY -> "集体经济组织成员大会";
            case MEMBER_REPRESENTATIVES_ASSEMBLY -> "集体经济组织成员代表大会";
        };
    }

    /// No day has two texts in force, and none is put in the place of another afterwards.
    private void versioned(AdoptVersion a) {
        var before =
                docket.adopted() == 0 ? null : docket.version(docket.adopted()).inForceFrom();
        weighing.guard(
                "CONV-VERSION",
                before == null || a.inForceFrom().isAfter(before),
                before == null
                        ? "首次施行，自 %s 起".formatted(a.inForceFrom())
                        : "上一版自 %s 起施行，本版自 %s 起施行".formatted(before, a.inForceFrom()));
    }

    /// Rules of deliberation are filed with nobody.
    private void owed(LocalDate adopted) {
        if (docket.kind() == ConventionKind.DELIBERATION_RULES) return;
        var file = weighing.isInForce("CONV-FILE-C") ? "CONV-FILE-C" : "CONV-FILE";
        weighing.duty(file, "days", ConventionSettlement.FILE_VERSION, Office.COMMITTEE, adopted);
        if (isCovenant())
            weighing.duty(
                    "CONV-5STEP", "publish-days", ConventionSettlement.PUBLISH_VERSION, Office.COMMITTEE, adopted);
    }

    Decision<ConventionEvent> file(FileVersion a) {
        return weighing.conclude(
                a.reason(),
                f -> new VersionFiled(
                        a.convention(), a.occurredOn(), docket.adopted(), a.authority(), a.receipt(), a.files(), f));
    }

    Decision<ConventionEvent> publish(PublishVersion a) {
        return weighing.conclude(
                a.reason(),
                f -> new VersionPublished(a.convention(), a.occurredOn(), docket.adopted(), a.board(), a.files(), f));
    }

    /// Is a later version adopted already and waits for its day, nothing more need be adopted.
    Decision<ConventionEvent> order(OrderConventionCorrection a) {
        var number = docket.orders().size() + 1;
        var version = docket.named(a.version(), a.occurredOn());
        new ContentLaw(weighing).ordered(circumstances.actor().office());
        if (version == docket.adopted())
            weighing.dutyBy("META-CONTENT", ConventionSettlement.adoptVersion(number), Office.COMMITTEE, a.dueBy());
        return weighing.conclude(
                a.reason(),
                f -> new ConventionCorrectionOrdered(
                        a.convention(),
                        a.occurredOn(),
                        number,
                        version,
                        a.articles(),
                        a.authority(),
                        a.grounds(),
                        a.dueBy(),
                        a.files(),
                        f));
    }

    Decision<ConventionEvent> lift(LiftConventionOrder a) {
        return weighing.conclude(
                a.reason(),
                f -> new ConventionOrderLifted(
                        a.convention(), a.occurredOn(), a.order(), a.authority(), a.grounds(), a.files(), f));
    }

    Decision<ConventionEvent> end(EndConvention a) {
        if (a.ending() == Ending.ANNULLED) new ContentLaw(weighing).annulled(a.authority());
        return weighing.conclude(
                a.reason(),
                f -> new ConventionEnded(
                        a.convention(),
                        a.occurredOn(),
                        a.ending(),
                        a.resolution(),
                        a.authority(),
                        a.grounds(),
                        a.files(),
                        f));
    }

    Decision<ConventionEvent> lapse(NoteConventionLapse a) {
        return weighing.conclude(
                a.reason(), f -> new ConventionDutyLapsed(a.convention(), a.occurredOn(), a.duty(), a.due(), f));
    }

    private int last() {
        return docket.versions().size();
    }
}
