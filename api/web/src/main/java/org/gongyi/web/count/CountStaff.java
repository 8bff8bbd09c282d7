package org.gongyi.web.count;

import java.util.List;
import java.util.Optional;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.PollingAct.ArrangePolling;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.Teller;
import org.gongyi.web.act.Ledger;
import org.springframework.stereotype.Component;

/// Who is kept from counting a vote: whoever stands in it, and a near relative where the law of the place says so
/// (EL-STAFF).
@Component
final class CountStaff {

    private static final String STAFF = "EL-STAFF";

    private final Ledger ledger;

    CountStaff(Ledger ledger) {
        this.ledger = ledger;
    }

    /// As the name of a problem; asked of the law of the place.
    Optional<String> barred(CountBallot ballot, Counter who, Actor actor) {
        var person = who.person();
        if (ballot.isListed(person)) return Optional.of("stands-in-the-vote");
        return byNumber(ballot, who)
                .filter(of -> isBarredByLaw(ballot, who, actor, of))
                .map(_ -> "relative-of-a-candidate")
                .or(() -> byName(ballot, who)
                        .filter(of -> isBarredByLaw(ballot, who, actor, of))
                        .map(_ -> "namesake-of-a-relative"));
    }

    private static Optional<PersonId> byNumber(CountBallot ballot, Counter who) {
        return ballot.related().contains(who.person())
                ? ballot.listed().stream().map(one -> one.person()).findFirst()
                : Optional.empty();
    }

    /// Who works at the polls has no number. Whoever has the name of one who is a relative is taken for that one until
    /// the posted list says otherwise, and is told that it went by the name.
    private static Optional<PersonId> byName(CountBallot ballot, Counter who) {
        return ballot.places().stream()
                .flatMap(place -> place.tellers().stream())
                .filter(teller -> teller.name().equals(who.name()))
                .map(Teller::relativeOf)
                .filter(of -> of != null && ballot.isListed(of))
                .findFirst();
    }

    private boolean isBarredByLaw(CountBallot ballot, Counter who, Actor actor, PersonId relativeOf) {
        var teller = new Teller(who.name(), false, relativeOf);
        var place = ballot.places().getFirst();
        var with = new PollingPlace(
                place.number(),
                place.place(),
                place.roving(),
                place.opens(),
                place.closes(),
                place.booth(),
                List.of(teller));
        var act = new ArrangePolling(
                new ElectionId(ballot.key().subject()), ballot.day(), List.of(with), List.of(), null);
        return ledger.weigh(act, actor).checks().stream().anyMatch(CountStaff::isFailedStaff);
    }

    private static boolean isFailedStaff(Check check) {
        return check.rule().equals(STAFF) && !check.passed();
    }
}
