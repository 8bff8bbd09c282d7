package org.gongyi.web.recall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.recall.RecallCount;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallSettlement;
import org.gongyi.contract.recall.RecallStage;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.telling.Erasures;
import org.gongyi.web.telling.People;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.TrailText;
import org.gongyi.web.word.ErasureText;
import org.gongyi.web.word.ErasureText.Gone;
import org.gongyi.web.word.SubjectTitles;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/// One recall, for everybody.
@Controller
class RecallPages {

    private final QueryGateway queries;
    private final Freshness freshness;
    private final Erasures erasures;
    private final ErasureText gone;
    private final TrailText steps;
    private final Wording words;
    private final SubjectTitles titles;

    RecallPages(
            QueryGateway queries,
            Freshness freshness,
            Erasures erasures,
            ErasureText gone,
            TrailText steps,
            Wording words,
            SubjectTitles titles) {
        this.queries = queries;
        this.freshness = freshness;
        this.erasures = erasures;
        this.gone = gone;
        this.steps = steps;
        this.words = words;
        this.titles = titles;
    }

    @GetMapping("/recalls/{id}")
    @Nullable
    String recall(@PathVariable RecallId id, Model model, ServletWebRequest request) {
        var view = recall(id);
        var community = answer(new CommunityQuery.Of(view.community()), CommunityView.class)
                .orElseThrow(RecallPages::unknown);
        var erased = erasures.in(view.trail().stream().map(Entry::event));
        var shown = List.of(community.name(), community.kind(), Optional.ofNullable(community.contact()), erased);
        if (freshness.isUnchanged(request, view.position() + "-" + Freshness.of(shown))) return null;
        var told = gone.gone(erased, community.kind());
        model.addAttribute("sheet", sheet(view, community, told, freshness.today()));
        return "recall/sheet";
    }

    /// One entry of the trail in full stands on the page of the record.
    @GetMapping("/recalls/{id}/entries/{number}")
    String entry(@PathVariable RecallId id, @PathVariable long number) {
        var trail = recall(id).trail();
        if (number < 1 || number > trail.size()) throw unknown();
        return "redirect:/entries/"
                + trail.get(Math.toIntExact(number) - 1).recorded().position();
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
        return answer(new RecallQuery.Of(id), RecallView.class).orElseThrow(RecallPages::unknown);
    }

    private <T> Optional<T> answer(Object question, Class<T> type) {
        return queries.query(question, ResponseTypes.optionalInstanceOf(type)).join();
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
