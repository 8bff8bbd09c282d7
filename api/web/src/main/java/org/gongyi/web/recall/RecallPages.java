package org.gongyi.web.recall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.recall.RecallCount;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallSettlement;
import org.gongyi.contract.recall.RecallStage;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.subject.SubjectReading;
import org.gongyi.web.telling.People;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.TrailText;
import org.gongyi.web.word.ErasureText.Gone;
import org.gongyi.web.word.SubjectTitles;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/// One recall, for everybody.
@Controller
class RecallPages {

    private final SubjectReading reading;
    private final Freshness freshness;
    private final TrailText steps;
    private final Wording words;
    private final SubjectTitles titles;

    RecallPages(SubjectReading reading, Freshness freshness, TrailText steps, Wording words, SubjectTitles titles) {
        this.reading = reading;
        this.freshness = freshness;
        this.steps = steps;
        this.words = words;
        this.titles = titles;
    }

    @GetMapping("/recalls/{id}")
    @Nullable
    String recall(@PathVariable RecallId id, Model model, ServletWebRequest request) {
        var view = recall(id);
        var around = reading.around(view.community(), view.trail());
        if (freshness.isUnchanged(request, around.version(view.position()))) return null;
        model.addAttribute("sheet", sheet(view, around.community(), around.gone(), freshness.today()));
        return "recall/sheet";
    }

    @GetMapping("/recalls/{id}/entries/{number}")
    String entry(@PathVariable RecallId id, @PathVariable long number) {
        return reading.toEntry(recall(id).trail(), number);
    }

    private RecallSheet sheet(RecallView view, CommunityView community, Gone told, LocalDate today) {
        var kind = community.kind();
        return new RecallSheet(
                view.id().value(),
                titles.of(view),
                community.name(),
                view.community().value(),
                view.stage().name(),
                words.of(view.stage()),
                words.say("recall.standing." + standing(view)),
                head(view, community),
                view.count() == null ? List.of() : count(view.count()),
                view.duties().stream()
                        .map(open -> steps.duty(open.duty(), kind, open.lapsed(), today))
                        .toList(),
                steps.trail(view.trail(), kind, told, People.named(community), today),
                community.contact(),
                view.position());
    }

    /// Where a province has a suggestion voted on, it is not without effect.
    private static String standing(RecallView view) {
        var owed = view.duties().stream().anyMatch(one -> one.duty().key().equals(RecallSettlement.VOTE_ON_RECALL));
        return view.stage() == RecallStage.SUGGESTED && owed
                ? "SUGGESTED.voted-on"
                : view.stage().name();
    }

    private List<Line> head(RecallView view, CommunityView community) {
        var lines = new ArrayList<Line>();
        lines.add(line("head.community", community.name()));
        var post = words.post(Office.COMMITTEE, view.member().post());
        lines.add(line("member.recalled", view.member().name() + words.say("format.aside", post)));
        if (view.pollingDay() != null) lines.add(line("pollingDay", words.date(view.pollingDay())));
        return List.copyOf(lines);
    }

    private List<Line> count(RecallCount count) {
        return List.of(
                line("outcome.registered", words.number(count.registered())),
                line("returned", words.number(count.returned())),
                line("valid", words.number(count.valid())),
                line("invalid", words.number(count.invalid())),
                line("inFavour", words.number(count.inFavour())),
                line("against", words.number(count.against())),
                line("abstained", words.number(count.abstained())));
    }

    private Line line(String field, String value) {
        return new Line(words.say("field." + field), value);
    }

    private RecallView recall(RecallId id) {
        return reading.read(new RecallQuery.Of(id), RecallView.class);
    }
}
