package org.gongyi.web.telling;

import org.gongyi.contract.Office;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.recall.Electorate;
import org.gongyi.contract.recall.RecallCount;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallEvent.DefenceHeard;
import org.gongyi.contract.recall.RecallEvent.RecallDutyLapsed;
import org.gongyi.contract.recall.RecallEvent.RecallEnded;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.recall.RecallEvent.RecallSuggested;
import org.gongyi.contract.recall.RecallEvent.RecallVoteCalled;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What each kind of entry of a recall says to a reader.
@Component
final class RecallText {

    private final Wording words;
    private final DutyText duties;
    private final BallotText ballots;

    RecallText(Wording words, DutyText duties, BallotText ballots) {
        this.words = words;
        this.duties = duties;
        this.ballots = ballots;
    }

    Telling tell(RecallEvent event, Telling telling) {
        var told = switch (event) {
            case RecallSuggested e -> suggested(e, telling);
            case RecallPetitioned e -> petitioned(e, telling);
            case DefenceHeard e -> telling.fact("form", words.of(e.form())).text("defence", e.defence());
            case RecallVoteCalled e ->
                ballots.places(
                        e.places(), telling.day("pollingDay", e.pollingDay()).fact("convener", words.of(e.convener())));
            case RecallVoted e -> ballots.boxes("boxes", e.boxes(), counted(e.count(), telling));
            case RecallEnded e -> telling.day("leftOn", e.leftOn());
            case RecallDutyLapsed e ->
                telling.fact("duty", duties.of(e.duty(), "")).day("due", e.due());
        };
        return told.files(event.files());
    }

    private Telling suggested(RecallSuggested e, Telling telling) {
        telling.fact("member.recalled", member(e.member()));
        electorate(e.electorate(), telling);
        return telling.fact("SuggestRecall.ground", words.of(e.ground())).text("suggestion", e.suggestion());
    }

    private Telling petitioned(RecallPetitioned e, Telling telling) {
        telling.fact("member.recalled", member(e.member()));
        electorate(e.electorate(), telling);
        signed(e.signed(), telling);
        return telling.maybeDay("earlier", e.earlier()).text("PetitionRecall.grounds", e.grounds());
    }

    private void electorate(Electorate of, Telling telling) {
        telling.fact("mode", words.of(of.mode()))
                .asking("voters", of.voters())
                .asking("Electorate.households", of.households())
                .asking("Electorate.representatives", of.representatives())
                .asking("Electorate.groups", of.groups());
    }

    private void signed(Signatures by, Telling telling) {
        telling.asking("Signatures.voters", by.voters())
                .asking("Signatures.households", by.households())
                .asking("Signatures.representatives", by.representatives());
    }

    private Telling counted(RecallCount count, Telling telling) {
        return telling.number("outcome.registered", count.registered())
                .number("issued", count.issued())
                .number("returned", count.returned())
                .number("valid", count.valid())
                .number("invalid", count.invalid())
                .fact("votes", words.say("recall.votes", count.inFavour(), count.against(), count.abstained()))
                .fact("recalled", words.say(count.recalled() ? "recall.yes" : "recall.no"));
    }

    /// 王德明（主任）
    private String member(Seat seat) {
        return seat.name() + words.say("format.aside", words.post(Office.COMMITTEE, seat.post()));
    }
}
