package org.gongyi.query.disclosuretrack;

import java.util.Set;
import java.util.TreeSet;
import org.gongyi.contract.disclosure.AskingEvent;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAnswered;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAsked;
import org.gongyi.contract.disclosure.AskingEvent.QuestionEscalated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionFollowed;
import org.gongyi.contract.disclosure.AskingEvent.QuestionModerated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionSettled;

/// How many questions there are, and which of them wait.
///
/// @param unanswered numbers of those without an answer, `unsettled` of those that went on and are not settled
record Asked(int all, Set<Integer> unanswered, Set<Integer> unsettled) {

    static final Asked NOTHING = new Asked(0, Set.of(), Set.of());

    Asked {
        unanswered = Set.copyOf(unanswered);
        unsettled = Set.copyOf(unsettled);
    }

    Asked after(AskingEvent event) {
        return switch (event) {
            case QuestionAsked e -> new Asked(e.number(), with(unanswered, e.number()), unsettled);
            case QuestionEscalated e -> new Asked(all, unanswered, with(unsettled, e.number()));
            case QuestionAnswered e -> new Asked(all, without(unanswered, e.number()), unsettled);
            case QuestionSettled e -> ended(e.number());
            case QuestionModerated e -> ended(e.number());
            case QuestionFollowed _ -> this;
        };
    }

    private Asked ended(int number) {
        return new Asked(all, without(unanswered, number), without(unsettled, number));
    }

    int waiting() {
        return with(unanswered, unsettled).size();
    }

    private static Set<Integer> with(Set<Integer> some, int one) {
        return with(some, Set.of(one));
    }

    private static Set<Integer> with(Set<Integer> some, Set<Integer> more) {
        var all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    private static Set<Integer> without(Set<Integer> some, int one) {
        var rest = new TreeSet<>(some);
        rest.remove(one);
        return rest;
    }
}
