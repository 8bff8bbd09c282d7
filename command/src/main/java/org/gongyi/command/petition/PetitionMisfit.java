package org.gongyi.command.petition;

import java.util.HashSet;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.assembly.HeldLaw;
import org.gongyi.command.roll.Signed;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.petition.PetitionCommand;
import org.gongyi.contract.petition.PetitionCommand.CallDemandedMeeting;
import org.gongyi.contract.petition.PetitionCommand.CheckSignatures;
import org.gongyi.contract.petition.PetitionCommand.HoldDemandedMeeting;
import org.gongyi.contract.petition.PetitionCommand.NotePetitionLapse;
import org.gongyi.contract.petition.PetitionCommand.SubmitPetition;

/// What an act on a petition cannot say, whatever the law: signatures of nobody, a body that does not meet there, a
/// signature withdrawn that was not given.
///
/// @param known absent before it was handed in
record PetitionMisfit(Optional<Docket> known, Circumstances circumstances) {

    private static final Signatures NOBODY = new Signatures(0, 0, 0, 0);

    Optional<Refusal> of(PetitionCommand act) {
        if (known.filter(docket -> act.occurredOn().isBefore(docket.since())).isPresent())
            return is("occurredOn", "before-what-happened");
        return switch (act) {
            case SubmitPetition a
            when !HeldLaw.meets(a.body(), circumstances.roster().kind()) -> is("body", "no-such-body");
            case SubmitPetition a when a.signed().equals(NOBODY) -> is("signed", "nobody");
            case SubmitPetition _ -> Optional.empty();
            case CheckSignatures a -> check(a);
            case CallDemandedMeeting a
            when a.meetingOn().isBefore(a.occurredOn()) -> is("meetingOn", "before-the-call");
            case CallDemandedMeeting _ -> Optional.empty();
            case HoldDemandedMeeting a
            when !HeldLaw.counts(docket().body(), a.countedBy()) -> is("countedBy", "not-counted-so");
            case HoldDemandedMeeting a -> tied(a);
            case NotePetitionLapse a ->
                docket().duties()
                        .hindrance(a.duty(), a.due(), circumstances.today())
                        .flatMap(problem -> is("duty", problem));
        };
    }

    private Optional<Refusal> check(CheckSignatures a) {
        if (a.signers().isEmpty()) return is("signers", "nobody");
        if (circumstances.surroundings().find(Signed.class).isEmpty()) return is("signers", "no-roll-of-persons");
        return new HashSet<>(a.signers()).containsAll(a.withdrawn())
                ? Optional.empty()
                : is("withdrawn", "did-not-sign");
    }

    private Optional<Refusal> tied(HoldDemandedMeeting a) {
        var named = a.resolution();
        if (named == null) return Optional.empty();
        if (!named.community().equals(a.community())) return is("resolution", "of-another-community");
        return circumstances.surroundings().find(NamedMatter.class).isPresent()
                ? Optional.empty()
                : is("resolution", "no-such-matter");
    }

    private Docket docket() {
        return known.orElseThrow();
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
