package org.gongyi.web.asking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.gongyi.web.act.NothingThere;

/// What somebody without an account may do on the page of a disclosure. Names of files belong to none: whoever is
/// unknown sends words alone.
enum Way {
    ASK("ask-question", Set.of("asking", "line", "question", "asker.name")),
    FOLLOW("follow-question", Set.of("follower.name")),
    GO_ON("escalate-question", Set.of("to", "grounds")),
    REPORT("report-failure", Set.of("failing", "report", "reporter.name")),
    /// by the code that is printed on the paper
    SEE("note-board-seen", Set.of("code"));

    /// The last step of their addresses.
    static final String PATHS = "ask|follow|go-on|report|see";

    private final String act;
    private final Set<String> asked;

    Way(String act, Set<String> asked) {
        this.act = act;
        this.asked = asked;
    }

    static Way at(String path) {
        return Arrays.stream(values())
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NothingThere("act", path));
    }

    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Name of the act in the catalogue.
    String act() {
        return act;
    }

    /// Controls of the form.
    Set<String> asked() {
        return asked;
    }

    /// Whether it is about a question that was asked.
    boolean isOfQuestion() {
        return this == FOLLOW || this == GO_ON;
    }
}
