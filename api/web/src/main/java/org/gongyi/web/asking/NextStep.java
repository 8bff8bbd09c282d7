package org.gongyi.web.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.disclosure.AppealedTo;
import org.gongyi.contract.disclosure.Asking;
import org.gongyi.contract.disclosure.AskingAct.AskQuestion;
import org.gongyi.contract.disclosure.AskingAct.EscalateQuestion;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.Failing;
import org.gongyi.contract.disclosure.OversightAct.ReportFailure;
import org.gongyi.contract.ledger.LedgerQuery.Weighed;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.word.LawText;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who must do what until when, once it is sent today: asked of the law of the place, with an act that is not recorded.
@Component
final class NextStep {

    private static final String WORDS = "？";

    private final Ledger ledger;
    private final Wording words;
    private final LawText law;

    NextStep(Ledger ledger, Wording words, LawText law) {
        this.ledger = ledger;
        this.words = words;
        this.law = law;
    }

    /// @param sentences with the day, one for each choice there is
    /// @param hindrance what the law says where it cannot be sent now; absent where it can
    record Told(List<String> sentences, @Nullable Weighed hindrance) {}

    private record Choice(@Nullable Enum<?> chosen, Weighed weighed) {}

    Told of(Way way, DisclosureView view, int number, CommunityKind kind, LocalDate today) {
        if (way == Way.SEE) return new Told(List.of(words.say("asking.next.SEE")), null);
        if (way == Way.FOLLOW) return new Told(followed(view.questions().get(number - 1)), null);
        var choices = specimens(way, view, number, today).toList();
        var hindered = choices.stream()
                .map(Choice::weighed)
                .filter(one -> one.refusal() != null)
                .findFirst()
                .orElse(null);
        return new Told(told(way, choices, kind), hindered);
    }

    /// What is the same whatever is chosen is said once.
    private List<String> told(Way way, List<Choice> choices, CommunityKind kind) {
        var alike = choices.stream()
                .flatMap(one -> sentences(way, one, kind))
                .distinct()
                .toList();
        return alike.size() == 1
                ? alike
                : choices.stream().flatMap(one -> told(way, one, kind)).toList();
    }

    private List<String> followed(DisclosureView.Question question) {
        var due = question.due();
        return due == null ? List.of() : List.of(words.say("asking.next.FOLLOW", words.date(due)));
    }

    private Stream<Choice> specimens(Way way, DisclosureView view, int number, LocalDate today) {
        return switch (way) {
            case FOLLOW, SEE -> Stream.empty();
            case ASK ->
                Stream.of(Asking.values())
                        .map(one -> weighed(one, new AskQuestion(view.id(), today, one, null, WORDS, null, null)));
            case GO_ON ->
                Stream.of(AppealedTo.values())
                        .map(one -> weighed(one, new EscalateQuestion(view.id(), today, number, one, WORDS, null)));
            case REPORT ->
                Stream.of(weighed(
                        null, new ReportFailure(view.id(), today, Failing.UNTRUE, WORDS, null, List.of(), null)));
        };
    }

    private Choice weighed(@Nullable Enum<?> chosen, DisclosureCommand specimen) {
        return new Choice(chosen, ledger.weigh(specimen, Actor.LEDGER));
    }

    private Stream<String> told(Way way, Choice choice, CommunityKind kind) {
        var chosen = choice.chosen();
        return chosen == null
                ? sentences(way, choice, kind)
                : sentences(way, choice, kind)
                        .map(sentence -> words.say("asking.next.choice", words.of(chosen), sentence));
    }

    private Stream<String> sentences(Way way, Choice choice, CommunityKind kind) {
        return choice.weighed().duties().stream()
                .map(duty -> words.say(
                        "asking.next." + way,
                        words.of(duty.office(), kind),
                        words.date(duty.due()),
                        law.of(duty.citation())));
    }
}
