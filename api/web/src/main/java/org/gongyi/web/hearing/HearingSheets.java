package org.gongyi.web.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingEvent.OpinionModerated;
import org.gongyi.contract.hearing.HearingEvent.OpinionRecorded;
import org.gongyi.contract.hearing.HearingEvent.OpinionsDecided;
import org.gongyi.contract.hearing.HearingEvent.OpinionsMerged;
import org.gongyi.contract.hearing.HearingStage;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.contract.hearing.HearingView.FollowUp;
import org.gongyi.contract.hearing.HearingView.Opinion;
import org.gongyi.contract.hearing.SpeakerGroup;
import org.gongyi.contract.hearing.Stance;
import org.gongyi.web.hearing.HearingSheet.FollowUpRow;
import org.gongyi.web.hearing.HearingSheet.GroupRow;
import org.gongyi.web.hearing.HearingSheet.Matter;
import org.gongyi.web.hearing.HearingSheet.OpinionPart;
import org.gongyi.web.hearing.HearingSheet.OpinionRow;
import org.gongyi.web.subject.SubjectReading.Around;
import org.gongyi.web.telling.People;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.TrailText;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a hearing into words.
@Component
public final class HearingSheets {

    /// Opinions on one page, and characters of one: so a page of the longest stays light.
    static final int ROWS = 20;

    private static final int EXCERPT = 200;

    private final TrailText steps;
    private final Wording words;

    HearingSheets(TrailText steps, Wording words) {
        this.steps = steps;
        this.words = words;
    }

    /// @param from number of the first opinion shown
    HearingSheet sheet(HearingView view, Around around, @Nullable Matter matter, int from, LocalDate today) {
        var community = around.community();
        var kind = community.kind();
        var shown = view.trail().stream()
                .filter(entry -> !isOfOpinions(entry.event()))
                .toList();
        return new HearingSheet(
                view.id().value(),
                view.begun().title(),
                community.name(),
                view.community().value(),
                view.stage().name(),
                words.of(view.stage()),
                standing(view),
                view.begun().question(),
                head(view),
                matter,
                OutcomeChart.of(view.outcomes()),
                groups(view.opinions()),
                part(view.opinions(), from),
                collecting(view, today),
                view.closed() == null ? null : view.closed().conclusion(),
                view.followUps().stream().map(one -> followUp(one, kind)).toList(),
                view.duties().stream()
                        .map(open -> steps.duty(open.duty(), kind, open.lapsed(), today))
                        .toList(),
                steps.trail(shown, kind, around.gone(), People.named(community), today),
                community.contact(),
                view.position());
    }

    /// What stands with the opinions themselves, and not a second time in the trail.
    private static boolean isOfOpinions(HearingEvent event) {
        return event instanceof OpinionRecorded
                || event instanceof OpinionsDecided
                || event instanceof OpinionsMerged
                || event instanceof OpinionModerated;
    }

    private @Nullable String collecting(HearingView view, LocalDate today) {
        var collecting = view.collecting();
        var isOver = view.stage() == HearingStage.CLOSED || view.stage() == HearingStage.CANCELLED;
        return collecting == null || isOver || !collecting.isOn(today) ? null : words.date(collecting.until());
    }

    private String standing(HearingView view) {
        var announced = view.announced();
        return switch (view.stage()) {
            case BEGUN -> words.say("hearing.standing.BEGUN");
            case ANNOUNCED ->
                announced == null
                        ? words.say("hearing.standing.BEGUN")
                        : words.say(
                                "hearing.standing.ANNOUNCED",
                                words.date(announced.heldOn()),
                                announced.time(),
                                announced.place());
            case CONVENED ->
                view.outcomes().undecided() > 0
                        ? words.say(
                                "hearing.standing.CONVENED",
                                view.outcomes().opinions(),
                                view.outcomes().undecided())
                        : words.say(
                                "hearing.standing.CONVENED.decided",
                                view.outcomes().opinions());
            case CLOSED -> words.say("hearing.standing.CLOSED", view.outcomes().opinions());
            case CANCELLED -> words.say("hearing.standing.CANCELLED");
        };
    }

