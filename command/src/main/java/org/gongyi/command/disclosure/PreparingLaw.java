package org.gongyi.command.disclosure;

import static org.gongyi.contract.disclosure.DisclosureSettlement.REVIEW_DISCLOSURE;

import java.util.ArrayList;
import java.util.List;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Office;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.Fen;
import org.gongyi.contract.disclosure.PreparingAct;
import org.gongyi.contract.disclosure.PreparingAct.PrepareBeneficiaries;
import org.gongyi.contract.disclosure.PreparingAct.PrepareStatement;
import org.gongyi.contract.disclosure.PreparingAct.PrepareText;
import org.gongyi.contract.disclosure.PreparingEvent.BeneficiariesEntered;
import org.gongyi.contract.disclosure.PreparingEvent.BeneficiariesPrepared;
import org.gongyi.contract.disclosure.PreparingEvent.LinesEntered;
import org.gongyi.contract.disclosure.PreparingEvent.StatementPrepared;
import org.gongyi.contract.disclosure.PreparingEvent.TextPrepared;
import org.gongyi.contract.disclosure.Segment;
import org.gongyi.contract.disclosure.Totals;
import org.jspecify.annotations.Nullable;

/// What is prepared is a new version, whatever was there before. One that comes after a posted one
/// corrects it: both stand side by side, it says why, and goes up like the first (DISC-TRUE).
record PreparingLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    Decision<DisclosureEvent> prepare(PreparingAct act) {
        corrects(segment(act), act.reason());
        weighing.duty("DISC-SUP-OBJ", "days", REVIEW_DISCLOSURE, Office.SUPERVISION_COMMITTEE, act.occurredOn());
        return switch (act) {
            case PrepareText a -> text(a);
            case PrepareStatement a -> statement(a);
            case PrepareBeneficiaries a -> beneficiaries(a);
        };
    }

    private static Segment segment(PreparingAct act) {
        return switch (act) {
            case PrepareText a -> a.segment();
            case PrepareStatement a -> a.segment();
            case PrepareBeneficiaries a -> a.segment();
        };
    }

    private void corrects(Segment segment, @Nullable String reason) {
        var before = corrected(segment);
        if (before == null) return;
        weighing.guard(
                "DISC-TRUE",
                reason != null,
                reason != null ? "更正已公布的第 %d 版，原版保留".formatted(before) : "第 %d 版已公布，不得改写，更正须说明理由".formatted(before));
    }

    private @Nullable Integer corrected(Segment segment) {
        return docket.posted().versionOf(segment);
    }

    private int version() {
        var draft = docket.draft();
        return draft == null ? 1 : draft.version() + 1;
    }

    private Decision<DisclosureEvent> text(PrepareText a) {
        return weighing.conclude(
                a.reason(),
                f -> new TextPrepared(
                        a.disclosure(),
                        a.occurredOn(),
                        version(),
                        a.segment(),
                        corrected(a.segment()),
                        a.content(),
                        a.basis(),
                        a.files(),
                        f));
    }

    private Decision<DisclosureEvent> statement(PrepareStatement a) {
        var sums = Sums.of(a.lines());
        var totals = new Totals(
                a.opening(),
                sums.income().value(),
                sums.expense().value(),
                a.closing(),
                a.lines().size());
        var carried = Carried.to(circumstances);
        new StatementLaw(weighing).draft(totals, carried, a.lines());
        return weighing.concludeAll(a.reason(), f -> entries(a, totals, carried.fen(), f));
    }

    private List<DisclosureEvent> entries(
            PrepareStatement a, Totals totals, @Nullable Long earlier, Findings findings) {
        var parts = Parts.ofLines(a.lines());
        var pictures = Parts.pictures(a.lines(), a.files());
        List<FileRef> others =
                a.files().stream().filter(file -> !pictures.contains(file)).toList();
        var all = new ArrayList<DisclosureEvent>();
        all.add(new StatementPrepared(
                a.disclosure(),
                a.occurredOn(),
                version(),
                a.segment(),
                corrected(a.segment()),
                totals,
                earlier,
                parts.size(),
                a.summary(),
                a.basis(),
                others,
                findings));
        int first = 1;
        for (var part : parts) {
            all.add(new LinesEntered(
                    a.disclosure(),
                    a.occurredOn(),
                    version(),
                    all.size(),
                    first,
                    part,
                    Parts.pictures(part, a.files()),
                    ofPart(findings)));
            first += part.size();
        }
        return all;
    }

    /// What was found stands with the first entry of the act.
    private static Findings ofPart(Findings findings) {
        return new Findings(findings.ruleset(), List.of(), List.of(), null);
    }

    private Decision<DisclosureEvent> beneficiaries(PrepareBeneficiaries a) {
        return weighing.concludeAll(a.reason(), f -> names(a, f));
    }

    private List<DisclosureEvent> names(PrepareBeneficiaries a, Findings findings) {
        var parts = Parts.ofNames(a.beneficiaries());
        var all = new ArrayList<DisclosureEvent>();
        all.add(new BeneficiariesPrepared(
                a.disclosure(),
                a.occurredOn(),
                version(),
                a.segment(),
                corrected(a.segment()),
                a.purpose(),
                a.beneficiaries().size(),
                total(a).value(),
                parts.size(),
                a.basis(),
                a.files(),
                findings));
        int first = 1;
        for (var part : parts) {
            all.add(new BeneficiariesEntered(
                    a.disclosure(), a.occurredOn(), version(), all.size(), first, part, ofPart(findings)));
            first += part.size();
        }
        return all;
    }

    static Fen total(PrepareBeneficiaries a) {
        return a.beneficiaries().stream().map(one -> new Fen(one.amount())).reduce(Fen.NOTHING, Fen::plus);
    }
}
