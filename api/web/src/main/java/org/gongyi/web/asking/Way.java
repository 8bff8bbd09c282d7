package org.gongyi.web.asking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.gongyi.web.act.NothingThere;

/// What somebody without an account may do on the page of a disclosure. Names of files belong to none: whoever is
/// unknown sends words alone.
enum Way {
    ASK("ask-question", Set.of("asking", "line", "question", "asker.name"), Set.of()),
    FOLLOW("follow-question", Set.of("follower.name"), Set.of()),
    GO_ON("escalate-question", Set.of("to", "grounds"), Set.of()),
    REPORT("report-failure", Set.of("failing", "report", "reporter.name"), Set.of()),
    /// by the code that is printed on the paper, since nobody unknown hands in a photograph
    SEE("note-board-seen", Set.of("code"), Set.of("code"));

    /// The last step of their addresses.
    static final String PATHS = "ask|follow|go-on|report|see";

    private final String act;
    private final Set<String> asked;
    private final Set<String> needed;

    Way(String act, Set<String> asked, Set<String> needed) {
        this.act = act;
        this.asked = asked;
        this.needed = needed;
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

    /// Those without which nothing is taken, though the act may be recorded without them elsewhere.
    Set<String> needed() {
        return needed;
    }

    /// Whether it is about a question that was asked.
    boolean isOfQuestion() {
        return this == FOLLOW || this == GO_ON;
    }
}
