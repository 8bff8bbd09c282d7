package org.gongyi.web.telling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongyi.contract.estate.Choice;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.estate.EstateEvent.EstateDutyLapsed;
import org.gongyi.contract.estate.EstateEvent.EstateRegistered;
import org.gongyi.contract.estate.EstateEvent.EstateRevised;
import org.gongyi.contract.estate.EstateEvent.GroupSetUp;
import org.gongyi.contract.estate.EstateEvent.OwnersBallotsRecorded;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeFiled;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeNoted;
import org.gongyi.contract.estate.EstateEvent.OwnersListed;
import org.gongyi.contract.estate.EstateEvent.OwnersResultAnnounced;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteCalled;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteCancelled;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteDemanded;
import org.gongyi.contract.estate.VoteCount;
import org.gongyi.contract.estate.Weight;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells what an entry of an estate says: sums, and no owner.
@Component
final class EstateText {

    private final Wording words;
    private final DutyText duties;

    EstateText(Wording words, DutyText duties) {
        this.words = words;
        this.duties = duties;
    }

    Telling tell(EstateEvent event, Telling telling) {
        var told = switch (event) {
            case EstateRegistered e ->
                company(
                        e.propertyCompany(),
                        telling.fact("estate.name", e.name())
                                .fact("estate.address", e.address())
                                .fact("estate.area", words.say("estate.area-of", e.area())));
            case EstateRevised e ->
                company(e.propertyCompany(), telling.fact("estate.area", words.say("estate.area-of", e.area())))
                        .text("grounds", e.grounds());
            case OwnersCommitteeNoted e ->
                telling.day("estate.since", e.since()).fact("estate.filedWith", e.filedWith());
            case GroupSetUp e ->
                telling.number("estate.members", e.members())
                        .fact("estate.chosenHow", e.chosenHow())
                        .names("estate.tasks", e.tasks().stream().map(words::of).toList());
            case OwnersListed e -> listed(e, telling);
            case OwnersVoteDemanded e ->
                telling.number("estate.demanding", e.owners()).text("estate.demand", e.demand());
            case OwnersVoteCalled e -> called(e, telling);
            case OwnersBallotsRecorded e -> {
                telling.number("estate.vote", e.vote());
                if (!e.ballots().isEmpty()) telling.sealed("estate.ballots", e.ballots());
                yield count(e.count(), telling);
            }
            case OwnersResultAnnounced e ->
                count(
                        e.count(),
                        telling.number("estate.vote", e.vote())
                                .fact("estate.matter", words.of(e.matter()))
                                .fact("estate.whole", weight(e.whole())));
            case OwnersVoteCancelled e ->
                telling.number("estate.vote", e.vote()).text("grounds", e.grounds());
            case OwnersCommitteeFiled e ->
                telling.number("estate.vote", e.vote()).fact("estate.filedWith", e.filedWith());
            case EstateDutyLapsed e ->
                telling.fact("duty", duties.of(e.duty(), "")).day("due", e.due());
        };
        return told.files(event.files());
    }

    private Telling company(@Nullable String company, Telling telling) {
        return telling.fact("estate.propertyCompany", company == null ? words.say("estate.no-company") : company);
    }

    private Telling listed(OwnersListed e, Telling telling) {
        if (!e.owners().isEmpty())
            telling.fact("numbers", e.first() + "–" + (e.first() + e.owners().size() - 1))
                    .sealed("estate.cards", e.owners());
        return telling.fact(
                        "estate.owners",
                        words.say(
                                "estate.owners-of",
                                e.totals().whole().owners(),
                                e.totals().flats()))
                .fact(
                        "estate.area",
                        words.say("estate.area-of", e.totals().whole().area()));
    }

    private Telling called(OwnersVoteCalled e, Telling telling) {
        return telling.number("estate.vote", e.number())
                .fact("title", e.title())
                .fact("estate.matter", words.of(e.matter()))
                .fact("estate.form", words.of(e.form()))
                .day("estate.votesOn", e.votesOn())
                .maybeDay("estate.toldOn", e.toldOn())
                .fact("estate.whole", weight(e.whole()))
                .text("estate.question", e.question());
    }

    private Telling count(VoteCount count, Telling telling) {
        var rows = new ArrayList<List<String>>();
        rows.add(row(words.say("estate.participating"), count.participating()));
        Arrays.stream(Choice.values())
                .map(choice -> row(words.of(choice), count.of(choice)))
                .forEach(rows::add);
        return telling.table("estate.count", List.of("estate.choice", "estate.areaOf", "estate.ownersOf"), rows);
    }

    private static List<String> row(String name, Weight weight) {
        return List.of(name, weight.area().value(), Integer.toString(weight.owners()));
    }

    private String weight(Weight weight) {
        return words.say("estate.weight", weight.area(), weight.owners());
    }
}