    private List<Line> head(HearingView view) {
        var begun = view.begun();
        var concern = begun.concern();
        var lines = new ArrayList<Line>();
        lines.add(line("hearing.form", words.of(begun.form())));
        lines.add(line("hearing.who", words.say("hearing.who", concern.affected(), concern.residents())));
        if (!concern.groups().isEmpty())
            lines.add(line("hearing.groups", String.join(words.say("format.comma"), concern.groups())));
        lines.add(line("grounds", begun.grounds()));
        when(view, lines);
        return List.copyOf(lines);
    }

    private void when(HearingView view, List<Line> lines) {
        var held = view.convened();
        var announced = view.announced();
        if (held != null) {
            lines.add(line("hearing.heldOn", words.date(held.occurredOn()) + " " + held.time()));
            lines.add(line("place", held.place()));
        } else if (announced != null && view.stage() != HearingStage.CANCELLED) {
            lines.add(line("hearing.heldOn", words.date(announced.heldOn()) + " " + announced.time()));
            lines.add(line("place", announced.place()));
            lines.add(line("hearing.observers", words.number(announced.observers())));
        }
    }

    private static int count(List<Opinion> opinions, Predicate<Opinion> which) {
        return (int) opinions.stream().filter(which).count();
    }

    private List<GroupRow> groups(List<Opinion> opinions) {
        return Arrays.stream(SpeakerGroup.values())
                .map(group -> group(
                        words.of(group),
                        opinions.stream()
                                .filter(one -> one.group() == group && one.hidden() == null)
                                .toList()))
                .filter(row -> row.opinions() > 0)
                .toList();
    }

    private static GroupRow group(String word, List<Opinion> said) {
        return new GroupRow(
                word,
                said.size(),
                count(said, one -> one.stance() == Stance.PRO),
                count(said, one -> one.stance() == Stance.CONTRA),
                count(said, one -> one.stance() == Stance.ON_CONDITION));
    }

    private OpinionPart part(List<Opinion> all, int from) {
        var first = Math.clamp(from, 1, Math.max(1, all.size())) - 1;
        var until = Math.min(all.size(), first + ROWS);
        return new OpinionPart(
                all.subList(first, until).stream().map(this::row).toList(),
                first == 0 ? null : (Integer) Math.max(1, first + 1 - ROWS),
                until == all.size() ? null : (Integer) (until + 1));
    }

    /// Number of the first opinion on the page that has that one.
    public int from(int number) {
        return (number - 1) / ROWS * ROWS + 1;
    }

    public OpinionRow row(Opinion one) {
        var answer = one.hidden() == null ? one.answer() : null;
        var who = one.concerned() == null
                ? words.of(one.group())
                : words.of(one.group()) + words.say("format.aside", one.concerned());
        return new OpinionRow(
                one.number(),
                one.place(),
                who,
                words.of(one.channel()),
                words.of(one.stance()),
                text(one),
                one.opinion() != null
                        && one.opinion().codePointCount(0, one.opinion().length()) > EXCERPT,
                answer == null ? null : answer.adoption().name(),
                one.joined(),
                became(one, answer),
                answer == null || one.joined() != null ? null : shortened(answer.grounds()));
    }

    private String text(Opinion one) {
        var hidden = one.hidden();
        return hidden == null
                ? shortened(Objects.requireNonNull(one.opinion()))
                : words.say(
                        "hearing.hidden", words.of(hidden.ground()), words.date(hidden.hiddenOn()), hidden.remark());
    }

    private String became(Opinion one, HearingView.@Nullable Answer answer) {
        if (one.hidden() != null) return words.say("hearing.hidden.mark");
        var said = one.merged() > 0 ? words.say("hearing.merged", one.merged()) : "";
        return (answer == null ? words.say("hearing.undecided") : became(answer)) + said;
    }

    private String became(HearingView.Answer answer) {
        return answer.whereto() == null
                ? words.of(answer.adoption())
                : words.of(answer.adoption()) + words.say("format.aside", answer.whereto());
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > EXCERPT
                ? text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…"
                : text;
    }

    private FollowUpRow followUp(FollowUp one, CommunityKind kind) {
        var done = one.reportedOn();
        return new FollowUpRow(
                one.task(),
                words.of(one.owner(), kind),
                words.date(one.dueBy()),
                done == null
                        ? words.say("hearing.follow-up.open")
                        : words.say("hearing.follow-up.done", words.date(done)));
    }

    private Line line(String field, String value) {
        return new Line(words.say("field." + field), value);
    }
}
