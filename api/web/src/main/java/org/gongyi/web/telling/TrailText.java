package org.gongyi.web.telling;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Duty;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.fact.FactId;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.web.telling.Step.DutyRow;
import org.gongyi.web.word.CheckText;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.ErasureText.Gone;
import org.gongyi.web.word.LawText;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells entries one by one: what was recorded, by whom, what was weighed.
@Component
public final class TrailText {

    private final Wording words;
    private final EventText texts;
    private final CheckText checks;
    private final DutyText duties;
    private final LawText law;

    TrailText(Wording words, EventText texts, CheckText checks, DutyText duties, LawText law) {
        this.words = words;
        this.texts = texts;
        this.checks = checks;
        this.duties = duties;
        this.law = law;
    }

    /// @param gone what is told of digests whose values were erased
    public Step step(Entry<?> entry, CommunityKind kind, Gone gone, Names names, LocalDate today) {
        var recorded = entry.recorded();
        var event = entry.event();
        var findings = event.findings();
        var told = texts.tell(event, kind, gone, names);
        var lines = checks.of(findings.checks());
        var tally = tally(event, told);
        return new Step(
                recorded.seq() + 1,
                recorded.position(),
                texts.name(event),
                words.date(event.occurredOn()),
                words.moment(recorded.recordedAt()),
                words.of(recorded.by().office(), kind),
                recorded.late(),
                told.isSealed()
                        ? FactId.of(event.community(), recorded.position()).value()
                        : null,
                findings.reason(),
                told.facts(),
                told.texts(),
                told.tables(),
                told.files(),
                tally,
                tally == null ? null : rule(tally),
                lines.stream().filter(line -> !line.passed()).toList(),
                lines.stream().filter(CheckText.Line::passed).toList(),
                findings.duties().stream()
                        .map(duty -> duty(duty, kind, false, today))
                        .toList(),
                false);
    }

    public DutyRow duty(Duty duty, CommunityKind kind, boolean lapsed, LocalDate today) {
        return new DutyRow(
                duties.of(duty.key(), duty.rule()),
                words.of(duty.office(), kind),
                words.date(duty.due()),
                duties.left(duty.due(), today),
                lapsed || duty.due().isBefore(today),
                law.of(duty.citation()));
    }

    /// 赞成 38 · 反对 2 · 弃权 1
    public @Nullable String vote(ResolutionEvent event, CommunityKind kind) {
        var vote = texts.tell(event, kind, Gone.NOTHING, Names.NONE).vote();
        return vote == null ? null : words.say("vote.line", vote.inFavour(), vote.against(), vote.abstained());
    }

    private @Nullable Tally tally(LedgerEvent event, Telling told) {
        var vote = told.vote();
        var meeting = told.meeting();
        return vote == null || meeting == null
                ? null
                : Tally.of(meeting, vote, event.findings().checks());
    }

    /// 需 46 票（应到 90），得 51 票，通过
    private String rule(Tally tally) {
        var needed = tally.needed();
        if (needed == null) return words.say("vote.no-rule");
        return words.say(
                tally.passed() ? "vote.passed" : "vote.not-passed",
                checks.number(tally.wholeKey()),
                tally.whole(),
                needed,
                tally.vote().inFavour());
    }

    public List<Step> trail(
            List<? extends Entry<?>> trail, CommunityKind kind, Gone gone, Names names, LocalDate today) {
        return trail.stream()
                .map(entry -> step(entry, kind, gone, names, today))
                .toList();
    }
}
