package org.gongyi.web.paper;

import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.OfficeEvent.ResignationDecided;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What a notice of the register says beyond what the record itself tells.
@Component
final class RegisterBodies {

    private final Wording words;

    RegisterBodies(Wording words) {
        this.words = words;
    }

    /// Members to be read from afar, each with the post.
    Body seated(BodySeated event, Body told) {
        var members = words.say("field.seats");
        var rest = told.facts().stream()
                .filter(line -> !line.label().equals(members))
                .toList();
        return Body.told(rest, told.texts(), told.tables())
                .choosing(event.seats().stream()
                        .map(seat -> new Line(words.post(event.body(), seat.post()), seat.name()))
                        .toList());
    }

    /// What the assembly decided and with how many votes, before how it came about.
    Body considered(ResignationDecided event, Body told) {
        var found = event.findings();
        var how = !found.isEffective() ? "VOID" : found.isPassed() ? "APPROVED" : "REFUSED";
        var vote = event.sitting().vote();
        return told.first(line("vote.abstained", words.number(vote.abstained())))
                .first(line("vote.against", words.number(vote.against())))
                .first(line("vote.inFavour", words.number(vote.inFavour())))
                .first(line("paper.resignation", words.say("paper.resignation." + how)));
    }

    /// Why the office ended and when, before where that was made known (§8.2).
    Body ended(OfficeLeft left, Body told) {
        var decision = left.decision();
        var known = told.with(line("field.cause", words.of(left.cause())))
                .with(line("paper.ended-on", words.date(left.occurredOn())));
        return decision == null ? known : known.with(line("field.leftBy", decision));
    }

    private Line line(String key, String value) {
        return new Line(words.say(key), value);
    }
}
