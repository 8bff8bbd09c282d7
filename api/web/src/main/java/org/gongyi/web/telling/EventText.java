package org.gongyi.web.telling;

import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.fact.FactEvent;
import org.gongyi.contract.file.ClosedFiles;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.petition.PetitionEvent;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.roll.RollEvent;
import org.gongyi.web.word.ErasureText.Gone;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What an event of any family says to a reader.
@Component
final class EventText {

    private final Wording words;
    private final MatterText matters;
    private final RegisterText registers;
    private final FactText facts;
    private final ElectionText elections;
    private final RecallText recalls;
    private final RollText rolls;
    private final DisclosureText disclosures;
    private final HearingText hearings;
    private final EstateText estates;
    private final ConventionTelling conventions;
    private final PetitionText petitions;
    private final CadreTelling cadres;

    EventText(
            Wording words,
            MatterText matters,
            RegisterText registers,
            FactText facts,
            ElectionText elections,
            RecallText recalls,
            RollText rolls,
            DisclosureText disclosures,
            HearingText hearings,
            EstateText estates,
            ConventionTelling conventions,
            PetitionText petitions,
            CadreTelling cadres) {
        this.words = words;
        this.matters = matters;
        this.registers = registers;
        this.facts = facts;
        this.elections = elections;
        this.recalls = recalls;
        this.rolls = rolls;
        this.disclosures = disclosures;
        this.hearings = hearings;
        this.estates = estates;
        this.conventions = conventions;
        this.petitions = petitions;
        this.cadres = cadres;
    }

    /// The kind of entry in words: 决议通过.
    String name(LedgerEvent event) {
        return words.say("event." + event.getClass().getSimpleName());
    }

    Telling tell(LedgerEvent event, CommunityKind kind, Gone gone, Names names) {
        var telling = new Telling(words, gone, names, ClosedFiles.of(event));
        return switch (event) {
            case ResolutionEvent e -> matters.tell(e, kind, telling);
            case ElectionEvent e -> elections.tell(e, kind, telling);
            case RecallEvent e -> recalls.tell(e, telling);
            case RollEvent e -> rolls.tell(e, telling);
            case DisclosureEvent e -> disclosures.tell(e, telling);
            case HearingEvent e -> hearings.tell(e, kind, telling);
            case EstateEvent e -> estates.tell(e, telling);
            case ConventionEvent e -> conventions.tell(e, telling);
            case PetitionEvent e -> petitions.tell(e, kind, telling);
            case CadreEvent e -> cadres.tell(e, telling);
            case CommunityEvent e -> registers.tell(e, kind, telling);
            case FactEvent e -> facts.tell(e, telling);
            default -> throw new IllegalStateException("of no family: " + event.getClass());
        };
    }
}
