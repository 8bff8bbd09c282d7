package org.gongyi.web.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.Check;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.petition.PetitionEvent;
import org.gongyi.contract.petition.PetitionStage;
import org.gongyi.contract.petition.PetitionView;
import org.gongyi.contract.petition.SignatureCheck;
import org.gongyi.web.subject.SubjectReading.Around;
import org.gongyi.web.telling.People;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.TrailText;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the page of a petition together.
@Component
class PetitionSheets {

    private final TrailText steps;
    private final Wording words;

    PetitionSheets(TrailText steps, Wording words) {
        this.steps = steps;
        this.words = words;
    }

    PetitionSheet sheet(PetitionView view, Around around, LocalDate today) {
        var community = around.community();
        var kind = community.kind();
        var held = view.stage() == PetitionStage.HELD ? view.held() : null;
        return new PetitionSheet(
                view.id().value(),
                view.submitted().title(),
                community.name(),
                view.community().value(),
                view.stage().name(),
                words.of(view.stage()),
                standing(view, kind),
                head(view, kind),
                view.submitted().topic(),
                weighed(view.checked() == null ? view.submitted() : view.checked()),
                view.checked() == null ? List.of() : checked(view.checked().check()),
                held == null ? null : held.outcome(),
                held == null || held.resolution() == null
                        ? null
                        : held.resolution().value(),
                view.duties().stream()
                        .map(open -> steps.duty(open.duty(), kind, open.lapsed(), today))
                        .toList(),
                steps.trail(view.trail(), kind, around.gone(), People.named(community), today),
                community.contact(),
                view.position());
    }

    private String standing(PetitionView view, CommunityKind kind) {
        var body = words.of(view.submitted().body(), kind);
        var due = view.duties().isEmpty()
                ? ""
                : words.date(view.duties().getFirst().duty().due());
        var day = switch (view.stage()) {
            case CALLED -> view.called() == null ? "" : words.date(view.called().meetingOn());
            case HELD -> view.held() == null ? "" : words.date(view.held().occurredOn());
            case NOT_DUE, DEMANDED, UNCALLED -> due;
        };
        return words.say("petition.standing." + view.stage(), body, day);
    }

    private List<Line> head(PetitionView view, CommunityKind kind) {
        var lines = new ArrayList<Line>();
        lines.add(line("meetingOf", words.of(view.submitted().body(), kind)));
        lines.add(line("petition.submittedOn", words.date(view.submitted().occurredOn())));
        var called = view.called();
        if (called != null) {
            lines.add(line("meetingOn", words.date(called.meetingOn())));
            lines.add(line("place", called.place()));
            lines.add(line("caller", words.of(called.caller())));
        }
        return List.copyOf(lines);
    }

    /// The arithmetic of the record itself: it is not weighed again.
    private static @Nullable String weighed(PetitionEvent event) {
        return event.findings().checks().stream()
                .filter(check -> check.rule().endsWith("-CALL") && check.rule().startsWith("DM-"))
                .map(Check::arithmetic)
                .findFirst()
                .orElse(null);
    }

    private List<Line> checked(SignatureCheck check) {
        return List.of(
                line("petition.lines", words.number(check.lines())),
                line("petition.twice", words.number(check.twice())),
                line("petition.unlisted", words.number(check.unlisted())),
                line("petition.withdrawn", words.number(check.withdrawn())),
                line("petition.counted", words.number(check.counted().voters())));
    }

    private Line line(String field, String value) {
        return new Line(words.say("field." + field), value);
    }
}
