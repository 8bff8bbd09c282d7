package org.gongyi.web.telling;

import java.util.stream.Collectors;
import org.gongyi.contract.roll.RollEvent;
import org.gongyi.contract.roll.RollEvent.Struck;
import org.gongyi.contract.roll.RollEvent.VotersRegistered;
import org.gongyi.contract.roll.RollEvent.VotersStruck;
import org.gongyi.contract.roll.RollTotals;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What each kind of entry of a roll says to a reader: how many, and by their numbers which; never who.
@Component
final class RollText {

    private final Wording words;

    RollText(Wording words) {
        this.words = words;
    }

    Telling tell(RollEvent event, Telling telling) {
        var told = switch (event) {
            case VotersRegistered e ->
                telling.fact("numbers", e.first() + "–" + e.last()).sealed("voterCards", e.voters());
            case VotersStruck e ->
                telling.fact("numbers", numbers(e))
                        .sealed(
                                "strikeCards",
                                e.struck().stream().map(Struck::why).toList());
        };
        if (event.objection() != null) told.fact("objection.number", event.objection());
        return totals(event.totals(), told.fact("RegisterVoters.decision", event.decision()))
                .files(event.files());
    }

    private String numbers(VotersStruck event) {
        return event.struck().stream()
                .map(one -> Integer.toString(one.number()))
                .collect(Collectors.joining(words.say("format.comma")));
    }

    private Telling totals(RollTotals totals, Telling telling) {
        telling.number("roll.voters", totals.voters());
        for (var part : totals.byGround())
            telling.fact(
                    "roll.ofGround", words.say("roll.of-ground", words.of(part.ground()), words.number(part.voters())));
        return telling.asking("roll.households", totals.householdRepresentatives())
                .asking("roll.representatives", totals.residentRepresentatives());
    }
}
