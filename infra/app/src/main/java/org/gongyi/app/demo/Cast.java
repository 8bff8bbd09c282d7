package org.gongyi.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.fact.ErasureBasis;
import org.gongyi.contract.fact.FactCommand.EraseFact;
import org.gongyi.contract.fact.FactId;
import org.jspecify.annotations.Nullable;

/// Who plays in one community. The names are invented; the community is a real one.
///
/// @param mark two letters that make the persons of this community its own
record Cast(
        CommunityCode community, String mark, List<String> party, List<String> committee, List<String> supervision) {

    /// One act and who records it.
    ///
    /// @param end of what it seals; absent where that stays
    record Line(Actor actor, LedgerAct act, @Nullable End end) {

        Line(Actor actor, LedgerAct act) {
            this(actor, act, null);
        }

        Line erasedOn(LocalDate day, ErasureBasis basis, String grounds) {
            return new Line(actor, act, new End(day, basis, grounds));
        }
    }

    /// How the office that recorded a line erases by law what it sealed.
    record End(LocalDate day, ErasureBasis basis, String grounds) {

        EraseFact act(FactId fact, List<String> digests) {
            return new EraseFact(fact, day, digests, List.of(), basis, null, grounds, null);
        }
    }

    static final LocalDate TERM_BEGAN = LocalDate.of(2026, 1, 10);
    static final LocalDate TERM_ENDS = LocalDate.of(2031, 1, 9);

    Line party(LedgerAct act) {
        return by(Office.PARTY_BRANCH, "a", act);
    }

    Line committee(LedgerAct act) {
        return by(Office.COMMITTEE, "b", act);
    }

    Line supervision(LedgerAct act) {
        return by(Office.SUPERVISION_COMMITTEE, "c", act);
    }

    Line township(LedgerAct act) {
        return new Line(new Actor(Office.TOWNSHIP, new PersonId("p-township"), community.township()), act);
    }

    List<Seat> seats(String body, List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Seat(person(body, i), names.get(i), post(i)))
                .toList();
    }

    Line by(Office office, String body, LedgerAct act) {
        return new Line(new Actor(office, person(body, 0), community.value()), act);
    }

    PersonId person(String body, int seat) {
        return new PersonId("p-demo%s%s%02d".formatted(mark, body, seat));
    }

    private static Seat.Post post(int seat) {
        return switch (seat) {
            case 0 -> Seat.Post.CHAIR;
            case 1 -> Seat.Post.VICE_CHAIR;
            default -> Seat.Post.MEMBER;
        };
    }
}
