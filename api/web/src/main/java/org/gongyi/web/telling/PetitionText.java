package org.gongyi.web.telling;

import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.petition.PetitionEvent;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingCalled;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingHeld;
import org.gongyi.contract.petition.PetitionEvent.PetitionDutyLapsed;
import org.gongyi.contract.petition.PetitionEvent.PetitionSubmitted;
import org.gongyi.contract.petition.PetitionEvent.SignaturesChecked;
import org.gongyi.contract.petition.SignatureCheck;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Tells what an entry of a petition says: how many signed, and nobody's name.
@Component
final class PetitionText {

    private final Wording words;
    private final DutyText duties;

    PetitionText(Wording words, DutyText duties) {
        this.words = words;
        this.duties = duties;
    }

    Telling tell(PetitionEvent event, CommunityKind kind, Telling telling) {
        var told = switch (event) {
            case PetitionSubmitted e ->
                signed(
                                e.signed(),
                                telling.fact("meetingOf", words.of(e.body(), kind))
                                        .fact("petition.title", e.title()))
                        .text("topic", e.topic());
            case SignaturesChecked e -> checked(e.check(), telling);
            case DemandedMeetingCalled e ->
                telling.day("meetingOn", e.meetingOn()).fact("place", e.place()).fact("caller", words.of(e.caller()));
            case DemandedMeetingHeld e -> held(e, kind, telling);
            case PetitionDutyLapsed e ->
                telling.fact("duty", duties.of(e.duty(), "")).day("due", e.due());
        };
        return told.files(event.files());
    }

    private static Telling signed(Signatures by, Telling telling) {
        return telling.asking("petition.adults", by.voters())
                .asking("petition.households", by.households())
                .asking("petition.representatives", by.representatives())
                .asking("petition.groups", by.groups());
    }

    private static Telling checked(SignatureCheck check, Telling telling) {
        return signed(
                check.counted(),
                telling.number("petition.lines", check.lines())
                        .number("petition.twice", check.twice())
                        .number("petition.unlisted", check.unlisted())
                        .number("petition.withdrawn", check.withdrawn()));
    }

    private Telling held(DemandedMeetingHeld e, CommunityKind kind, Telling telling) {
        telling.fact("meetingOf", words.of(e.body(), kind))
                .fact("countedBy", words.of(e.countedBy()))
                .fact("attendance", words.say("meeting.attendance", e.expected(), e.present()));
        if (e.resolution() != null)
            telling.fact("petition.resolution", e.resolution().value());
        return telling.text("petition.outcome", e.outcome());
    }
}
